"""Periods compared as intervals, criteria in steps."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken
from aict.evaluations.criteria import shipped_criteria
from aict.evaluations.rules import Period, period_of, steps_apart

PERIOD = Period(date(2022, 3, 1), date(2024, 6, 30))


def day(text: str | None) -> PartialDate | None:
    return PartialDate.parse(text) if text else None


@pytest.mark.parametrize(
    ("first", "last", "touches"),
    [
        ("2023", None, True),
        ("2022-03-01", None, True),
        ("2024-06-30", None, True),
        ("2022-02-28", None, False),
        ("2024-07", None, False),
        ("2022", None, None),
        ("2024", None, None),
        ("2022-03", None, True),
        ("2019", "2023", True),
        ("2019", "2022", None),
        ("2019", "2021", False),
        ("2020", "2030", True),
        ("2024", "2026", None),
        (None, "2023", True),
    ],
)
def test_period(first: str | None, last: str | None, touches: bool | None) -> None:  # noqa: FBT001 (a table of cases)
    assert PERIOD.touches(day(first), day(last)) is touches


def test_without_any_date_nobody_can_tell() -> None:
    with pytest.raises(ValueError, match="None"):
        PERIOD.touches(None, None)


def test_a_period_runs_forward() -> None:
    with pytest.raises(RuleBroken):
        Period(date(2024, 1, 1), date(2023, 12, 31))
    assert period_of(day("1999"), day("2019")) == Period(date(1999, 1, 1), date(2019, 12, 31))
    assert period_of(day("1999"), None) is None


days = st.dates(date(2020, 1, 1), date(2026, 12, 31))


@given(days)
def test_a_whole_day_always_tells(moment: date) -> None:
    assert PERIOD.touches(PartialDate.of(moment)) is (PERIOD.start <= moment <= PERIOD.end)


@given(st.integers(2020, 2026), days)
def test_a_year_tells_only_what_all_its_days_tell(year: int, moment: date) -> None:
    told = PERIOD.touches(PartialDate(year))
    if told is not None and moment.year == year:
        assert PERIOD.touches(PartialDate.of(moment)) is told


def test_six_criteria_of_the_oecd_with_the_same_four_steps() -> None:
    criteria = shipped_criteria()
    assert [c.code for c in criteria.criteria] == [
        "relevance",
        "coherence",
        "effectiveness",
        "efficiency",
        "impact",
        "sustainability",
    ]
    assert len(criteria.scale) == 4
    first = criteria.criteria[0]
    assert (first.label("fr"), first.label("en")) == ("Pertinence", "Relevance")
    for criterion in criteria.criteria:
        assert criterion.question("fr").endswith("?")
        assert criterion.question("en").endswith("?")
        assert criterion.help("fr") != criterion.help("en")
    assert {step.label("fr") for step in criteria.steps} & {
        step.label("en") for step in criteria.steps
    } == set()


@pytest.mark.parametrize(
    ("ours", "theirs", "steps"),
    [
        ("yes", "yes", 0),
        ("yes", "no", 3),
        ("rather_no", "yes", 2),
        ("cannot_say", "yes", None),
        (None, "yes", None),
    ],
)
def test_steps_apart(ours: str | None, theirs: str | None, steps: int | None) -> None:
    assert steps_apart(ours, theirs, shipped_criteria().scale) == steps
