"""Forms of second factors."""

from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import HiddenField, PasswordField

from aict.accounts.recovery_codes import DIGITS
from aict.accounts.second_factor import CODE_DIGITS
from aict.core.forms import Form, Parsed, Required


class Code(Parsed):
    """Digits, however they are grouped; with `recovery`, a recovery code does as well."""

    def __init__(self, label: str, *, recovery: bool = False, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """`recovery` lets twelve digits through beside six."""
        super().__init__(label, **kwargs)
        self.recovery = recovery

    def read(self, typed: str) -> str:
        """Read six digits, or twelve."""
        digits = "".join(c for c in typed if not c.isspace() and c not in "-–.")
        lengths = {CODE_DIGITS, DIGITS} if self.recovery else {CODE_DIGITS}
        if not (digits.isascii() and digits.isdigit() and len(digits) in lengths):
            raise ValueError(
                gettext("Un code a six chiffres, un code de secours douze.")
                if self.recovery
                else gettext("Un code a six chiffres.")
            )
        return digits


class EnterCodeForm(Form):
    """The code of the moment, or a recovery code; what an expired session had typed comes along."""

    code = Code(_("Code"), recovery=True, validators=[Required()])
    next = HiddenField()
    carried = HiddenField()


class PresentPasswordForm(Form):
    """Something about the second factor, done by who knows the password."""

    password = PasswordField(_("Mot de passe actuel"), validators=[Required()])


class SetUpForm(PresentPasswordForm):
    """A device that makes codes: the first one proves that it knows the secret."""

    code = Code(_("Code que l’application affiche"), validators=[Required()])
    offered = HiddenField()
    """The secret that the page shows, encrypted for its reader."""
    next = HiddenField()
