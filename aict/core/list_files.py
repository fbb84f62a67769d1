"""A list as a file: the same rows and columns as on the page, all pages of it, in CSV or XLSX."""

from collections.abc import Sequence
from typing import Any

from flask import Response

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken, Sentence
from aict.core.listing import MOST_EXPORTED, Cell, Shown
from aict.core.sheets import Table, Value, csv_bytes, xlsx_bytes
from aict.core.templating import say

_MEDIA = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def answer(shown: Shown[Any], *, name: str) -> Response:
    """The file that the address asks for; `name` begins its file name and names its sheet.

    Raises `RuleBroken` when there are too many rows for one file.
    """
    rows = shown.every(MOST_EXPORTED + 1)
    if len(rows) > MOST_EXPORTED:
        raise RuleBroken(
            Sentence(
                "Cette liste a plus de %(most)s lignes : choisissez un filtre, puis exportez.",
                most=MOST_EXPORTED,
            )
        )
    table = Table(name[:31], [[say(c.label) for c in shown.columns], *(_line(shown, row) for row in rows)])
    kind = shown.state.file or "csv"
    content = xlsx_bytes([table]) if kind == "xlsx" else csv_bytes(table)
    response = Response(content, content_type=_MEDIA[kind])
    file_name = f"{name}-{clock.today().isoformat()}.{kind}"
    response.headers["Content-Disposition"] = f'attachment; filename="{file_name}"'
    return response


def _line(shown: Shown[Any], row: object) -> list[Value]:
    return [plain(column.value(row)) for column in shown.columns]


def plain(cell: Cell) -> Value:
    """A cell as a spreadsheet holds it: dates in ISO form, several values in one text."""
    if isinstance(cell, Sentence):
        return say(cell)
    if isinstance(cell, PartialDate):
        return str(cell)
    if isinstance(cell, Sequence) and not isinstance(cell, str):
        return "; ".join(str(text) for text in map(plain, cell) if text is not None)
    return cell
