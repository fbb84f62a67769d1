"""Whatever several people do to one objective, in whatever order: no word is lost, nobody agrees to what they have not seen.

`make audit` tries the same by the ten thousand.
"""

from aict.core.db import Database
from tests.factories import World
from tests.integrity.interleavings import try_interleavings

TRIED = 200


def test_every_accepted_word_stands_or_a_choice_names_it(database: Database, world: World) -> None:
    done = try_interleavings(database, world, tried=TRIED)
    # It proves something only when all of this happened.
    for what in ("edits accepted", "merged", "settled", "agreements given", "in force", "withdrawn"):
        assert done[what] > 0, done
