"""What may not be said of an action, a mission or a meeting."""

import pytest

from aict.activities.checks import check_direction, check_period, check_visas
from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken


@pytest.mark.parametrize(
    ("starts", "ends"),
    [
        ("2024-05", "2024"),
        ("2024", "2024-01"),
        ("2024-05-02", "2024-05-02"),
        (None, "2024"),
        ("2024", None),
        (None, None),
    ],
)
def test_periods_that_may_be_right_are_let_through(starts: str | None, ends: str | None) -> None:
    check_period(*(PartialDate.parse(day) if day else None for day in (starts, ends)))


@pytest.mark.parametrize(("starts", "ends"), [("2024-05", "2024-04"), ("2024", "2023-12-31")])
def test_an_end_surely_before_its_start_is_refused(starts: str, ends: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_period(PartialDate.parse(starts), PartialDate.parse(ends))
    assert caught.value.field == "ends_on"


def test_a_mission_goes_somewhere_else() -> None:
    check_direction("a", "b")
    with pytest.raises(RuleBroken):
        check_direction("a", "a")


@pytest.mark.parametrize(
    ("asked", "granted", "refused", "right"),
    [
        (4, 3, 1, True),
        (4, None, None, True),
        (None, 3, 1, True),
        (4, 2, 1, True),
        (0, 0, 0, True),
        (4, 4, 1, False),
        (3, 4, None, False),
        (0, None, 1, False),
    ],
)
def test_visas_answered_are_among_those_asked(
    asked: int | None,
    granted: int | None,
    refused: int | None,
    right: bool,  # noqa: FBT001 — a table of cases
) -> None:
    if right:
        check_visas(asked=asked, granted=granted, refused=refused)
    else:
        with pytest.raises(RuleBroken):
            check_visas(asked=asked, granted=granted, refused=refused)
