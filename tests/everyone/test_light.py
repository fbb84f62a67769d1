"""Every page stays light for a poor link and asks the database the same, however much a partnership holds.

Quality items I52 (20 kB a page compressed, 80 kB of assets at the first visit) and I56 (constant queries).
"""

import gc
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from flask import Flask
from sqlalchemy import event

from aict.core.db import Database
from aict.core.paths import PACKAGE
from tests.access.conftest import AsRelation
from tests.access.settled import Endpoint, Settled, endpoints
from tests.access.test_matrix import ROWS
from tests.browser import Browser
from tests.everyone.crowd import crowd

PAGE, FIRST_VISIT = 20_000, 80_000
MOST_QUERIES = 50
"""Of the page of an evaluation, whose measures read every register; lists stay far below."""
_ASSET = re.compile(r'(?:href|src)="(/static/[^"]+)"')


def read_by(relation: str, app: Flask) -> Iterator[Endpoint]:
    """The pages that this relation reads, but files and prints."""
    for endpoint in endpoints(app):
        is_page = endpoint.method == "GET" and "." not in endpoint.rule.rule.rpartition("/")[2]
        if is_page and ROWS[endpoint.name, "GET"][relation] == "ok":
            yield endpoint


@pytest.fixture
def crowded(database: Database, settled: Settled) -> None:
    with database.transaction() as session:
        crowd(session, settled.alpha, 60)


@pytest.mark.usefixtures("crowded")
def test_each_page_is_light_with_many_rows_of_everything(
    app: Flask, settled: Settled, as_relation: AsRelation
) -> None:
    officer, heavy = as_relation("officer"), dict[str, int]()
    for endpoint in read_by("officer", app):
        answer = officer.get(settled.address(endpoint), headers={"Accept-Encoding": "gzip"})
        if answer.mimetype == "text/html" and answer.status_code == 200:
            assert answer.content_encoding == "gzip" or len(answer.data) < 1000, endpoint
            if len(answer.data) > PAGE:
                heavy[endpoint.name] = len(answer.data)
    assert heavy == {}


def test_a_first_visit_loads_little_and_a_second_only_the_page(
    app: Flask, settled: Settled, as_relation: AsRelation
) -> None:
    officer, linked = as_relation("officer"), set[str]()
    for endpoint in read_by("officer", app):
        linked |= set(_ASSET.findall(officer.get(settled.address(endpoint)).text))
    assert linked
    assert all("immutable" in officer.get(path).headers["Cache-Control"] for path in linked)
    # All that there is, whatever page is visited first.
    paths = [f"/static/{path.name}" for path in (PACKAGE / "static").iterdir() if path.is_file()]
    assert {urlsplit(path).path for path in linked} <= set(paths)
    sent = [officer.get(path, headers={"Accept-Encoding": "gzip"}) for path in paths]
    assert sum(len(answer.data) for answer in sent) <= FIRST_VISIT


def test_no_page_asks_more_of_the_database_when_there_is_more_to_show(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation
) -> None:
    officer = as_relation("officer")
    asked = []
    for rows in (4, 40):
        with database.transaction() as session:
            crowd(session, settled.alpha, rows)
        asked.append({e.name: _queries(app, officer, settled.address(e)) for e in read_by("officer", app)})
    few, many = asked
    # The whole history asks once for each kind of thing on its page: what is newest decides how many, never how much.
    assert many.pop("partnerships.history") <= few.pop("partnerships.history")
    assert {name: (few[name], many[name]) for name in few if few[name] != many[name]} == {}
    assert {name: count for name, count in many.items() if count > MOST_QUERIES} == {}


def _queries(app: Flask, browser: Browser, path: str) -> int:
    sent = 0

    def count(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        nonlocal sent
        sent += statement.startswith("SELECT")

    engine = app.extensions["aict-database"].engine
    event.listen(engine, "before_cursor_execute", count)
    # A collection in the middle would take loaded rows away, which are then asked for again.
    gc.disable()
    try:
        browser.get(path)
    finally:
        gc.enable()
        event.remove(engine, "before_cursor_execute", count)
    return sent
