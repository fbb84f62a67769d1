"""Fields against hostile values: each is refused with a sentence, or kept exactly as typed."""

from decimal import Decimal
from typing import Any

import pytest
from markupsafe import escape
from werkzeug.datastructures import MultiDict
from wtforms import Field
from wtforms import Form as PlainForm

from aict.core.dates import PartialDate
from aict.core.forms import BoundedInt, Choice, HttpUrl, LongText, Money, Number, Required, SaneDate, Text


class Everything(PlainForm):
    text = Text("Text")
    short = Text("Short", longest=5)
    long = LongText("Long")
    needed = Text("Needed", validators=[Required()])
    date = SaneDate("Date")
    number = Number("Number")
    amount = Money("Amount")
    currency = Text("Currency")
    count = BoundedInt("Count", lowest=1, highest=100)
    whole = BoundedInt("Whole")
    address = HttpUrl("Address")
    side = Choice("Side", empty="–")


def typed(**fields: str) -> Everything:
    form = Everything(MultiDict({"needed": "x", **fields}))
    form.side.offer([("a", "A"), ("b", "B")])
    form.validate()
    return form


def value_of(name: str, text: str, **others: str) -> Any:
    """The value that a field reads; its error must not be there."""
    form = typed(**{name: text}, **others)
    assert not form.errors
    return form[name].data


def errors_of(name: str, text: str, **others: str) -> list[str]:
    field: Field = typed(**{name: text}, **others)[name]
    return [str(message) for message in field.errors]


# ── Text ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    [
        "Écoles – « à venir »",
        "می\u200cخواهم",
        "\u200fبلدية صفاقس\u200f",
        "👩\u200d🌾 et 🇧🇫",
        "<script>alert(1)</script>",
        "' OR 1=1 --",
        "{{ 7*7 }} %(x)s %s",
        "=1+1",
        "\u202eedoc",
    ],
)
def test_text_is_kept_as_typed(text: str) -> None:
    assert value_of("text", text) == text


@pytest.mark.parametrize("control", ["\0", "\x01", "\x07", "\x1b", "\x7f", "\x85", "\r", "\n", "\t"])
def test_a_line_has_no_control_character(control: str) -> None:
    assert errors_of("text", f"a{control}b")


@pytest.mark.parametrize("control", ["\0", "\x01", "\x1b", "\x7f"])
def test_a_long_text_has_no_control_character_but_lines_and_tabs(control: str) -> None:
    assert errors_of("long", f"a{control}b")
    assert value_of("long", "a\r\nb\n\tc") == "a\nb\n\tc"


@pytest.mark.parametrize(
    "nothing",
    [
        "",
        "   ",
        "\u200b",
        "\u200b\u200d\u200f \ufeff",
        "\u00ad\u2060",
        "\u202a\u202e\u2066\u2069",
        "\u3164\u2800",
        "\u00a0\u3000",
        "\u0301\ufe0f",
    ],
)
def test_what_nobody_can_see_is_empty(nothing: str) -> None:
    assert typed(text=nothing).text.data is None
    assert errors_of("needed", nothing)


def test_the_longest_text_is_said() -> None:
    assert value_of("short", "éééé\u0301"[:5])
    errors = errors_of("short", "123456")
    assert "6" in errors[0]
    assert "5" in errors[0]


def test_a_text_has_always_a_longest_length() -> None:
    assert errors_of("text", "x" * 401)
    assert errors_of("long", "x" * 20_001)
    assert value_of("long", "x" * 20_000)


# ── Dates ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    ["31/02/2014", "0001", "9999", "1849", "2101-01", "demain", "2014-13-01", "0000-00-00", "1" * 40, "\0"],
)
def test_a_date_that_no_record_could_have_is_refused(text: str) -> None:
    form = typed(date=text)
    assert form.date.errors
    assert form.date.data is None


def test_a_date_keeps_its_precision() -> None:
    assert value_of("date", "03/2014".replace("03/", "")) == PartialDate(2014)
    assert value_of("date", "2014-03") == PartialDate(2014, 3)
    assert value_of("date", "05/03/2014") == PartialDate(2014, 3, 5)


@pytest.mark.parametrize(
    ("date", "shown"),
    [
        (PartialDate(2014, 3, 5), "05/03/2014"),
        (PartialDate(2014, 3), "2014-03"),
        (PartialDate(2014), "2014"),
    ],
)
def test_a_whole_day_is_shown_as_french_readers_write_it(date: PartialDate, shown: str) -> None:
    assert f'value="{shown}"' in Everything(data={"date": date}).date()
    assert PartialDate.parse(shown) == date


# ── Numbers and money ────────────────────────────────────────────────────────────────────────────

