"""What comes without a token, from elsewhere, twice, or too big."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.sessions import SEEN_EVERY
from aict.config import Settings
from aict.core import clock, trail
from aict.core.db import Database
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import NOON, OFFICER_A, OFFICER_B, PASSWORD

pytestmark = pytest.mark.usefixtures("world")

Count = Callable[[], int]
TOWN = {"name": "Ville neuve"}


# ── The token of a form ──────────────────────────────────────────────────────────────────────────


def test_a_form_without_its_token_is_refused(browser_of: BrowserOf, count_towns: Count) -> None:
    browser, before = browser_of(OFFICER_A), count_towns()
    assert browser.post_bare("/towns/new", TOWN).status_code == 400
    assert browser.post_bare("/towns/new", {**TOWN, "csrf_token": "nonsense"}).status_code == 400
    assert count_towns() == before


def test_the_token_of_another_session_is_refused(browser_of: BrowserOf, count_towns: Count) -> None:
    browser, other, before = browser_of(OFFICER_A), browser_of(OFFICER_B), count_towns()
    assert browser.post_bare("/towns/new", {**TOWN, "csrf_token": other.token()}).status_code == 400
    assert count_towns() == before


def test_signing_in_asks_for_a_token_too(browser: Browser) -> None:
    assert browser.post_bare("/login", {"email": OFFICER_A, "password": PASSWORD}).status_code == 400


def test_a_form_with_its_token_is_accepted(browser_of: BrowserOf, count_towns: Count) -> None:
    before = count_towns()
    assert browser_of(OFFICER_A).post("/towns/new", TOWN).status_code == 303
    assert count_towns() == before + 1


# ── Forms of other sites ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost.evil.example"},
        {"Origin": "http://localhost:8080"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_a_form_of_another_site_is_refused(
    browser_of: BrowserOf, count_towns: Count, headers: dict[str, str]
) -> None:
    browser, before = browser_of(OFFICER_A), count_towns()
    assert browser.post("/towns/new", TOWN, headers=headers).status_code == 403
    assert count_towns() == before


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://localhost"}, {"Sec-Fetch-Site": "same-origin"}, {"Sec-Fetch-Site": "none"}]
)
def test_a_form_of_our_own_is_accepted(browser_of: BrowserOf, headers: dict[str, str]) -> None:
    assert browser_of(OFFICER_A).post("/towns/new", TOWN, headers=headers).status_code == 303


def test_a_link_from_another_site_opens(browser_of: BrowserOf) -> None:
    assert browser_of(OFFICER_A).get("/", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


# ── Where signing in leads to ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "elsewhere",
    [
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https:evil.example",
        "https:/evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "\t//evil.example",
        " //evil.example",
        "/\n/evil.example",
        "/\r\nLocation: //evil.example",
        "evil.example",
        "@evil.example",
        "//[evil",
        "",
    ],
)
def test_signing_in_never_leads_elsewhere(browser: Browser, elsewhere: str) -> None:
    assert browser.sign_in(OFFICER_A, PASSWORD, next=elsewhere).location == "/"


@pytest.mark.parametrize("path", ["/partnerships", "/partnerships/alpha?lang=fr", "/a//b"])
def test_signing_in_leads_back_to_a_page_of_ours(browser: Browser, path: str) -> None:
    assert browser.sign_in(OFFICER_A, PASSWORD, next=path).location == path


def test_a_page_that_needs_somebody_comes_back_after_signing_in(browser: Browser) -> None:
    asked = browser.get("/partnerships/alpha?lang=fr")
    assert asked.status_code == 302
    fields = fields_of(browser.get(asked.location))
    answer = browser.post_bare("/login", {**fields, "email": OFFICER_A, "password": PASSWORD})
    assert answer.location == "/partnerships/alpha?lang=fr"


# ── The same form twice ──────────────────────────────────────────────────────────────────────────


def test_the_same_form_sent_twice_acts_once(browser_of: BrowserOf, count_towns: Count) -> None:
    browser, before = browser_of(OFFICER_A), count_towns()
    form = {**fields_of(browser.get("/towns/new")), **TOWN}
    first, second = browser.post_bare("/towns/new", form), browser.post_bare("/towns/new", form)
    assert first.status_code == second.status_code == 303
    assert first.location == second.location
    assert count_towns() == before + 1


def test_the_token_against_repetition_leaves_no_event_of_its_own(
    browser_of: BrowserOf, database: Database
) -> None:
    browser_of(OFFICER_A).post("/towns/new", {**TOWN, "once": "a token"})
    with database.session(writing=False) as session:
        told = session.scalars(select(trail.entries.c.entity).order_by(trail.entries.c.number)).all()
    assert told[-1] == "organisation"


def test_the_same_form_sent_at_the_same_time_acts_once(browser_of: BrowserOf, count_towns: Count) -> None:
    browser, before = browser_of(OFFICER_A), count_towns()
    form = {**fields_of(browser.get("/towns/new")), **TOWN}
    cookie, together, answers = browser.cookie() or "", threading.Barrier(4), []

    def send() -> None:
        hand = Browser(browser.app)
        hand.take_cookie(cookie)
        together.wait()
        answers.append(hand.post_bare("/towns/new", form).status_code)

    hands = [threading.Thread(target=send) for _ in range(4)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert answers == [303] * 4
    assert count_towns() == before + 1


def test_a_form_that_was_refused_may_be_sent_again(browser_of: BrowserOf, count_towns: Count) -> None:
    browser, before = browser_of(OFFICER_A), count_towns()
    form = {**fields_of(browser.get("/towns/new")), "name": "refused"}
    refused = browser.post_bare("/towns/new", form)
    assert refused.status_code == 422
    assert browser.post_bare("/towns/new", {**form, **TOWN}).status_code == 303
    assert count_towns() == before + 1


def test_the_token_of_one_person_repeats_nothing_for_another(
    browser_of: BrowserOf, count_towns: Count
) -> None:
    browser, other, before = browser_of(OFFICER_A), browser_of(OFFICER_B), count_towns()
    browser.post("/towns/new", {**TOWN, "once": "the same"})
    other.post("/towns/new", {**TOWN, "once": "the same"})
    assert count_towns() == before + 2


# ── Input that is refused ────────────────────────────────────────────────────────────────────────


def test_what_was_typed_is_shown_again_with_its_error(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    answer = browser.post("/towns/new", {"name": "refused", "note": "gardé"})
    assert answer.status_code == 422
    assert (fields_of(answer)["name"], fields_of(answer)["note"]) == ("refused", "gardé")
    assert 'aria-invalid="true"' in answer.text
    assert 'href="#name"' in answer.text


@pytest.mark.parametrize("fields", [{"note": "x" * (2 * 1024 * 1024)}, {"note": "x" * (30 * 1024 * 1024)}])
def test_a_body_that_is_too_big_is_refused_in_plain_words(
    browser_of: BrowserOf, fields: dict[str, str]
) -> None:
    browser = browser_of(OFFICER_A)
    answer = browser.post("/towns/new", fields)
    assert answer.status_code == 413
    assert "trop lourd" in answer.text


def test_a_form_of_too_many_parts_is_refused_in_plain_words(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    fields = {f"field{number}": "x" for number in range(2500)}
    answer = browser.post("/towns/new", fields, content_type="multipart/form-data")
    assert answer.status_code == 413
    assert "<h1>" in answer.text


# ── Writing and failing ──────────────────────────────────────────────────────────────────────────


def test_a_get_that_writes_is_a_fault_and_writes_nothing(browser_of: BrowserOf, count_towns: Count) -> None:
    browser, before = browser_of(OFFICER_A), count_towns()
    assert browser.get("/dirty").status_code == 500
    assert count_towns() == before


def test_an_exception_in_the_middle_leaves_nothing(browser_of: BrowserOf, count_towns: Count) -> None:
    browser, before = browser_of(OFFICER_A), count_towns()
    assert browser.post("/half").status_code == 500
    assert count_towns() == before


@pytest.mark.parametrize("path", ["/half", "/nowhere", "/towns/act?without=token", "/faults/409"])
def test_a_refused_write_never_waits_for_itself(browser_of: BrowserOf, path: str) -> None:
    """The session store writes when it has not seen the browser for a while: the request's lock is gone by then."""
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
        token = browser.token()
    with clock.stopped_at(NOON + SEEN_EVERY + timedelta(seconds=1)):
        fields = {} if "without" in path else {"csrf_token": token, "once": "x"}
        answer = browser.post_bare(path, fields)
    expected = {"/half": 500, "/nowhere": 404, "/faults/409": 409}
    assert answer.status_code == expected.get(path, 400)


def test_somebody_signed_in_may_sign_in_again(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    assert browser.sign_in(OFFICER_B, PASSWORD).status_code == 303
    assert browser.get("/").status_code == 200


# ── Whose site it is ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("host", ["evil.example", "aict.example.evil.example", "aict.example:bad"])
@pytest.mark.parametrize("path", ["/login", "/", "/nowhere", "/health/live"])
def test_another_host_name_is_refused(
    app_with: Callable[[Settings], Flask], production: Settings, host: str, path: str
) -> None:
    answer = app_with(production).test_client().get(path, headers={"Host": host})
    assert answer.status_code == 400
    assert "evil" not in answer.text


def test_our_own_host_name_is_answered(app_with: Callable[[Settings], Flask], production: Settings) -> None:
    client = app_with(production).test_client()
    assert client.get("/login", headers={"Host": "aict.example"}).status_code == 200
