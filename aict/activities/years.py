"""What happened year after year, and of whom: counts for the head of a list."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from aict.activities.models import Mission
from aict.activities.rules import Tally, person_days, tally
from aict.core.dates import PartialDate

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Year:
    """The facts of one year; `year` None for those without a date."""

    year: int | None
    counts: dict[str, int]
    """By group; "" where the fact does not say."""
    person_days: dict[str, Tally]
    """By group, for missions only."""
    total: int


@dataclass(frozen=True, slots=True)
class Years:
    """Every year that has facts, the newest first, those without a date last."""

    groups: tuple[str, ...]
    """The groups there are, in the order asked for; "" last."""
    rows: tuple[Year, ...]


def years(
    rows: Iterable[_Row],
    *,
    date_of: Callable[[_Row], PartialDate | None],
    group_of: Callable[[_Row], str | None],
    groups: Sequence[str],
) -> Years:
    """Counts by year (that of the beginning) and by group; a fact counts once."""
    every = list(rows)
    found: dict[int | None, list[_Row]] = {}
    for row in every:
        day = date_of(row)
        found.setdefault(day.year if day else None, []).append(row)
    present = {group_of(row) or "" for row in every}
    order = tuple(group for group in (*groups, "") if group in present)
    dated = sorted((year for year in found if year is not None), reverse=True)
    return Years(order, tuple(_year(year, found[year], group_of) for year in (*dated, *_undated(found))))


def _undated(found: dict[int | None, list[_Row]]) -> list[None]:
    return [None] if None in found else []


def _year(year: int | None, rows: Sequence[_Row], group_of: Callable[[_Row], str | None]) -> Year:
    counts = Counter(group_of(row) or "" for row in rows)
    days = {
        group: tally(person_days(row) for row in rows if isinstance(row, Mission) and group_of(row) == group)
        for group in counts
        if any(isinstance(row, Mission) for row in rows)
    }
    return Year(year, dict(counts), days, len(rows))
