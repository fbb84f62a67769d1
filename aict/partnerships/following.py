"""Who follows a partnership in each member organisation: each side says its own.

One's own organisation reads the name; the others read that somebody there does, in their function.
"""

import uuid
from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Affiliation, Person, Role
from aict.core.errors import Sentence
from aict.partnerships.access import reading_organisations
from aict.partnerships.models import Member, Partnership

FOLLOWING = (Role.OFFICER, Role.SIGNATORY)


def followers(person: Person, partnership: Partnership) -> list[str | Sentence]:
    """Who follows it, in the words that this reader may read."""
    own = reading_organisations(person)
    following = [m for m in partnership.members if m.followed_by_id is not None and m.is_present]
    words = [_in_words(member, named=member.organisation_id in own) for member in following]
    return words or [Sentence("personne")]


def _in_words(member: Member, *, named: bool) -> str | Sentence:
    if named and member.followed_by is not None:
        return member.followed_by.name
    return Sentence("quelqu’un de %(organisation)s", organisation=member.organisation.name)


def may_follow(session: Session, organisation_ids: Collection[uuid.UUID]) -> Sequence[Person]:
    """The active officers and signatories of these organisations, by name."""
    of_these = select(Affiliation.person_id).where(
        Affiliation.organisation_id.in_(organisation_ids), Affiliation.role.in_(FOLLOWING)
    )
    return session.scalars(
        select(Person).where(Person.is_active, Person.id.in_(of_these)).order_by(Person.name, Person.id)
    ).all()
