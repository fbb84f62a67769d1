"""Whom an identity provider signs in: who was linked to it, or who owns the verified address that it tells.

It never moves an account, and makes one for who was invited only (`provider_joining`): what links is its own name for a
person, not an address.
"""

import uuid
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts import identity_letters
from aict.accounts.identity_models import LinkedIdentity
from aict.accounts.models import Person
from aict.accounts.provider_client import Identity
from aict.accounts.queries import person_by_email, person_by_id
from aict.accounts.services import tell
from aict.core import clock
from aict.core.errors import RuleBroken, Sentence
from aict.core.identity_providers import IdentityProvider
from aict.core.schema import new_id


def linked_person(session: Session, provider: IdentityProvider, subject: str) -> Person | None:
    """The active person that a provider's name for somebody was linked to, and for whose address it still answers."""
    person_id = session.scalar(
        select(LinkedIdentity.person_id).where(
            LinkedIdentity.provider == provider.key, LinkedIdentity.subject == subject
        )
    )
    if person_id is None:
        return None
    found = person_by_id(session, person_id)
    if found is None or not provider.answers_for(found.email):
        raise RuleBroken(Sentence("%(name)s ne peut plus ouvrir votre compte ici.", name=provider.name))
    return found


def vouched_address(provider: IdentityProvider, identity: Identity) -> str:
    """The address that a provider tells, verified and of a domain of its own; else `RuleBroken` with the reason."""
    email = identity.email
    if not email or not identity.is_verified:
        raise RuleBroken(Sentence("%(name)s n’a pas vérifié votre adresse.", name=provider.name))
    if not provider.answers_for(email):
        raise RuleBroken(
            Sentence(
                "%(name)s n’ouvre pas ici les comptes de ce domaine : %(email)s.",
                name=provider.name,
                email=email,
            )
        )
    return email


def person_to_link(session: Session, provider: IdentityProvider, identity: Identity) -> Person:
    """Who owns the address that a provider tells; raises `RuleBroken` with the reason why nobody can be signed in."""
    email = vouched_address(provider, identity)
    found = person_by_email(session, email)
    if found is None:
        raise RuleBroken(
            Sentence(
                "Aucun compte n’a ici l’adresse %(email)s. Acceptez d’abord votre invitation, ou demandez-en une.",
                email=email,
            )
        )
    if any(each.provider == provider.key for each in of_person(session, found.id)):
        raise RuleBroken(
            Sentence(
                "Votre compte est déjà lié à quelqu’un d’autre chez %(name)s : détachez-le d’abord depuis votre compte.",
                name=provider.name,
            )
        )
    return found


def link(session: Session, person: Person, provider: IdentityProvider, *, subject: str) -> None:
    """Let a provider sign a person in from now on; they are told by mail."""
    session.add(
        LinkedIdentity(
            id=new_id(), person_id=person.id, provider=provider.key, subject=subject, since=clock.now()
        )
    )
    tell(session, person, identity_letters.linked(provider=provider.name), to=person.email)


def of_person(session: Session, person_id: uuid.UUID) -> Sequence[LinkedIdentity]:
    """The identities of a person, the first linked first."""
    own = select(LinkedIdentity).where(LinkedIdentity.person_id == person_id)
    return session.scalars(own.order_by(LinkedIdentity.id)).all()


def unlink(session: Session, person: Person, identity_id: uuid.UUID, *, names: Mapping[str, str]) -> None:
    """Let a provider sign a person in no more; what is somebody else's changes nothing. `names` are those of providers."""
    found = next((each for each in of_person(session, person.id) if each.id == identity_id), None)
    if found is None:
        return
    session.delete(found)
    named = names.get(found.provider, found.provider)
    tell(session, person, identity_letters.unlinked(provider=named), to=person.email)
