"""A workbook that goes on calculating: amounts in cells, their totals as formulas with the value they have now.

A spreadsheet calculates in binary fractions: `write` refuses nothing, but a figure that such a fraction does not hold is written
as text elsewhere (`core.sheets`); amounts of money up to 10^12 with three decimals are held to the unit.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name


@dataclass(frozen=True, slots=True)
class Formula:
    """What a cell calculates, and what that is now: a number, or the words that it gives where there is none."""

    text: str
    value: Decimal | str


@dataclass(frozen=True, slots=True)
class LiveCell:
    """One cell: a text, a number, a formula; an amount is written with the decimals of its currency."""

    content: str | int | Decimal | Formula | None
    decimals: int | None = None
    strong: bool = False


@dataclass(frozen=True, slots=True)
class LiveSheet:
    """A sheet: its name, the width of its columns in characters, its rows, the first of which stays in sight."""

    name: str
    widths: Sequence[int]
    rows: Sequence[Sequence[LiveCell]]
    frozen: int = 1


def column_name(number: int) -> str:
    """`A` for 0."""
    return str(xl_col_to_name(number))


def live_bytes(sheets: Sequence[LiveSheet], *, title: str, language: str) -> bytes:
    """The workbook; what a text begins with never makes it a formula."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False}) as book:
        book.set_properties({"title": title, "comments": language})
        for sheet in sheets:
            _write(book, sheet)
    return content.getvalue()


def _write(book: xlsxwriter.Workbook, sheet: LiveSheet) -> None:
    page = book.add_worksheet(sheet.name)
    page.freeze_panes(sheet.frozen, 0)
    for column, width in enumerate(sheet.widths):
        page.set_column(column, column, width)
    styles: dict[tuple[int | None, bool], xlsxwriter.format.Format] = {}
    for row, cells in enumerate(sheet.rows):
        for column, cell in enumerate(cells):
            look = (cell.decimals, cell.strong)
            if look not in styles:
                styles[look] = book.add_format(_look(*look))
            _write_cell(page, row, column, cell.content, styles[look])


def _look(decimals: int | None, strong: bool) -> dict[str, object]:  # noqa: FBT001 (half of a key)
    look: dict[str, object] = {"valign": "top", "text_wrap": decimals is None, "bold": strong}
    if decimals is not None:
        look["num_format"] = "#,##0." + "0" * decimals if decimals else "#,##0"
    return look


def _write_cell(
    page: xlsxwriter.worksheet.Worksheet,
    row: int,
    column: int,
    content: str | int | Decimal | Formula | None,
    style: xlsxwriter.format.Format,
) -> None:
    if content is None:
        page.write_blank(row, column, None, style)
    elif isinstance(content, Formula):
        value = content.value if isinstance(content.value, str) else float(content.value)
        page.write_formula(row, column, f"={content.text}", style, value)
    elif isinstance(content, str):
        page.write_string(row, column, content, style)
    else:
        page.write_number(row, column, float(content), style)
