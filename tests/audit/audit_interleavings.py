"""Tens of thousands of interleavings, each batch on a database of its own. AICT_INTERLEAVINGS says how many on each kind."""

import os
from collections.abc import Callable

import pytest

from aict.core.db import Database
from tests.factories import World
from tests.integrity.interleavings import try_interleavings

WANTED = int(os.environ.get("AICT_INTERLEAVINGS", "20000"))
BATCH = 500


@pytest.mark.parametrize("number", range(-(-WANTED // BATCH)))
def test_every_accepted_word_stands_or_a_choice_names_it(
    database: Database, world: World, record_property: Callable[[str, object], None], number: int
) -> None:
    done = try_interleavings(database, world, tried=min(BATCH, WANTED), number=number)
    for name, figure in done.items():
        record_property(name, figure)
