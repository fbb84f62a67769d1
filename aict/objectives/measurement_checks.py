"""What a measurement may say: one answer, of the nature of its indicator, not of a day to come."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol

from aict.core.errors import RuleBroken, Sentence

TOLERANCE = timedelta(days=1)
"""It may already be tomorrow where the partner is."""


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...


def check_one_answer(
    *, value: Decimal | None, words: str | None, unavailable_because: str | None, field: str
) -> None:
    """A value or words, or else why there is none; `field` is where the answer is asked."""
    given = sum(answer is not None for answer in (value, words, unavailable_because))
    if given == 0:
        raise RuleBroken(
            Sentence("Donnez la valeur, ou dites pourquoi elle n’est pas disponible."), field=field
        )
    if given > 1:
        raise RuleBroken(
            Sentence("Donnez une seule réponse : une valeur, ou la raison pour laquelle il n’y en a pas."),
            field=field,
        )


def check_not_to_come(day: Day, *, today: date) -> None:
    """A measurement is about what is; `2026` is accepted all the year through."""
    if day.earliest > today + TOLERANCE:
        raise RuleBroken(Sentence("Cette date est à venir : on ne mesure que ce qui est."), field="date")
