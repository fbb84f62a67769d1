"""Dates as precise as their source, and what can be said of their order."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.core.dates import PartialDate

YEARS = st.integers(1850, 2100)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates(date(1850, 1, 1), date(2100, 12, 31)))
    precision = draw(st.integers(1, 3))
    parts = (day.year, day.month, day.day)[:precision]
    return PartialDate(*parts)


def days_of(partial: PartialDate) -> list[date]:
    """First, last and a few days between."""
    length = (partial.latest - partial.earliest).days
    return [partial.earliest + timedelta(days=length * part // 4) for part in range(5)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1999", PartialDate(1999)),
        ("2019-07", PartialDate(2019, 7)),
        ("2014-03-05", PartialDate(2014, 3, 5)),
        ("05/03/2014", PartialDate(2014, 3, 5)),
        ("5/3/2014", PartialDate(2014, 3, 5)),
        ("  2014 ", PartialDate(2014)),
        ("2014-03-05 00:00:00", PartialDate(2014, 3, 5)),
        ("2014-03-05T00:00:00.000", PartialDate(2014, 3, 5)),
        ("29/02/2024", PartialDate(2024, 2, 29)),
        ("1850", PartialDate(1850)),
        ("31/12/2100", PartialDate(2100, 12, 31)),
    ],
)
def test_a_date_is_read_with_its_precision(text: str, expected: PartialDate) -> None:
    assert PartialDate.parse(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hier",
        "1",
        "1849",
        "2101",
        "9999",
        "0001-01-01",
        "31/02/2014",
        "29/02/2023",
        "2014-13",
        "2014-00",
        "2014-02-30",
        "2014-3-5",
        "05/2014",
        "05-03-2014",
        "2014/03/05",
        "14/03/05",
        "2014-03-05 10:30:00",
        "2014-03-05T00:00:00Z",
        "+2014",
        "2014.5",
        "2014\n2015",
        "2014-",
        "20140305",
        "9" * 40,
    ],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"[\s\S]*"):
        PartialDate.parse(text)


def test_a_day_without_its_month_is_refused() -> None:
    with pytest.raises(ValueError, match="5"):
        PartialDate(2014, None, 5)


def test_a_whole_day_knows_everything() -> None:
    assert (
        PartialDate.of(date(2014, 3, 5))
        == PartialDate.of(datetime(2014, 3, 5, 10, tzinfo=UTC))
        == PartialDate(2014, 3, 5)
    )


@given(partial_dates())
def test_writing_and_reading_give_the_same_date(partial: PartialDate) -> None:
    assert PartialDate.parse(str(partial)) == partial


@given(partial_dates())
def test_a_date_means_the_days_from_the_earliest_to_the_latest(partial: PartialDate) -> None:
    assert partial.earliest <= partial.latest
    assert (partial.latest + timedelta(days=1)).day == 1 or partial.day is not None
    assert (partial.day is not None) == (partial.earliest == partial.latest)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("2014", "2015", True),
        ("2015", "2014", False),
        ("2014", "2014", None),
        ("2014", "2014-06", None),
        ("2014-05", "2014-06", True),
        ("2014-12-31", "2015", True),
        ("2014-12-31", "2014", False),
        ("2014", "2014-01-01", False),
        ("2014", "2014-12-31", None),
        ("2014-01-01", "2014", None),
        ("2014-06-15", "2014-06-15", False),
        ("2014-06-14", "2014-06-15", True),
        ("2014-02", "2014-02-28", None),
        ("2014-02-28", "2014-02", False),
    ],
)
def test_before_after_or_cannot_tell(first: str, second: str, *, expected: bool | None) -> None:
    assert PartialDate.parse(first).is_before(PartialDate.parse(second)) is expected


@given(partial_dates(), partial_dates())
def test_what_is_said_of_two_dates_holds_for_every_day_they_may_mean(
    first: PartialDate, second: PartialDate
) -> None:
    said = first.is_before(second)
    orders = {day < other for day in days_of(first) for other in days_of(second)}
    assert said is None or orders == {said}
    if said is None:
        assert {first.earliest < second.latest, first.latest < second.earliest} == {True, False}


@given(st.lists(partial_dates()))
def test_lists_are_in_the_order_of_their_first_days(dates: list[PartialDate]) -> None:
    assert [d.earliest for d in sorted(dates)] == sorted(d.earliest for d in dates)


def test_in_a_list_a_year_stands_before_its_months() -> None:
    assert PartialDate(2014) < PartialDate(2014, 1) < PartialDate(2014, 1, 1)
