"""Until when a convention runs, and the last day to give notice.

Source: product.md §3 (term, renewal and notice), domain.md §5; periods counted from date to date, as a French court counts them
(code de procédure civile, article 641: the same number of the month, or its last day).
"""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.conventions.rules import State
from aict.core.dates import PartialDate
from tests.conventions.texts import DONE, SFAX, Body, Text, day, event, party, state, term, text

ON = date(2026, 11, 21)


def tacit(ends: str, months: int | None = 12, **told: object) -> Text:
    return text(party(**DONE), SFAX, ends_on=ends, renewal="tacite", renewal_months=months, **told)  # type: ignore[arg-type]


TERMS = {
    # name: (text, end of the present period, over, renewed, notice by)
    "no end": (text(party(**DONE)), None, False, 0, None),
    "an end to come": (text(party(**DONE), ends_on="2028-06"), "2028-06", False, 0, None),
    "its last day": (text(party(**DONE), ends_on="2026-11-21"), "2026-11-21", False, 0, None),
    "passed": (text(party(**DONE), ends_on="2026-11-20"), "2026-11-20", True, 0, None),
    "some day of this year": (text(party(**DONE), ends_on="2026"), "2026", None, 0, None),
    "express, never renewed": (
        text(party(**DONE), ends_on="2025", renewal="expresse"),
        "2025",
        True,
        0,
        None,
    ),
    "express, renewed with a date": (
        text(
            party(**DONE),
            ends_on="2025",
            renewal="expresse",
            events=(event("reconduction", "2025-11", until="2028"),),
        ),
        "2028",
        False,
        1,
        None,
    ),
    "express, renewed for the period of the text": (
        text(
            party(**DONE),
            ends_on="2025-12-31",
            renewal="expresse",
            renewal_months=36,
            events=(event("reconduction", decided="2025-11-03"),),
        ),
        "2028-12-31",
        False,
        1,
        None,
    ),
    "express, renewed for nobody knows how long": (
        text(party(**DONE), ends_on="2025", renewal="expresse", events=(event("reconduction", "2025-11"),)),
        None,
        None,
        0,
        None,
    ),
    "express, to be renewed": (
        text(
            party(**DONE),
            ends_on="2025",
            renewal="expresse",
            events=(event("reconduction", "2027", until="2029"),),
        ),
        "2025",
        True,
        0,
        None,
    ),
    "tacit, first period": (tacit("2027-03-31", notice_months=3), "2027-03-31", False, 0, "2026-12-31"),
    "tacit, renewed once": (tacit("2025-12-31", notice_months=3), "2026-12-31", False, 1, "2026-09-30"),
    "tacit, renewed often": (tacit("2019-06-30", 12), "2027-06-30", False, 8, None),
    "tacit, as often as it may, to come": (
        tacit("2025-12-31", renewal_times=1, notice_months=3),
        "2026-12-31",
        False,
        1,
        None,
    ),
    "tacit, as often as it may, passed": (tacit("2023-12-31", renewal_times=2), "2025-12-31", True, 2, None),
    "tacit, up to a limit within the period": (
        tacit("2025-12-31", 36, renewal_until="2027-06-30"),
        "2027-06-30",
        False,
        1,
        None,
    ),
    "tacit, its limit passed": (
        tacit("2020-12-31", 36, renewal_until="2024-12-31"),
        "2024-12-31",
        True,
        2,
        None,
    ),
    "tacit, nobody knows for how long": (tacit("2025-12-31", None), "2025-12-31", None, 0, None),
    "tacit, nobody knows for how long, but not yet": (tacit("2027", None), "2027", False, 0, None),
    "tacit, a year": (tacit("2024", 12), "2026", False, 2, None),
    "tacit, a year, by half years": (tacit("2024", 6), None, None, 0, None),
    "tacit, the last day of a month stays one": (tacit("2024-02-29", 6), "2027-02-28", False, 6, None),
    "tacit, denounced in the first period": (
        tacit("2025-12-31", events=(event("denonciation", "2025-12-31", "2025-09-01"),)),
        "2025-12-31",
        True,
        0,
        None,
    ),
    "tacit, denounced in the second period": (
        tacit("2024-12-31", events=(event("denonciation", "2025-12-31", "2025-09-01"),)),
        "2025-12-31",
        True,
        1,
        None,
    ),
}


