"""Tables in and out of files: spreadsheets (xlsx, ods) and folders of UTF-8 CSV files.

What is read is text, as a person would type it: whole numbers without decimals, dates in ISO form.
What is written never becomes a formula. In a spreadsheet a text cell is typed as text; in CSV, which
has no types, a text that starts like a formula (`= + - @`, tab, carriage return) or with an apostrophe
gets one apostrophe in front, and reading takes that apostrophe away again.
"""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import xlsxwriter
from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from aict.core.errors import AictError, Sentence

Value = str | int | Decimal | None

LARGEST_FILE = 20_000_000
LARGEST_UNPACKED = 200_000_000
"""In bytes: a small archive may unpack to more than the memory holds."""
LONGEST_CELL = 32_767
"""Characters that a spreadsheet cell can hold."""

MOST_CELLS = 10_000_000
MOST_REPEATED = 10_000
"""Cells of the rectangle that a sheet may span; times a filled cell or row may be repeated (ods)."""

_PLACE = re.compile(rb"""\br\s*=\s*["']([A-Z]{0,3})(\d{1,9})["']""")
_REPEATED_CELL = re.compile(rb"""<table:table-cell[^>]*columns-repeated\s*=\s*["'](\d+)["'][^>]*>""")
_REPEATED_ROW = re.compile(
    rb"""<table:table-row[^>]*rows-repeated\s*=\s*["'](\d+)["'][^>]*>(.*?)</table:table-row>""", re.DOTALL
)

_FORMULA_STARTS = "=+-@\t\r"
_MARKED = _FORMULA_STARTS + "'"
_CalamineValue = str | float | bool | date | datetime | time | timedelta | None


class NotReadable(AictError):
    """The file is not what it says, or is too large; answered with the sentence."""


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet: its name and its rows, the first of which holds the headers."""

    name: str
    rows: Sequence[Sequence[Value]]


def read_tables(path: Path) -> list[Table]:
    """The sheets of a workbook or of a folder of CSV files; every cell is text, "" when empty.

    Raises `NotReadable`.
    """
    if path.is_dir():
        return _read_folder(path)
    if not path.is_file():
        raise NotReadable(Sentence("Le fichier « %(file)s » n’existe pas.", file=path.name))
    _refuse_other_files(path)
    return _read_spreadsheet(path)


def _read_folder(folder: Path) -> list[Table]:
    files = sorted(f for f in folder.iterdir() if f.suffix.lower() == ".csv" and f.is_file())
    if not files:
        raise NotReadable(
            Sentence("Le dossier « %(folder)s » ne contient aucun fichier .csv.", folder=folder.name)
        )
    if sum(file.stat().st_size for file in files) > LARGEST_UNPACKED:
        raise _too_large(folder)
    return [csv_table(file.name, file.read_bytes()) for file in files]


def csv_table(file_name: str, content: bytes) -> Table:
    """The sheet that one CSV file holds, named like the file. Raises `NotReadable`."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotReadable(
            Sentence(
                "Le fichier « %(file)s » n’est pas en UTF-8 : enregistrez-le en « CSV UTF-8 ».",
                file=file_name,
            )
        ) from error
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        return Table(Path(file_name).stem, [[unmarked(cell) for cell in row] for row in reader])
    except csv.Error as error:
        raise NotReadable(
            Sentence(
                "Le fichier « %(file)s » n’est pas un CSV lisible, vers la ligne %(line)s : "
                "un guillemet n’est pas fermé, ou une cellule est trop longue.",
                file=file_name,
                line=reader.line_num,
            )
        ) from error


def _delimiter(content: str) -> str:
    headers = content.split("\n", 1)[0]
    return ";" if headers.count(";") > headers.count(",") else ","


def _refuse_other_files(path: Path) -> None:
    if path.stat().st_size > LARGEST_FILE:
        raise _too_large(path)
    if path.suffix.lower() not in {".xlsx", ".ods"}:
        raise NotReadable(
            Sentence(
                "« %(file)s » : donnez un classeur .xlsx ou .ods, ou un dossier de fichiers .csv.",
                file=path.name,
            )
        )
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > LARGEST_UNPACKED:
                raise _too_large(path)
            sheets = [archive.read(m) for m in members if m.filename.endswith(".xml")]
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise _not_a_workbook(path) from error
    if any(_claims_too_many_cells(sheet) for sheet in sheets):
        raise _too_large(path)


def _claims_too_many_cells(sheet: bytes) -> bool:
    """Whether a few cells say that they stand so far apart that reading them would exhaust the memory.

    The reader makes room for the whole rectangle before anything can be counted.
    """
    rows, columns = 1, 1
    for place in _PLACE.finditer(sheet):
        letters, row = place.groups()
        # only the length of the letters is read: A to Z, AA to ZZ, AAA to ZZZ
        columns = max(columns, 26 ** len(letters)) if letters else columns
        rows = max(rows, int(row))
    if rows * columns > MOST_CELLS:
        return True
    cells = (int(cell[1]) for cell in _REPEATED_CELL.finditer(sheet) if b"value-type" in cell[0])
    filled_rows = (int(row[1]) for row in _REPEATED_ROW.finditer(sheet) if b"value-type" in row[2])
    return max(cells, default=0) > MOST_REPEATED or max(filled_rows, default=0) > MOST_REPEATED


