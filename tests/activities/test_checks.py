"""What may not be said of a mission."""

import pytest

from aict.activities.checks import check_direction, check_visas
from aict.core.errors import RuleBroken


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