@pytest.mark.parametrize(("one", "end", "over", "renewed", "notice"), TERMS.values(), ids=TERMS.keys())
def test_term(one: Text, end: str | None, over: bool | None, renewed: int, notice: str | None) -> None:  # noqa: FBT001
    found = term(one, ON)
    assert (found.over, found.renewed, found.notice_by) == (over, renewed, day(notice))
    assert found.end == day(end) or over is None
    assert (found.missing is not None and bool(found.who)) is (over is None and end != "2026")


LAST = {
    "no limit": (tacit("2025-12-31"), None),
    "a number": (tacit("2025-12-31", renewal_times=3), "2028-12-31"),
    "a day": (tacit("2025-12-31", 36, renewal_until="2030-06-30"), "2030-06-30"),
    "a number reached before the day": (
        tacit("2025-12-31", renewal_times=2, renewal_until="2040"),
        "2027-12-31",
    ),
}


@pytest.mark.parametrize(("one", "last"), LAST.values(), ids=LAST.keys())
def test_the_last_end_that_tacit_renewals_may_reach(one: Text, last: str | None) -> None:
    assert term(one, ON).last == day(last)


def test_a_limit_beyond_the_dates_that_are_kept_is_a_limit_all_the_same() -> None:
    far = term(tacit("2025-12-31", renewal_times=99), ON)
    assert (far.last, far.is_limited) == (None, True)
    assert not term(tacit("2025-12-31"), ON).is_limited


def test_an_end_that_an_amendment_gives_is_renewed_from_there() -> None:
    moved = text(party(**DONE), SFAX, kind="avenant", ends_on="2026-06-30")
    found = term(tacit("2025-12-31"), ON, moved)
    assert (found.end, found.renewed) == (PartialDate(2027, 6, 30), 1)


def test_a_notice_that_an_amendment_may_have_changed_has_no_last_day() -> None:
    perhaps = text(party(**DONE | {"transmitted_on": "2026"}), SFAX, kind="avenant", notice_months=6)
    assert term(tacit("2027-03-31", notice_months=3), ON, perhaps).notice_by is None


def test_what_is_renewed_tacitly_is_in_force_and_says_until_when() -> None:
    found = state(tacit("2025-12-31", notice_months=3), ON)
    assert found.state is State.IN_FORCE
    assert "2026-12-31" in str(term(tacit("2025-12-31"), ON).why)


def test_what_cannot_be_told_of_its_end_is_said_of_the_state_with_who_can_give_it() -> None:
    found = state(tacit("2025-12-31", None), ON)
    assert found.state is State.CANNOT_TELL
    assert str(found.missing) == "la durée de chaque reconduction"
    assert found.who == ("Ville de Grenoble", "Municipalité de Sfax")


def test_who_renewed_it_can_say_until_when() -> None:
    sfax = Body("Municipalité de Sfax", "TN")
    one = text(party(**DONE), ends_on="2025", events=(event("reconduction", "2025-11", by=sfax),))
    assert state(one, ON).who == (sfax.name,)


whole_days = st.dates(date(1990, 1, 1), date(2050, 12, 31)).map(PartialDate.of)


@given(whole_days, st.integers(1, 60), st.integers(0, 20), st.dates(date(1990, 1, 1), date(2060, 1, 1)))
def test_renewals_reach_the_day_unless_their_number_is_used_up(
    ends: PartialDate, months: int, times: int, on: date
) -> None:
    one = text(
        party(), ends_on=str(ends), renewal="tacite", renewal_months=months, renewal_times=times or None
    )
    found = term(one, on)
    assert found.end is not None
    assert (found.end.latest >= on) is not found.over
    assert found.renewed <= (times or found.renewed)
    if found.renewed:
        before = ends.months_later(months * (found.renewed - 1))
        assert before is not None
        assert before.latest < on, "it was renewed no more often than the day asks for"


@given(whole_days, st.integers(-600, 600))
def test_months_later_keeps_the_number_of_the_day_or_ends_its_month(one: PartialDate, months: int) -> None:
    found = one.months_later(months)
    assert found is not None
    assert (found.year * 12 + (found.month or 0)) - (one.year * 12 + (one.month or 0)) == months
    assert found.day == one.day or found.latest == PartialDate(found.year, found.month).latest


@given(st.integers(1900, 2050), st.integers(-40, 40))
def test_a_year_is_counted_in_years_only(year: int, months: int) -> None:
    found = PartialDate(year).months_later(months)
    assert found == (None if months % 12 else PartialDate(year + months // 12))
