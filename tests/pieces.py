"""What one worker does in one piece: a file on one kind of database, so that it opens one server and builds a world once.

The marks of pytest-xdist say so too, but since pytest 9.2 they are passed over in silence (its issue 1386): each file ran on every
worker, and all that a file builds was built twice.
"""

import re
from typing import Final

from xdist.scheduler import LoadScopeScheduling

_DATABASES: Final = ("sqlite", "postgresql")
_TOGETHER: Final = frozenset({"tests/demonstration"})
"""Folders whose files all stand on one thing that takes long to build."""
_PARAMETERS: Final = re.compile(r"\[(.*)\]$", re.DOTALL)


def piece_of(test: str) -> str:
    """The piece that a test belongs to, by its identifier: `tests/access/test_matrix.py::test_a_cell[postgresql-officer]`."""
    file, _, name = test.partition("::")
    folder = file.rpartition("/")[0]
    given = _PARAMETERS.search(name)
    words = given[1].split("-") if given else []
    database = next((each for each in _DATABASES if each in words), "")
    return f"{folder if folder in _TOGETHER else file} {database}"


class ByPieces(LoadScopeScheduling):
    """Hands out whole pieces, in the order in which they were collected."""

    def _split_scope(self, nodeid: str) -> str:
        return piece_of(nodeid)
