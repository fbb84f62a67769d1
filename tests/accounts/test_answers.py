"""What every answer carries, and what an error never says."""

import re
from collections.abc import Callable
from html import unescape

import pytest
from flask import Flask
from sqlalchemy import update

from aict.accounts.models import Person
from aict.config import Settings
from aict.core.db import Database
from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A

pytestmark = pytest.mark.usefixtures("world")

ANSWERS = {
    "/login": 200,
    "/": 302,
    "/nowhere": 404,
    "/logout": 405,
    "/partnerships/alpha": 302,
    "/faults/500": 500,
    "/faults/503": 503,
    "/faults/409": 409,
    "/static/style.css": 200,
    "/static/nothing.css": 404,
    "/health/live": 200,
}
HOSTILE = '<script>alert("x")</script><img src=x onerror=alert(1)>\'"&{{7*7}}'


@pytest.mark.parametrize(("path", "status"), ANSWERS.items())
def test_every_answer_has_the_strict_headers(browser: Browser, path: str, status: int) -> None:
    answer = browser.get(path)
    assert answer.status_code == status
    policy = dict(p.split(" ", 1) for p in answer.headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["form-action"] == policy["img-src"] == "'self'"
    assert not re.search(r"unsafe|http|\*|data:", " ".join(policy.values()))
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Referrer-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Strict-Transport-Security" not in answer.headers


def test_over_https_the_browser_is_told_to_stay_there(browser: Browser) -> None:
    browser.base_url = "https://localhost"
    for path in ("/login", "/nowhere", "/"):
        header = browser.get(path).headers["Strict-Transport-Security"]
        assert int(header.partition("max-age=")[2].partition(";")[0]) >= 365 * 24 * 3600


def test_hashed_statics_are_kept_for_a_year(browser: Browser) -> None:
    addresses = re.findall(r'href="(/static/[^"]+)"', browser.get("/login").text)
    assert addresses
    for address in addresses:
        answer = browser.get(unescape(address))
        assert answer.status_code == 200
        assert "immutable" in answer.headers["Cache-Control"]
        assert "max-age=31536000" in answer.headers["Cache-Control"]


def test_a_static_that_is_missing_is_not_kept(browser: Browser) -> None:
    answer = browser.get("/static/nothing.css?v=0123456789ab")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (404, "no-store")


def test_private_pages_are_never_kept(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    for path in ("/", "/partnerships", "/partnerships/alpha"):
        assert browser.get(path).headers["Cache-Control"] == "no-store"


# ── Errors ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("path", ["/faults/500", "/faults/503", "/faults/409", "/nowhere", "/logout"])
@pytest.mark.parametrize("email", [None, OFFICER_A])
def test_an_error_is_a_page_in_plain_words(browser_of: BrowserOf, path: str, email: str | None) -> None:
    answer = browser_of(email).get(path)
    assert answer.status_code >= 400
    assert answer.content_type == "text/html; charset=utf-8"
    assert answer.text.count("<h1>") == 1
    for inside in ("Traceback", "secret detail", "SELECT", "sqlalchemy", '.py"', "RuntimeError"):
        assert inside not in answer.text


@pytest.mark.parametrize("path", ["/faults/500", "/faults/503"])
def test_an_error_of_a_write_is_a_page_too(browser_of: BrowserOf, path: str) -> None:
    answer = browser_of(OFFICER_A).post(path)
    assert answer.status_code == int(path[-3:])
    assert "Rien n’a été enregistré" in answer.text


def test_a_fault_is_logged_without_the_address_that_may_hold_a_token(
    browser: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    browser.get("/faults/500")
    assert "Exception on /faults/<kind> [GET]" in caplog.text
    assert "/faults/500" not in caplog.text


# ── Escaping ─────────────────────────────────────────────────────────────────────────────────────


def test_hostile_names_are_text_on_every_page(browser_of: BrowserOf, database: Database) -> None:
    browser = browser_of(OFFICER_A)
    with database.transaction() as session:
        session.execute(update(Person).values(name=HOSTILE))
        session.execute(update(Organisation).values(name=HOSTILE))
        session.execute(update(Partnership).where(Partnership.code == "alpha").values(title=HOSTILE))
    for path in ("/", "/partnerships", "/partnerships/alpha", "/partnerships/alpha/objectives"):
        page = browser.get(path).text
        assert "&lt;script&gt;" in page
        assert "<script>" not in page
        assert "<img src=x" not in page
        assert "49" not in page.partition("alert(1)&gt;")[2][:20]


def test_hostile_addresses_are_text(browser: Browser) -> None:
    for path in (f"/login?next={HOSTILE}", f"/nowhere/{HOSTILE}", f"/?lang={HOSTILE}"):
        assert "<script>alert" not in browser.get(path, follow_redirects=True).text


# ── Nothing from elsewhere ───────────────────────────────────────────────────────────────────────

_LOADED = re.compile(r'<(?:script|link|img|iframe|source|object|embed)\b[^>]*?(?:src|href|data)="([^"]*)"')


def test_no_page_loads_anything_from_elsewhere(browser_of: BrowserOf) -> None:
    pages = {
        None: ["/login", "/nowhere"],
        OFFICER_A: ["/", "/partnerships", "/partnerships/alpha", "/partnerships/alpha/objectives"],
    }
    for email, paths in pages.items():
        browser = browser_of(email)
        for path in paths:
            loaded = _LOADED.findall(browser.get(path).text)
            assert loaded
            assert all(address.startswith("/static/") for address in loaded), path


def test_no_page_has_a_style_or_script_of_its_own(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    for path in ("/", "/partnerships/alpha", "/partnerships/alpha/objectives", "/nowhere"):
        page = browser.get(path).text
        assert not re.search(r'<style|<script(?! src="/static/)|\sstyle="|\son[a-z]+="', page)


def test_every_page_says_its_language_and_has_one_title(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    titles = []
    for path in ("/", "/partnerships", "/partnerships/alpha", "/partnerships/alpha/objectives", "/nowhere"):
        page = browser.get(path).text
        assert '<html lang="fr">' in page
        assert len(re.findall(r"<h1\b", page)) == 1
        # A drawing in the page has a title of its own.
        titles += re.findall(r"<title>(.*?)</title>", page.partition("<body")[0])
    assert len(set(titles)) == len(titles) == 5


def test_production_does_not_debug(app_with: Callable[[Settings], Flask], production: Settings) -> None:
    app = app_with(production)
    assert not app.debug
    assert not app.testing
