"""What a payment is worth in euros, the currency of the declaration, by the rate of its calendar year.

A rate holds when its period holds the whole year of the payments, as the yearly rates of the DAC do. What the source
of a line says in its own currency stands beside and is never used in its place: it speaks of the line, not of the year.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from aict.core.dates import PartialDate
from aict.core.money import decimals_of
from aict.oda.rules import EURO
from aict.reference.rules import Dated, Rate, convert


@dataclass(frozen=True, slots=True)
class InEuros:
    """An amount in euros; None when it is unknown or nothing turns it."""

    amount: Decimal | None
    rate: Rate | None = None
    """By which it was turned; None for what was in euros already."""


def in_euros(
    amount: Decimal | None, currency: str | None, year: int | None, rates: Sequence[Rate]
) -> InEuros:
    """An amount of a calendar year in euros, rounded half up to the cent; `year` None: nobody said."""
    if amount is None or currency == EURO:
        return InEuros(amount)
    given = Dated(amount, currency, PartialDate(year) if year else None)
    found = convert([given], EURO, rates, decimals=decimals_of(EURO))
    used = [rate for part in found.converted for rate in part.rates]
    return InEuros(found.total, used[0] if used else None)
