"""Thousands of interleavings, each batch on a database of its own. AICT_INTERLEAVINGS says how many on each kind."""

import os
from collections import Counter
from collections.abc import Callable

import pytest

from aict.core.db import Database
from tests.factories import World
from tests.integrity.interleavings import try_interleavings
from tests.integrity.parties import standings
from tests.integrity.same_instant import write_at_once

WANTED = int(os.environ.get("AICT_INTERLEAVINGS", "4000"))
BATCH = 500
AT_ONCE = 10
"""In a batch: longer ones, in which three write at the same instant."""


@pytest.mark.parametrize("number", range(-(-WANTED // BATCH)))
def test_every_accepted_word_stands_or_a_choice_names_it(
    database: Database, world: World, record_property: Callable[[str, object], None], number: int
) -> None:
    done = try_interleavings(database, world, tried=min(BATCH, WANTED), number=number)
    for name, figure in done.items():
        record_property(name, figure)


@pytest.mark.parametrize("number", range(-(-WANTED // BATCH)))
def test_the_same_holds_of_what_is_done_at_the_same_instant(
    database: Database, world: World, record_property: Callable[[str, object], None], number: int
) -> None:
    three, done = standings(database, world)[True], Counter[str]()
    for each in range(AT_ONCE):
        keys = [at for at in three if at.author.key_id]
        done += write_at_once(database, keys, turns=20, seed=number * AT_ONCE + each)
    for name, figure in done.items():
        record_property(f"{name} at the same instant", figure)
