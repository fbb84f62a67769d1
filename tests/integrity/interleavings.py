"""Orders in which several people do things to one objective, thought up by the hundred."""

from collections import Counter

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from aict.core.db import Database
from tests.factories import World
from tests.integrity.parties import standings
from tests.integrity.writers import Objectives, Step

ACTS = ["type"] * 9 + ["propose"] * 5 + ["draft"] * 2 + ["open"] * 2 + ["agree"] * 2
ACTS += ["look", "object", "take back", "withdraw", "restore"]
STEP = st.tuples(
    st.sampled_from(ACTS), st.integers(0, 3), st.integers(0, 11), st.integers(0, 4), st.integers(0, 4)
)
OTHERS = st.lists(st.integers(0, 3), max_size=2)
"""Who writes beside an officer of each of two sides; the same person may have two windows."""


def try_interleavings(
    database: Database, world: World, *, tried: int, number: int | None = None
) -> Counter[str]:
    """Try so many, those of that number or others each time; gives what was done in them."""
    people = standings(database, world)
    figures: Counter[str] = Counter()

    @settings(
        max_examples=tried,
        database=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate, Phase.shrink],
    )
    @given(OTHERS, st.booleans(), st.booleans(), st.lists(STEP, min_size=16, max_size=40))
    def check(others: list[int], three: bool, agreed: bool, steps: list[Step]) -> None:  # noqa: FBT001 (drawn)
        of_it = people[three]
        who = [of_it[n % len(of_it)] for n in (0, 1, *others)]
        writing = Objectives(database, who, agreed=agreed)
        for step in steps:
            writing.take(step)
        writing.close()
        figures.update(writing.figures)

    (check if number is None else seed(number)(check))()
    return figures
