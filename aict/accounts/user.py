"""Flask-Login, kept behind `accounts`: who is signed in, and signing in and out."""

import uuid

from flask import session
from flask_login import LoginManager, UserMixin, current_user, login_user, logout_user

from aict.accounts.models import Affiliation, Person, Role
from aict.accounts.queries import person_by_id
from aict.core.trail import Actor
from aict.core.web import db

TWO_STEPS = "two steps"
"""Stands in a session whose person proved a second factor beside the password."""
PROVIDER = "provider"
"""Stands in a session that an identity provider opened: which one, and what signs out there."""
LEFT = "left in a form"
"""What an expired session had typed, as the sign-in page carries it, for whoever signs in by a provider."""

login_manager = LoginManager()
# Our own session store is not guessable and revocable; Flask-Login's fingerprint of address and
# browser would sign out a partner whose mobile network changes address.
login_manager.session_protection = None


class CurrentUser(UserMixin):
    """The person who is signed in, as Flask-Login wants it."""

    def __init__(self, person: Person) -> None:
        """Wrap a person of this request's session."""
        self.person = person
        self.id: uuid.UUID = person.id

    def get_id(self) -> str:
        """What the session keeps."""
        return str(self.id)

    @property
    def affiliations(self) -> list[Affiliation]:
        """What the person may do, for whom."""
        return self.person.affiliations

    @property
    def administers(self) -> bool:
        """Whether the person looks after accounts, of an organisation or of the instance."""
        of_organisation = any(a.role is Role.ADMINISTRATOR for a in self.affiliations)
        return of_organisation or self.person.is_instance_administrator

    def administers_accounts_of(self, organisation_id: uuid.UUID) -> bool:
        """Whether the person may open the accounts of this organisation."""
        own = any(
            a.role is Role.ADMINISTRATOR and a.organisation_id == organisation_id for a in self.affiliations
        )
        return own or self.person.is_instance_administrator


@login_manager.user_loader  # type: ignore[untyped-decorator]
def _load(person_id: str) -> CurrentUser | None:
    person = person_by_id(db(), uuid.UUID(person_id))
    if person is None:
        return None
    organisation = person.affiliations[0].organisation_id if person.affiliations else None
    db().info["actor"] = Actor(person=person.id, organisation=organisation)
    return CurrentUser(person)


def signed_in_person() -> Person:
    """The person of this request; only behind an access declaration that asks for one."""
    person: Person = current_user.person
    return person


def sign_in(person: Person, *, two_steps: bool = False) -> None:
    """Open a session under a new identifier; `two_steps` when a second factor was proved."""
    session.rotate()  # type: ignore[attr-defined] # the proxy hides our own class
    session[TWO_STEPS] = two_steps
    login_user(CurrentUser(person))


def sign_out() -> None:
    """End the session on the server with the answer, so that a copied cookie is worth nothing."""
    logout_user()
    session.clear()
    session.rotate()  # type: ignore[attr-defined] # the proxy hides our own class
