"""Turning amounts of one currency into another by dated rates, so that no unit is created or lost.

A rate says how many units of a currency make one unit of the reference currency during a period. An amount is turned
by a rate whose period holds the whole of its date; what has no such rate is told apart and is no part of the total.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Protocol

from aict.core.errors import Amount, Sentence

REFERENCE = "EUR"
"""The currency whose one unit the rates are given for."""


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...


class Rate(Protocol):
    """Units of `currency` for one of the reference currency, from `valid_from` on."""

    @property
    def currency(self) -> str: ...
    @property
    def units(self) -> Decimal: ...
    @property
    def valid_from(self) -> Day: ...
    @property
    def valid_to(self) -> Day | None: ...
    @property
    def is_open(self) -> bool: ...
    @property
    def source(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Dated:
    """An amount of money and when it is of; `on` None: nobody said."""

    amount: Decimal
    currency: str | None
    on: Day | None


@dataclass(frozen=True, slots=True)
class Converted:
    """One amount in the currency asked for, and by which rates; none for an amount that is in it already."""

    given: Dated
    amount: Decimal
    rates: tuple[Rate, ...]


@dataclass(frozen=True, slots=True)
class Unconverted:
    """One amount that no rate turns, and why."""

    given: Dated
    why: Sentence


@dataclass(frozen=True, slots=True)
class Conversion:
    """Amounts in one currency: those that a rate turns add up to `total`, the others stand beside it."""

    currency: str
    total: Decimal | None
    """None when nothing could be converted."""
    converted: tuple[Converted, ...]
    unconverted: tuple[Unconverted, ...]


def rate_on(rates: Iterable[Rate], currency: str, on: Day) -> Rate | None:
    """The rate of a currency whose period holds the whole of `on`; of several the shortest period, then the latest."""
    holding = [rate for rate in rates if rate.currency == currency and _holds(rate, on)]
    return min(holding, key=_length, default=None)


def _holds(rate: Rate, on: Day) -> bool:
    if on.earliest < rate.valid_from.earliest:
        return False
    return rate.is_open or on.latest <= (rate.valid_to or rate.valid_from).latest


def _length(rate: Rate) -> tuple[int, int]:
    last = date.max if rate.is_open else (rate.valid_to or rate.valid_from).latest
    return (last - rate.valid_from.earliest).days, -rate.valid_from.earliest.toordinal()


def convert(amounts: Sequence[Dated], currency: str, rates: Sequence[Rate], *, decimals: int) -> Conversion:
    """Amounts in `currency`, which has so many `decimals`.

    The exact sum is rounded once, half up; the parts are then cut and the units left go one each to the largest
    remainders, so that they add up to the total.
    """
    exact: list[tuple[Dated, Fraction, tuple[Rate, ...]]] = []
    apart: list[Unconverted] = []
    for given in amounts:
        found = _exact(given, currency, rates)
        if isinstance(found, Sentence):
            apart.append(Unconverted(given, found))
        else:
            exact.append((given, *found))
    parts = apportion([value for _given, value, _rates in exact], decimals)
    done = tuple(
        Converted(given, part, used) for (given, _value, used), part in zip(exact, parts, strict=True)
    )
    total = sum((part.amount for part in done), Decimal(0)) if done else None
    return Conversion(currency, total, done, tuple(apart))


def _exact(
    given: Dated, currency: str, rates: Sequence[Rate]
) -> tuple[Fraction, tuple[Rate, ...]] | Sentence:
    if given.currency is None:
        return Sentence("ne se convertit pas : sa monnaie n’est pas dite")
    value, used = Fraction(given.amount), []
    for step, is_from in ((given.currency, True), (currency, False)):
        if given.currency == currency or step == REFERENCE:
            continue
        if given.on is None:
            return Sentence(
                "ne se convertit pas : sa date n’est pas connue, ni donc le taux de %(currency)s",
                currency=step,
            )
        rate = rate_on(rates, step, given.on)
        if rate is None:
            return Sentence(
                "ne se convertit pas : aucun taux de %(currency)s pour %(date)s",
                currency=step,
                date=given.on,
            )
        value = value / Fraction(rate.units) if is_from else value * Fraction(rate.units)
        used.append(rate)
    return value, tuple(used)


def apportion(values: Sequence[Fraction], decimals: int) -> list[Decimal]:
    """The values to so many decimals, together exactly their sum rounded half up (largest remainder)."""
    minor = [value * 10**decimals for value in values]
    floors = [value.numerator // value.denominator for value in minor]
    whole = sum(minor, Fraction(0)) + Fraction(1, 2)
    left = whole.numerator // whole.denominator - sum(floors)
    by_remainder = sorted(range(len(minor)), key=lambda place: (floors[place] - minor[place], place))
    for place in by_remainder[:left]:
        floors[place] += 1
    return [Decimal(units).scaleb(-decimals) for units in floors]


def said_of(given: Dated) -> Amount:
    """An amount as a sentence says it."""
    return Amount(given.amount, given.currency)
