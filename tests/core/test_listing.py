"""What an address may ask of a list, tried on rows that were read already; no database."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

import pytest
from flask import Flask
from flask_babel import Babel
from werkzeug.datastructures import MultiDict

from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken, Sentence
from aict.core.list_files import answer, plain
from aict.core.listing import Column, Filter, Listing, Shown, holds_words, shown_rows


@dataclass(frozen=True)
class Town:
    name: str
    country: str
    since: PartialDate | None = None


TOWNS = [
    Town("Évry", "FR", PartialDate(1999)),
    Town("Sfax", "TN"),
    Town("Evreux", "FR", PartialDate(1975, 5)),
    Town("=1+1", "XX", PartialDate(2020)),
]
LISTING: Listing[Town] = Listing(
    columns=(
        Column("name", Sentence("Nom"), lambda t: t.name, lambda t: t.name),
        Column("since", Sentence("Depuis"), lambda t: t.since, lambda t: t.since),
        Column("country", Sentence("Pays"), lambda t: t.country, shown=False),
    ),
    first="",
    filters=(
        Filter(
            "country",
            Sentence("Pays"),
            [("FR", "France"), ("TN", "Tunisie")],
            lambda v: lambda t: t.country == v,
        ),
    ),
    search=holds_words(lambda t: (t.name,)),
)


@pytest.fixture
def app_context() -> Iterator[None]:
    """Sentences are said in French."""
    app = Flask("list")
    Babel(app, default_locale="fr")
    with app.test_request_context():
        yield


def asked(*pairs: tuple[str, str], size: int = 50) -> Shown[Town]:
    return shown_rows(LISTING, TOWNS, MultiDict(list(pairs)), size)


def names(shown: Shown[Town]) -> list[str]:
    return [town.name for town in shown.page.rows]


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([], ["Évry", "Sfax", "Evreux", "=1+1"]),
        ([("q", "EVR")], ["Évry", "Evreux"]),
        ([("q", "evry")], ["Évry"]),
        ([("country", "TN")], ["Sfax"]),
        ([("country", "FR"), ("q", "evre")], ["Evreux"]),
        ([("sort", "since")], ["Evreux", "Évry", "=1+1", "Sfax"]),
        ([("sort", "-since")], ["=1+1", "Évry", "Evreux", "Sfax"]),
        ([("page", "2")], ["Évry", "Sfax", "Evreux", "=1+1"]),
    ],
)
def test_rows_are_found_filtered_and_sorted_and_the_unknown_comes_last(
    pairs: list[tuple[str, str]], expected: list[str]
) -> None:
    shown = asked(*pairs)
    assert names(shown) == expected
    assert shown.state.ignored == ()


@pytest.mark.parametrize(
    ("pair", "named"),
    [
        (("country", "atlantis"), "country"),
        (("sort", "country"), "sort"),
        (("sort", "--name"), "sort"),
        (("columns", "shoe"), "columns"),
        (("format", "exe"), "format"),
        (("q", "%'_"), "q"),
    ],
)
def test_nonsense_is_left_out_and_named(pair: tuple[str, str], named: str) -> None:
    shown = asked(pair)
    assert shown.state.ignored == (named,)
    assert names(shown) == [town.name for town in TOWNS]


def test_every_link_keeps_the_state_and_a_new_state_begins_on_its_first_page() -> None:
    shown = asked(
        ("q", "e"), ("country", "FR"), ("sort", "-name"), ("page", "2"), ("columns", "country"), size=1
    )
    assert shown.page.number == 2
    assert shown.address(page="1") == "?q=e&country=FR&sort=-name&columns=country&page=1"
    assert shown.sort_address(LISTING.columns[1]) == "?q=e&country=FR&columns=country&sort=since"
    assert [shown.direction(c) for c in LISTING.columns] == ["descending", None, None]
    assert dict(shown.kept("q")) == {"country": "FR", "sort": "-name", "columns": "country"}


def test_the_first_column_is_always_there() -> None:
    assert [c.name for c in asked(("columns", "country")).columns] == ["name", "country"]
    assert [c.name for c in asked().columns] == ["name", "since"]


def test_a_file_holds_every_page_and_no_formula(app_context: None) -> None:
    shown = asked(("format", "csv"), ("columns", "country"), size=1)
    response = answer(shown, name="towns")
    assert response.data.decode("utf-8-sig").split("\r\n")[:5] == [
        "Nom,Pays",
        "Évry,FR",
        "Sfax,TN",
        "Evreux,FR",
        "'=1+1,XX",
    ]
    assert response.headers["Content-Disposition"].startswith('attachment; filename="towns-')


def test_too_long_a_list_is_refused_with_what_to_do(
    app_context: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aict.core.list_files.MOST_EXPORTED", 3)
    with pytest.raises(RuleBroken, match="filtre"):
        answer(asked(("format", "csv")), name="towns")


def test_cells_are_plain_values(app_context: None) -> None:
    assert plain(PartialDate(1975, 5)) == "1975-05"
    assert plain([Sentence("actif"), None, "b"]) == "actif; b"
    assert plain(Decimal("1.50")) == Decimal("1.50")
    assert plain(None) is None
