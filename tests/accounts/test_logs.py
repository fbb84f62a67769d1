"""What the program logs: no password, token, session or name, and no entry that looks like two (quality.md H49)."""

import io
import logging
import re
from collections.abc import Iterator

import pytest
from flask import Flask
from flask.logging import default_handler
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from aict.accounts.models import AccountLink
from aict.core.db import Database
from aict.core.logs import OneEntry
from tests.browser import Browser
from tests.factories import OFFICER_A, PASSWORD, World
from tests.mailbox import deliver

pytestmark = pytest.mark.usefixtures("world")

CHOSEN = "quatre mots sans rapport"
TYPED = "ce que je tape\r\n[2026-11-30 12:00:00] ERROR in web: forged"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """Everything that is logged, at every level, as it would stand in the log of the server."""
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(OneEntry("[%(asctime)s] %(levelname)s in %(module)s: %(message)s"))
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield written
    root.setLevel(level)
    root.removeHandler(handler)


def test_a_whole_journey_leaves_no_secret_in_the_log(app: Flask, log: io.StringIO) -> None:
    browser = Browser(app)
    browser.sign_in(OFFICER_A, f"{CHOSEN} mais faux")
    browser.post("/login/link", {"link_email": OFFICER_A})
    browser.sign_in(OFFICER_A, PASSWORD)
    cookie, token = browser.cookie() or "", browser.token()
    browser.post("/account/password", {"password": PASSWORD, "new_password": CHOSEN})
    browser.post("/account", {"name": TYPED, "locale": "fr"})
    Browser(app).post("/reset", {"email": OFFICER_A})
    links = [mail.link for mail in deliver(app) if "/" in mail.text and "http" in mail.text]
    for link in links:
        Browser(app).get(link)
    _fail(app, browser)
    written = log.getvalue()
    assert "ERROR" in written
    tokens = [link.rpartition("/")[2] for link in links]
    for secret in (PASSWORD, CHOSEN, cookie, browser.cookie() or "", token, OFFICER_A, *tokens):
        assert secret
        assert secret not in written
    # The typed line that looks like an entry does not begin one.
    assert not re.search(r"^\[2026-11-30 12:00:00\]", written, re.MULTILINE)


def _fail(app: Flask, browser: Browser) -> None:
    """A page that fails over a statement that was given secrets, and over a text that would forge an entry."""

    def fault() -> str:
        raise RuntimeError(TYPED)

    app.view_functions["dashboard.home"] = fault
    app.testing = app.config["PROPAGATE_EXCEPTIONS"] = False
    assert browser.get("/").status_code == 500


def test_a_statement_that_fails_does_not_repeat_what_it_was_given(database: Database, world: World) -> None:
    secret = "a-token-in-a-parameter"
    statement = text("INSERT INTO account_link (id, token_hash) VALUES (:id, :secret)")
    with (
        pytest.raises(DBAPIError) as failure,
        database.session(writing=True) as session,
    ):
        session.execute(statement, {"id": str(world.people[OFFICER_A].id), "secret": secret})
    assert AccountLink.__tablename__ in str(failure.value)
    assert secret not in str(failure.value)


def test_an_entry_begins_at_the_margin_and_nothing_it_says_does() -> None:
    form = OneEntry("%(levelname)s %(message)s")
    try:
        int(TYPED)
    except ValueError as error:
        record = logging.LogRecord(
            "x",
            logging.ERROR,
            "x",
            1,
            "typed: %s",
            (TYPED + "\x1b[2J",),
            (ValueError, error, error.__traceback__),
        )
    first, *others = form.format(record).split("\n")
    assert first == "ERROR typed: " + TYPED.replace("\r\n", "\\r\\n") + "\\x1b[2J"
    assert others
    assert all(line.startswith("    ") for line in others)
    assert "\r" not in form.format(record)


def test_the_server_logs_in_this_shape(app: Flask) -> None:
    assert isinstance(default_handler.formatter, OneEntry)
