"""Forms about one person."""

from flask_babel import lazy_gettext as _
from wtforms import BooleanField, PasswordField
from wtforms.validators import ValidationError

from aict.core.forms import Form, Required


class EraseForm(Form):
    """Somebody is erased: asked twice, because it cannot be undone."""

    sure = BooleanField(_("Oui, effacer définitivement"))

    def validate_sure(self, field: BooleanField) -> None:
        """Nothing is erased without this tick."""
        if not field.data:
            raise ValidationError(_("Cochez pour confirmer : cela ne se défait pas."))


class EraseAccountForm(EraseForm):
    """One's own account, for whoever knows its password."""

    password = PasswordField(_("Mot de passe actuel"), validators=[Required()])
