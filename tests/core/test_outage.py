"""The database or the disk does not do its work: a clear page, nothing half saved, what was typed still there, and all well afterwards."""

import errno
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, func, select
from sqlalchemy.exc import OperationalError

from aict.activities.models import Meeting
from aict.core.db import Database
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A
from tests.integrity.test_half_states import everything

FORM = "/partnerships/alpha/meetings/new"
PAGES = ("/", "/partnerships/alpha", FORM, "/login", "/nowhere")
INSIDE = ("Traceback", "sqlalchemy", "sqlite3", "psycopg", "SELECT", ".py")

CUT = OperationalError("SELECT secret", {}, Exception("the connection is lost"))

pytestmark = pytest.mark.usefixtures("world")


@pytest.fixture
def officer(browser_of: BrowserOf) -> Browser:
    return browser_of(OFFICER_A)


@pytest.fixture
def gone(app: Flask) -> Iterator[Callable[[bool], None]]:
    """Take the database away, as if its server had been stopped, and give it back."""
    engine = app.extensions["aict-database"].engine
    away = [False]

    def refuse(*_asked: Any) -> None:
        if away[0]:
            raise CUT

    def take(is_away: bool) -> None:  # noqa: FBT001 - a switch
        away[0] = is_away

    event.listen(engine, "before_cursor_execute", refuse)
    yield take
    event.remove(engine, "before_cursor_execute", refuse)


def typed(browser: Browser) -> dict[str, str]:
    words = 'Une réunion "longue"\nsur deux lignes & <plus>'
    return {
        **fields_of(browser.get(FORM)),
        "date": "2026-05-12",
        "level": "elus",
        "subject": "Sujet",
        "conclusions": words,
    }


def count(database: Database) -> int:
    with database.session(writing=False) as session:
        return session.scalar(select(func.count()).select_from(Meeting)) or 0


def is_plain(text: str) -> bool:
    return text.count("<h1>") == 1 and not any(words in text for words in INSIDE)


def test_every_page_says_so_in_the_language_of_its_reader_and_comes_back(
    officer: Browser, gone: Callable[[bool], None]
) -> None:
    before = {path: officer.get(path).status_code for path in PAGES}
    gone(True)
    for path in PAGES:
        answer = officer.get(path)
        assert answer.status_code == 503, path
        assert is_plain(answer.text)
        assert "La base de données ne répond pas" in answer.text
        assert answer.headers["Retry-After"]
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    english = officer.get("/", headers={"Accept-Language": "en"})
    assert "The database does not answer" in english.text
    assert 'lang="en"' in english.text
    gone(False)
    assert {path: officer.get(path).status_code for path in PAGES} == before


def test_what_needs_no_database_is_there_all_the_same(officer: Browser, gone: Callable[[bool], None]) -> None:
    gone(True)
    assert officer.get("/static/style.css").status_code == 200
    assert officer.get("/health/live").status_code == 200
    ready = officer.get("/health/ready")
    assert (ready.status_code, (ready.json or {})["database"]) == (503, False)


def test_what_was_typed_is_sent_again_from_the_page_and_saved_once(
    officer: Browser, database: Database, gone: Callable[[bool], None]
) -> None:
    fields, before = typed(officer), count(database)
    gone(True)
    answer = officer.post(FORM, fields)
    for _again in range(2):
        assert answer.status_code == 503
        assert "Rien n’a été enregistré" in answer.text
        kept = fields_of(answer)
        assert {name: kept[name] for name in fields} == fields
        answer = officer.post(FORM, kept)
    gone(False)
    for _again in range(2):
        assert officer.post(FORM, kept).status_code == 303
    assert count(database) == before + 1


