"""A gap is between two: with more sides, the gap of each pair, never a mean of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from aict.asymmetry.rules import Gap, Gaps, count_gaps
from aict.core.answers import Given
from aict.evaluations.questions import Asked


@dataclass(frozen=True, slots=True)
class Pair:
    """Two sides, and how far apart their answers to one question are."""

    one: str
    other: str
    gap: Gap


def pairs_of(asked: Asked, answers: Mapping[str, Given | None]) -> tuple[Pair, ...]:
    """Every pair of the sides that were asked, in order; none where there is one side only."""
    values = {side: given.value if given else None for side, given in sorted(answers.items())}
    return tuple(
        Pair(one, other, found)
        for one, other in combinations(values, 2)
        if (found := asked.gap(values[one], values[other])) is not None
    )


def counted_by_pair(pairs: Sequence[Pair]) -> dict[tuple[str, str], Gaps]:
    """For each two sides, how many questions lie how many steps apart."""
    between: dict[tuple[str, str], list[Gap]] = {}
    for pair in pairs:
        between.setdefault((pair.one, pair.other), []).append(pair.gap)
    return {two: count_gaps(gaps) for two, gaps in between.items()}
