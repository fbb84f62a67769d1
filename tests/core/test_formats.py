"""Numbers, amounts and dates as each locale writes them."""

from decimal import Decimal

import pytest

from aict.core import formats

NARROW, HARD = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("amount", "currency", "locale", "written"),
    [
        ("674500", "EUR", "fr", f"674{NARROW}500{HARD}€"),
        ("0.5", "EUR", "fr", f"0,50{HARD}€"),
        ("-25500", "EUR", "fr", f"-25{NARROW}500{HARD}€"),
        ("233835000", "XAF", "fr", f"233{NARROW}835{NARROW}000{HARD}FCFA"),
        ("12.345", "TND", "fr", f"12,345{HARD}TND"),
        ("674500", "EUR", "en", "€674,500"),
        ("12000000", "XAF", "en", f"FCFA{HARD}12,000,000"),
    ],
)
def test_money(amount: str, currency: str, locale: str, written: str) -> None:
    assert formats.money(Decimal(amount), currency, locale) == written


@pytest.mark.parametrize(
    ("value", "locale", "written"),
    [
        ("1999", "fr", "1999"),
        ("2019-07", "fr", "juillet 2019"),
        ("2014-03-05", "fr", "5 mars 2014"),
        ("2023-08-01", "fr", "1er août 2023"),
        ("2023-08-11", "fr", "11 août 2023"),
        ("2019-07", "en", "July 2019"),
    ],
)
def test_a_date_says_no_more_than_it_knows(value: str, locale: str, written: str) -> None:
    assert formats.partial_date(value, locale) == written


@pytest.mark.parametrize(
    ("share", "digits", "written"),
    [
        ("0.0364", 1, f"3,6{HARD}%"),
        ("0.5", 0, f"50{HARD}%"),
        ("0.9996", 1, f"100,0{HARD}%"),
        ("0.125", 0, f"13{HARD}%"),
    ],
)
def test_percent_rounds_half_up(share: str, digits: int, written: str) -> None:
    assert formats.percent(Decimal(share), "fr", digits) == written


@pytest.mark.parametrize(
    ("value", "written"), [("655.957", "655,957"), ("31000", f"31{NARROW}000"), ("5.40", "5,40"), ("0", "0")]
)
def test_a_number_keeps_its_decimals(value: str, written: str) -> None:
    assert formats.number(Decimal(value), "fr") == written


def test_an_unknown_country_is_its_code() -> None:
    assert formats.country("CM", "fr") == "Cameroun"
    assert formats.country("XQ", "fr") == "XQ"


@pytest.mark.parametrize(
    ("typed", "locale", "read"),
    [
        ("1,234", "en", "1234"),
        ("1,234,567.5", "en", "1234567.5"),
        ("12,5", "en", "12,5"),
        ("1,234", "fr", "1,234"),
        ("about 1,234", "en", "about 1,234"),
    ],
)
def test_a_comma_that_groups_is_no_decimal_comma(typed: str, locale: str, read: str) -> None:
    assert formats.ungrouped(typed, locale) == read


@pytest.mark.parametrize(
    ("unit", "value", "disagrees"),
    [
        ("pratiques", "1", True),
        ("arbres plantés", "0", True),
        ("pratiques", "-1.5", True),
        ("pratiques", "2", False),
        ("mois", "1", False),
        ("%", "1", False),
        ("hectare", "1", False),
        ("kWh", "1", False),
        ("", "1", False),
    ],
)
def test_a_unit_in_the_plural_disagrees_with_one(unit: str, value: str, *, disagrees: bool) -> None:
    assert formats.is_plural_of_one(unit, Decimal(value)) is disagrees


def test_no_number_has_no_unit_to_disagree_with() -> None:
    assert formats.is_plural_of_one("pratiques", None) is False
