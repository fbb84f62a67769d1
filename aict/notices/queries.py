"""Finding who is to be looked at, and how far each was told."""

import uuid
from collections.abc import Sequence
from datetime import date

from sqlalchemy import ColumnElement, exists, false, or_, select
from sqlalchemy.orm import Session

from aict.accounts.models import Affiliation, Person
from aict.notices.models import Digest
from aict.notices.rules import USUAL, Rhythm, looked_before
from aict.partnerships.models import Guest


def digest_of(session: Session, person_id: uuid.UUID) -> Digest | None:
    """How somebody is written to; None for who has neither chosen nor been looked at."""
    return session.scalar(select(Digest).where(Digest.person_id == person_id))


def rhythm_of(session: Session, person_id: uuid.UUID) -> Rhythm:
    """How often somebody is written to."""
    found = digest_of(session, person_id)
    return found.rhythm if found else USUAL


def people_due(session: Session, today: date, only: Rhythm | None = None) -> Sequence[uuid.UUID]:
    """Whom there may be something to tell today: active, with something to read; of one rhythm only when it is given."""
    acts = exists().where(Affiliation.person_id == Person.id)
    invited = exists().where(Guest.person_id == Person.id)
    return session.scalars(
        select(Person.id)
        .outerjoin(Digest, Digest.person_id == Person.id)
        .where(Person.is_active, or_(acts, invited, Person.is_instance_administrator))
        .where(or_(*(_due(rhythm, today) for rhythm in Rhythm if only in {None, rhythm})))
        .order_by(Person.id)
    ).all()


def _due(rhythm: Rhythm, today: date) -> ColumnElement[bool]:
    latest = looked_before(rhythm, today)
    if latest is None:
        return false()
    looked = Digest.looked_on.is_(None) | (Digest.looked_on <= latest)
    chosen = (Digest.rhythm == rhythm) & looked
    return chosen | Digest.id.is_(None) if rhythm is USUAL else chosen
