"""Looking in the database for partnerships that have a date around today: so many at the most, however large the registry.

Dates are ISO text cut to their precision, so that they sort: the month and the year of today are looked for by name,
because they may still have days to come.
"""

import uuid
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    CompoundSelect,
    Integer,
    SQLColumnExpression,
    String,
    cast,
    literal,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.cofinancing import deadlines as cofinancing
from aict.cofinancing import ledger_deadlines as instalments
from aict.conventions import deadlines as conventions
from aict.core.dates import PartialDate
from aict.evaluations import deadlines as evaluations
from aict.evaluations import periodicity
from aict.partnerships.access import is_read_by, reading_organisations
from aict.partnerships.deadline import Days, DeadlineKind, Rows
from aict.partnerships.models import Partnership

MOST = 120
DAYS: Sequence[Days] = (
    *conventions.DAYS, *cofinancing.DAYS, *instalments.DAYS, *evaluations.DAYS,
    *periodicity.DAYS,
)  # fmt: skip

LASTS = {days.kind: days.lasts for days in reversed(DAYS) if days.lasts != 0}
"""For how many days after it a date of each kind stands in a list; None for ever."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for; nothing said is everything."""

    kind: DeadlineKind | None = None
    partnership: str | None = None
    """Its code."""
    since: date | None = None
    until: date | None = None
    most: int | None = None
    """Days to come that are looked at, `MOST` when nobody says; of those gone by, half as many."""

    @property
    def most_coming(self) -> int:
        """Days to come that are looked at."""
        return self.most or MOST

    @property
    def most_late(self) -> int:
        """Days gone by that are looked at."""
        return max(1, self.most_coming // 2)


@dataclass(frozen=True, slots=True)
class Candidates:
    """Partnerships where something may be due, and how far at each end all of them were looked at."""

    by_kind: Mapping[DeadlineKind, frozenset[uuid.UUID]]
    """The partnerships, by what may be due there."""
    since: PartialDate | None
    """Before this day some were left out; None when none were."""
    until: PartialDate | None
    """After this day some were left out; None when none were."""

    def of(self, days: Iterable[Days]) -> frozenset[uuid.UUID]:
        """The partnerships where something of these kinds may be due."""
        return frozenset().union(*(self.by_kind.get(each.kind, ()) for each in days))


def candidates(session: Session, person: Person, wanted: Wanted, today: date, *, many: bool) -> Candidates:
    """The partnerships of this person with a date around today, in one query."""
    asked = _statement(frozenset(reading_organisations(person)), wanted, today, many=many)
    if asked is None:
        return Candidates({}, None, None)
    rows = session.execute(asked).all()
    passed = sorted((row.day for row in rows if row.passed), reverse=True)
    coming = sorted(row.day for row in rows if not row.passed)
    since, until = _last(passed, wanted.most_late), _last(coming, wanted.most_coming)
    kept = defaultdict[DeadlineKind, set[uuid.UUID]](set)
    for row in rows:
        if (since is None or row.day >= since) if row.passed else (until is None or row.day <= until):
            kept[DeadlineKind(row.kind)].add(row.partnership)
    return Candidates({kind: frozenset(ids) for kind, ids in kept.items()}, _read(since), _read(until))


@lru_cache(maxsize=256)
def _statement(
    organisations: frozenset[uuid.UUID], wanted: Wanted, today: date, *, many: bool
) -> CompoundSelect[Any] | None:
    """The question, kept for the next time that somebody of the same organisations asks it on the same day.

    Some forty pieces take longer to put together than to be answered; whoever may read what is part of the question.
    """
    pieces = [
        piece.where(is_read_by(organisations, days.partnership_id, many=many)).subquery()
        for days in (each.gathered_once(today) if many else each for each in DAYS)
        if wanted.kind in {None, days.kind}
        for piece in _pieces(days, wanted, today)
    ]
    return union_all(*(select(piece) for piece in pieces)) if pieces else None


def _last(days: Sequence[str], most: int) -> str | None:
    """The day up to which they are looked at, None when all are."""
    return days[most - 1] if len(days) > most else None


def _read(day: str | None) -> PartialDate | None:
    return PartialDate.parse(day) if day else None


def _pieces(days: Days, wanted: Wanted, today: date) -> Iterator[Rows]:
    """What is asked of one kind: the nearest days gone by, and the nearest to come."""
    day, now = days.day(today), _Day(days, today)
    first = max((d for d in (wanted.since, _lower(days, today)) if d), default=None)
    if first is None or first < today:
        passed = _asked(days, day, wanted, passed=True).where(day < now.said)
        if now.parts:
            passed = passed.where(day.not_in(now.parts))
        if first is not None:
            passed = passed.where(day >= _Day(days, first).said)
        yield passed.order_by(day.desc()).limit(wanted.most_late + 1)
    begins = _Day(days, max(wanted.since or today, today))
    coming = _asked(days, day, wanted, passed=False)
    if wanted.until is not None:
        coming = coming.where(day <= _Day(days, wanted.until).said)
    if begins.parts:
        yield coming.where(day.in_(begins.parts)).limit(wanted.most_coming + 1)
    yield coming.where(day >= begins.said).order_by(day).limit(wanted.most_coming + 1)


def _lower(days: Days, today: date) -> date | None:
    return None if days.lasts is None else today - timedelta(days=days.lasts)


def _asked(days: Days, day: SQLColumnExpression[Any], wanted: Wanted, *, passed: bool) -> Rows:
    asked: Rows = select(
        literal(days.kind.value).label("kind"),
        days.partnership_id.label("partnership"),
        cast(day, String).label("day"),
        literal(passed, Integer).label("passed"),
    )
    asked = days.rows(asked).where(day.is_not(None))
    if wanted.partnership is None:
        return asked
    own = select(Partnership.id).where(Partnership.code == wanted.partnership)
    return asked.where(days.partnership_id.in_(own))


class _Day:
    """A day as the dates of a kind are written: as a day of the database, or as a text that may be cut to its month or year."""

    def __init__(self, days: Days, day: date) -> None:
        self.said: Any = type_coerce(day.isoformat(), String) if days.is_text else day
        month = PartialDate(day.year, day.month)
        self.parts = [str(PartialDate(day.year)), str(month)] if days.is_text else []
        """The texts of the year and the month that hold it."""
