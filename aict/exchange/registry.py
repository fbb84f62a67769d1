"""Which code means which row: of the file, of the importer, of the instance."""

import enum
import uuid
from collections import defaultdict

from aict.core.errors import Sentence


class BadCell(Exception):
    """What a cell says cannot be taken."""

    def __init__(self, sentence: Sentence) -> None:
        """`sentence` is for the reader."""
        super().__init__(str(sentence))
        self.sentence = sentence


class Thing(enum.StrEnum):
    """What a cell may refer to."""

    ORGANISATION = "organisation"
    PARTNERSHIP = "partnership"
    CONVENTION = "convention"
    PROJECT = "project"
    LINE = "line"
    ENTRY = "entry"
    OBJECTIVE = "objective"
    INDICATOR = "indicator"
    EVALUATION = "evaluation"


class Rank(enum.IntEnum):
    """Where a code comes from; the first that knows it decides."""

    FILE = 0
    IMPORTER = 1
    INSTANCE = 2
    BY_REFERENCE_ONLY = 3


def unknown(text: str) -> BadCell:
    """The one sentence for what does not exist and for what may not be seen."""
    return BadCell(Sentence("« %(given)s » est inconnu.", given=text))


def as_uuid(text: str) -> uuid.UUID | None:
    """The identifier that `text` is, None when it is none."""
    try:
        return uuid.UUID(text) if len(text) == 36 else None
    except ValueError:
        return None


class Registry:
    """Codes and identifiers of everything within the importer's (or exporter's) reach."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self._codes: dict[tuple[Thing, str], list[tuple[Rank, uuid.UUID]]] = defaultdict(list)
        self._known: dict[tuple[Thing, uuid.UUID], str] = {}
        self._home: dict[uuid.UUID, uuid.UUID | None] = {}

    def add(
        self, thing: Thing, row: uuid.UUID, code: str, rank: Rank, *, home: uuid.UUID | None = None
    ) -> None:
        """Make a row known by its code; `home` is its partnership."""
        if rank < Rank.BY_REFERENCE_ONLY and (rank, row) not in self._codes[thing, code]:
            self._codes[thing, code].append((rank, row))
        self._known[thing, row] = code
        self._home[row] = home

    def home(self, row: uuid.UUID) -> uuid.UUID | None:
        """The partnership of a row."""
        return self._home[row]

    def find(self, thing: Thing, text: str, *, home: uuid.UUID | None = None) -> uuid.UUID:
        """The row meant by a code or a `ref`, within one partnership when given. Raises `BadCell`."""
        found = self._candidates(thing, text, home)
        if len(found) > 1:
            raise BadCell(
                Sentence(
                    "« %(given)s » désigne plusieurs lignes : écrivez leur « ref » à la place.", given=text
                )
            )
        if found:
            return found[0]
        row = as_uuid(text)
        if row is None or (thing, row) not in self._known or not self._is_in(row, home):
            raise unknown(text)
        return row

    def spell(self, thing: Thing, row: uuid.UUID, *, home: uuid.UUID | None = None) -> str:
        """The code that `find` takes back to this row, its `ref` when no code does."""
        code = self._known.get((thing, row))
        return code if code is not None and self._candidates(thing, code, home) == [row] else str(row)

    def _candidates(self, thing: Thing, code: str, home: uuid.UUID | None) -> list[uuid.UUID]:
        ranked = [(rank, row) for rank, row in self._codes.get((thing, code), ()) if self._is_in(row, home)]
        best = min((rank for rank, _ in ranked), default=None)
        return [row for rank, row in ranked if rank == best]

    def _is_in(self, row: uuid.UUID, home: uuid.UUID | None) -> bool:
        return home is None or self._home.get(row) == home
