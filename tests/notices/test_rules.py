"""When somebody is written to."""

from datetime import date, timedelta

import pytest

from aict.notices.rules import USUAL, Rhythm, is_due, is_worth_a_mail

TODAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    ("rhythm", "due"),
    [
        (Rhythm.IMMEDIATE, [True, True, True, True]),
        (Rhythm.DAILY, [False, True, True, True]),
        (Rhythm.WEEKLY, [False, False, False, True]),
        (Rhythm.NEVER, [False, False, False, False]),
    ],
)
def test_each_rhythm_is_due_by_days(rhythm: Rhythm, due: list[bool]) -> None:
    looks = [TODAY - timedelta(days=days) for days in (0, 1, 6, 7)]
    assert [is_due(rhythm, looked_on=day, today=TODAY) for day in looks] == due
    assert is_due(rhythm, looked_on=None, today=TODAY) is (rhythm is not Rhythm.NEVER)


def test_who_has_not_chosen_is_told_once_a_week() -> None:
    assert USUAL is Rhythm.WEEKLY


@pytest.mark.parametrize(
    ("news", "waiting", "said", "days", "worth"),
    [
        (False, "", "", None, False),
        (True, "", "", 0, True),
        (False, "a", "", 0, True),
        (False, "a", "a", 6, False),
        (False, "a", "ab", 6, False),
        (False, "a", "a", 7, True),
        (False, "a", "a", None, True),
        (False, "", "a", 7, False),
    ],
)
def test_something_new_is_told_and_what_still_waits_once_a_week(
    news: bool,  # noqa: FBT001 (a column of the table)
    waiting: str,
    said: str,
    days: int | None,
    worth: bool,  # noqa: FBT001 (a column of the table)
) -> None:
    mailed = None if days is None else TODAY - timedelta(days=days)
    assert is_worth_a_mail(news=news, waiting=waiting, said=said, mailed_on=mailed, today=TODAY) is worth
