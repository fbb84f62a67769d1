"""Accepting an invitation by an identity provider: the link of the mail and the provider say the same address, once."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select

from aict.accounts.models import AccessEvent, Invitation, Person, Role
from aict.core import clock
from aict.core.db import Database
from tests.accounts.provider import SUBJECT, Provider
from tests.accounts.signed_in import is_in
from tests.accounts.test_identity_provider import come_back, identities, ours, process, provider, settings
from tests.accounts.test_invitations import CHOSEN, NEW, invite, roles_of
from tests.browser import Browser
from tests.factories import OFFICER_A
from tests.mailbox import Mail, deliver

__all__ = ["invite", "ours", "process", "provider", "settings"]

pytestmark = pytest.mark.usefixtures("world")

JOINED = {"name": "Nouvelle Venue", "locale": "fr"}
OTHER = "autre@a.example"


@dataclass(frozen=True, slots=True)
class Place:
    """The site, and an invitation to it."""

    app: Flask
    database: Database
    invitation: str


@pytest.fixture
def at(app: Flask, database: Database, invite: Callable[..., Mail]) -> Place:
    return Place(app, database, path_of(invite()))


def path_of(mail: Mail) -> str:
    return "/invitations/" + mail.link.rpartition("/")[2]


def back(browser: Browser, provider: Provider, invitation: str, **more: str) -> Any:
    return come_back(browser, provider, query=f"?next={invitation}", **more)


def person(database: Database, email: str = NEW) -> Person | None:
    with database.session(writing=False) as session:
        return session.scalar(select(Person).where(Person.email == email))


def test_an_invited_person_opens_an_account_without_a_password(
    app: Flask, invite: Callable[..., Mail], provider: Provider, database: Database
) -> None:
    browser, invitation = Browser(app), path_of(invite(signatory="y", capacity="Maire"))
    provider.know(NEW)
    page = browser.get(invitation)
    assert f'href="/login/with/town?next={invitation}"' in page.text
    assert page.headers["Referrer-Policy"] == "strict-origin"
    assert back(browser, provider, invitation).location == invitation
    assert person(database) is None, "coming back writes nothing"
    form = browser.get(invitation)
    assert "La Ville a vérifié cette adresse" in form.text
    assert 'type="password"' not in form.text
    assert not is_in(browser)
    before = browser.cookie()
    assert browser.post(invitation, {"name": "", "locale": "fr"}).status_code == 422
    assert browser.post(invitation, JOINED).location == "/"
    assert is_in(browser)
    assert browser.cookie() != before
    assert roles_of(database, NEW) == {(Role.OFFICER, None), (Role.SIGNATORY, "Maire")}
    made = person(database)
    assert made is not None
    assert (made.name, made.password_hash) == ("Nouvelle Venue", None)
    assert [(each.person_id, each.subject) for each in identities(database)] == [(made.id, SUBJECT)]
    assert [mail.to for mail in deliver(app)] == [NEW]
    with database.session(writing=False) as session:
        kinds = session.scalars(select(AccessEvent.kind).where(AccessEvent.person_id == made.id)).all()
    assert kinds == ["sign-in"]


def test_from_then_on_the_provider_signs_in_and_no_password_does(
    app: Flask, invite: Callable[..., Mail], provider: Provider
) -> None:
    browser, invitation = Browser(app), path_of(invite())
    provider.know(NEW)
    back(browser, provider, invitation)
    browser.post(invitation, JOINED)
    later = Browser(app)
    assert come_back(later, provider, query="?next=/partnerships").location == "/partnerships"
    assert is_in(later)
    for password in (CHOSEN, "", "None"):
        assert Browser(app).sign_in(NEW, password).status_code == 422


def test_an_invitation_is_accepted_once(
    app: Flask, invite: Callable[..., Mail], provider: Provider, database: Database
) -> None:
    first, second, invitation = Browser(app), Browser(app), path_of(invite())
    provider.know(NEW)
    for browser in (first, second):
        assert back(browser, provider, invitation).location == invitation
    assert first.post(invitation, JOINED).status_code == 303
    assert second.post(invitation, JOINED).status_code == 404
    assert first.post(invitation, JOINED).status_code == 404
    assert not is_in(second)
    assert len(identities(database)) == 1
    assert back(Browser(app), provider, invitation).location == invitation  # signed in, at a dead link
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count()).where(Person.email == NEW)) == 1


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"email": OTHER}, "pour une autre adresse"),
        ({"email": NEW, "email_verified": False}, "vérifié"),
        ({"email": NEW, "email_verified": None}, "vérifié"),
        ({"email": None}, "vérifié"),
        ({"email": "nouvelle@b.example"}, "ce domaine"),
    ],
)
def test_the_provider_must_vouch_for_the_very_address_that_was_invited(
    at: Place, provider: Provider, told: dict[str, Any], said: str
) -> None:
    browser = Browser(at.app)
    provider.know(**told)
    answer = back(browser, provider, at.invitation)
    assert (answer.status_code, said in answer.text) == (422, True)
    assert browser.post(at.invitation, JOINED).status_code == 422, "a password is asked"
    assert not is_in(browser)
    for address in (NEW, OTHER):
        assert person(at.database, address) is None
    assert identities(at.database) == []
    with at.database.session(writing=False) as session:
        assert session.scalars(select(Invitation.accepted_at).where(Invitation.email == NEW)).all() == [None]


def test_who_was_told_of_for_one_invitation_accepts_no_other(
    app: Flask, invite: Callable[..., Mail], provider: Provider, database: Database
) -> None:
    mine, theirs = path_of(invite()), path_of(invite(OTHER))
    browser = Browser(app)
    provider.know(NEW)
    back(browser, provider, mine)
    assert 'type="password"' in browser.get(theirs).text
    assert browser.post(theirs, JOINED).status_code == 422
    assert person(database, OTHER) is None
    assert browser.post(mine, JOINED).status_code == 303


def test_without_an_invitation_or_with_a_dead_one_no_account_is_made(
    app: Flask, provider: Provider, database: Database
) -> None:
    provider.know(NEW)
    for wanted in ("/invitations/never-was", "/invitations/", "/partnerships"):
        answer = back(Browser(app), provider, wanted)
        assert (answer.status_code, "Aucun compte" in answer.text) == (422, True)
    assert person(database) is None


def test_it_must_be_accepted_within_ten_minutes_and_in_the_browser_that_came_back(
    app: Flask, invite: Callable[..., Mail], provider: Provider, database: Database
) -> None:
    browser, invitation = Browser(app), path_of(invite())
    provider.know(NEW)
    back(browser, provider, invitation)
    assert Browser(app).post(invitation, JOINED).status_code == 422
    with clock.stopped_at(clock.now() + timedelta(minutes=11)):
        assert browser.post(invitation, JOINED).status_code == 422
    assert person(database) is None


def test_who_has_an_account_already_comes_to_the_invitation_signed_in(
    app: Flask, invite: Callable[..., Mail], provider: Provider, database: Database
) -> None:
    browser, invitation = Browser(app), path_of(invite(OFFICER_A, signatory="y", capacity="Adjointe"))
    provider.know(OFFICER_A)
    assert "Se connecter avec La Ville" in browser.get(invitation).text
    assert back(browser, provider, invitation).location == "/login/with/town/first"
    assert browser.post("/login/with/town/first").location == invitation
    assert browser.post(invitation).status_code == 303
    assert (Role.SIGNATORY, "Adjointe") in roles_of(database, OFFICER_A)


def test_a_provider_is_offered_to_those_it_answers_for_alone(app: Flask, invite: Callable[..., Mail]) -> None:
    page = Browser(app).get(path_of(invite("nouvelle@c.example")))
    assert page.status_code == 200
    assert "La Ville" not in page.text
