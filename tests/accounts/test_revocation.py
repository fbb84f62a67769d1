"""A session that is taken away is worth nothing on the very next request, whoever holds a copy of its cookie."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.browsers import kind_of
from aict.accounts.models import Person, Role
from aict.core import clock
from aict.core.db import Database
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import (
    ADMINISTRATOR_A,
    INSTANCE_ADMINISTRATOR,
    NOON,
    OFFICER_A,
    PASSWORD,
    READER_A,
    World,
)
from tests.mailbox import deliver

pytestmark = pytest.mark.usefixtures("world")

CHOSEN = "quatre mots sans rapport"
Act = Callable[[Flask, BrowserOf, World, Browser], object]


def by_administrator(what: str) -> Act:
    def act(app: Flask, browser_of: BrowserOf, world: World, _owner: Browser) -> object:
        place = f"/accounts/{world.alpha.a.organisation.id}/people/{world.people[OFFICER_A].id}"
        return browser_of(ADMINISTRATOR_A).post(f"{place}/{what}")

    return act


def by_owner(path: str, **fields: str) -> Act:
    def act(app: Flask, browser_of: BrowserOf, world: World, owner: Browser) -> object:
        return owner.post(path, fields)

    return act


def forgotten_password(app: Flask, browser_of: BrowserOf, world: World, _owner: Browser) -> object:
    Browser(app).post("/reset", {"email": OFFICER_A})
    (mail,) = deliver(app)
    return Browser(app).post(mail.link, {"new_password": CHOSEN})


def another_address(app: Flask, browser_of: BrowserOf, world: World, owner: Browser) -> object:
    owner.post("/account/address", {"email": "new@a.example", "password": PASSWORD})
    link = next(mail.link for mail in deliver(app) if mail.to == "new@a.example")
    return Browser(app).post(link)


ACTS: dict[str, Act] = {
    "signing out": by_owner("/logout"),
    "another password": by_owner("/account/password", password=PASSWORD, new_password=CHOSEN),
    "a forgotten password": forgotten_password,
    "another address": another_address,
    "a closed account": by_administrator("close"),
    "sessions ended by the administration": by_administrator("end-sessions"),
    "a link for a new password by the administration": by_administrator("reset"),
}


@pytest.mark.parametrize("why", ACTS)
def test_a_copied_cookie_is_refused_after(app: Flask, browser_of: BrowserOf, world: World, why: str) -> None:
    owner, thief = browser_of(OFFICER_A), Browser(app)
    thief.take_cookie(owner.cookie() or "")
    assert thief.get("/partnerships/alpha").status_code == 200
    ACTS[why](app, browser_of, world, owner)
    assert thief.get("/partnerships/alpha").status_code == 302
    assert thief.post_bare("/account", {"name": "Voleur"}).status_code == 401


def test_a_role_that_is_lost_is_lost_with_a_copied_cookie_too(
    app: Flask, browser_of: BrowserOf, database: Database
) -> None:
    thief = Browser(app)
    thief.take_cookie(browser_of(OFFICER_A).cookie() or "")
    assert thief.get("/partnerships/alpha").status_code == 200
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        session.delete(person.affiliations.pop())
    assert thief.get("/partnerships/alpha").status_code == 404


def test_who_comes_to_administer_is_held_to_the_shorter_time_at_once(
    browser_of: BrowserOf, database: Database
) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(READER_A)
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == READER_A)).one()
        person.affiliations[0].role = Role.ADMINISTRATOR
    with clock.stopped_at(NOON + timedelta(minutes=31)):
        assert browser.get("/account").status_code == 302


# ── What one sees of them ────────────────────────────────────────────────────────────────────────

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0"
PHONE = "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0 Mobile Safari/537.36"


def test_ones_sessions_say_with_what_they_were_opened_and_which_is_this_one(app: Flask) -> None:
    telephone = Browser(app)
    telephone.client.environ_base["HTTP_USER_AGENT"] = PHONE
    telephone.sign_in(OFFICER_A, PASSWORD)
    desk = Browser(app)
    desk.client.environ_base["HTTP_USER_AGENT"] = FIREFOX
    desk.sign_in(OFFICER_A, PASSWORD)
    page = desk.get("/account").text
    assert "Chrome sur Android" in page
    assert page.partition("Firefox sur Linux")[2].partition("</li>")[0].count("celle-ci") == 1
    assert page.count("celle-ci") == 1


def test_a_session_that_is_over_is_not_shown_as_open(browser_of: BrowserOf, world: World) -> None:
    with clock.stopped_at(NOON):
        browser_of(INSTANCE_ADMINISTRATOR)
    with clock.stopped_at(NOON + timedelta(minutes=31)):
        page = browser_of(INSTANCE_ADMINISTRATOR).get("/account").text
    assert "Fermer cette session" not in page


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (FIREFOX, ("Firefox", "Linux")),
        (PHONE, ("Chrome", "Android")),
        (
            "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/150 Safari/537.36 Edg/150",
            ("Edge", "Windows"),
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19 Mobile Safari/604",
            ("Safari", "iPhone"),
        ),
        ("curl/8", (None, None)),
        ("", (None, None)),
    ],
)
def test_browsers_are_told_in_two_words(said: str, kind: tuple[str | None, str | None]) -> None:
    assert kind_of(said) == kind
