"""Found, looked for in vain, and not assessed are three answers."""

import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from aict.local_return.rules import STRENGTH_LABELS, STRENGTHS, Assessed, matrix


@dataclass(frozen=True)
class Entry:
    territory: str = "a"
    finding: str = "found"
    strength: str | None = None
    dimension: str = "Culture"
    removed_at: datetime | None = None
    id: uuid.UUID = field(default_factory=uuid.uuid4)


NONE = Entry(finding="none_found")

CASES = {
    "nothing": ([], Assessed.NOT_ASSESSED, None, 0),
    "elsewhere": ([Entry("b")], Assessed.NOT_ASSESSED, None, 0),
    "removed": ([Entry(removed_at=datetime(2026, 1, 1, tzinfo=UTC))], Assessed.NOT_ASSESSED, None, 0),
    "in vain": ([NONE], Assessed.NONE_FOUND, None, 1),
    "found once, in vain once": ([NONE, Entry(strength="asserted")], Assessed.FOUND, "asserted", 1),
    "strongest": (
        [Entry(strength="testimony"), Entry(strength="measured"), Entry()],
        Assessed.FOUND,
        "measured",
        3,
    ),
    "strength unknown": ([Entry()], Assessed.FOUND, None, 1),
    "on both": ([Entry("both", strength="documented")], Assessed.FOUND, "documented", 1),
}


@pytest.mark.parametrize(("entries", "assessed", "strength", "count"), CASES.values(), ids=CASES.keys())
def test_cell(entries: list[Entry], assessed: Assessed, strength: str | None, count: int) -> None:
    (row,) = matrix(entries, dimensions=["Culture"], territories=["a"])
    (cell,) = row.cells
    assert (cell.assessed, cell.strongest, len(cell.entries)) == (assessed, strength, count)
    assert str(cell.assessed.label)


def test_a_dimension_outside_the_list_is_shown_after_it() -> None:
    rows = matrix(
        [Entry(dimension="Sport"), Entry()], dimensions=["Culture", "Jeunesse"], territories=["a", "b"]
    )
    assert [row.dimension for row in rows] == ["Culture", "Jeunesse", "Sport"]
    assert [cell.territory for cell in rows[0].cells] == ["a", "b"]


def test_every_strength_has_its_words() -> None:
    assert set(STRENGTH_LABELS) == {*STRENGTHS, None}
