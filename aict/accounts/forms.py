"""Forms of accounts."""

from typing import Any

from flask_babel import get_locale, gettext
from flask_babel import lazy_gettext as _
from wtforms import BooleanField, HiddenField, PasswordField

from aict.accounts.models import Role
from aict.accounts.passwords import known_to_everybody
from aict.accounts.rules import check_password, is_address
from aict.core.errors import RuleBroken
from aict.core.forms import Choice, Form, Parsed, Required, Text
from aict.core.languages import NAMES


class Address(Parsed):
    """An e-mail address, lower-cased: the same address is the same person."""

    def read(self, typed: str) -> str:
        """Read an address as mail servers write them."""
        if not is_address(typed):
            raise ValueError(
                gettext("« %(typed)s » n’est pas une adresse électronique : nom@exemple.org.", typed=typed)
            )
        return typed.lower()


class SignInForm(Form):
    """Address and password; what an expired session had typed comes along."""

    email = Text(_("Adresse électronique"), validators=[Required()])
    password = PasswordField(_("Mot de passe"), validators=[Required()])
    next = HiddenField()
    carried = HiddenField()


class AskSignInLinkForm(Form):
    """The address of an account, to sign in by a link that is sent there."""

    link_email = Address(_("Adresse électronique"), validators=[Required()])
    """Named apart: it stands beside the field of who has a password."""
    next = HiddenField()


class AskResetForm(Form):
    """The address of an account whose password is lost."""

    email = Address(_("Adresse électronique"), validators=[Required()])


class NewPasswordForm(Form):
    """A password, typed once: it may be shown by the browser and pasted."""

    new_password = PasswordField(_("Nouveau mot de passe"), validators=[Required()])

    def require(self, email: str) -> None:
        """Raise `RuleBroken` beside the field unless the password may be that of this address."""
        typed = self.new_password.data or ""
        check_password(typed, known=known_to_everybody(), email=email, field="new_password")

    def check(self, email: str) -> bool:
        """Whether the password may be that of this address; says beside the field why not."""
        try:
            self.require(email)
        except RuleBroken as broken:
            self.refuse(broken)
            return False
        return True


class ChangePasswordForm(NewPasswordForm):
    """A new password, and the one that was."""

    password = PasswordField(_("Mot de passe actuel"), validators=[Required()])


class NewAddressForm(Form):
    """Another address for one's account."""

    email = Address(_("Nouvelle adresse électronique"), validators=[Required()])
    password = PasswordField(_("Mot de passe actuel"), validators=[Required()])


class ProfileForm(Form):
    """What a person says of themselves."""

    name = Text(_("Nom"), validators=[Required()])
    locale = Choice(_("Langue des pages et des messages"))

    def __init__(self, **kwargs: Any) -> None:  # noqa: ANN401 (WTForms' own)
        """Offer the languages of the site; who never chose is shown the one of the page."""
        super().__init__(**kwargs)
        self.locale.offer(list(NAMES.items()))
        if not self.is_submitted() and not self.locale.data:
            self.locale.data = str(get_locale())


class JoinForm(ProfileForm, NewPasswordForm):
    """Whoever accepts an invitation and has no account yet."""


class ActForm(Form):
    """One act without anything to fill in."""


class RolesForm(Form):
    """What somebody does for an organisation; several at once are allowed."""

    administrator = BooleanField(_("Administration des comptes"))
    officer = BooleanField(_("Agent"))
    signatory = BooleanField(_("Signataire"))
    reader = BooleanField(_("Lecture"))
    capacity = Text(_("Qualité du signataire"))
    before = HiddenField()
    """The roles as they were shown."""

    @property
    def roles(self) -> dict[Role, str | None]:
        """The roles that are ticked, a signatory's with its capacity."""
        ticked = [role for role in Role if self[role.value].data]
        return {role: self.capacity.data if role is Role.SIGNATORY else None for role in ticked}

    def show(self, roles: dict[Role, str | None]) -> None:
        """Tick the roles that somebody has."""
        for role in Role:
            self[role.value].data = role in roles
        self.capacity.data = roles.get(Role.SIGNATORY)


class PersonRolesForm(RolesForm):
    """The roles of somebody who has some; to take all of them is said on purpose."""

    leaves = BooleanField(_("N’agit plus pour l’organisation"))


class InvitationForm(RolesForm):
    """Somebody to be invited to act for an organisation."""

    email = Address(_("Adresse électronique"), validators=[Required()])


class AddressForm(Form):
    """Somebody to be invited, by address alone."""

    email = Address(_("Adresse électronique"), validators=[Required()])
