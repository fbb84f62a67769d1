"""What a measurement may say: one answer, of the nature of its indicator, of a time that has come."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol, Self

from aict.core.errors import RuleBroken, Sentence

TOLERANCE = timedelta(days=1)
"""It may already be tomorrow where the partner is."""


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...
    def is_before(self, other: Self, /) -> bool | None: ...


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


def check_total(*, value: Decimal | None, by_category: Mapping[str, Decimal]) -> None:
    """The categories never stand for their total: some may overlap, some may be missing."""
    if by_category and value is None:
        raise RuleBroken(
            Sentence(
                "Donnez aussi la valeur de l’ensemble ; la somme des catégories est %(sum)s.",
                sum=sum(by_category.values(), Decimal(0)),
            ),
            field="value",
        )


def check_time(day: Day, until: Day | None, *, today: date) -> None:
    """A period ends after it starts; a measurement is about what is: `2026` is accepted all the year through."""
    if until is not None and until.is_before(day):
        raise RuleBroken(
            Sentence("La fin (%(end)s) est avant le début (%(start)s).", end=until, start=day), field="until"
        )
    for when, field in ((day, "date"), (until, "until")):
        if when is not None and when.earliest > today + TOLERANCE:
            raise RuleBroken(Sentence("Cette date est à venir : on ne mesure que ce qui est."), field=field)