NOT_FINITE = [
    "Infinity",
    "-Infinity",
    "inf",
    "NaN",
    "sNaN",
    "1E+400",
    "1e3",
    "9" * 41,
    "\0",
    "١٢",
    "1,2,3",
    "12 €",
]


@pytest.mark.parametrize("field", ["number", "amount"])
@pytest.mark.parametrize("text", NOT_FINITE)
def test_what_is_no_number_is_refused_and_shown_again(field: str, text: str) -> None:
    form = typed(**{field: text})
    assert form[field].errors
    assert form[field].data is None
    assert f'value="{escape(text)}"' in form[field]()


@pytest.mark.parametrize("text", ["1000000000001", "9" * 38, "-1000000000001"])
def test_a_number_beyond_a_thousand_billions_is_refused(text: str) -> None:
    assert errors_of("number", text)


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("amount", "12 000,50 €", "sans la monnaie"),
        ("whole", "-3", "Ce nombre ne peut pas être négatif."),
        ("whole", "\u22123", "Ce nombre ne peut pas être négatif."),
        ("whole", "2147483648", "Ce nombre est trop grand."),
        ("whole", "9" * 40, "Ce nombre est trop grand."),
        ("whole", "9" * 41, "n’est pas un nombre entier"),
        ("whole", "2,5", "n’est pas un nombre entier"),
        ("count", "101", "entre 1 et 100"),
        ("count", "0", "entre 1 et 100"),
        ("count", "-1", "Ce nombre ne peut pas être négatif."),
    ],
)
def test_what_is_wrong_with_a_number_is_said_as_it_is(field: str, text: str, said: str) -> None:
    """A negative number is an integer all the same."""
    assert said in errors_of(field, text)[0]


def test_an_amount_is_never_negative_but_a_number_may_be() -> None:
    assert errors_of("amount", "-0,01")
    assert value_of("number", "-0,01") == Decimal("-0.01")
    assert value_of("amount", "1000000000000") == Decimal(10) ** 12


@pytest.mark.parametrize(
    ("text", "currency", "accepted"),
    [
        ("1,5", "XOF", False),
        ("1,0", "XOF", True),
        ("1,555", "TND", True),
        ("1,555", "EUR", False),
        ("1,555", "", True),
    ],
)
def test_an_amount_has_no_more_decimals_than_its_currency(
    text: str, currency: str, *, accepted: bool
) -> None:
    assert bool(errors_of("amount", text, currency=currency)) is not accepted


@pytest.mark.parametrize(
    "text", ["0", "101", "-1", "1.5", "1,0", "9" * 40, "²", "١", "1e2", "0x1", "NaN", "\0", "2147483648"]
)
def test_a_count_is_a_whole_number_within_its_bounds(text: str) -> None:
    assert errors_of("count", text)


def test_a_whole_number_fits_its_column() -> None:
    assert value_of("whole", "2 147 483 647") == 2**31 - 1
    assert errors_of("whole", "2147483648")
    assert value_of("whole", "0") == 0


def test_a_field_left_empty_is_unknown_and_not_zero() -> None:
    form = typed(text="", number="", amount=" ", count="", date="", address="", side="")
    assert not form.errors
    assert [form[n].data for n in ("text", "number", "amount", "count", "date", "address", "side")] == [
        None
    ] * 7


def test_zero_is_shown_again_as_zero() -> None:
    form = Everything(data={"number": Decimal(0), "whole": 0})
    assert 'value="0"' in form.number()
    assert 'value="0"' in form.whole()


# ── Addresses ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "address",
    [
        "https://www.grenoble.fr/cooperation?x=1#y",
        "http://example.org",
        "https://é.example/é",
        "https://xn--9ca.example:8443/",
        "https://a-b.c_d.example./",
    ],
)
def test_the_address_of_a_site_is_accepted(address: str) -> None:
    assert value_of("address", address) == address


@pytest.mark.parametrize(
    "address",
    [
        "http://localhost/",
        "http://127.0.0.1/",
        "http://127.1/",
        "http://0x7f.0x1/",
        "http://2130706433/",
        "http://[::1]/",
        "http://[bad",
        "http://./",
        "http://",
        "https://a b.example/",
        "https://user:password@grenoble.example/",
        "https://grenoble.example@evil.example/",
        "javascript:alert(1)//.example",
        "data:text/html,x.y",
        "ftp://files.example/",
        "file:///etc/passwd",
        "//grenoble.example",
        "www.grenoble.fr",
        "https://gren\u200boble",
    ],
)
def test_what_is_no_public_address_is_refused(address: str) -> None:
    assert errors_of("address", address)


# ── Lists ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("value", ["c", "A", "a ", "None", "\0", "a" * 1000])
def test_a_value_that_is_not_offered_is_refused(value: str) -> None:
    assert errors_of("side", value)


def test_a_value_that_is_offered_is_taken() -> None:
    assert value_of("side", "a") == "a"
