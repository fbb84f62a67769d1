"""What changed in the partnerships of a person since an entry of the trail, without what they did themselves.

Told is what every member reads in the history of a partnership, and the shared texts. The same number of queries whether
a person reads two partnerships or thousands.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, RowMapping, String, cast, func, or_, select, union_all
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core.errors import Quoted, Sentence
from aict.core.revisions import Consent, Revision, SharedText
from aict.core.trail import entries
from aict.notices.subjects import Subject, Subjects, told_tables
from aict.partnerships.access import readable_ids
from aict.partnerships.fact_history import Event, events_of

MOST_ENTRIES = 300
"""Of what happened, the newest that are looked at: who was away longer reads the histories."""
MOST_PARTNERSHIPS, MOST_SUBJECTS = 8, 8
_TEXTS = {model.__tablename__ for model in (Revision, Consent)}


@dataclass(frozen=True, slots=True)
class Window:
    """After which entry of the trail and up to which one; and from when on, so that nobody back from a year reads a year."""

    after: int
    upto: int
    since: datetime


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed: the last that was done to it, and how much was done before that."""

    subject: Subject
    last: Event
    act: Sentence
    earlier: int


@dataclass(frozen=True, slots=True)
class Changed:
    """What changed in one partnership, the newest first; `more` when not all of it is here."""

    code: str
    title: Quoted
    changes: Sequence[Change]
    more: bool


@dataclass(frozen=True, slots=True)
class News:
    """The partnerships that changed, the newest first; `more` when there are others."""

    partnerships: Sequence[Changed]
    more: bool


def latest_entry(session: Session) -> int:
    """The number of the newest entry of the trail; 0 when there is none."""
    return session.scalar(select(func.max(entries.c.number))) or 0


def news_for(session: Session, person: Person, window: Window) -> News:
    """What others did within a window in the partnerships that this person reads today."""
    rows = sorted(
        (*_of_partnerships(session, person, window), *_of_texts(session, person, window)),
        key=lambda row: int(row["number"]),
        reverse=True,
    )
    subjects = Subjects(session, person, rows)
    grouped: dict[str, dict[str, list[tuple[RowMapping, Event]]]] = {}
    found: dict[str, Subject] = {}
    for row, event in zip(rows, events_of(session, rows), strict=True):
        subject = subjects.of(row)
        if subject is not None:
            found[subject.key] = subject
            grouped.setdefault(subject.code, {}).setdefault(subject.key, []).append((row, event))
    first = list(grouped)[:MOST_PARTNERSHIPS]
    told = [
        Changed(
            code,
            subjects.title(code),
            [
                _change(found[key], done, subjects)
                for key, done in list(grouped[code].items())[:MOST_SUBJECTS]
            ],
            more=len(grouped[code]) > MOST_SUBJECTS,
        )
        for code in first
    ]
    return News(told, more=len(grouped) > len(first) or len(rows) >= MOST_ENTRIES)


def _change(subject: Subject, done: Sequence[tuple[RowMapping, Event]], subjects: Subjects) -> Change:
    row, event = done[0]
    return Change(subject, event, subjects.act(row) or event.act, earlier=len(done) - 1)


def _within(person: Person, window: Window) -> Iterator[ColumnElement[bool]]:
    yield entries.c.number > window.after
    yield entries.c.number <= window.upto
    yield entries.c.at > window.since
    yield or_(entries.c.person.is_(None), entries.c.person != str(person.id))


def _of_partnerships(session: Session, person: Person, window: Window) -> Sequence[RowMapping]:
    """Entries that name their partnership."""
    readable = readable_ids(person).subquery()
    # The trail names rows by text, tables by what each database has for it: compared without dashes they are the same.
    ids = select(func.replace(cast(readable.c.partnership_id, String), "-", ""))
    wanted = (
        select(entries)
        .where(*_within(person, window), entries.c.entity.in_(told_tables()))
        .where(func.replace(entries.c.partnership, "-", "").in_(ids))
        .order_by(entries.c.number.desc())
        .limit(MOST_ENTRIES)
    )
    return session.execute(wanted).mappings().all()


def _of_texts(session: Session, person: Person, window: Window) -> Sequence[RowMapping]:
    """Entries of the revisions of shared texts, and of what was said of them."""
    own = SharedText.partnership_id.in_(readable_ids(person))
    touched = func.coalesce(Revision.in_force_at, Revision.at)
    revisions = (
        select(Revision.id)
        .join(Revision.text)
        .where(own, touched > window.since)
        .order_by(touched.desc(), Revision.id)
        .limit(MOST_ENTRIES)
    )
    consents = (
        select(Consent.id)
        .join(Consent.revision)
        .join(Revision.text)
        .where(own, Consent.at > window.since)
        .order_by(Consent.at.desc(), Consent.id)
        .limit(MOST_ENTRIES)
    )
    both = union_all(*(select(wanted.subquery().c.id) for wanted in (revisions, consents)))
    ids = {str(found) for found in session.scalars(both)}
    wanted = (
        select(entries)
        .where(*_within(person, window), entries.c.entity.in_(_TEXTS), entries.c.entity_id.in_(ids))
        .order_by(entries.c.number.desc())
        .limit(MOST_ENTRIES)
    )
    return session.execute(wanted).mappings().all()