def test_a_line_cut_while_it_is_saved_leaves_it_open_and_sending_it_again_does_not_save_it_twice(
    officer: Browser, database: Database, app: Flask
) -> None:
    engine = app.extensions["aict-database"].engine
    fields, before, cut = typed(officer), count(database), [True]

    def cut_after(connection: Any) -> None:
        if cut.pop() if cut else False:
            connection.connection.driver_connection.commit()
            raise CUT

    event.listen(engine, "commit", cut_after)
    answer = officer.post(FORM, fields)
    event.remove(engine, "commit", cut_after)
    assert answer.status_code == 503
    assert "peut-être enregistré" in answer.text
    assert officer.post(FORM, fields_of(answer)).status_code == 303
    assert count(database) == before + 1


def test_what_was_taken_back_is_not_told_as_done(officer: Browser, database: Database, app: Flask) -> None:
    engine = app.extensions["aict-database"].engine
    fields, before, cut = typed(officer), count(database), [True]

    def cut_before(_connection: Any) -> None:
        if cut.pop() if cut else False:
            raise CUT

    event.listen(engine, "commit", cut_before)
    answer = officer.post(FORM, fields)
    event.remove(engine, "commit", cut_before)
    assert answer.status_code == 503
    assert "Enregistré." not in officer.get("/partnerships/alpha/meetings").text
    assert count(database) == before
    assert officer.post(FORM, fields_of(answer)).status_code == 303
    assert "Enregistré." in officer.get("/partnerships/alpha/meetings").text


@pytest.mark.parametrize("path", ["//elsewhere.example/", "/\\elsewhere.example/"])
def test_trying_again_leads_nowhere_else(officer: Browser, gone: Callable[[bool], None], path: str) -> None:
    gone(True)
    answer = officer.client.get("/", environ_overrides={"PATH_INFO": path})
    assert answer.status_code == 503
    assert 'href="/elsewhere.example/"' in answer.text


def test_a_password_is_not_written_into_the_page(officer: Browser, gone: Callable[[bool], None]) -> None:
    gone(True)
    for path in ("/login", "/account/password"):
        answer = officer.post(
            path, {"email": OFFICER_A, "password": "secret-words", "new_password": "secret-words"}
        )
        assert answer.status_code in {404, 503}
        assert "secret-words" not in answer.text


@pytest.mark.sqlite
@pytest.mark.parametrize("how", ["full", "read-only"])
def test_a_disk_that_takes_nothing_more_still_lets_people_read(
    officer: Browser, database: Database, app: Flask, how: str
) -> None:
    fields, before = typed(officer), everything(database)
    engine = app.extensions["aict-database"].engine

    def narrow(connection: Any, _record: object) -> None:
        pragma = "max_page_count=1" if how == "full" else "query_only=ON"  # not below what there is already
        connection.execute(f"PRAGMA {pragma}")

    engine.dispose()
    event.listen(engine, "connect", narrow)
    assert officer.get("/partnerships/alpha").status_code == 200
    statuses = set()
    for n in range(60):
        answer = officer.post(FORM, {**fields, "once": f"{n}", "conclusions": "long " * 3000})
        statuses.add(answer.status_code)
        if answer.status_code == 503:
            break
    assert statuses <= {303, 503}
    assert answer.status_code == 503
    assert "Le disque du serveur est plein" in answer.text
    assert is_plain(answer.text.replace("long ", ""))
    for _page in range(3):  # with what is left to say of an earlier act, too
        assert officer.get("/partnerships/alpha/meetings").status_code == 200
    event.remove(engine, "connect", narrow)
    engine.dispose()
    assert officer.post(FORM, fields_of(answer)).status_code == 303
    assert everything(database) != before


def test_a_folder_without_room_is_told_as_such(officer: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_asked: Any, **_more: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("aict.core.prints.Prints.begin", full)
    answer = officer.get("/partnerships/alpha/reports/sheet.pdf")
    assert answer.status_code == 503
    assert "Le disque du serveur est plein" in answer.text
    assert is_plain(answer.text)


def test_another_fault_of_the_system_stays_a_fault(officer: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_asked: Any, **_more: Any) -> None:
        raise FileNotFoundError

    monkeypatch.setattr("aict.core.prints.Prints.begin", missing)
    assert officer.get("/partnerships/alpha/reports/sheet.pdf").status_code == 500
