"""What the page of an import shows: counts by sheet, then the rows or sentences of one kind, in order."""

import enum
import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from aict.core.errors import Sentence
from aict.exchange.format import SHEETS
from aict.exchange.reading import Workbook
from aict.exchange.report import Change, Fate, ImportReport, Problem, RowFate
from aict.exchange.shape import REF

FATES = {
    Fate.NEW: Sentence("nouvelle"),
    Fate.CHANGED: Sentence("changée"),
    Fate.UNCHANGED: Sentence("inchangée"),
    Fate.REFUSED: Sentence("refusée"),
}
_TOLD_CELLS = 3
_ORDER = {sheet.name: place for place, sheet in enumerate(SHEETS)}


class Shown(enum.StrEnum):
    """What the page lists."""

    ERRORS = "errors"
    REMARKS = "remarks"
    CHANGES = "changes"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Told:
    """A row of the file: its fate, and what it says in brief."""

    sheet: str
    row: int
    fate: Fate
    says: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class SheetCounts:
    """How many rows of a sheet met each fate."""

    sheet: str
    counts: Counter[Fate]


def first_shown(report: ImportReport) -> Shown:
    """What to show when nothing was asked for: errors before all, else what changes."""
    return Shown.CHANGES if report.accepted else Shown.ERRORS


def by_sheet(report: ImportReport) -> list[SheetCounts]:
    """The counts of each sheet, in the order of the format."""
    found: dict[str, Counter[Fate]] = {}
    for row in report.rows:
        found.setdefault(row.sheet, Counter())[row.fate] += 1
    return [SheetCounts(sheet, found[sheet]) for sheet in sorted(found, key=_ORDER.__getitem__)]


def rows_shown(report: ImportReport, shown: Shown) -> list[RowFate]:
    """The rows to list, in the order of the file."""
    rows = [row for row in report.rows if shown is Shown.ALL or row.fate in {Fate.NEW, Fate.CHANGED}]
    return sorted(rows, key=lambda row: (_ORDER[row.sheet], row.row))


def problems_shown(report: ImportReport, shown: Shown) -> list[Problem]:
    """The errors or remarks, sheet by sheet."""
    problems = report.errors if shown is Shown.ERRORS else report.remarks
    return sorted(problems, key=lambda problem: (_ORDER.get(problem.sheet, -1), problem.row or 0))


def told(workbook: Workbook, rows: Sequence[RowFate]) -> list[Told]:
    """The rows with the first things that the file says of each."""
    wanted = {(row.sheet, row.row) for row in rows}
    says = {
        (name, file_row.number): _in_brief(file_row.cells)
        for name in {row.sheet for row in rows}
        for file_row in workbook.rows[name]
        if (name, file_row.number) in wanted
    }
    return [Told(row.sheet, row.row, row.fate, says[row.sheet, row.row], row.changes) for row in rows]


def _in_brief(cells: dict[str, str]) -> str:
    filled = [text for name, text in cells.items() if text and name != REF]
    return " · ".join(filled[:_TOLD_CELLS])


def seen_as(report: ImportReport) -> str:
    """A digest of what a reader was shown: another one means that the registry has changed since.

    What a row would say is not in it: that comes from the file, which is kept as it was.
    """
    rows = [(r.sheet, r.row, r.fate, [(c.column, c.before) for c in r.changes]) for r in report.rows]
    problems = [str(problem) for problem in (*report.errors, *report.remarks)]
    return hashlib.sha256(repr((sorted(rows), sorted(problems))).encode()).hexdigest()
