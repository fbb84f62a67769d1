"""Money of a year in the report to the council: asked and granted as lines say, paid as the ledgers say.

What was asked and granted is of the year of its line. What was paid is what the ledgers say came in during that calendar
year, whatever the year of the line; an amount that a line states as paid, and of which no ledger says when, is of no year
and is counted apart. Currencies are added together only by a rate that holds the whole year.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from aict.cofinancing.models import FinancingLine
from aict.core.dates import PartialDate
from aict.core.money import decimals_of
from aict.reference.rules import Conversion, Dated, Rate, convert
from aict.reporting.blocks import CouncilMoney, Day, Money, Words, phrase
from aict.reporting.sourcing import Sources

ByCurrency = Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Amounts:
    """What some lines say of a year, by currency."""

    requested: ByCurrency
    granted: ByCurrency
    paid: ByCurrency
    unknown: int
    """Lines of the year whose granted amount nobody knows."""
    unknown_paid: int
    """Payments of the year whose amount nobody knows."""
    undated: int
    """Lines of the year that state an amount paid, and of which no ledger says when."""

    @property
    def are_none(self) -> bool:
        """Whether the year holds no line and no payment."""
        return not (self.requested or self.granted or self.paid or self.unknown or self.unknown_paid)


@dataclass(frozen=True, slots=True)
class Purse:
    """The year, the currency of the organisation, and the rates by which others are turned into it."""

    year: int
    currency: str
    rates: Sequence[Rate]

    def turned(self, paid: ByCurrency) -> Conversion | None:
        """What was paid, in the currency of the organisation; None when nothing was paid in another."""
        if not paid or set(paid) == {self.currency}:
            return None
        dated = [Dated(amount, code, PartialDate(self.year)) for code, amount in sorted(paid.items())]
        return convert(dated, self.currency, self.rates, decimals=decimals_of(self.currency))


def amounts_in(lines: Collection[FinancingLine], year: int) -> Amounts:
    """What these lines say of a year."""
    of_year = [line for line in lines if line.year == year]
    received = [total for line in lines for total in line.received if total.year == year]
    known = [total for total in received if total.counted and total.currency]
    return Amounts(
        requested=_added((_currency(line), line.requested) for line in of_year),
        granted=_added((_currency(line), line.granted) for line in of_year),
        paid=_added((total.currency, total.known) for total in known),
        unknown=sum(line.granted is None or _currency(line) is None for line in of_year),
        unknown_paid=sum(total.unknown for total in received),
        undated=sum(line.paid is not None and not line.received for line in of_year),
    )


def _currency(line: FinancingLine) -> str | None:
    return line.currency or line.project.currency


def _added(amounts: Iterable[tuple[str | None, Decimal | None]]) -> ByCurrency:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for currency, amount in amounts:
        if currency and amount is not None:
            sums[currency] += amount
    return sums


def money(amounts: ByCurrency) -> tuple[Money, ...]:
    """One sum for each currency."""
    return tuple(Money(amount, currency) for currency, amount in sorted(amounts.items()))


def money_block(
    label: Words, lines: Collection[FinancingLine], purse: Purse, sources: Sources
) -> CouncilMoney:
    """One row of the table of a partnership: what one side was asked, granted and paid, and by which sources."""
    amounts = amounts_in(lines, purse.year)
    turned = purse.turned(amounts.paid)
    bearing = [line for line in lines if line.year == purse.year or _paid_in(line, purse.year)]
    return CouncilMoney(
        label=label,
        requested=money(amounts.requested),
        granted=money(amounts.granted),
        paid=money(amounts.paid),
        unknown_requested=sum(line.requested is None for line in lines if line.year == purse.year),
        unknown_granted=amounts.unknown,
        unknown_paid=amounts.unknown_paid + amounts.undated,
        turned=Money(turned.total, turned.currency) if turned and turned.total is not None else None,
        notes=(*_unknown(amounts), *unconverted(turned)),
        sources=tuple(dict.fromkeys(sources.cite(line) for line in bearing)),
    )


def _paid_in(line: FinancingLine, year: int) -> bool:
    return any(total.year == year for total in line.received)


def _unknown(amounts: Amounts) -> Iterator[Words]:
    if amounts.unknown_paid:
        yield phrase(
            "%(n)s versement de l’année, d’un montant inconnu, n’est pas compté.",
            "%(n)s versements de l’année, d’un montant inconnu, ne sont pas comptés.",
            n=amounts.unknown_paid,
        )
    if amounts.undated:
        yield phrase(
            "%(n)s ligne dit un montant versé dont aucune écriture ne donne la date : il n’est pas compté.",
            "%(n)s lignes disent un montant versé dont aucune écriture ne donne la date : il n’est pas compté.",
            n=amounts.undated,
        )


def unconverted(turned: Conversion | None) -> Iterator[Words]:
    """What no rate turns, and why."""
    for part in turned.unconverted if turned else ():
        given = Money(part.given.amount, part.given.currency or "")
        yield phrase("%(amount)s %(why)s.", amount=given, why=part.why)


def rates_used(turned: Iterable[Conversion | None]) -> tuple[Words, ...]:
    """The rates by which amounts were turned, each once, with its source."""
    used = {rate for one in turned if one for part in one.converted for rate in part.rates}
    return tuple(
        phrase(
            "1 € = %(units)s %(currency)s (%(date)s). %(source)s",
            units=rate.units,
            currency=rate.currency,
            date=Day(str(rate.valid_from)),
            source=rate.source,
        )
        for rate in sorted(used, key=lambda rate: (rate.currency, str(rate.valid_from)))
    )
