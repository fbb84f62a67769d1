"""What surprises is asked about: values that fall though they add up, parts that are not the whole, moved baselines."""

import uuid
from dataclasses import replace
from decimal import Decimal

import pytest

from aict.core.dates import PartialDate
from aict.objectives.content import IndicatorText
from aict.objectives.doubts import Said, doubts_about, doubts_about_baselines

SITES = IndicatorText(id=uuid.uuid4(), code="I1", label="Sites", nature="nombre", cumulative=True)
PEOPLE = replace(SITES, cumulative=None, categories=("Femmes", "Hommes"))
SHARE = replace(PEOPLE, nature="pourcentage")


def said(when: str, value: int | None, until: str | None = None, **parts: int) -> Said:
    """A reading, of a period when it says until when."""
    end = PartialDate.parse(until) if until else None
    number = None if value is None else Decimal(value)
    return Said(PartialDate.parse(when), end, number, {name: Decimal(n) for name, n in parts.items()})


KNOWN = [said("2023", 10), said("2024", None), said("2025", 15)]
ADDING_UP = {
    "rises": (said("2026", 15), 0),
    "falls": (said("2026", 14), 1),
    "falls between two": (said("2024", 9), 1),
    "above what came after": (said("2024", 16), 1),
    "between two": (said("2024", 12), 0),
    "same time, nobody can tell": (said("2025-06", 3), 1),
    "same year as the only one": (said("2023-06", 11), 0),
    "not known": (said("2026", None), 0),
    "a period is known at its end": (said("2022", 14, "2026"), 1),
    "a period that ends between two": (said("2022", 12, "2024"), 0),
}


@pytest.mark.parametrize(("reading", "asked"), ADDING_UP.values(), ids=ADDING_UP.keys())
def test_what_adds_up_can_only_rise(reading: Said, asked: int) -> None:
    assert len(doubts_about(reading, SITES, KNOWN)) == asked
    assert doubts_about(reading, replace(SITES, cumulative=None), KNOWN) == []
    assert doubts_about(reading, replace(SITES, cumulative=False), KNOWN) == []


@pytest.mark.parametrize(("since", "asked"), [(None, 1), ("2025", 1), ("2026", 0), ("2026-03", 0)])
def test_what_adds_up_starts_at_its_baseline(since: str | None, asked: int) -> None:
    start = PartialDate.parse(since) if since else None
    indicator = replace(SITES, baseline="4", baseline_date=start)
    assert len(doubts_about(said("2026", 3), indicator, ())) == asked
    assert doubts_about(said("2026", 4), indicator, ()) == []


PARTS = {
    "whole": (PEOPLE, said("2026", 12, Femmes=7, Hommes=5), 0),
    "too little": (PEOPLE, said("2026", 13, Femmes=7, Hommes=5), 1),
    "too much": (PEOPLE, said("2026", 11, Femmes=7, Hommes=5), 1),
    "one is not known": (PEOPLE, said("2026", 12, Femmes=7), 0),
    "one is more than all": (PEOPLE, said("2026", 6, Femmes=7), 1),
    "a name of before counts too": (PEOPLE, said("2026", 12, Femmes=7, Hommes=5, Autres=1), 1),
    "no part is known": (PEOPLE, said("2026", 12), 0),
    "share among the shares": (SHARE, said("2026", 40, Femmes=30, Hommes=50), 0),
    "share beyond the shares": (SHARE, said("2026", 60, Femmes=30, Hommes=50), 1),
    "one share is not known": (SHARE, said("2026", 60, Femmes=30), 0),
}


@pytest.mark.parametrize(("indicator", "reading", "asked"), PARTS.values(), ids=PARTS.keys())
def test_the_parts_are_the_whole(indicator: IndicatorText, reading: Said, asked: int) -> None:
    assert len(doubts_about(reading, indicator, ())) == asked


def test_one_side_says_one_thing_of_one_period() -> None:
    again = said("2025", 15)
    assert len(doubts_about(again, PEOPLE, KNOWN, own=KNOWN)) == 1
    assert doubts_about(again, PEOPLE, KNOWN) == []
    assert doubts_about(said("2025", 15, "2026"), PEOPLE, KNOWN, own=KNOWN) == []


MOVED = replace(SITES, baseline="4", baseline_date=PartialDate(2020))


@pytest.mark.parametrize(
    ("agreed", "proposed", "written", "readings", "asked"),
    [
        (MOVED, MOVED, MOVED, 3, 0),
        (MOVED, MOVED, replace(MOVED, baseline="4,0"), 3, 0),
        (MOVED, MOVED, replace(MOVED, label="Lieux"), 3, 0),
        (MOVED, MOVED, replace(MOVED, baseline="5"), 3, 1),
        (MOVED, MOVED, replace(MOVED, baseline=None), 3, 1),
        (MOVED, MOVED, replace(MOVED, baseline_date=PartialDate(2021)), 3, 1),
        (MOVED, MOVED, replace(MOVED, baseline="5"), 0, 0),
        (MOVED, replace(MOVED, baseline="5"), replace(MOVED, baseline="5"), 3, 0),
        (MOVED, replace(MOVED, baseline="5"), replace(MOVED, baseline="6"), 3, 1),
        (MOVED, replace(MOVED, baseline="5"), MOVED, 3, 0),
        (None, MOVED, replace(MOVED, baseline="5"), 3, 0),
        (replace(MOVED, baseline="quatre"), MOVED, replace(MOVED, baseline="cinq"), 3, 1),
    ],
)
def test_a_baseline_that_was_agreed_moves_only_when_asked(
    agreed: IndicatorText | None,
    proposed: IndicatorText,
    written: IndicatorText,
    readings: int,
    asked: int,
) -> None:
    before = [agreed] if agreed else []
    doubts = doubts_about_baselines(before, [proposed], [written], {SITES.id: readings})
    assert len(doubts) == asked
