"""Amounts are turned by the rate of their date, to the last unit, or it is said why they are not."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.money import decimals_of, fits_currency
from aict.reference.queries import current_rates
from aict.reference.rules import Dated, apportion, convert, rate_on
from aict.reference.services import load_shipped


@dataclass(frozen=True)
class Rate:
    currency: str
    valid_from: PartialDate
    units: Decimal
    valid_to: PartialDate | None = None
    is_open: bool = False
    source: str = "Banque"


PARITY = Rate("XAF", PartialDate(1999, 1, 1), Decimal("655.957"), is_open=True)
DINAR = Rate("TND", PartialDate(2022), Decimal("3.2644"))
RATES = (PARITY, DINAR)


YEAR = PartialDate(2022)


def at(amount: str, currency: str | None, on: PartialDate | None = YEAR) -> Dated:
    return Dated(Decimal(amount), currency, on)


def test_the_source_of_dschang_converts_otherwise_than_the_parity() -> None:
    """19,650,000 XAF are 30,000 € at the 655 of the source, and 29,956.23 € at the parity (domain.md §4.4)."""
    found = convert([at("19650000", "XAF", PartialDate(2014))], "EUR", RATES, decimals=2)
    assert found.total == Decimal("29956.23")
    assert found.converted[0].rates == (PARITY,)
    assert Decimal(19_650_000) / 655 == 30_000


@pytest.mark.parametrize(
    ("given_", "to", "total", "used"),
    [
        (at("100", "EUR"), "EUR", "100.00", ()),
        (at("100", "EUR", None), "EUR", "100.00", ()),
        (at("1", "EUR"), "XAF", "656", (PARITY,)),
        (at("1000.5", "TND"), "EUR", "306.49", (DINAR,)),
        (at("655957", "XAF"), "TND", "3264.400", (PARITY, DINAR)),
        (at("-100", "TND"), "EUR", "-30.63", (DINAR,)),
    ],
)
def test_by_way_of_the_reference_currency(given_: Dated, to: str, total: str, used: tuple[Rate, ...]) -> None:
    found = convert([given_], to, RATES, decimals=decimals_of(to))
    assert (found.total, found.converted[0].rates, found.unconverted) == (Decimal(total), used, ())


@pytest.mark.parametrize(
    ("given_", "why"),
    [
        (at("1", "TND", PartialDate(2021)), "aucun taux de TND pour 2021"),
        (at("1", "TND", None), "sa date n’est pas connue, ni donc le taux de TND"),
        (at("1", None), "sa monnaie n’est pas dite"),
        (at("1", "XAF", PartialDate(1998)), "aucun taux de XAF pour 1998"),
    ],
)
def test_what_has_no_rate_is_told_apart_and_never_zero(given_: Dated, why: str) -> None:
    found = convert([given_, at("10", "EUR")], "EUR", RATES, decimals=2)
    assert found.total == 10
    assert why in str(found.unconverted[0].why)
    assert convert([given_], "EUR", RATES, decimals=2).total is None


def test_the_shortest_period_that_holds_the_whole_date() -> None:
    may = Rate("TND", PartialDate(2022, 5), Decimal("3.2"))
    day = Rate("TND", PartialDate(2022, 5, 3), Decimal("3.1"))
    rates = (DINAR, may, day)
    assert rate_on(rates, "TND", PartialDate(2022)) is DINAR
    assert rate_on(rates, "TND", PartialDate(2022, 5)) is may
    assert rate_on(rates, "TND", PartialDate(2022, 5, 3)) is day
    assert rate_on((may, day), "TND", PartialDate(2022)) is None


def test_the_parity_is_shipped_with_its_source(database: Database) -> None:
    with database.transaction() as session:
        load_shipped(session)
        rates = {rate.currency: rate for rate in current_rates(session)}
        assert {"XAF", "XOF"} <= rates.keys()
        assert rates["XAF"].units == Decimal("655.957")
        assert "98/683/CE" in rates["XAF"].source
        assert load_shipped(session) == 0


@pytest.mark.parametrize(
    ("currency", "decimals"),
    [("EUR", 2), ("TND", 3), ("XAF", 0), ("XOF", 0), ("MGA", 2), ("LBP", 2), ("IQD", 3)],
)
def test_decimals_are_those_of_iso_4217(currency: str, decimals: int) -> None:
    unit = Decimal(1).scaleb(-decimals)
    assert decimals_of(currency) == decimals
    assert fits_currency(unit, currency)
    assert not fits_currency(unit / 10, currency)


CURRENCIES = st.sampled_from(["EUR", "TND", "XAF"])
MINOR = st.integers(-(10**15), 10**15)


@st.composite
def amounts(draw: st.DrawFn) -> Dated:
    currency = draw(CURRENCIES)
    return Dated(Decimal(draw(MINOR)).scaleb(-decimals_of(currency)), currency, PartialDate(2022, 3))


@given(st.lists(amounts(), min_size=1, max_size=30), CURRENCIES)
def test_conversion_creates_and_loses_no_unit(given_: list[Dated], to: str) -> None:
    decimals = decimals_of(to)
    found = convert(given_, to, RATES, decimals=decimals)
    assert found.total == sum((part.amount for part in found.converted), Decimal(0))
    units = {"EUR": Fraction(1), "TND": Fraction(DINAR.units), "XAF": Fraction(PARITY.units)}
    exact = [
        Fraction(one.amount)
        if one.currency == to
        else Fraction(one.amount) / units[one.currency or ""] * units[to]
        for one in given_
    ]
    assert abs(Fraction(found.total or 0) - sum(exact)) <= Fraction(1, 2 * 10**decimals)
    for part, value in zip(found.converted, exact, strict=True):
        assert abs(Fraction(part.amount) - value) < Fraction(1, 10**decimals)


@given(st.lists(MINOR, max_size=30), CURRENCIES)
def test_what_is_in_the_currency_already_stays_as_it_is(minor: list[int], currency: str) -> None:
    decimals = decimals_of(currency)
    given_ = [Decimal(units).scaleb(-decimals) for units in minor]
    assert apportion([Fraction(value) for value in given_], decimals) == given_
