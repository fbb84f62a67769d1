"""Numbers read exactly, and the decimals that a currency knows."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.core.money import fits_currency, is_currency, parse_number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1234.5", "1234.5"),
        ("1 234,5", "1234.5"),
        ("1\u202f234\u00a0567,89", "1234567.89"),
        ("0", "0"),
        ("-3", "-3"),
        ("\u22123", "-3"),
        ("+3", "3"),
        (".5", "0.5"),
        ("1.10", "1.10"),
        ("0,1", "0.1"),
    ],
)
def test_a_number_is_read_exactly(text: str, expected: str) -> None:
    assert str(parse_number(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "Infinity",
        "-inf",
        "NaN",
        "sNaN",
        "nan123",
        "1E+400",
        "1e5",
        "9" * 41,
        "0." + "0" * 60 + "1",
        "1.234,5",
        "1,234,567",
        "1.2.3",
        "--1",
        "1-",
        "+",
        "-",
        ".",
        "12€",
        "0x10",
        "1_000",
        "½",
        "１２",
        "٣",
        "\0",
        "1\u200b2",
    ],
)
def test_what_is_no_plain_finite_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"[\s\S]*"):
        parse_number(text)


def test_minus_zero_is_zero() -> None:
    assert str(parse_number("-0")) == "0"


@given(st.text(alphabet="0123456789.,-+ eE_\u00a0", max_size=60))
def test_whatever_is_read_is_finite_and_fits_its_column(text: str) -> None:
    try:
        value = parse_number(text)
    except ValueError:
        return
    assert value.is_finite()
    assert len(f"{value:f}") <= 40


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**12), max_value=10**12))
def test_an_amount_is_read_as_it_is_written(value: Decimal) -> None:
    assert parse_number(f"{value:f}".replace(".", ",")) == value


@pytest.mark.parametrize(
    ("amount", "currency", "fits"),
    [
        ("1", "XAF", True),
        ("1.5", "XAF", False),
        ("1.0", "XAF", True),
        ("1.00", "XOF", True),
        ("1.25", "EUR", True),
        ("1.255", "EUR", False),
        ("1.250", "EUR", True),
        ("1.255", "TND", True),
        ("1.2555", "TND", False),
        ("1000", "EUR", True),
        ("0", "XAF", True),
        ("123456789012.0000000000000000000001", "EUR", False),
    ],
)
def test_an_amount_has_the_decimals_of_its_currency(amount: str, currency: str, *, fits: bool) -> None:
    assert fits_currency(Decimal(amount), currency) is fits


def test_currencies_are_known_by_their_code() -> None:
    assert all(map(is_currency, ("EUR", "XOF", "XAF", "TND")))
    assert not any(map(is_currency, ("", "eur", "ABC", "€")))
