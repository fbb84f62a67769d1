"""What leaves for a spreadsheet calculates nothing that somebody wrote into a text (quality.md G46)."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator

from flask import Flask
from sqlalchemy import String, update
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from aict.core.db import Database
from aict.core.schema import SHORT, Base
from tests.access.asking import FILES
from tests.access.conftest import AsRelation
from tests.access.settled import Settled, endpoints
from tests.access.test_matrix import ROWS
from tests.browser import Browser

FORMULAS = (
    "=HYPERLINK(1)",
    "+HYPERLINK(1)",
    "-HYPERLINK(1)",
    "@HYPERLINK(1)",
    "\tHYPERLINK(1)",
    "\rHYPERLINK(1)",
)
_NUMBER = re.compile(r"[+-]?\d[\d\s.,]*")
_FORMULA = re.compile(r"<f\b[^>]*>(.*?)</f>|<hyperlink\b", re.DOTALL)


_ADDRESSES = frozenset({"path", "location", "storage_name", "link_path", "stop_path"})


def write_everywhere(session: Session, formula: str) -> int:
    """The formula in every text of a line or more that a form of a partnership fills, or of what stands beside."""
    written = 0
    for table in Base.metadata.sorted_tables:
        told = {"partnership_id", "name", "title"} & set(table.columns.keys())
        for column in table.columns if told and table.name != "person" else ():
            is_free = type(column.type) is String and (column.type.length or 0) > SHORT and not column.unique
            if is_free and column.name not in _ADDRESSES:
                # What was left empty stays so: a value may go without words, or words without a value.
                filled = update(table).where(column.is_not(None)).values({column.name: formula})
                written += session.execute(filled).rowcount > 0  # type: ignore[attr-defined]
    return written


def test_no_file_of_any_list_and_no_workbook_holds_a_formula(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation
) -> None:
    officer, looked_at, held = as_relation("officer"), 0, list[str]()
    lists, books = lists_and_books(app, settled, officer)
    for formula in FORMULAS:
        with database.transaction() as session:
            assert write_everywhere(session, formula) > 20
        for answer in files(officer, lists, books):
            looked_at += 1
            found = [cell for cell in live_cells(answer) if "HYPERLINK" in cell]
            held += [f"{answer.request.full_path}: {cell!r}" for cell in found]
    assert sorted(set(held)) == []
    assert looked_at > 20 * len(FORMULAS)
    assert officer.get("/partnerships/alpha/actions?format=csv").text.count("HYPERLINK") > 1


def lists_and_books(app: Flask, settled: Settled, officer: Browser) -> tuple[list[str], list[str]]:
    """The addresses of the lists that are taken away as files, and those of every workbook there is."""
    lists, books = list[str](), ["/export.zip", "/partnerships/alpha/export.zip"]
    for endpoint in endpoints(app):
        if endpoint.method != "GET" or ROWS[endpoint.name, "GET"]["officer"] != "ok":
            continue
        path = settled.address(endpoint)
        if path.endswith((".xlsx", ".zip")):
            books.append(path)
        elif "." not in path.rpartition("/")[2] and "format=csv" in officer.get(path).text:
            lists.append(path)
    return lists, books


def files(officer: Browser, lists: list[str], books: list[str]) -> Iterator[TestResponse]:
    """The files of each list, which are offered on its page, and the workbooks."""
    for path in lists:
        page = officer.get(path)
        assert page.status_code == 200
        assert "format=csv" in page.text
        yield from (officer.get(f"{path}?format={kind}") for kind in FILES)
    yield from map(officer.get, books)


def live_cells(answer: TestResponse) -> Iterator[str]:
    """The cells that a spreadsheet would calculate, or follow."""
    if zipfile.is_zipfile(io.BytesIO(answer.data)):
        with zipfile.ZipFile(io.BytesIO(answer.data)) as packed:
            for name in packed.namelist():
                content = packed.read(name)
                if name.endswith(".csv"):
                    yield from _live_in_csv(content)
                elif name.startswith("xl/worksheets/"):
                    yield from (found[0] for found in _FORMULA.finditer(content.decode()))
    elif answer.mimetype == "text/csv":
        yield from _live_in_csv(answer.data)


def _live_in_csv(content: bytes) -> Iterator[str]:
    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")):
        yield from (cell for cell in row if cell[:1] in set("=+-@\t\r") and not _NUMBER.fullmatch(cell))
