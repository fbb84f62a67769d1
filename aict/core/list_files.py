"""A list as a file: the same rows and columns as on the page, all pages of it, in CSV or XLSX."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from flask import Response

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Quoted, RuleBroken, Sentence
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
    table = Table(name[:31], [[say(c.label) for c in shown.columns], *_lines(shown, rows)])
    kind = shown.state.file or "csv"
    content = xlsx_bytes([table]) if kind == "xlsx" else csv_bytes(table)
    response = Response(content, content_type=_MEDIA[kind])
    file_name = f"{name}-{clock.today().isoformat()}.{kind}"
    response.headers["Content-Disposition"] = f'attachment; filename="{file_name}"'
    return response


def _lines(shown: Shown[Any], rows: Sequence[object]) -> Iterator[list[Value]]:
    whole = replace(shown, page=replace(shown.page, rows=rows))
    for row in rows:
        yield [plain(whole.value(column, row)) for column in whole.columns]


def plain(cell: Cell) -> Value:
    """A cell as a spreadsheet holds it: dates in ISO form, several values in one text."""
    if isinstance(cell, Sentence):
        return say(cell)
    if isinstance(cell, PartialDate | Quoted):
        return str(cell)
    if isinstance(cell, Sequence) and not isinstance(cell, str):
        return "; ".join(str(text) for text in map(plain, cell) if text is not None)
    return cell
