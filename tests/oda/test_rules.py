"""When and what is declared (domain.md §3; U13, U17, U18, U20)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from aict.core.errors import RuleBroken
from aict.oda.rules import (
    MARKERS,
    Place,
    Said,
    Window,
    check_filing,
    is_eligible,
    missing,
    usual_window,
)

COMPLETE = Said(
    siren="213801855",
    recipient="SN",
    groups=frozenset({"oda_ldc"}),
    purpose_code="14031",
    aid_type="C01",
    channel="11002",
    markers=dict.fromkeys(MARKERS, 0),
    amount=Decimal(1000),
    currency="EUR",
    in_euros=Decimal(1000),
    unknown_payments=0,
    year=2025,
)
WINDOW = Window(date(2026, 4, 15), date(2026, 5, 31), certain=True)


def test_nothing_is_missing_where_everything_is_said() -> None:
    assert missing(COMPLETE) == ()


@pytest.mark.parametrize(
    ("less", "place", "word"),
    [
        ({"siren": None}, Place.ORGANISATION, "SIREN"),
        ({"recipient": None}, Place.CLASSIFICATION, "pays"),
        ({"groups": frozenset()}, Place.COUNTRIES, "éligible"),
        ({"purpose_code": None}, Place.CLASSIFICATION, "code-objet"),
        ({"aid_type": None}, Place.CLASSIFICATION, "type d’aide"),
        ({"channel": None}, Place.CLASSIFICATION, "canal"),
        ({"markers": {"gender": 2}}, Place.CLASSIFICATION, "11 marqueur"),
        # a score of zero is said, a silence is not
        ({"markers": {**COMPLETE.markers, "trade": None}}, Place.CLASSIFICATION, "1 marqueur"),
        ({"amount": None}, Place.LINE, "montant"),
        ({"unknown_payments": 2}, Place.LINE, "2 versement"),
        ({"currency": "XOF", "in_euros": Decimal("1.52")}, None, ""),
        ({"currency": "TND", "in_euros": None}, Place.RATES, "le taux de TND pour 2025"),
        ({"currency": None, "in_euros": None}, Place.LINE, "monnaie"),
        ({"year": None}, Place.LINE, "année"),
        # without its year there is no rate to look for
        ({"year": None, "currency": "TND", "in_euros": None}, Place.LINE, "année"),
    ],
)
def test_each_missing_fact_is_named_with_its_place(
    less: dict[str, object], place: Place | None, word: str
) -> None:
    found = missing(replace(COMPLETE, **less))  # type: ignore[arg-type]
    assert [one.place for one in found] == ([place] if place else [])
    assert all(word in str(one.what) for one in found)


@pytest.mark.parametrize(
    ("groups", "eligible"),
    [
        ({"oda_ldc"}, True),
        ({"oda_umic"}, True),
        ({"oda_none"}, False),
        (set(), None),
        ({"european_union"}, None),
    ],
)
def test_who_is_on_the_list(groups: set[str], eligible: bool | None) -> None:  # noqa: FBT001 — a table of cases
    assert is_eligible(groups) is eligible


def test_the_usual_window_is_said_to_be_usual_only() -> None:
    assert usual_window(2025) == replace(WINDOW, certain=False)


@pytest.mark.parametrize("day", [date(2025, 12, 31), date(2026, 6, 2)])
def test_a_year_is_declared_once_it_is_over_and_not_in_advance(day: date) -> None:
    check_filing(year=2025, earliest=date(2026, 5, 12), today=date(2026, 6, 1))
    with pytest.raises(RuleBroken) as refused:
        check_filing(year=2025, earliest=day, today=date(2026, 6, 1))
    assert refused.value.field == "filed_on"
