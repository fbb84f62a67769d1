"""Whatever several people do to one objective, in whatever order: no word is lost, nobody agrees to what they have not seen.

`make audit` tries the same by the ten thousand.
"""

from collections import Counter

from aict.core.db import Database
from tests.factories import World
from tests.integrity.interleavings import try_interleavings
from tests.integrity.parties import standings
from tests.integrity.same_instant import write_at_once
from tests.integrity.writers import Objectives

TRIED = 200
AT_ONCE = 6


def test_every_accepted_word_stands_or_a_choice_names_it(database: Database, world: World) -> None:
    done = try_interleavings(database, world, tried=TRIED)
    # It proves something only when all of this happened.
    for what in ("edits accepted", "merged", "settled", "agreements given", "in force", "withdrawn"):
        assert done[what] > 0, done


def test_the_same_holds_of_what_is_done_at_the_same_instant(database: Database, world: World) -> None:
    people, done = standings(database, world), Counter[str]()
    for number in range(AT_ONCE):
        sides = people[number % 2 == 0]
        done += write_at_once(database, [at for at in sides if at.author.key_id], turns=8, seed=number)
    for what in ("saves accepted", "merged", "agreements given"):
        assert done[what] > 0, done


def test_an_indicator_that_two_added_meanwhile_has_one_code_in_a_draft_too(
    database: Database, world: World
) -> None:
    """Found by `make audit`: a draft, then a proposal, then a draft again, each with an indicator of its own."""
    of_it = standings(database, world)[False]
    writing = Objectives(database, [of_it[n % len(of_it)] for n in (0, 1, 1)], agreed=False)
    steps = ["type"] * 15 + ["withdraw"]
    for act, who in [*((act, 0) for act in steps), ("type", 1), ("type", 2), ("draft", 1), ("propose", 2)]:
        writing.take((act, who, 0, 0, 0))
    writing.take(("draft", 2, 0, 0, 0))
    writing.close()
