"""The period of an evaluation, and the gap between two sides on one criterion (product.md §9).

Every OECD-DAC criterion is answered by one of four steps in words; no mean is made. An answer outside
the steps ("cannot say") gives no gap and is counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from aict.core.errors import RuleBroken, Sentence


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...


@dataclass(frozen=True, slots=True)
class Period:
    """From a day to a day, both included."""

    start: date
    end: date

    def __post_init__(self) -> None:
        """Refuse a period that ends before it starts."""
        if self.end < self.start:
            raise RuleBroken(Sentence("La période se termine avant de commencer."), field="period_end")

    def touches(self, first: Day | None, last: Day | None = None) -> bool | None:
        """Whether what ran from `first` to `last` touches the period.

        True when surely, False when surely not, None when its dates are too imprecise to say. What
        has one date only happened then. Without any date: `ValueError`, the caller counts it apart.
        """
        begin, finish = first or last, last or first
        if begin is None or finish is None:
            raise ValueError(first)
        if finish.latest < self.start or begin.earliest > self.end:
            return False
        return True if begin.latest <= self.end and finish.earliest >= self.start else None


def period_of(start: Day | None, end: Day | None) -> Period | None:
    """The longest period two partial dates may mean; None when either is unknown."""
    if start is None or end is None:
        return None
    return Period(start.earliest, end.latest)


def steps_apart(ours: str | None, theirs: str | None, scale: Sequence[str]) -> int | None:
    """Steps between two answers on a scale; None when one is missing or not on it."""
    if ours not in scale or theirs not in scale:
        return None
    return abs(scale.index(ours) - scale.index(theirs))


def refuse_what_is_to_come(day: Day, *, today: date) -> None:
    """Raise `RuleBroken` for a restitution on a day that has not come: what is given back has happened."""
    if day.earliest > today:
        raise RuleBroken(
            Sentence("Une restitution se note une fois faite : ce jour n’est pas encore venu."), field="date"
        )
