"""Inviting, accepting, and the first account of an organisation."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.models import Affiliation, Invitation, Person, Role
from aict.core import clock
from aict.core.db import Database
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import (
    ADMINISTRATOR_A,
    INSTANCE_ADMINISTRATOR,
    NOON,
    OFFICER_A,
    OFFICER_B,
    PASSWORD,
    READER_A,
    STRANGER,
    World,
    make_member,
    make_organisation,
)
from tests.mailbox import Mail, deliver

pytestmark = pytest.mark.usefixtures("world")

NEW = "nouvelle@a.example"
CHOSEN = "quatre mots sans rapport"
JOINING = {"name": "Nouvelle Venue", "locale": "fr", "new_password": CHOSEN}
Invite = Callable[..., Mail]


@pytest.fixture
def invite(app: Flask, browser_of: BrowserOf, world: World) -> Invite:
    """The organisation administrator invites, and the mail comes."""

    def send(email: str = NEW, **fields: str) -> Mail:
        browser = browser_of(ADMINISTRATOR_A)
        address = f"/accounts/{world.alpha.a.organisation.id}/invite"
        answer = browser.post(address, {"email": email, "officer": "y", **fields})
        assert answer.status_code == 303, answer.text
        (mail,) = deliver(app)
        return mail

    return send


def roles_of(database: Database, email: str) -> set[tuple[Role, str | None]]:
    with database.session(writing=False) as session:
        found = session.scalars(select(Affiliation).join(Person).where(Person.email == email))
        return {(affiliation.role, affiliation.capacity) for affiliation in found}


def test_an_invitation_opens_an_account_with_its_roles(
    app: Flask, invite: Invite, database: Database
) -> None:
    mail = invite(signatory="y", capacity="Maire")
    assert mail.to == NEW
    browser = Browser(app)
    page = browser.get(mail.link)
    assert page.status_code == 200
    assert NEW in page.text
    assert roles_of(database, NEW) == set()  # the link alone changes nothing
    assert browser.post(mail.link, JOINING).location == "/"
    assert roles_of(database, NEW) == {(Role.OFFICER, None), (Role.SIGNATORY, "Maire")}
    assert browser.get("/partnerships/alpha").status_code == 200
    assert Browser(app).sign_in(NEW, CHOSEN).status_code == 303


def test_the_link_comes_from_our_address_whatever_the_host_of_the_request(
    app: Flask, browser_of: BrowserOf, world: World
) -> None:
    browser = browser_of(ADMINISTRATOR_A)
    browser.base_url = "http://evil.example"
    address = f"/accounts/{world.alpha.a.organisation.id}/invite"
    browser.client.set_cookie("aict_session", browser.cookie() or "", domain="evil.example")
    browser.post(address, {"email": NEW, "officer": "y"})
    assert all("evil.example" not in mail.text for mail in deliver(app))


def test_a_mail_speaks_the_language_of_who_receives_it(
    app: Flask, browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        session.merge(world.people[OFFICER_B]).locale = "en"
    browser = browser_of(ADMINISTRATOR_A)
    address = f"/accounts/{world.alpha.a.organisation.id}/invite"
    for email in (OFFICER_B, NEW):
        assert browser.post(address, {"email": email, "reader": "y"}).status_code == 303
    said = {mail.to: (mail.message["Content-Language"], mail.text) for mail in deliver(app)}
    assert said[OFFICER_B][0] == "en"
    assert "invites you to act for" in said[OFFICER_B][1]
    assert said[NEW][0] == "fr"
    assert "vous invite à agir pour" in said[NEW][1]


def test_a_link_works_once(app: Flask, invite: Invite) -> None:
    link = invite().link
    Browser(app).post(link, JOINING)
    again = Browser(app)
    assert again.get(link).status_code == 404
    assert again.post(link, JOINING).status_code == 404


@pytest.mark.parametrize(("days", "status"), [(13, 200), (14, 404)])
def test_a_link_works_for_fourteen_days(app: Flask, invite: Invite, days: int, status: int) -> None:
    with clock.stopped_at(NOON):
        link = invite().link
    with clock.stopped_at(NOON + timedelta(days=days)):
        assert Browser(app).get(link).status_code == status


def pending(database: Database, email: str = NEW) -> Invitation:
    with database.session(writing=False) as session:
        return session.scalars(select(Invitation).where(Invitation.email == email)).one()


def test_a_renewed_invitation_has_another_link_and_the_old_one_is_dead(
    app: Flask, invite: Invite, browser_of: BrowserOf, database: Database, world: World
) -> None:
    old = invite().link
    here = f"/accounts/{world.alpha.a.organisation.id}/invitations/{pending(database).id}"
    assert browser_of(ADMINISTRATOR_A).post(f"{here}/renew").status_code == 303
    (mail,) = deliver(app)
    assert Browser(app).get(old).status_code == 404
    assert Browser(app).get(mail.link).status_code == 200
    browser_of(ADMINISTRATOR_A).post(f"{here}/withdraw")
    assert Browser(app).get(mail.link).status_code == 404


def test_a_link_is_kept_as_a_hash_and_told_to_nobody(
    app: Flask, invite: Invite, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    link = invite().link
    token = link.rpartition("/")[2]
    page = Browser(app).get(link)
    assert page.headers["Referrer-Policy"] == "strict-origin"
    assert page.headers["Cache-Control"] == "no-store"
    assert token not in str(vars(pending(database)))
    assert token not in caplog.text


@pytest.mark.parametrize(
    ("password", "word"),
    [
        ("court", "14"),
        ("x" * 129, "128"),
        ("12345678901234", "premiers"),
        ("PasswordPassword", "premiers"),
        (NEW, "premiers"),
        ("", "Remplissez"),
    ],
)
def test_a_password_that_is_refused_says_why_and_consumes_nothing(
    app: Flask, invite: Invite, password: str, word: str
) -> None:
    link, browser = invite().link, Browser(app)
    refused = browser.post(link, {**JOINING, "new_password": password})
    assert refused.status_code == 422
    assert word in refused.text
    assert 'value="Nouvelle Venue"' in refused.text
    assert browser.post(link, JOINING).status_code == 303


def test_who_has_an_account_accepts_with_it_and_gets_one_more_role(
    app: Flask, invite: Invite, browser_of: BrowserOf, database: Database
) -> None:
    mail = invite(email=READER_A, officer="y")
    stranger = Browser(app)
    assert "déjà un compte" in stranger.get(mail.link).text
    assert roles_of(database, READER_A) == {(Role.READER, None)}
    stranger.post(mail.link)
    browser_of(OFFICER_B).post(mail.link)
    assert roles_of(database, READER_A) == {(Role.READER, None)}
    assert stranger.sign_in(READER_A, PASSWORD, next=mail.link).location == mail.link
    assert stranger.post(mail.link).location == "/"
    assert roles_of(database, READER_A) == {(Role.READER, None), (Role.OFFICER, None)}


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"email": "pas une adresse"}, "email"),
        ({"email": f"{'x' * 300}@a.example"}, "email"),
        ({"email": "a@b.example\r\nBcc: x@y.example"}, "email"),
        ({"email": OFFICER_A}, "email"),
        ({"signatory": "y"}, "capacity"),
        ({"officer": ""}, "administrator"),
    ],
)
def test_bad_input_is_named_and_nothing_is_sent(
    app: Flask, browser_of: BrowserOf, world: World, fields: dict[str, str], field: str
) -> None:
    browser = browser_of(ADMINISTRATOR_A)
    whole = {"email": NEW, "officer": "y", **fields}
    sent = {name: value for name, value in whole.items() if value}
    answer = browser.post(f"/accounts/{world.alpha.a.organisation.id}/invite", sent)
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert deliver(app) == []


def test_who_has_not_answered_is_invited_anew_with_the_roles_said_last(
    app: Flask, invite: Invite, browser_of: BrowserOf, database: Database, world: World
) -> None:
    first = invite(signatory="y", capacity="Maire")
    second = invite(reader="y")
    people = browser_of(ADMINISTRATOR_A).get(f"/accounts/{world.alpha.a.organisation.id}").text
    assert people.count(NEW) == 1
    assert Browser(app).get(first.link).status_code != 200
    assert Browser(app).post(second.link, JOINING).location == "/"
    assert roles_of(database, NEW) == {(Role.OFFICER, None), (Role.READER, None)}


def test_invitations_are_slowed_down(browser_of: BrowserOf, world: World) -> None:
    browser = browser_of(ADMINISTRATOR_A)
    address = f"/accounts/{world.alpha.a.organisation.id}/invite"
    fields = {"email": NEW, "officer": "y"}
    statuses = [browser.post(address, fields).status_code for _ in range(6)]
    assert statuses == [303] * 5 + [429]


# ── The first account of a partner ───────────────────────────────────────────────────────────────


@pytest.fixture
def partner(database: Database, world: World) -> tuple[str, str]:
    """A member of alpha that has no account: the address to invite its first person, and its name."""
    with database.transaction() as session:
        town = make_organisation(session, "Ville sans compte", country="SN")
        session.flush()
        partnership = session.merge(world.alpha.partnership)
        member = make_member(session, partnership, town, side="b")
    return f"/partnerships/alpha/members/invite/{member.id}", town.name


def joined(app: Flask, browser_of: BrowserOf, address: str, email: str = "maire@sans.example") -> Browser:
    assert browser_of(OFFICER_A).post(address, {"email": email}).status_code == 303
    (mail,) = deliver(app)
    browser = Browser(app)
    assert browser.post(mail.link, JOINING).location == "/account"
    return browser


def test_the_account_that_the_other_side_opened_has_no_effect_until_the_instance_confirms_it(
    app: Flask, browser_of: BrowserOf, database: Database, partner: tuple[str, str]
) -> None:
    browser = joined(app, browser_of, partner[0])
    assert browser.get("/partnerships/alpha").status_code == 404
    assert roles_of(database, "maire@sans.example") == set()
    assert "attend d’être confirmé" in browser.get("/account").text
    seen = browser_of(OFFICER_B).get("/partnerships/alpha/members/access").text
    assert "Premier compte ouvert par la Ville alpha a" in seen
    assert "attend d’être confirmé" in seen
    instance = browser_of(INSTANCE_ADMINISTRATOR)
    invitation = pending(database, "maire@sans.example")
    assert "maire@sans.example" in instance.get("/accounts/instance").text
    assert partner[1] in instance.get("/").text
    assert partner[1] not in browser_of(STRANGER).get("/").text
    confirm = f"/accounts/instance/invitations/{invitation.id}/confirm"
    assert browser_of(OFFICER_A).post(confirm).status_code == 404
    assert instance.post(confirm).status_code == 303
    assert browser.get("/partnerships/alpha").status_code == 200
    assert {role for role, _ in roles_of(database, "maire@sans.example")} == {
        Role.OFFICER,
        Role.ADMINISTRATOR,
    }
    assert [mail.to for mail in deliver(app)] == ["maire@sans.example"]
    assert (
        "Confirmé par l’administration"
        in browser_of(OFFICER_B).get("/partnerships/alpha/members/access").text
    )
    assert instance.post(confirm).status_code == 404


def test_a_new_invitation_of_the_other_side_replaces_the_one_before(
    app: Flask, browser_of: BrowserOf, partner: tuple[str, str]
) -> None:
    officer = browser_of(OFFICER_A)
    links = {}
    for email in ("faute@sans.example", "juste@sans.example"):
        assert officer.post(partner[0], {"email": email}).status_code == 303
        links[email] = deliver(app)[0].link
    assert Browser(app).get(links["faute@sans.example"]).status_code == 404
    assert Browser(app).get(links["juste@sans.example"]).status_code == 200


def test_a_refused_account_never_has_any_effect(
    app: Flask, browser_of: BrowserOf, database: Database, partner: tuple[str, str]
) -> None:
    browser = joined(app, browser_of, partner[0])
    invitation = pending(database, "maire@sans.example")
    instance = browser_of(INSTANCE_ADMINISTRATOR)
    assert instance.post(f"/accounts/instance/invitations/{invitation.id}/refuse").status_code == 303
    assert browser.get("/partnerships/alpha").status_code == 404
    assert instance.post(f"/accounts/instance/invitations/{invitation.id}/confirm").status_code == 404


def test_who_opened_an_account_does_not_confirm_it(
    app: Flask, browser_of: BrowserOf, database: Database, partner: tuple[str, str]
) -> None:
    joined(app, browser_of, partner[0])
    with database.transaction() as session:
        officer = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        officer.is_instance_administrator = True
    invitation = pending(database, "maire@sans.example")
    answer = browser_of(OFFICER_A).post(f"/accounts/instance/invitations/{invitation.id}/confirm")
    assert answer.status_code == 422
    assert roles_of(database, "maire@sans.example") == set()


def test_a_member_that_has_accounts_invites_its_own_people(browser_of: BrowserOf, world: World) -> None:
    address = f"/partnerships/alpha/members/invite/{world.alpha.b.member.id}"
    browser = browser_of(OFFICER_A)
    assert "déjà des comptes" in browser.get(address).text
    assert browser.post(address, {"email": NEW}).status_code == 422


def test_the_instance_opens_an_organisation_and_then_leaves_it_to_itself(
    app: Flask, browser_of: BrowserOf, database: Database
) -> None:
    with database.transaction() as session:
        town = make_organisation(session, "Évry-Courcouronnes")
    instance = browser_of(INSTANCE_ADMINISTRATOR)
    assert str(town.id) in instance.get("/accounts/instance?q=evry").text
    assert f"/accounts/{town.id}" in instance.get(f"/organisations/{town.id}").text
    address = f"/accounts/{town.id}/invite"
    assert 'name="administrator" value="y" checked' in " ".join(instance.get(address).text.split())
    assert instance.post(address, {"email": NEW, "administrator": "y", "officer": "y"}).status_code == 303
    (mail,) = deliver(app)
    browser = Browser(app)
    assert browser.post(mail.link, JOINING).location == "/"
    assert {role for role, _ in roles_of(database, NEW)} == {Role.ADMINISTRATOR, Role.OFFICER}
    assert browser.get(f"/accounts/{town.id}").status_code == 200
    assert instance.post(address, {"email": "b@c.example", "officer": "y"}).status_code == 403


def test_an_administrator_of_the_instance_is_invited_by_another(
    app: Flask, browser_of: BrowserOf, database: Database
) -> None:
    instance = browser_of(INSTANCE_ADMINISTRATOR)
    assert instance.post("/accounts/instance/administrators/invite", {"email": NEW}).status_code == 303
    (mail,) = deliver(app)
    browser = Browser(app)
    browser.post(mail.link, JOINING)
    assert browser.get("/accounts/instance").status_code == 200
    assert browser.get("/partnerships/alpha").status_code == 404


# ── A guest of one evaluation ────────────────────────────────────────────────────────────────────


def test_an_external_evaluator_is_invited_to_one_evaluation_and_let_go(
    app: Flask, browser_of: BrowserOf, database: Database
) -> None:
    officer, here = browser_of(OFFICER_A), "/partnerships/alpha/evaluations/E1/guests"
    assert officer.post(here, {"email": "eve@cabinet.example"}).status_code == 303
    (mail,) = deliver(app)
    guest = Browser(app)
    assert guest.post(mail.link, JOINING).status_code == 303
    assert guest.get("/partnerships/alpha/evaluations/E1").status_code == 200
    assert guest.get("/partnerships/alpha/evaluations/E2").status_code == 404
    assert guest.get("/partnerships/alpha/objectives").status_code == 403
    assert "Nouvelle Venue" in browser_of(OFFICER_B).get(here).text
    with database.session(writing=False) as session:
        person = session.scalars(select(Person.id).where(Person.email == "eve@cabinet.example")).one()
    assert browser_of(OFFICER_B).post(f"{here}/{person}/end").status_code == 303
    assert guest.get("/partnerships/alpha/evaluations/E1").status_code == 404


def test_who_acts_for_a_member_is_not_external(app: Flask, browser_of: BrowserOf, world: World) -> None:
    answer = browser_of(OFFICER_A).post("/partnerships/alpha/evaluations/E1/guests", {"email": OFFICER_B})
    assert answer.status_code == 422
    assert deliver(app) == []
