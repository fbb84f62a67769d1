"""What the indicators of an objective have in common is said once, and nothing is said of one that does not share it."""

from dataclasses import replace
from decimal import Decimal

import pytest

from aict.reporting.blocks import IndicatorBlock, Reading
from aict.reporting.in_common import in_common

START = Reading(Decimal(1), "2022-12", "les deux")
TARGET = Reading(Decimal(9), "2025-12")
LAST = Reading(Decimal(4), "2024")
MODEL = IndicatorBlock(
    "I1", "Élèves", None, START, TARGET, LAST, None, None, "les deux côtés", "Sfax", source=5
)
NOTHING = Reading(None)


def test_what_all_share_is_said_once() -> None:
    said = in_common((MODEL, replace(MODEL, baseline=replace(START, value=Decimal(7))), MODEL))
    assert said.origin == ("les deux côtés", "Sfax")
    assert said.source == 5
    assert (said.baseline, said.target, said.last) == (START, TARGET, LAST)


def test_two_rows_say_it_for_themselves() -> None:
    said = in_common((MODEL, MODEL))
    assert (said.origin, said.source, said.baseline, said.target, said.last) == (None,) * 5


@pytest.mark.parametrize(
    ("odd", "shared"),
    [
        (replace(START, date="2023-01"), False),
        (replace(START, date=None), False),
        (replace(START, until="2023-06"), False),
        (replace(START, reported_by="Sfax"), False),
        (NOTHING, True),
    ],
    ids=["another date", "no date", "a period", "another author", "unknown"],
)
def test_a_date_at_the_head_of_a_column_is_that_of_every_value_below(odd: Reading, *, shared: bool) -> None:
    said = in_common((MODEL, MODEL, replace(MODEL, baseline=odd)))
    assert (said.baseline is not None) is shared
    assert said.target == TARGET


def test_a_column_of_unknown_values_has_no_date() -> None:
    empty = replace(MODEL, last=NOTHING)
    assert in_common((empty, empty, empty)).last is None


@pytest.mark.parametrize("odd", [{"fixed_by": None}, {"territory": "Grenoble"}], ids=["who", "where"])
def test_who_fixed_them_is_said_in_each_row_when_it_differs(odd: dict[str, str | None]) -> None:
    said = in_common((MODEL, MODEL, replace(MODEL, **odd)))  # type: ignore[arg-type]
    assert (said.origin, said.source) == (None, None)


def test_a_source_of_its_own_stays_in_its_row() -> None:
    said = in_common((MODEL, MODEL, replace(MODEL, source=6)))
    assert said.source is None
    assert said.origin == ("les deux côtés", "Sfax")
