"""One's own account: password, address, language, sessions; and the link of who forgot the password."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.models import AccountLink, Person, UserSession
from aict.accounts.session_lives import IDLE_ADMINISTRATOR
from aict.core import clock
from aict.core.db import Database
from tests.accounts.signed_in import copied, is_in
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import (
    ADMINISTRATOR_A,
    INSTANCE_ADMINISTRATOR,
    NOON,
    OFFICER_A,
    OFFICER_B,
    PASSWORD,
)
from tests.mailbox import deliver

pytestmark = pytest.mark.usefixtures("world")

CHOSEN = "quatre mots sans rapport"
NEW = "officer@new.example"


# ── Password ─────────────────────────────────────────────────────────────────────────────────────


def change(browser: Browser, password: str = PASSWORD, new: str = CHOSEN) -> int:
    return browser.post("/account/password", {"password": password, "new_password": new}).status_code


def test_a_new_password_ends_every_other_session_and_is_told(app: Flask, browser_of: BrowserOf) -> None:
    browser, other = browser_of(OFFICER_A), browser_of(OFFICER_A)
    thief = copied(app, browser)
    assert change(browser) == 303
    assert is_in(browser)
    assert not is_in(other)
    assert not is_in(thief)
    (mail,) = deliver(app)
    assert (mail.to, "mot de passe" in mail.subject) == (OFFICER_A, True)
    assert Browser(app).sign_in(OFFICER_A, PASSWORD).status_code == 422
    assert Browser(app).sign_in(OFFICER_A, CHOSEN).status_code == 303


@pytest.mark.parametrize(
    ("password", "new"), [("not the right one", CHOSEN), (PASSWORD, "court"), ("", CHOSEN)]
)
def test_a_new_password_asks_for_the_present_one_and_for_a_good_one(
    app: Flask, browser_of: BrowserOf, password: str, new: str
) -> None:
    browser = browser_of(OFFICER_A)
    assert change(browser, password, new) == 422
    assert Browser(app).sign_in(OFFICER_A, PASSWORD).status_code == 303
    assert deliver(app) == []


def test_guessing_the_present_password_is_slowed_down_like_signing_in(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    assert [change(browser, "not the right one") for _ in range(6)] == [422] * 5 + [429]


# ── The link of who forgot it ────────────────────────────────────────────────────────────────────


def ask(app: Flask, email: str = OFFICER_A) -> tuple[int, str]:
    browser = Browser(app)
    answer = browser.post("/reset", {"email": email})
    return answer.status_code, browser.get("/login").text.replace(email, "…")


def test_the_answer_is_the_same_for_an_address_without_account(app: Flask) -> None:
    known, unknown = ask(app), ask(app, "nobody@nowhere.example")
    assert known[0] == unknown[0] == 303
    assert "un lien vient d’y être envoyé" in known[1]
    assert without_tokens(known[1]) == without_tokens(unknown[1])
    assert [mail.to for mail in deliver(app)] == [OFFICER_A]


def without_tokens(page: str) -> str:
    return " ".join(part for part in page.split() if not part.startswith("value="))


def test_the_link_gives_a_new_password_once_and_ends_every_session(app: Flask, browser_of: BrowserOf) -> None:
    before = browser_of(OFFICER_A)
    ask(app)
    (mail,) = deliver(app)
    browser = Browser(app)
    assert browser.get(mail.link).headers["Referrer-Policy"] == "strict-origin"
    assert browser.post(mail.link, {"new_password": "court"}).status_code == 422
    assert browser.post(mail.link, {"new_password": CHOSEN}).location == "/login"
    assert not is_in(before)
    assert Browser(app).sign_in(OFFICER_A, CHOSEN).status_code == 303
    assert browser.get(mail.link).status_code == 404
    assert [told.to for told in deliver(app)] == [OFFICER_A]


@pytest.mark.parametrize(("minutes", "status"), [(59, 200), (60, 404)])
def test_the_link_works_for_an_hour(app: Flask, minutes: int, status: int) -> None:
    with clock.stopped_at(NOON):
        ask(app)
        (mail,) = deliver(app)
    with clock.stopped_at(NOON + timedelta(minutes=minutes)):
        assert Browser(app).get(mail.link).status_code == status


Undo = Callable[[Person], None]


@pytest.mark.parametrize("change", ["email", "is_active"])
def test_the_link_is_dead_once_the_address_or_the_account_changed(
    app: Flask, database: Database, change: str
) -> None:
    ask(app)
    (mail,) = deliver(app)
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        setattr(person, change, NEW if change == "email" else False)
    assert Browser(app).get(mail.link).status_code == 404
    assert Browser(app).post(mail.link, {"new_password": CHOSEN}).status_code == 404


def test_a_newer_link_replaces_the_older_and_none_is_kept_readable(app: Flask, database: Database) -> None:
    ask(app)
    (older,) = deliver(app)
    ask(app)
    (newer,) = deliver(app)
    assert Browser(app).get(older.link).status_code == 404
    assert Browser(app).get(newer.link).status_code == 200
    with database.session(writing=False) as session:
        (row,) = session.scalars(select(AccountLink)).all()
    assert newer.link.rpartition("/")[2] not in str(vars(row))


def test_asking_again_and_again_is_slowed_down(app: Flask) -> None:
    assert [ask(app)[0] for _ in range(4)] == [303] * 3 + [429]


# ── Address ──────────────────────────────────────────────────────────────────────────────────────


def test_another_address_is_taken_once_it_was_opened_there(app: Flask, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    assert browser.post("/account/address", {"email": NEW, "password": PASSWORD}).status_code == 303
    told = {mail.to: mail for mail in deliver(app)}
    assert told.keys() == {OFFICER_A, NEW}
    assert NEW in told[OFFICER_A].text
    assert Browser(app).sign_in(NEW, PASSWORD).status_code == 422
    assert Browser(app).get(told[NEW].link).status_code == 200
    assert Browser(app).post(told[NEW].link).status_code == 303
    assert not is_in(browser)
    assert Browser(app).sign_in(NEW, PASSWORD).status_code == 303
    assert [mail.to for mail in deliver(app)] == [OFFICER_A]
    assert Browser(app).get(told[NEW].link).status_code == 404


def test_an_address_that_has_an_account_gets_no_link_and_the_answer_does_not_say_so(
    app: Flask, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    assert browser.post("/account/address", {"email": OFFICER_B, "password": PASSWORD}).status_code == 303
    assert [mail.to for mail in deliver(app)] == [OFFICER_A]


def test_another_address_asks_for_the_password(app: Flask, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    refused = browser.post("/account/address", {"email": NEW, "password": "not the right one"})
    assert refused.status_code == 422
    assert f'value="{NEW}"' in refused.text
    assert deliver(app) == []


# ── Name, language, sessions ─────────────────────────────────────────────────────────────────────


def test_name_and_language_are_ones_own(browser_of: BrowserOf, database: Database) -> None:
    browser = browser_of(OFFICER_A)
    assert browser.post("/account", {"name": "Autre nom", "locale": "fr"}).status_code == 303
    assert "Autre nom" in browser.get("/account").text
    refused = browser.post("/account", {"name": "", "locale": "xx"})
    assert refused.status_code == 422
    assert 'href="#locale"' in refused.text


def test_sessions_are_listed_and_ended(app: Flask, browser_of: BrowserOf, database: Database) -> None:
    browser, other, third = browser_of(OFFICER_A), browser_of(OFFICER_A), browser_of(OFFICER_A)
    foreign = browser_of(OFFICER_B)
    assert browser.get("/account").text.count("Fermer cette session") == 2
    with database.session(writing=False) as session:
        ids = {row.token_hash: row.id for row in session.scalars(select(UserSession))}
    from aict.accounts.sessions import token_hash

    end = "/account/sessions/{}/end"
    browser.post(end.format(ids[token_hash(foreign.cookie() or "")]))
    browser.post(end.format(ids[token_hash(other.cookie() or "")]))
    assert [is_in(b) for b in (browser, other, third, foreign)] == [True, False, True, True]
    browser.post("/account/sessions/end-others")
    assert [is_in(b) for b in (browser, third, foreign)] == [True, False, True]


@pytest.mark.parametrize("email", [ADMINISTRATOR_A, INSTANCE_ADMINISTRATOR])
@pytest.mark.parametrize(("more", "lives"), [(0, True), (1, False)])
def test_who_looks_after_accounts_is_signed_out_after_thirty_quiet_minutes(
    browser_of: BrowserOf, email: str, more: int, *, lives: bool
) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(email)
    with clock.stopped_at(NOON + IDLE_ADMINISTRATOR + timedelta(seconds=more)):
        assert is_in(browser) is lives
