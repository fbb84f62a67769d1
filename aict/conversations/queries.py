"""Reading conversations, always within their partnership."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, lazyload
from sqlalchemy.sql.base import ExecutableOption

from aict.conversations.models import Act, Thread, Turn
from aict.conversations.subjects import Subject, subjects
from aict.core.errors import NotVisible
from aict.core.paging import PAGE_SIZE, Page, asked_page
from aict.partnerships.access import Permission, Standing

LATEST = 3
"""Turns of a thread that are shown beside its subject; the page of the thread has all."""
MOST_THREADS = 10
"""Threads that are shown beside their subject; the list of conversations has all."""


@dataclass(frozen=True, slots=True)
class ThreadView:
    """A thread with its latest turns, the oldest of them first."""

    thread: Thread
    turns: Sequence[Turn]
    total: int

    @property
    def earlier(self) -> int:
        """How many turns came before those."""
        return self.total - len(self.turns)


@dataclass(frozen=True, slots=True)
class Conversation:
    """The threads on one thing, open ones first."""

    subject: Subject
    threads: Sequence[ThreadView]
    open: int
    total: int


def conversation_on(session: Session, at: Standing, kind: str, about_id: uuid.UUID) -> Conversation | None:
    """What is said of one thing, to be shown beside it; None for a draft, and for who does not read the partnership."""
    subject = subjects(session, kind, {about_id}).get(about_id) if at.may(Permission.READ) else None
    if subject is None:
        return None
    here = (Thread.partnership_id == at.partnership.id, Thread.kind == kind, Thread.about_id == about_id)
    is_open = func.count().filter(Thread.resolved_at.is_(None))
    total, still_open = session.execute(select(func.count(), is_open).select_from(Thread).where(*here)).one()
    threads = session.scalars(_open_first(select(Thread).where(*here)).limit(MOST_THREADS)).all()
    return Conversation(subject, _with_latest(session, threads), still_open, total)


def threads_page(session: Session, partnership_id: uuid.UUID, asked: str | None) -> Page[ThreadView]:
    """The page of a partnership's threads that the address asks for, open ones first, each with its last message."""
    here = Thread.partnership_id == partnership_id
    total = session.scalar(select(func.count()).select_from(Thread).where(here)) or 0
    number, last = asked_page(total, asked)
    wanted = _open_first(select(Thread).where(here)).offset((number - 1) * PAGE_SIZE).limit(PAGE_SIZE)
    # A list needs the words of the last message and who said them, not what came with it.
    bare = (lazyload(Turn.document), lazyload(Turn.mentions))
    threads = session.scalars(wanted).all()
    views = _with_latest(session, threads, Turn.act == Act.SAY, latest=1, options=bare)
    return Page(views, number, last, total)


def _open_first(threads: Select[Thread]) -> Select[Thread]:
    return threads.order_by(Thread.resolved_at.is_not(None), Thread.opened_at.desc(), Thread.id.desc())


def _with_latest(
    session: Session,
    threads: Sequence[Thread],
    *conditions: ColumnElement[bool],
    latest: int = LATEST,
    options: Sequence[ExecutableOption] = (),
) -> list[ThreadView]:
    """The threads with their latest turns under these conditions, in a constant number of queries."""
    ids = [thread.id for thread in threads]
    if not ids:
        return []
    ranked = _ranked(Turn.thread_id.in_(ids), *conditions).subquery()
    found = session.execute(
        select(Turn, ranked.c.total)
        .join(ranked, ranked.c.id == Turn.id)
        .where(ranked.c.place <= latest)
        .order_by(Turn.at, Turn.id)
        .options(*options)
    )
    turns: dict[uuid.UUID, list[Turn]] = defaultdict(list)
    totals: dict[uuid.UUID, int] = {}
    for turn, total in found:
        turns[turn.thread_id].append(turn)
        totals[turn.thread_id] = total
    return [ThreadView(thread, turns[thread.id], totals.get(thread.id, 0)) for thread in threads]


def _ranked(*conditions: ColumnElement[bool]) -> Select[uuid.UUID, int, int]:
    """Turns with their place in their thread, the latest first, and how many there are."""
    newest_first = (Turn.at.desc(), Turn.id.desc())
    place = func.row_number().over(partition_by=Turn.thread_id, order_by=newest_first)
    total = func.count().over(partition_by=Turn.thread_id)
    return select(Turn.id, place.label("place"), total.label("total")).where(*conditions)


def count_open(
    session: Session, partnership_id: uuid.UUID, kind: str, about: Collection[uuid.UUID]
) -> dict[uuid.UUID, int]:
    """How many threads are open on each of these things; those with none are left out. One query."""
    counted = (
        select(Thread.about_id, func.count())
        .where(Thread.partnership_id == partnership_id, Thread.kind == kind, Thread.resolved_at.is_(None))
        .where(Thread.about_id.in_(about))
        .group_by(Thread.about_id)
    )
    return {row[0]: row[1] for row in session.execute(counted)} if about else {}


def thread_in(session: Session, partnership_id: uuid.UUID, thread_id: uuid.UUID) -> Thread:
    """One thread of this partnership; `NotVisible` for any other."""
    found = session.scalar(
        select(Thread).where(Thread.id == thread_id, Thread.partnership_id == partnership_id)
    )
    if found is None:
        raise NotVisible
    return found


def message_in(session: Session, thread: Thread, turn_id: uuid.UUID) -> Turn:
    """One message of this thread; `NotVisible` for any other, and for what is no message."""
    found = session.scalar(
        select(Turn).where(Turn.id == turn_id, Turn.thread_id == thread.id, Turn.act == Act.SAY)
    )
    if found is None:
        raise NotVisible
    return found


def turns_page(session: Session, thread: Thread, asked: str | None) -> Page[Turn]:
    """The page of a thread that the address asks for, the oldest turn first; its last page when it asks for none."""
    total = count_turns(session, thread)
    last = asked_page(total, None)[1]
    number, last = asked_page(total, asked or str(last))
    wanted = select(Turn).where(Turn.thread_id == thread.id).order_by(Turn.at, Turn.id)
    rows = session.scalars(wanted.offset((number - 1) * PAGE_SIZE).limit(PAGE_SIZE)).all()
    return Page(rows, number, last, total)


def count_turns(session: Session, thread: Thread) -> int:
    """How many turns a thread has."""
    return session.scalar(select(func.count()).select_from(Turn).where(Turn.thread_id == thread.id)) or 0
