"""Looking in the database for partnerships that have a date around today: so many at the most, however large the registry.

Dates are ISO text cut to their precision, so that they sort: the month and the year of today are looked for by name,
because they may still have days to come.
"""

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Self

from sqlalchemy import (
    CTE,
    CompoundSelect,
    Integer,
    SQLColumnExpression,
    String,
    cast,
    literal,
    or_,
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

    Its pieces take longer to put together than to be answered; whoever may read what is part of the question.
    """
    kinds = [days for days in DAYS if wanted.kind in {None, days.kind}]
    gather = _of_many if many else _of_few
    pieces = [p.subquery() for found in gather(kinds, organisations, wanted, today) for p in found]
    return union_all(*(select(piece) for piece in pieces)) if pieces else None


def _of_few(
    kinds: Sequence[Days], organisations: frozenset[uuid.UUID], wanted: Wanted, today: date
) -> Iterator[Iterator[Rows]]:
    """All the dates of who reads few partnerships are gathered once; the nearest are picked among them."""
    dates = [_Dates.of(days, today) for days in kinds]
    every = [
        d.within(wanted, today).where(is_read_by(organisations, d.partnership, many=False)) for d in dates
    ]
    if every:
        yield _Dates.among(union_all(*every).cte()).nearest(wanted, today)


def _of_many(
    kinds: Sequence[Days], organisations: frozenset[uuid.UUID], wanted: Wanted, today: date
) -> Iterator[Iterator[Rows]]:
    """The nearest dates of each kind, from its index; whether they may be read is asked of one after the other."""
    for days in kinds:
        dates = _Dates.of(days.gathered_once(today), today)
        may_read = is_read_by(organisations, dates.partnership, many=True)
        yield (piece.where(may_read) for piece in dates.nearest(wanted, today))


def _last(days: Sequence[str], most: int) -> str | None:
    """The day up to which they are looked at, None when all are."""
    return days[most - 1] if len(days) > most else None


def _read(day: str | None) -> PartialDate | None:
    return PartialDate.parse(day) if day else None


@dataclass(frozen=True, slots=True)
class _Dates:
    """Where dates are found: rows with their kind, their partnership, their day."""

    kind: SQLColumnExpression[str]
    partnership: SQLColumnExpression[uuid.UUID]
    day: SQLColumnExpression[Any]
    rows: Callable[[Rows], Rows]
    is_text: bool
    first: date | None = None
    """The first day that is still looked at, None when all are."""

    @classmethod
    def of(cls, days: Days, today: date) -> Self:
        """Those of one kind."""
        first = None if days.lasts is None else today - timedelta(days=days.lasts)
        kind, day = literal(days.kind.value), days.day(today)
        return cls(kind, days.partnership_id, day, days.rows, days.is_text, first)

    @classmethod
    def among(cls, found: CTE) -> Self:
        """Those that were gathered."""
        c = found.c
        return cls(c.kind, c.partnership, c.day, lambda asked: asked.select_from(found), is_text=True)

    def within(self, wanted: Wanted, today: date) -> Rows:
        """All that may be wanted, as texts."""
        asked = self._asked(wanted)
        if self.first is None:
            return asked
        begins = _Day(min(self.first, today), is_text=self.is_text)
        still = _Day(today, is_text=self.is_text).parts
        since = self.day >= begins.said
        return asked.where(or_(since, self.day.in_(still)) if still else since)

    def nearest(self, wanted: Wanted, today: date) -> Iterator[Rows]:
        """The nearest days gone by, and the nearest to come."""
        day, now = self.day, _Day(today, is_text=self.is_text)
        first = max((d for d in (wanted.since, self.first) if d), default=None)
        if first is None or first < today:
            passed = self._asked(wanted, _passed(yes=True)).where(day < now.said)
            if now.parts:
                passed = passed.where(day.not_in(now.parts))
            if first is not None:
                passed = passed.where(day >= _Day(first, is_text=self.is_text).said)
            yield passed.order_by(day.desc()).limit(wanted.most_late + 1)
        begins = _Day(max(wanted.since or today, today), is_text=self.is_text)
        coming = self._asked(wanted, _passed(yes=False))
        if wanted.until is not None:
            coming = coming.where(day <= _Day(wanted.until, is_text=self.is_text).said)
        if begins.parts:
            yield coming.where(day.in_(begins.parts)).limit(wanted.most_coming + 1)
        yield coming.where(day >= begins.said).order_by(day).limit(wanted.most_coming + 1)

    def _asked(self, wanted: Wanted, *more: SQLColumnExpression[Any]) -> Rows:
        day = cast(self.day, String).label("day")
        asked: Rows = select(self.kind.label("kind"), self.partnership.label("partnership"), day, *more)
        asked = self.rows(asked).where(self.day.is_not(None))
        if wanted.partnership is None:
            return asked
        own = select(Partnership.id).where(Partnership.code == wanted.partnership)
        return asked.where(self.partnership.in_(own))


def _passed(*, yes: bool) -> SQLColumnExpression[int]:
    return literal(yes, Integer).label("passed")


class _Day:
    """A day as the dates of a kind are written: as a day of the database, or as a text that may be cut to its month or year."""

    def __init__(self, day: date, *, is_text: bool) -> None:
        self.said: Any = type_coerce(day.isoformat(), String) if is_text else day
        month = PartialDate(day.year, day.month)
        self.parts = [str(PartialDate(day.year)), str(month)] if is_text else []
        """The texts of the year and the month that hold it."""