def _read_spreadsheet(path: Path) -> list[Table]:
    try:
        with CalamineWorkbook.from_path(path) as workbook:
            return [
                Table(name, [[_text(cell) for cell in row] for row in _rows(workbook, name)])
                for name in workbook.sheet_names
            ]
    except PasswordError as error:
        raise NotReadable(
            Sentence("Le classeur « %(file)s » est protégé par un mot de passe.", file=path.name)
        ) from error
    except (CalamineError, OSError, ValueError) as error:
        raise _not_a_workbook(path) from error


def _rows(workbook: CalamineWorkbook, name: str) -> list[list[_CalamineValue]]:
    # Rows above the first filled one are kept: row numbers must be those that the spreadsheet shows.
    return list(workbook.get_sheet_by_name(name).to_python(skip_empty_area=False))  # type: ignore[arg-type]


def _text(cell: _CalamineValue) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "oui" if cell else "non"
    if isinstance(cell, float):
        return _number_text(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(sep=" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell)


def _number_text(number: float) -> str:
    if number.is_integer():
        return str(int(number))
    exact = Decimal(repr(number))
    return f"{exact:f}" if exact.is_finite() else str(number)


def _too_large(path: Path) -> NotReadable:
    return NotReadable(Sentence("« %(file)s » est trop grand pour être importé.", file=path.name))


def _not_a_workbook(path: Path) -> NotReadable:
    return NotReadable(
        Sentence(
            "« %(file)s » n’est pas un classeur lisible : le fichier est abîmé ou d’un autre type.",
            file=path.name,
        )
    )


def write_tables(tables: Sequence[Table], path: Path) -> None:
    """Write an .xlsx workbook, or a folder of CSV files when `path` has no suffix.

    Raises `NotReadable` for another suffix and for a text longer than a spreadsheet cell holds.
    """
    if path.suffix.lower() == ".xlsx":
        path.write_bytes(xlsx_bytes(tables))
    elif path.is_dir() or not path.suffix:
        path.mkdir(parents=True, exist_ok=True)
        for table in tables:
            (path / f"{table.name}.csv").write_bytes(csv_bytes(table))
    else:
        raise NotReadable(
            Sentence(
                "« %(file)s » : donnez un nom en .xlsx, ou un dossier pour des fichiers CSV.", file=path.name
            )
        )


def xlsx_bytes(tables: Sequence[Table]) -> bytes:
    """One workbook with a sheet per table, headers frozen."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True}) as workbook:
        heading = workbook.add_format({"bold": True})
        for table in tables:
            sheet = workbook.add_worksheet(table.name)
            sheet.freeze_panes(1, 0)
            for number, row in enumerate(table.rows):
                for column, value in enumerate(row):
                    _write_cell(sheet, number, column, value, heading if number == 0 else None)
    return content.getvalue()


def _write_cell(
    sheet: xlsxwriter.worksheet.Worksheet,
    row: int,
    column: int,
    value: Value,
    style: xlsxwriter.format.Format | None,
) -> None:
    if value is None or value == "":
        return
    if not isinstance(value, str) and Decimal(repr(float(value))) == value:
        sheet.write_number(row, column, float(value), style)
        return
    # a number that a spreadsheet would round stays exact as text
    text = value if isinstance(value, str) else f"{value:f}"
    if len(text) > LONGEST_CELL:
        raise NotReadable(
            Sentence(
                "Un texte de la feuille « %(sheet)s » est trop long pour un classeur : exportez en CSV.",
                sheet=sheet.name,
            )
        )
    sheet.write_string(row, column, text, style)


def csv_bytes(table: Table) -> bytes:
    """One CSV file: UTF-8 with a byte order mark, so that spreadsheets read the accents."""
    content = io.StringIO(newline="")
    writer = csv.writer(content)
    writer.writerows([[_csv_cell(value) for value in row] for row in table.rows])
    return content.getvalue().encode("utf-8-sig")


def csv_archive(tables: Sequence[Table]) -> bytes:
    """A .zip with one CSV file per table; the same tables give the same bytes."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for table in tables:
            # a name alone has no date of its own
            member = zipfile.ZipInfo(f"{table.name}.csv")
            archive.writestr(member, csv_bytes(table), zipfile.ZIP_DEFLATED)
    return content.getvalue()


def _csv_cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return marked(value)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def marked(text: str) -> str:
    """The text with an apostrophe in front when a spreadsheet might take it for a formula."""
    return f"'{text}" if text and text[0] in _MARKED else text


def unmarked(text: str) -> str:
    """The text as it was before `marked`."""
    return text[1:] if text[:1] == "'" and text[1:2] and text[1] in _MARKED else text
