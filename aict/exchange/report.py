"""What an import says: the fate of each row, errors, remarks."""

import enum
from collections import Counter
from dataclasses import dataclass, field

from aict.core.errors import Sentence


class Fate(enum.StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Change:
    """One column of a row, before and after, spelled as in the workbook ("" is unknown)."""

    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class RowFate:
    """A row and what becomes of it; the number is the one the spreadsheet shows."""

    sheet: str
    row: int
    fate: Fate
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A sentence about a place of the workbook."""

    sheet: str
    row: int | None
    column: str | None
    sentence: Sentence

    @property
    def place(self) -> Sentence:
        """Where it is, as the reader finds it."""
        if self.row is None and self.column is None:
            return Sentence("Feuille « %(sheet)s »", sheet=self.sheet)
        if self.row is None:
            return Sentence(
                "Feuille « %(sheet)s », colonne « %(column)s »", sheet=self.sheet, column=self.column
            )
        if self.column is None:
            return Sentence("Feuille « %(sheet)s », ligne %(row)s", sheet=self.sheet, row=self.row)
        return Sentence(
            "Feuille « %(sheet)s », ligne %(row)s, colonne « %(column)s »",
            sheet=self.sheet,
            row=self.row,
            column=self.column,
        )

    def __str__(self) -> str:
        """The place and the sentence in French."""
        return f"{self.place} : {self.sentence}"


@dataclass(slots=True)
class ImportReport:
    """All that an import did, or would do; with any error it did nothing."""

    rows: list[RowFate] = field(default_factory=list)
    errors: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)

    @property
    def accepted(self) -> bool:
        """Whether nothing was refused."""
        return not self.errors

    @property
    def counts(self) -> Counter[Fate]:
        """How many rows met each fate."""
        return Counter(row.fate for row in self.rows)
