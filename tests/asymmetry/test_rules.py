"""A scale without a score, gaps in steps, and what a reader is told before the figures."""

import itertools

import pytest

from aict.asymmetry.rules import (
    NOT_RECORDED,
    Answer,
    Gap,
    Measure,
    Part,
    applies,
    caveats,
    count_gaps,
    gap,
    part_of,
)
from aict.core.errors import Sentence


@pytest.mark.parametrize(
    ("ours", "theirs", "steps"),
    [
        (Answer.BALANCED, Answer.BALANCED, 0),
        (Answer.BALANCED, Answer.RATHER_BALANCED, 1),
        (Answer.UNEQUAL, Answer.RATHER_BALANCED, 2),
        (Answer.BALANCED, Answer.UNEQUAL, 3),
        (Answer.CANNOT_SAY, Answer.UNEQUAL, None),
        (Answer.BALANCED, Answer.NOT_APPLICABLE, None),
        (Answer.CANNOT_SAY, Answer.CANNOT_SAY, None),
        (None, Answer.BALANCED, None),
        (Answer.BALANCED, None, None),
    ],
)
def test_gap(ours: Answer | None, theirs: Answer | None, steps: int | None) -> None:
    assert gap(ours, theirs).steps == steps
    assert str(gap(ours, theirs).why)


def test_a_gap_has_no_direction() -> None:
    for ours, theirs in itertools.product(Answer, repeat=2):
        assert gap(ours, theirs) == gap(theirs, ours)


def test_every_answer_has_words_and_two_have_no_rank() -> None:
    assert {answer for answer in Answer if answer.rank is None} == {Answer.CANNOT_SAY, Answer.NOT_APPLICABLE}
    assert all(str(answer.label) for answer in Answer)


def test_gaps_are_counted_not_averaged() -> None:
    gaps: list[Gap] = [gap(Answer.BALANCED, theirs) for theirs in (*Answer, None)]
    found = count_gaps(gaps)
    assert found.by_steps == {0: 1, 1: 1, 2: 1, 3: 1}
    assert found.without == 3


def measure(total: int | None, *, unknown: int = 0, vague: int = 0, undated: int = 0) -> Measure:
    label, parts = Sentence("x"), (Part("a", 1, (Sentence("1"),)),)
    return Measure("x", label, label, parts, total=total, unknown=unknown, vague=vague, undated=undated)


def test_what_is_not_recorded_is_not_zero() -> None:
    assert caveats(measure(None)) == [NOT_RECORDED]
    assert not measure(None).is_recorded
    assert measure(0).is_recorded
    assert caveats(measure(0)) == []


def test_caveats() -> None:
    assert measure(4).is_small
    assert not measure(5).is_small
    assert len(caveats(measure(4, unknown=1, vague=2, undated=3))) == 4


def test_parts_by_key() -> None:
    part = part_of(measure(1), "a")
    assert part
    assert part.count == 1
    assert part_of(measure(1), "b") is None


@pytest.mark.parametrize(
    ("meant_for", "countries", "meant"),
    [
        ("any", ["FR", "DE"], True),
        ("outside_eu", ["FR", "DE"], False),
        ("outside_eu", ["FR", "TN"], True),
        ("outside_eu", ["SN", "TN"], True),
    ],
)
def test_questions_on_visas_are_not_for_the_union(
    meant_for: str,
    countries: list[str],
    meant: bool,  # noqa: FBT001 (a table of cases)
) -> None:
    assert applies(meant_for, countries=countries, in_union=["FR", "DE"]) is meant
