"""Progress with its rule in words, or why nobody can tell; what an objective lacks."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.core.dates import PartialDate
from aict.objectives.content import IndicatorText, ObjectiveText, Target
from aict.objectives.rules import completeness, last_value, number_in, out_of_dates, progress


@dataclass(frozen=True)
class Reading:
    date: PartialDate
    value: Decimal | None = None
    until: PartialDate | None = None
    removed_at: datetime | None = None


def reading(date: str, value: str | None = None, *, removed: bool = False) -> Reading:
    return Reading(
        PartialDate.parse(date),
        None if value is None else Decimal(value),
        removed_at=datetime(2026, 1, 1, tzinfo=UTC) if removed else None,
    )


def indicator(
    *,
    baseline: str | None = "0",
    target: str | None = "15",
    nature: str | None = "nombre",
    direction: str | None = None,
    fixed_by: str | None = "joint",
    baseline_date: str | None = None,
) -> IndicatorText:
    return IndicatorText(
        id=uuid.uuid4(),
        code="I1",
        label="Communes accompagnées",
        nature=nature,
        direction=direction,
        baseline=baseline,
        baseline_date=PartialDate.parse(baseline_date) if baseline_date else None,
        targets=(Target(target),) if target else (),
        fixed_by=fixed_by,
    )


TWELVE = [reading("2015", "12")]

PROGRESS = {
    "twelve of fifteen": (indicator(), TWELVE, Decimal("80.0")),
    "more than reached": (indicator(target="10"), TWELVE, Decimal("120.0")),
    "backwards": (indicator(baseline="20", target="30"), TWELVE, Decimal("-80.0")),
    "less is better": (indicator(baseline="20", target="10", direction="baisse"), TWELVE, Decimal("80.0")),
    "percentage": (indicator(target="15 %", nature="pourcentage"), TWELVE, Decimal("80.0")),
    "nature not stated": (indicator(nature=None), TWELVE, Decimal("80.0")),
    "no baseline": (indicator(baseline=None), TWELVE, None),
    "baseline in words": (indicator(baseline="quelques-unes"), TWELVE, None),
    "no target": (indicator(target=None), TWELVE, None),
    "no value": (indicator(), [], None),
    "value not available": (indicator(), [reading("2015")], None),
    "value removed": (indicator(), [reading("2015", "12", removed=True)], None),
    "no value, no baseline": (indicator(baseline=None), [], None),
    "no value, no target": (indicator(target=None), [], None),
    "no baseline, no target": (indicator(baseline=None, target=None), TWELVE, None),
    "nothing": (indicator(baseline=None, target=None), [], None),
    "target is the baseline": (indicator(baseline="15"), TWELVE, None),
    "yes or no": (indicator(nature="oui_non"), TWELVE, None),
    "in words": (indicator(nature="qualitatif"), TWELVE, None),
}


@pytest.mark.parametrize(("text", "readings", "percent"), PROGRESS.values(), ids=PROGRESS.keys())
def test_progress(text: IndicatorText, readings: list[Reading], percent: Decimal | None) -> None:
    found = progress(text, readings)
    assert found.percent == percent
    assert str(found.why).startswith("On ne peut pas le dire") is (percent is None)


def test_the_rule_is_written_with_its_terms() -> None:
    found = progress(indicator(), [reading("2015", "12.50")])
    assert str(found.why).endswith("= (12,5 − 0) ÷ (15 − 0) = 83,3 %")
    assert (found.value, str(found.measured_on)) == (Decimal("12.5"), "2015")


def test_the_last_known_value_counts() -> None:
    rows = [reading("2014-06", "3"), reading("2015", "9"), reading("2015", "10"), reading("2016")]
    found = last_value(rows)
    assert found
    assert found.value == 10


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1 234,5", Decimal("1234.5")),
        ("15 %", Decimal(15)),
        ("\u22123", Decimal(-3)),
        ("environ 15", None),
        ("NaN", None),
        ("Infinity", None),
        ("", None),
        (None, None),
    ],
)
def test_numbers_in_agreed_values(text: str | None, number: Decimal | None) -> None:
    assert number_in(text) == number


LACKS = {
    "complete": ([indicator()], []),
    "no indicator": ([], ["indicators"]),
    "no baseline": ([indicator(baseline=None)], ["baseline"]),
    "no target": ([indicator(target=None)], ["targets"]),
    "fixed by nobody knows": ([indicator(fixed_by=None)], ["fixed_by"]),
    "fixed by unknown": ([indicator(fixed_by="unknown")], ["fixed_by"]),
    "fixed by one side": ([indicator(fixed_by="a")], ["fixed_by"]),
    "target against the direction": ([indicator(baseline="20", direction="hausse")], ["direction"]),
    "down, target above": ([indicator(direction="baisse")], ["direction"]),
}


@pytest.mark.parametrize(("indicators", "fields"), LACKS.values(), ids=LACKS.keys())
def test_completeness(indicators: list[IndicatorText], fields: list[str]) -> None:
    text = ObjectiveText("Accompagner", proposed_by="joint", indicators=tuple(indicators))
    assert [finding.field for finding in completeness(text)] == fields


def test_an_objective_says_who_proposed_it() -> None:
    text = ObjectiveText("Accompagner", indicators=(indicator(),))
    assert [finding.field for finding in completeness(text)] == ["proposed_by"]


def test_values_older_than_the_baseline_are_seen() -> None:
    rows = [reading("2014"), reading("2015"), reading("2015-06"), reading("2016")]
    assert out_of_dates(indicator(baseline_date="2015-06-15"), rows) == rows[:1]
    assert out_of_dates(indicator(), rows) == []


numbers = st.integers(-(10**9), 10**9)


@given(numbers, numbers)
def test_at_the_baseline_nothing_is_done_at_the_target_everything(baseline: int, target: int) -> None:
    text = indicator(baseline=str(baseline), target=str(target))
    ratios = [progress(text, [reading("2020", str(value))]).ratio for value in (baseline, target)]
    assert ratios == ([None, None] if baseline == target else [0, 1])
