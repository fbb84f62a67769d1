"""The matrix of the ledger: dimension × territory, with the strongest evidence (product.md §7).

"None found" is an entry that says somebody looked; "not assessed" is no entry. They never merge.
"""

import enum
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from aict.core.errors import Sentence

BOTH = "both"
STRENGTHS = ("measured", "documented", "testimony", "asserted")
"""Strongest first."""


class Entry(Protocol):
    """One entry of the ledger."""

    @property
    def id(self) -> uuid.UUID: ...
    @property
    def territory(self) -> str: ...
    @property
    def dimension(self) -> str: ...
    @property
    def finding(self) -> str: ...
    @property
    def strength(self) -> str | None: ...
    @property
    def removed_at(self) -> datetime | None: ...


class Assessed(enum.StrEnum):
    """What is known of one dimension on one territory."""

    FOUND = "found"
    NONE_FOUND = "none_found"
    NOT_ASSESSED = "not_assessed"

    @property
    def label(self) -> Sentence:
        """In words."""
        return _LABELS[self]


_LABELS = {
    Assessed.FOUND: Sentence("constaté"),
    Assessed.NONE_FOUND: Sentence("cherché, rien trouvé"),
    Assessed.NOT_ASSESSED: Sentence("non évalué"),
}
STRENGTH_LABELS = {
    "measured": Sentence("mesuré"),
    "documented": Sentence("documenté"),
    "testimony": Sentence("témoignage"),
    "asserted": Sentence("affirmé"),
    None: Sentence("force de la preuve non précisée"),
}


class Proof(enum.StrEnum):
    """What the evidence of a fact is worth to who was not there."""

    PROVED = "proved"
    TOLD = "told"
    UNSAID = "unsaid"

    @property
    def label(self) -> Sentence:
        """In words."""
        return _PROOFS[self]


_PROOFS = {
    Proof.PROVED: Sentence("prouvé"),
    Proof.TOLD: Sentence("raconté"),
    Proof.UNSAID: Sentence("constaté, force de la preuve non dite"),
}


def proof_of(strength: str | None) -> Proof:
    """Measured and documented prove; a testimony and an assertion tell."""
    if strength is None:
        return Proof.UNSAID
    return Proof.PROVED if strength in STRENGTHS[:2] else Proof.TOLD


@dataclass(frozen=True, slots=True)
class Cell:
    """One dimension on one territory."""

    dimension: str
    territory: str
    assessed: Assessed
    strongest: str | None
    """Of the facts found; None when none says how strong its evidence is."""
    entries: tuple[uuid.UUID, ...]
    """The facts found, else the searches in vain."""
    strengths: tuple[tuple[str | None, int], ...] = ()
    """How many of the facts found have evidence of each strength, the strongest first; None: not said."""

    @property
    def proof(self) -> Proof | None:
        """What the strongest evidence is worth; None where nothing was found."""
        return proof_of(self.strongest) if self.assessed is Assessed.FOUND else None


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One dimension on every territory, in the order of the territories asked for."""

    dimension: str
    cells: tuple[Cell, ...]


def matrix(
    entries: Iterable[Entry], *, dimensions: Sequence[str], territories: Sequence[str]
) -> list[MatrixRow]:
    """Every dimension of the list, then those that entries use beside it; an entry on both counts on each."""
    kept = [entry for entry in entries if entry.removed_at is None]
    others = [entry.dimension for entry in kept if entry.dimension not in dimensions]
    rows = []
    for dimension in dict.fromkeys([*dimensions, *others]):
        own = [entry for entry in kept if entry.dimension == dimension]
        cells = tuple(_cell(dimension, territory, own) for territory in territories)
        rows.append(MatrixRow(dimension, cells))
    return rows


def _cell(dimension: str, territory: str, entries: Sequence[Entry]) -> Cell:
    here = [entry for entry in entries if entry.territory in {territory, BOTH}]
    found = [entry for entry in here if entry.finding == Assessed.FOUND]
    if found:
        ids = tuple(entry.id for entry in found)
        return Cell(dimension, territory, Assessed.FOUND, strongest(found), ids, _strengths(found))
    assessed = Assessed.NONE_FOUND if here else Assessed.NOT_ASSESSED
    return Cell(dimension, territory, assessed, None, tuple(entry.id for entry in here))


def _strengths(entries: Sequence[Entry]) -> tuple[tuple[str | None, int], ...]:
    given = [str(entry.strength) if entry.strength else None for entry in entries]
    return tuple((strength, given.count(strength)) for strength in (*STRENGTHS, None) if strength in given)


def strongest(entries: Iterable[Entry]) -> str | None:
    """The strongest evidence among entries; None when no entry says."""
    given = {str(entry.strength) for entry in entries if entry.strength}
    return next((strength for strength in STRENGTHS if strength in given), None)
