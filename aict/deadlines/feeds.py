"""Finding a calendar: of a person, or by the token of its address; how often it may be read, and when it was last."""

import uuid
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.accounts.models import AccessEvent, Person
from aict.core import trail
from aict.core.limits import Limits
from aict.core.secret_links import digest_of
from aict.deadlines.models import CalendarFeed

READ: Final = "calendar read"
REFUSED: Final = "calendar refused"
READING = Limits.parse("account 120/3600, address 1200/3600, all 60000/3600")
"""For one calendar: several programs of its person that look every few minutes."""
GUESSING = Limits.parse("address 30/900, all 3000/900")
"""For addresses that lead nowhere."""


def feed_of(session: Session, person: Person) -> CalendarFeed | None:
    """The calendar of a person, None when they made none."""
    return session.scalar(select(CalendarFeed).where(CalendarFeed.person_id == person.id))


def reader_of(session: Session, token: str) -> Person | None:
    """Whose calendar this token opens: somebody who may still sign in; None for anything else."""
    opened = select(Person).join(CalendarFeed, CalendarFeed.person_id == Person.id)
    return session.scalar(opened.where(CalendarFeed.token_hash == digest_of(token), Person.is_active))


def last_read(session: Session, person: Person) -> datetime | None:
    """When a program last read a person's calendar, as far back as the access log goes."""
    asked = func.max(AccessEvent.at)
    return session.scalar(select(asked).where(AccessEvent.kind == READ, AccessEvent.person_id == person.id))


def changed_at(session: Session, rows: Collection[uuid.UUID]) -> Mapping[str, datetime]:
    """When the trail last tells of each of these rows; what was written beside it is absent."""
    entries = trail.entries.c
    told = select(entries.entity_id, func.max(entries.at)).where(entries.entity_id.in_(map(str, rows)))
    found = session.execute(told.group_by(entries.entity_id)).all()
    return {row: at for row, at in found if at is not None}
