"""What who looks after the accounts of an organisation may do, and may not."""

import html
import json

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.models import Affiliation, Person, Role
from aict.core.db import Database
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    ADMINISTRATOR_A,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_B,
    PASSWORD,
    READER_A,
    SIGNATORY_A,
    World,
    make_role,
)
from tests.mailbox import deliver


def page_of(world: World, email: str) -> str:
    return f"/accounts/{world.alpha.a.organisation.id}/people/{world.people[email].id}"


def roles_of(database: Database, email: str) -> set[Role]:
    with database.session(writing=False) as session:
        return set(session.scalars(select(Affiliation.role).join(Person).where(Person.email == email)))


def test_the_page_lists_the_people_of_ones_own_organisation(browser_of: BrowserOf, world: World) -> None:
    page = browser_of(ADMINISTRATOR_A).get("/accounts", follow_redirects=True)
    assert page.status_code == 200
    for email in (OFFICER_A, READER_A, SIGNATORY_A):
        assert email in page.text
    assert OFFICER_B not in page.text
    assert "Maire" in page.text


def test_roles_are_given_and_taken_with_effect_on_the_next_request(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    reader, administrator = browser_of(READER_A), browser_of(ADMINISTRATOR_A)
    assert reader.get("/partnerships/alpha/actions/new").status_code == 403
    here = page_of(world, READER_A)
    before = fields_of(administrator.get(here))["before"]
    fields = {"before": before, "officer": "y", "signatory": "y", "capacity": "Adjointe"}
    assert administrator.post(f"{here}/roles", fields).status_code == 303
    assert roles_of(database, READER_A) == {Role.OFFICER, Role.SIGNATORY}
    assert reader.get("/partnerships/alpha/actions/new").status_code == 200


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, 422),
        ({"signatory": "y"}, 422),
        ({"officer": "y", "before": "{}"}, 409),
        ({"officer": "y", "before": "nonsense"}, 409),
        ({"officer": "y", "before": '{"mayor": null}'}, 409),
    ],
)
def test_bad_or_overtaken_roles_change_nothing(
    browser_of: BrowserOf, database: Database, world: World, fields: dict[str, str], status: int
) -> None:
    whole = {"before": json.dumps({"reader": None}), **fields}
    answer = browser_of(ADMINISTRATOR_A).post(f"{page_of(world, READER_A)}/roles", whole)
    assert answer.status_code == status
    assert roles_of(database, READER_A) == {Role.READER}
    shown = json.loads(html.unescape(fields_of(answer)["before"]))
    assert shown == {"reader": None}


def test_to_take_every_role_is_said_on_purpose(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    here = f"{page_of(world, READER_A)}/roles"
    fields = {"before": json.dumps({"reader": None}), "leaves": "y"}
    assert browser_of(ADMINISTRATOR_A).post(here, fields).status_code == 303
    assert roles_of(database, READER_A) == set()


def test_the_last_administrator_stays(browser_of: BrowserOf, database: Database, world: World) -> None:
    administrator, here = browser_of(ADMINISTRATOR_A), page_of(world, ADMINISTRATOR_A)
    fields = {"before": json.dumps({"administrator": None}), "reader": "y"}
    assert administrator.post(f"{here}/roles", fields).status_code == 422
    assert administrator.post(f"{here}/close").status_code == 422
    assert roles_of(database, ADMINISTRATOR_A) == {Role.ADMINISTRATOR}


def test_a_closed_account_is_out_at_once_and_its_cookie_never_comes_back(
    app: Flask, browser_of: BrowserOf, world: World
) -> None:
    officer, administrator = browser_of(OFFICER_A), browser_of(ADMINISTRATOR_A)
    here = page_of(world, OFFICER_A)
    assert administrator.post(f"{here}/close").status_code == 303
    assert officer.get("/").status_code == 302
    assert Browser(app).sign_in(OFFICER_A, PASSWORD).status_code == 422
    assert administrator.post(f"{here}/reopen").status_code == 303
    assert officer.get("/").status_code == 302
    assert Browser(app).sign_in(OFFICER_A, PASSWORD).status_code == 303


def test_sessions_are_ended_and_a_password_link_is_sent(
    app: Flask, browser_of: BrowserOf, world: World
) -> None:
    officer, administrator = browser_of(OFFICER_A), browser_of(ADMINISTRATOR_A)
    here = page_of(world, OFFICER_A)
    assert administrator.post(f"{here}/end-sessions").status_code == 303
    assert officer.get("/").status_code == 302
    again = browser_of(OFFICER_A)
    assert administrator.post(f"{here}/reset").status_code == 303
    assert again.get("/").status_code == 302
    (mail,) = deliver(app)
    assert mail.to == OFFICER_A
    assert Browser(app).get(mail.link).status_code == 200


def test_who_also_acts_elsewhere_is_not_one_organisations_to_close(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        person = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
        make_role(session, person, session.merge(world.beta.a.organisation), Role.READER)
    here = page_of(world, OFFICER_A)
    assert browser_of(ADMINISTRATOR_A).post(f"{here}/close").status_code == 422
    assert browser_of(INSTANCE_ADMINISTRATOR).post(f"{here}/close").status_code == 303


def test_the_instance_closes_but_gives_no_roles(browser_of: BrowserOf, world: World) -> None:
    instance, here = browser_of(INSTANCE_ADMINISTRATOR), page_of(world, OFFICER_A)
    page = instance.get(here)
    assert page.status_code == 200
    assert "Enregistrer les rôles" not in page.text
    assert instance.post(f"{here}/roles", {"officer": "y"}).status_code == 403


@pytest.mark.parametrize("act", ["close", "end-sessions", "reset", "roles"])
def test_somebody_of_another_organisation_is_out_of_reach(
    browser_of: BrowserOf, world: World, act: str
) -> None:
    administrator = browser_of(ADMINISTRATOR_A)
    theirs = world.people[OFFICER_B].id
    ours, other = world.alpha.a.organisation.id, world.alpha.b.organisation.id
    assert administrator.post(f"/accounts/{ours}/people/{theirs}/{act}").status_code == 404
    assert administrator.post(f"/accounts/{other}/people/{theirs}/{act}").status_code == 404


def test_the_last_administrator_of_the_instance_stays(browser_of: BrowserOf, database: Database) -> None:
    instance = browser_of(INSTANCE_ADMINISTRATOR)
    with database.session(writing=False) as session:
        own = session.scalars(select(Person.id).where(Person.email == INSTANCE_ADMINISTRATOR)).one()
    assert instance.post(f"/accounts/instance/administrators/{own}/close").status_code == 422
    assert instance.get("/accounts/instance").status_code == 200


def test_everybody_reads_who_sees_what_and_names_of_their_own_alone(
    browser_of: BrowserOf, world: World
) -> None:
    ours = browser_of(OFFICER_A).get("/partnerships/alpha/members/access").text
    assert "notre côté" in ours
    assert world.people[READER_A].name in ours
    assert world.people[OFFICER_B].email not in ours
    assert ours.count("1 × agent") == 3
    assert "rien du partenariat par ce seul rôle" in ours
    assert "1 personne externe" in ours


@pytest.fixture(autouse=True)
def _world(world: World) -> World:
    return world
