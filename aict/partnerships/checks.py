"""What may not be said of any fact with a period or an amount; only what is certainly wrong is refused."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Protocol

from aict.core.errors import RuleBroken, Sentence


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...


def check_period(starts: Day | None, ends: Day | None, *, field: str = "ends_on") -> None:
    """An end is not before its start; `2014` and `2014-03` may agree, so they are let through."""
    if starts is not None and ends is not None and ends.latest < starts.earliest:
        raise RuleBroken(
            Sentence("La fin (%(ends)s) est avant le début (%(starts)s).", ends=ends, starts=starts),
            field=field,
        )


def check_currency(amounts: Iterable[Decimal | None], currency: str | None, *, field: str) -> None:
    """An amount says its currency: without it, it could be added to anything."""
    if currency is None and any(amount is not None for amount in amounts):
        raise RuleBroken(Sentence("Dites dans quelle monnaie est le montant (EUR, XOF, TND…)."), field=field)
