"""In a page, unknown is a word: never zero, never nothing."""

from decimal import Decimal

import pytest
from flask import Flask, render_template_string
from markupsafe import escape

from aict.core.dates import PartialDate
from aict.core.errors import Sentence

NOT_KNOWN = "inconnu"


def shown(app: Flask, source: str, **values: object) -> str:
    with app.test_request_context("/"):
        return render_template_string(source, **values)


@pytest.mark.parametrize("filter_", ['money("EUR")', "number", "percent", "partial_date"])
def test_unknown_is_said_in_words(app: Flask, filter_: str) -> None:
    text = shown(app, f"{{{{ value|{filter_} }}}}", value=None)
    assert NOT_KNOWN in text
    assert "0" not in text


@pytest.mark.parametrize("filter_", ['money("EUR")', "number", "percent"])
def test_zero_is_a_number_and_not_unknown(app: Flask, filter_: str) -> None:
    text = shown(app, f"{{{{ value|{filter_} }}}}", value=Decimal(0))
    assert "0" in text
    assert NOT_KNOWN not in text


@pytest.mark.parametrize(("value", "expected"), [(None, True), ("", True), (0, False), (Decimal(0), False)])
def test_known_tells_nothing_from_zero(app: Flask, value: object, *, expected: bool) -> None:
    assert (NOT_KNOWN in shown(app, "{{ known(value) }}", value=value)) is expected


def test_an_amount_without_a_currency_has_none(app: Flask) -> None:
    assert "€" not in shown(app, "{{ value|money(none) }}", value=Decimal(12))


def test_a_sentence_writes_its_places_in_the_reader_s_language(app: Flask) -> None:
    sentence = Sentence("%(when)s : %(amount)s", when=PartialDate(2014, 3, 5), amount=Decimal("1234.5"))
    text = shown(app, "{{ value|say }}", value=sentence)
    assert "5 mars 2014" in text
    assert "1234.5" not in text


def test_a_place_of_a_sentence_is_escaped(app: Flask) -> None:
    hostile = "<script>%(x)s"
    text = shown(app, "{{ value|say }}", value=Sentence("%(name)s", name=hostile))
    assert text == escape(hostile)


def test_a_known_value_is_escaped(app: Flask) -> None:
    assert shown(app, "{{ known(value) }}", value="<b>") == "&lt;b&gt;"


def test_an_asset_s_address_changes_with_its_content(app: Flask) -> None:
    address = shown(app, '{{ asset("style.css") }}')
    assert address.startswith("/static/style.css?v=")
    assert len(address.partition("v=")[2]) == 12


def test_an_instant_says_its_hour_zone(app: Flask) -> None:
    from tests.factories import NOON

    assert "12:00 UTC" in shown(app, "{{ value|instant }}", value=NOON)
