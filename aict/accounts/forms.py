"""Forms of accounts."""

from flask_babel import lazy_gettext as _
from wtforms import HiddenField, PasswordField

from aict.core.forms import Form, Required, Text


class SignInForm(Form):
    """Address and password; what an expired session had typed comes along."""

    email = Text(_("Adresse électronique"), validators=[Required()])
    password = PasswordField(_("Mot de passe"), validators=[Required()])
    next = HiddenField()
    carried = HiddenField()
