"""Where messages name somebody: in one thread, and over all the partnerships that are open to them."""

import uuid
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session, contains_eager, defaultload, lazyload

from aict.accounts.models import Person
from aict.conversations.models import Mention, Thread, Turn
from aict.partnerships.access import reads
from aict.partnerships.models import Partnership


def unread_in(session: Session, thread: Thread, person: Person) -> Sequence[Mention]:
    """Where this thread names somebody who has not read it yet."""
    return session.scalars(
        select(Mention)
        .join(Mention.turn)
        .where(Turn.thread_id == thread.id, Mention.person_id == person.id, Mention.read_at.is_(None))
        .where(Turn.withdrawn_at.is_(None))
        .order_by(Mention.id)
        .options(lazyload(Mention.person))
    ).all()


def mentions_of(session: Session, person: Person, since: datetime) -> Sequence[Mention]:
    """The messages since then that name this person, in the partnerships that are open to them now, the oldest first."""
    return session.scalars(_mentions(person, Turn.at >= since)).all()


def mentions_waiting(session: Session, person: Person, most: int) -> Sequence[Mention]:
    """Those not read or answered yet, in threads that are still open; the oldest first."""
    unread = (Mention.read_at.is_(None), Thread.resolved_at.is_(None))
    return session.scalars(_mentions(person, *unread).limit(most)).all()


def standing_mentions(session: Session, ids: Collection[uuid.UUID]) -> set[uuid.UUID]:
    """Those of these mentions whose message was not taken back."""
    wanted = select(Mention.id).join(Mention.turn).where(Mention.id.in_(ids), Turn.withdrawn_at.is_(None))
    return set(session.scalars(wanted)) if ids else set()


def _mentions(person: Person, *wanted: ColumnElement[bool]) -> Select[Mention]:
    """Mentions with their message, its thread and author; a withdrawn message names nobody."""
    return (
        select(Mention)
        .join(Mention.turn)
        .join(Turn.thread)
        .options(
            contains_eager(Mention.turn).options(
                contains_eager(Turn.thread),
                lazyload(Turn.mentions),
                # The author is named, not asked what they may do.
                defaultload(Turn.person).lazyload(Person.affiliations),
            )
        )
        .where(Mention.person_id == person.id, Turn.withdrawn_at.is_(None), *wanted)
        # Few name one person: each is asked about.
        .where(reads(person, Mention.partnership_id, many=True))
        .order_by(Turn.at, Mention.id)
    )


def partnerships_of(session: Session, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, tuple[str, str]]:
    """Code and title of the partnerships that some mentions are in: what a line about them needs."""
    found = select(Partnership.id, Partnership.code, Partnership.title).where(Partnership.id.in_(ids))
    if not ids:
        return {}
    return {row.id: (row.code, row.title) for row in session.execute(found)}
