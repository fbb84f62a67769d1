"""From a file to recognised sheets, columns and rows; no cell is understood yet."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from aict.core.errors import Sentence
from aict.core.sheets import Table, read_tables
from aict.exchange.cells import cleaned, loose
from aict.exchange.format import SHEETS
from aict.exchange.report import Problem
from aict.exchange.shape import REF, Sheet

READ_ME = Sentence("lisez-moi")
"""Name of the sheet of the template that only explains."""

_EXPLANATIONS = {"lisezmoi", "readme"}


@dataclass(frozen=True, slots=True)
class FileRow:
    """One filled row: its number in the spreadsheet, and the text of each column the file has."""

    number: int
    cells: dict[str, str]


@dataclass(slots=True)
class Workbook:
    """What a file holds, by name of sheet, with what is wrong with its headers."""

    rows: dict[str, list[FileRow]] = field(default_factory=dict)
    errors: list[Problem] = field(default_factory=list)
    remarks: list[Problem] = field(default_factory=list)

    def texts(self, sheet: str, column: str) -> set[str]:
        """Every text of one column."""
        return {row.cells[column] for row in self.rows.get(sheet, ()) if row.cells.get(column)}


def read_workbook(path: Path) -> Workbook:
    """Read an .xlsx or .ods file, or a folder of CSV files. Raises `aict.core.sheets.NotReadable`."""
    return recognise(read_tables(Path(path)))


def recognise(tables: Iterable[Table]) -> Workbook:
    """Find the sheets and columns of the format among tables of text."""
    workbook = Workbook()
    known = {loose(sheet.name): sheet for sheet in SHEETS}
    for table in tables:
        sheet = known.get(loose(table.name))
        if loose(table.name) in _EXPLANATIONS:
            continue
        if sheet is None:
            sentence = Sentence("Cette feuille n’est pas dans le format : elle n’est pas lue.")
            workbook.remarks.append(Problem(table.name, None, None, sentence))
        elif sheet.name in workbook.rows:
            workbook.errors.append(Problem(sheet.name, None, None, Sentence("Deux feuilles portent ce nom.")))
        else:
            workbook.rows[sheet.name] = _rows(workbook, sheet, table)
    return workbook


def _rows(workbook: Workbook, sheet: Sheet, table: Table) -> list[FileRow]:
    if not table.rows:
        return []
    headers = _headers(workbook, sheet, [str(cell) for cell in table.rows[0]])
    rows = (
        FileRow(number, {name: cleaned(str(row[i])) if i < len(row) else "" for i, name in headers.items()})
        for number, row in enumerate(table.rows[1:], start=2)
    )
    return [row for row in rows if any(row.cells.values())]


def _headers(workbook: Workbook, sheet: Sheet, cells: list[str]) -> dict[int, str]:
    names = {loose(name): name for name in (REF, *(column.name for column in sheet.columns))}
    headers = {i: names[loose(cell)] for i, cell in enumerate(cells) if loose(cell) in names}
    for cell in cells:
        if cleaned(cell) and loose(cell) not in names:
            sentence = Sentence("Cette colonne n’est pas dans le format : elle n’est pas lue.")
            workbook.remarks.append(Problem(sheet.name, 1, cleaned(cell), sentence))
    for name, times in Counter(headers.values()).items():
        if times > 1:
            sentence = Sentence("Cette colonne figure %(times)s fois.", times=times)
            workbook.errors.append(Problem(sheet.name, 1, name, sentence))
    for column in sheet.columns:
        if column.mandatory and column.name not in headers.values():
            sentence = Sentence("Cette colonne est obligatoire et manque.")
            workbook.errors.append(Problem(sheet.name, 1, column.name, sentence))
    return headers
