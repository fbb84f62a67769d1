"""Handing a workbook over as the page does."""

import io
import re
from html import unescape
from typing import Any

from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from aict.core.sheets import Table, csv_archive, xlsx_bytes
from tests.browser import Browser, fields_of
from tests.exchange.workbooks import Rows


def sheets(**rows: Rows) -> list[Table]:
    """Sheets of these rows; the columns of a sheet are those that its rows have."""
    tables = []
    for name, each in rows.items():
        headers = list(dict.fromkeys(column for row in each for column in row))
        tables.append(Table(name, [headers, *([row.get(h, "") for h in headers] for row in each)]))
    return tables


def hand_over(browser: Browser, *files: tuple[str, bytes]) -> TestResponse:
    """Send files from the page of imports, for the organisation that it offers."""
    organisation = fields_of(browser.get("/import")).get("organisation", "")
    given = [FileStorage(io.BytesIO(content), filename=name) for name, content in files]
    fields: dict[str, Any] = {
        "csrf_token": browser.token(),
        "organisation": organisation,
        "files": given,
    }
    # Encoded here: the test client would keep a large form in a file of its own and leave it open.
    boundary, body = encode_multipart(fields)
    kind = f'multipart/form-data; boundary="{boundary}"'
    return browser.client.post("/import", base_url=browser.base_url, data=body, content_type=kind)


def review(browser: Browser, tables: list[Table]) -> tuple[str, TestResponse]:
    """Hand a workbook over; the address of its page, and the page."""
    answer = hand_over(browser, ("classeur.xlsx", xlsx_bytes(tables)))
    assert answer.status_code == 303, said(answer)
    return answer.location, browser.get(answer.location)


def accept(browser: Browser, address: str, page: TestResponse) -> TestResponse:
    """Accept what a page showed."""
    seen = re.search(r'name="seen" value="([^"]*)"', page.text)
    once = re.search(r'name="once" value="([^"]*)"', page.text)
    fields = {"seen": seen[1] if seen else "", "once": once[1] if once else ""}
    return browser.post(address, fields)


def archive(tables: list[Table]) -> tuple[str, bytes]:
    return "classeur.zip", csv_archive(tables)


def said(page: TestResponse) -> str:
    """The words of a page."""
    main = page.text.partition("<main")[2].partition("</main>")[0]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())
