"""An organisation is succeeded by another: its partnerships pass on and keep their history."""

import uuid
from datetime import timedelta

import pytest
from sqlalchemy import select

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.organisations.models import Organisation
from aict.partnerships.models import Member, MemberRole
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_B,
    World,
    make_member,
    make_organisation,
)

YESTERDAY = PartialDate.of(clock.today() - timedelta(days=1))


@pytest.fixture
def successor(database: Database, world: World) -> Organisation:
    with database.transaction() as session:
        return make_organisation(session, "Commune nouvelle", given_by_id=world.alpha.a.organisation.id)


def path_of(organisation: Organisation) -> str:
    return f"/organisations/{organisation.id}/succession"


def fields(successor: Organisation, **more: str) -> dict[str, str]:
    return {"version": "1", "successor_id": str(successor.id), "succeeded_on": str(YESTERDAY), **more}


def members(database: Database, partnership_id: uuid.UUID) -> dict[str, Member]:
    with database.session(writing=False) as session:
        found = session.scalars(select(Member).where(Member.partnership_id == partnership_id))
        return {member.organisation.name: member for member in found}


def test_a_partnership_passes_to_the_successor_on_the_same_side_with_the_same_role(
    database: Database, world: World, successor: Organisation, browser_of: BrowserOf
) -> None:
    town, browser = world.alpha.a.organisation, browser_of(OFFICER_A)
    page = browser.get(f"{path_of(town)}?q=nouvelle")
    assert world.alpha.partnership.title in page.text
    assert str(successor.id) in page.text
    answer = browser.post(path_of(town), {**fields_of(page), **fields(successor)})
    assert answer.status_code == 303
    found = members(database, world.alpha.partnership.id)
    left, joined = found[town.name], found["Commune nouvelle"]
    assert (joined.side, joined.role, joined.since, joined.holds_key) == (
        "a",
        MemberRole.LEAD,
        YESTERDAY,
        True,
    )
    assert (left.until, left.holds_key) == (PartialDate.of(YESTERDAY.earliest - timedelta(days=1)), False)
    shown = browser_of(INSTANCE_ADMINISTRATOR).get(f"/organisations/{town.id}").text
    assert "une autre lui a succédé" in shown
    assert "Commune nouvelle" in shown
    told = browser_of(OFFICER_B).get("/partnerships/alpha")
    assert told.status_code == 200
    assert "Objectif" in browser_of(OFFICER_B).get("/partnerships/alpha/objectives").text


def test_two_merge_into_one_that_keeps_one_key(
    database: Database, world: World, successor: Organisation, browser_of: BrowserOf
) -> None:
    admin = browser_of(INSTANCE_ADMINISTRATOR)
    for merged in (world.associate.organisation, world.alpha.a.organisation):
        assert admin.post(path_of(merged), fields(successor)).status_code == 303
    found = members(database, world.alpha.partnership.id)
    assert [name for name, member in found.items() if member.side == "a" and member.is_present] == [
        "Commune nouvelle"
    ]
    assert found["Commune nouvelle"].role is MemberRole.LEAD
    page = admin.get(f"/organisations/{successor.id}").text
    assert world.associate.organisation.name in page
    assert world.alpha.a.organisation.name in page


def test_the_instance_administrator_passes_what_they_do_not_read(world: World, browser_of: BrowserOf) -> None:
    page = browser_of(INSTANCE_ADMINISTRATOR).get(path_of(world.alpha.a.organisation)).text
    assert "1 partenariat passe" in page
    assert world.alpha.partnership.title not in page


@pytest.mark.parametrize(
    ("more", "refusal"),
    [
        ({"succeeded_on": "2024"}, (422, 'href="#succeeded_on"')),
        (
            {"succeeded_on": str(PartialDate.of(clock.today() + timedelta(days=1)))},
            (422, 'href="#succeeded_on"'),
        ),
        ({"successor_id": "itself"}, (422, 'href="#successor_id"')),
        ({"successor_id": "other side"}, (422, 'href="#successor_id"')),
        ({"successor_id": "out of reach"}, (422, 'href="#successor_id"')),
        ({"version": "9"}, (409, 'role="alert"')),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_passes(
    world: World,
    successor: Organisation,
    browser_of: BrowserOf,
    more: dict[str, str],
    refusal: tuple[int, str],
) -> None:
    town = world.alpha.a.organisation
    named = {
        "itself": town,
        "other side": world.alpha.b.organisation,
        "out of reach": world.beta.a.organisation,
    }
    given = {name: str(named[value].id) if value in named else value for name, value in more.items()}
    answer = browser_of(OFFICER_A).post(path_of(town), {**fields(successor), **given})
    assert answer.status_code == refusal[0]
    assert refusal[1] in answer.text
    # The officer still acts for the member that would have left.
    assert browser_of(OFFICER_A).get("/partnerships/alpha/actions/new").status_code == 200


def test_who_recorded_a_partner_does_not_take_its_place(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    """Nobody holds the keys of both sides by saying that they succeed the one they recorded."""
    with database.transaction() as session:
        silent = make_organisation(session, "Silencieuse", given_by_id=world.alpha.a.organisation.id)
        session.flush()
        make_member(session, session.merge(world.alpha.partnership), silent, side="b")
    answer = browser_of(OFFICER_A).post(path_of(silent), fields(world.alpha.a.organisation))
    assert answer.status_code == 422
    assert 'href="#successor_id"' in answer.text


def test_who_recorded_it_does_not_pass_what_they_do_not_read(
    database: Database, world: World, successor: Organisation, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        silent = make_organisation(session, "Silencieuse", given_by_id=world.alpha.a.organisation.id)
        session.flush()
        make_member(session, session.merge(world.beta.partnership), silent, side="b")
    browser = browser_of(OFFICER_A)
    assert browser.get(path_of(silent)).status_code == 403
    assert browser.post(path_of(silent), fields(successor)).status_code == 403
