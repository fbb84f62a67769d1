"""The grid of the 106 criteria is whole, says nothing that no test proves, and its rate is never more than that."""

import re
from collections import Counter

import pytest

from aict.accessibility.grid import LEVELS, PROOFS, REASONS, THEMES, Level, Rate, State, criteria, rate
from aict.core.paths import ROOT

PER_THEME = {1: 9, 2: 2, 3: 3, 4: 13, 5: 8, 6: 2, 7: 5, 8: 10, 9: 4, 10: 14, 11: 13, 12: 11, 13: 12}
"""How many criteria RGAA 4.1 has in each theme."""


def test_every_criterion_of_the_thirteen_themes_is_there_once() -> None:
    numbers = [criterion.number for criterion in criteria()]
    assert numbers == [f"{theme}.{n}" for theme, count in PER_THEME.items() for n in range(1, count + 1)]
    assert len(numbers) == 106
    assert THEMES.keys() == PER_THEME.keys()


def test_each_says_how_its_state_is_known() -> None:
    for criterion in criteria():
        assert criterion.fr, criterion.number
        assert criterion.en, criterion.number
        if criterion.state is State.CONFORMANT:
            assert criterion.test, criterion.number
        else:
            assert criterion.why, criterion.number
    assert {c.proof for c in criteria()} == {*PROOFS, *REASONS}


@pytest.mark.parametrize("proof", sorted(set(PROOFS.values())))
def test_every_test_that_is_named_exists(proof: str) -> None:
    path, _, name = proof.partition("::")
    source = (ROOT / path).read_text("utf-8")
    assert re.search(rf"^def {name or 'test_'}", source, re.MULTILINE)


def test_the_rate_counts_what_nobody_assessed_as_not_met() -> None:
    counts = Counter(criterion.state for criterion in criteria())
    applicable = 106 - counts[State.NOT_APPLICABLE]
    assert rate().applicable == applicable
    assert rate().percent == counts[State.CONFORMANT] * 100 // applicable
    assert Rate({State.CONFORMANT: 10, State.NOT_TESTED: 10, State.NOT_APPLICABLE: 86}).percent == 50


@pytest.mark.parametrize(
    ("met", "level"), [(0, Level.NONE), (49, Level.NONE), (50, Level.PARTIAL), (100, Level.PARTIAL)]
)
def test_the_product_never_claims_to_be_wholly_conformant(met: int, level: Level) -> None:
    found = Rate({State.CONFORMANT: met, State.NOT_TESTED: 100 - met})
    assert found.level is level
    assert LEVELS[level]
