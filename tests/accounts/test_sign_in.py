"""Signing in and out, and what a copied cookie is worth."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from argon2 import extract_parameters
from argon2.low_level import Type
from flask import Flask
from sqlalchemy import func, select, update

from aict.accounts.models import AccessEvent, Person, UserSession
from aict.accounts.passwords import hash_password, verify
from aict.config import Settings
from aict.core import clock
from aict.core.db import Database
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import NOON, OFFICER_A, OFFICER_B, PASSWORD, World

pytestmark = pytest.mark.usefixtures("world")

COOKIE_LIMIT = 4096


def is_signed_in(browser: Browser) -> bool:
    return browser.get("/").status_code == 200


def deactivate(database: Database, email: str) -> None:
    with database.transaction() as session:
        session.execute(update(Person).where(Person.email == email).values(is_active=False))


# ── Signing in ───────────────────────────────────────────────────────────────────────────────────


def test_the_right_password_opens_the_home_page(browser: Browser) -> None:
    answer = browser.sign_in(OFFICER_A, PASSWORD)
    assert (answer.status_code, answer.location) == (303, "/")
    assert is_signed_in(browser)


def test_the_form_as_the_page_gives_it_signs_in(browser: Browser) -> None:
    """With every hidden field that the page has, the token against double clicks included."""
    fields = fields_of(browser.get("/login"))
    answer = browser.post_bare("/login", {**fields, "email": OFFICER_A, "password": PASSWORD})
    assert answer.status_code == 303
    assert is_signed_in(browser)


def test_a_token_against_double_clicks_does_not_hold_the_database_while_the_password_is_checked(
    browser: Browser,
) -> None:
    assert browser.sign_in(OFFICER_A, PASSWORD, once="anything").status_code == 303


@pytest.mark.parametrize("email", [OFFICER_A.upper(), f"  {OFFICER_A} "])
def test_case_and_spaces_of_an_address_do_not_matter(browser: Browser, email: str) -> None:
    assert browser.sign_in(email, PASSWORD).status_code == 303


def test_a_wrong_password_and_an_unknown_address_get_the_same_answer(app: Flask) -> None:
    wrong = Browser(app).sign_in(OFFICER_A, "not the right one")
    unknown = Browser(app).sign_in("nobody@nowhere.example", PASSWORD)
    assert wrong.status_code == unknown.status_code == 422
    assert said(wrong.text) == said(unknown.text)
    assert "incorrect" in said(wrong.text)


def said(page: str) -> str:
    """The sentences above the form."""
    return page.partition('role="alert"')[2].partition("</div>")[0]


def test_an_account_that_was_closed_is_like_an_unknown_one(app: Flask, database: Database) -> None:
    deactivate(database, OFFICER_A)
    closed = Browser(app).sign_in(OFFICER_A, PASSWORD)
    unknown = Browser(app).sign_in("nobody@nowhere.example", PASSWORD)
    assert (closed.status_code, said(closed.text)) == (422, said(unknown.text))


@pytest.mark.parametrize("missing", ["email", "password"])
def test_an_empty_field_is_named(browser: Browser, missing: str) -> None:
    fields = {"email": OFFICER_A, "password": PASSWORD} | {missing: ""}
    answer = browser.post("/login", fields)
    assert answer.status_code == 422
    assert f'href="#{missing}"' in answer.text
    assert 'aria-invalid="true"' in answer.text


def test_a_password_is_never_shown_again(browser: Browser) -> None:
    assert "not the right one" not in browser.sign_in(OFFICER_A, "not the right one").text


@pytest.mark.parametrize("password", ["\0" * 50, "é" * 5000, "\ud7ff\U0010ffff"])
def test_hostile_passwords_are_wrong_passwords(browser: Browser, password: str) -> None:
    assert browser.sign_in(OFFICER_A, password).status_code == 422


def test_sign_ins_and_failures_are_logged_without_the_address(browser: Browser, database: Database) -> None:
    browser.sign_in(OFFICER_A, "not the right one")
    browser.sign_in(OFFICER_A, PASSWORD)
    with database.session(writing=False) as session:
        events = session.scalars(select(AccessEvent).order_by(AccessEvent.id)).all()
    assert [event.kind for event in events] == ["sign-in refused", "sign-in"]
    assert all(OFFICER_A not in str(vars(event)) for event in events)


# ── Passwords ────────────────────────────────────────────────────────────────────────────────────


def test_passwords_are_hashed_with_argon2id_and_enough_memory() -> None:
    parameters = extract_parameters(hash_password(PASSWORD))
    assert parameters.type is Type.ID
    assert parameters.memory_cost >= 19 * 1024
    assert parameters.time_cost >= 2
    assert parameters.parallelism == 1


def test_two_hashes_of_one_password_differ() -> None:
    assert hash_password(PASSWORD) != hash_password(PASSWORD)


@pytest.mark.parametrize("stored", [None, "", "not a hash", "$argon2id$v=19$broken"])
def test_nothing_matches_a_hash_that_is_none(stored: str | None) -> None:
    assert verify("a password that nobody has", stored) is False


# ── Sessions ─────────────────────────────────────────────────────────────────────────────────────


def test_signing_in_takes_a_new_session_and_ends_the_one_before(browser: Browser, app: Flask) -> None:
    browser.token()
    before = browser.cookie()
    browser.sign_in(OFFICER_A, PASSWORD)
    assert before
    assert browser.cookie() != before
    planted = Browser(app)
    planted.take_cookie(before)
    assert not is_signed_in(planted)


def test_a_copied_cookie_works_until_its_owner_signs_out(browser_of: BrowserOf, app: Flask) -> None:
    owner, thief = browser_of(OFFICER_A), Browser(app)
    thief.take_cookie(owner.cookie() or "")
    assert is_signed_in(thief)
    assert owner.post("/logout").status_code == 303
    assert not is_signed_in(owner)
    assert not is_signed_in(thief)


def test_a_cookie_is_worth_nothing_once_the_account_is_closed(
    browser_of: BrowserOf, database: Database
) -> None:
    browser = browser_of(OFFICER_A)
    deactivate(database, OFFICER_A)
    assert not is_signed_in(browser)
    assert browser.get("/partnerships/alpha").status_code == 302


def test_signing_out_does_not_sign_out_somebody_else(browser_of: BrowserOf) -> None:
    other = browser_of(OFFICER_B)
    browser_of(OFFICER_A).post("/logout")
    assert is_signed_in(other)


@pytest.mark.parametrize(
    ("quiet", "lives"), [(timedelta(hours=7, minutes=59), True), (timedelta(hours=8, minutes=2), False)]
)
def test_a_session_ends_after_eight_quiet_hours(
    browser_of: BrowserOf, quiet: timedelta, *, lives: bool
) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
    with clock.stopped_at(NOON + quiet):
        assert is_signed_in(browser) is lives


def test_a_session_that_is_used_lives_on_but_never_beyond_twelve_hours(browser_of: BrowserOf) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
    for hours in range(1, 12):
        with clock.stopped_at(NOON + timedelta(hours=hours)):
            assert is_signed_in(browser), hours
    with clock.stopped_at(NOON + timedelta(hours=12, minutes=1)):
        assert not is_signed_in(browser)


def test_the_cookie_is_kept_as_a_hash_only(browser_of: BrowserOf, database: Database) -> None:
    cookie = browser_of(OFFICER_A).cookie()
    with database.session(writing=False) as session:
        rows = session.scalars(select(UserSession)).all()
    assert cookie
    assert rows
    assert all(cookie not in str(vars(row)) for row in rows)


def test_reading_pages_does_not_multiply_sessions(browser_of: BrowserOf, database: Database) -> None:
    browser = browser_of(OFFICER_A)
    for _ in range(3):
        browser.get("/partnerships")
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count()).select_from(UserSession)) == 1


# ── The cookie ───────────────────────────────────────────────────────────────────────────────────


def test_on_plain_http_the_cookie_has_no_prefix_that_standard_browsers_would_refuse(
    browser: Browser,
) -> None:
    header = browser.get("/login").headers["Set-Cookie"]
    assert header.startswith("aict_session=")
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= set(header.split("; "))
    assert "Secure" not in header
    assert "Domain" not in header
    assert len(header) <= COOKIE_LIMIT


def test_in_production_the_cookie_is_bound_to_its_host(
    app_with: Callable[[Settings], Flask], production: Settings
) -> None:
    browser = Browser(app_with(production), base_url="https://aict.example")
    header = browser.get("/login").headers["Set-Cookie"]
    assert header.startswith("__Host-aict=")
    assert {"HttpOnly", "SameSite=Lax", "Path=/", "Secure"} <= set(header.split("; "))
    assert "Domain" not in header


def test_signing_in_works_over_https_as_in_production(
    app_with: Callable[[Settings], Flask], production: Settings, world: World
) -> None:
    browser = Browser(app_with(production), base_url="https://aict.example")
    page = browser.client.get("/login", base_url=browser.base_url)
    answer = browser.client.post(
        "/login",
        base_url=browser.base_url,
        data={**fields_of(page), "email": OFFICER_A, "password": PASSWORD},
        headers={"Referer": "https://aict.example/login"},
    )
    assert answer.status_code == 303
    assert is_signed_in(browser)
