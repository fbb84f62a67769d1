"""Contacts stay with the side that entered them until it shares them; actors of both territories show to both."""

import json
from html import unescape

import pytest
from sqlalchemy import select

from aict.contacts.models import Contact
from aict.core.db import Database
from aict.core.trail import entries, personal_values
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import CANARY_ALPHA, CANARY_CONTACT_A, OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, World

pytestmark = pytest.mark.usefixtures("lists")

PATH = "/partnerships/alpha/contacts"
SECRET = "secretheron"


def kept(database: Database) -> Contact:
    with database.session(writing=False) as session:
        return session.scalars(select(Contact).where(Contact.name.contains(CANARY_CONTACT_A))).one()


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    "asked",
    ["", f"?q={CANARY_CONTACT_A}", "?format=csv", "?sort=-name"],
    ids=["list", "search", "file", "order"],
)
def test_what_is_not_shared_is_read_by_its_own_side_alone(browser_of: BrowserOf, asked: str) -> None:
    marks = f"{CANARY_CONTACT_A}@a.example"
    own = [browser_of(email).get(PATH + asked).text for email in (OFFICER_A, OFFICER_ASSOCIATE)]
    assert all(marks in page for page in own)
    other = browser_of(OFFICER_B).get(PATH + asked).text
    assert marks not in other
    assert asked.startswith("?q") or CANARY_ALPHA in other


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("act", ["edit", "contest", "history", "confirm", "remove"])
def test_what_is_not_shared_does_not_exist_for_the_other_side(
    database: Database, browser_of: BrowserOf, act: str
) -> None:
    browser, path = browser_of(OFFICER_B), f"{PATH}/{kept(database).id}/{act}"
    answers = [browser.post(path, {"version": "1"})]
    if act in {"edit", "contest", "history"}:
        answers.append(browser.get(path))
    assert {answer.status_code for answer in answers} <= {404, 405}
    assert all(CANARY_CONTACT_A not in answer.text for answer in answers)


def test_the_history_of_a_shared_contact_begins_where_it_was_shared(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    ours.post(f"{PATH}/new", {"name": "Awa", "telephone": "+226 25 30", "note": SECRET, "shared": "non"})
    with database.session(writing=False) as session:
        found = session.scalars(select(Contact).where(Contact.name == "Awa")).one()
    path = f"{PATH}/{found.id}"
    fields = {**fields_of(ours.get(f"{path}/edit")), "name": "Awa", "note": "", "shared": "oui"}
    assert ours.post(f"{path}/edit", fields).status_code == 303
    fields = {**fields_of(theirs.get(f"{path}/edit")), "name": "Awa Diallo"}
    assert theirs.post(f"{path}/edit", fields).status_code == 303
    told = unescape(theirs.get(f"{path}/history").text)
    assert SECRET not in told
    assert "Awa Diallo" in told
    assert told.count("a corrigé") == 2
    assert SECRET in ours.get(f"{path}/history").text


def test_whoever_corrects_it_only_its_own_side_takes_it_back(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    path = f"{PATH}/{world.alpha.contact.id}/edit"
    theirs, ours = browser_of(OFFICER_B), browser_of(OFFICER_A)
    page = theirs.get(path)
    assert 'name="shared"' not in page.text
    theirs.post(path, {**fields_of(page), "name": "Autre nom", "shared": "non"})
    with database.session(writing=False) as session:
        found = session.get_one(Contact, world.alpha.contact.id)
        assert (found.name, found.shared, found.side) == ("Autre nom", True, "a")
    ours.post(path, {**fields_of(ours.get(path)), "shared": "non"})
    assert theirs.get(path).status_code == 404


def test_the_trail_keeps_what_is_personal_apart(database: Database, world: World) -> None:
    with database.session(writing=False) as session:
        said = select(entries.c.changes).where(entries.c.entity_id == str(world.alpha.contact.id))
        changes = session.scalars(said).one()
        values = set(session.scalars(select(personal_values.c.value)))
    assert CANARY_ALPHA not in changes
    assert json.loads(changes)["role"] == [None, "focal_point"]
    assert f"{CANARY_ALPHA}@a.example" in values


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("fields", "fault"),
    [
        ({"name": "", "member_id": ""}, "name"),
        ({"side": "b", "member_id": "own"}, "side"),
        ({"member_id": "beta"}, "member_id"),
    ],
)
def test_an_actor_is_somebody_of_one_territory(
    world: World, browser_of: BrowserOf, fields: dict[str, str], fault: str
) -> None:
    members = {"own": str(world.alpha.a.member.id), "beta": str(world.beta.a.member.id)}
    given = {name: members.get(value, value) for name, value in fields.items()}
    right = {"name": "Hôpital", "kind": "hospital", "side": "a"}
    answer = browser_of(OFFICER_A).post("/partnerships/alpha/actors/new", {**right, **given})
    assert answer.status_code == 422
    assert f'href="#{fault}"' in answer.text


def test_a_member_that_acts_on_its_territory_needs_no_second_name(
    world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    fields = {"name": "", "kind": "association", "side": "a", "member_id": str(world.associate.member.id)}
    assert browser.post("/partnerships/alpha/actors/new", fields).status_code == 303
    for email in (OFFICER_A, OFFICER_B):
        assert world.associate.organisation.name in browser_of(email).get("/partnerships/alpha/actors").text
