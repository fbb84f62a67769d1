"""What is done with accounts."""

from sqlalchemy.orm import Session

from aict.accounts.models import Affiliation, Person, Role
from aict.accounts.passwords import hash_password
from aict.core.errors import RuleBroken, Sentence
from aict.core.languages import LOCALES
from aict.core.schema import new_id
from aict.organisations.models import Organisation


def open_account(
    session: Session, *, email: str, name: str, password: str, is_instance_administrator: bool = False
) -> Person:
    """A new person who can sign in."""
    person = Person(
        id=new_id(),
        email=email.strip().lower(),
        name=name,
        password_hash=hash_password(password),
        is_instance_administrator=is_instance_administrator,
        affiliations=[],
    )
    session.add(person)
    return person


def give_role(
    session: Session, person: Person, *, organisation: Organisation, role: Role, capacity: str | None = None
) -> Affiliation:
    """Let a person act for an organisation; a signatory says in which public capacity."""
    if role is Role.SIGNATORY and not capacity:
        raise RuleBroken(
            Sentence("Un signataire agit en une qualité : maire, adjointe, président…"), field="capacity"
        )
    affiliation = Affiliation(
        id=new_id(), person=person, organisation=organisation, role=role, capacity=capacity
    )
    session.add(affiliation)
    return affiliation


def choose_language(person: Person, locale: str) -> None:
    """The language in which a person reads and is written to; `RuleBroken` for one that the site does not speak."""
    if locale not in LOCALES:
        raise RuleBroken(Sentence("Le site ne parle pas cette langue."), field="language")
    person.locale = locale
