"""Organisations over HTTP: who knows of them, recording, correcting, removing."""

from html import unescape

import pytest
from sqlalchemy import event, func, select

from aict.core.db import Database
from aict.organisations.models import Organisation
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    ADMINISTRATOR_A,
    CANARY_ALPHA,
    CANARY_BETA,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_B,
    READER_A,
    STRANGER,
    World,
    make_member,
    make_organisation,
)

TOWN = {"name": "Commune de Kaya", "type": "commune", "country": "BF"}


def path_of(organisation: Organisation, act: str = "") -> str:
    return f"/organisations/{organisation.id}{act and '/'}{act}"


def recorded(database: Database, name: str = "Commune de Kaya") -> Organisation:
    with database.session(writing=False) as session:
        return session.scalars(select(Organisation).where(Organisation.name == name)).one()


def corrected(browser: Browser, organisation: Organisation, **fields: str) -> int:
    path = path_of(organisation, "edit")
    kept = {**fields_of(browser.get(path)), "type": organisation.type.value, "country": organisation.country}
    return browser.post(path, {**kept, **fields}).status_code


@pytest.mark.usefixtures("world")
def test_everybody_sees_the_organisations_within_their_reach(browser_of: BrowserOf) -> None:
    def listed(email: str) -> str:
        return browser_of(email).get("/organisations").text

    for email in (OFFICER_A, OFFICER_B, READER_A):
        assert f"Ville {CANARY_ALPHA} b" in listed(email)
        assert CANARY_BETA not in listed(email)
    assert CANARY_ALPHA not in listed(STRANGER)
    assert "Ville alpha a" in listed(ADMINISTRATOR_A)
    assert CANARY_ALPHA not in listed(ADMINISTRATOR_A)
    assert all(canary in listed(INSTANCE_ADMINISTRATOR) for canary in (CANARY_ALPHA, CANARY_BETA))


@pytest.mark.usefixtures("world")
def test_a_french_authority_fills_the_form(database: Database, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    found = browser.get("/organisations/new?q=213+801+855").text
    assert "/organisations/new?french=commune-38185" in found
    empty = browser.get("/organisations/new").text
    assert empty.count("(facultatif)") == 8
    page = browser.get("/organisations/new?french=commune-38185")
    fields = fields_of(page)
    assert (fields["name"], fields["siren"], fields["insee_code"]) == ("Grenoble", "213801855", "38185")
    assert "decoupage-administratif 6.0.0" in fields["note"]
    assert '<option value="FR" selected>' in page.text
    answer = browser.post("/organisations/new", {**fields, "type": "commune", "country": "FR"})
    grenoble = recorded(database, "Grenoble")
    assert answer.location == path_of(grenoble)
    assert (grenoble.population, grenoble.population_year) == (156140, None)
    assert "déjà enregistré" in browser.get("/organisations/new?q=grenoble").text
    assert "déjà enregistré" not in browser_of(STRANGER).get("/organisations/new?q=grenoble").text


@pytest.mark.usefixtures("world")
def test_a_form_sent_twice_records_one_organisation(database: Database, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_B)
    fields = {**TOWN, "once": fields_of(browser.get("/organisations/new"))["once"]}
    answers = [browser.post("/organisations/new", fields) for _ in range(2)]
    assert [a.status_code for a in answers] == [303, 303]
    with database.session(writing=False) as session:
        named = select(func.count()).where(Organisation.name == TOWN["name"])
        assert session.scalar(named) == 1


@pytest.mark.usefixtures("world")
def test_what_is_wrong_is_said_and_kept(browser_of: BrowserOf) -> None:
    wrong = {
        "name": "a\0b",
        "type": "",
        "country": "",
        "siren": "213801855",
        "insee_code": "38185",
        "population": "-1",
        "population_year": "2019",
        "latitude": "12",
        "longitude": "sNaN",
        "website": "javascript:alert(1)",
        "note": "a" * 20_001,
    }
    browser = browser_of(OFFICER_A)
    for name, value in (*wrong.items(), ("type", "empire"), ("country", "ZZ")):
        answer = browser.post("/organisations/new", {**TOWN, name: value})
        assert answer.status_code == 422, name
        assert 'role="alert"' in answer.text
        kept = value.replace("\0", "") if name not in {"type", "country"} else TOWN["name"]
        assert kept in unescape(answer.text).replace("\0", "")


@pytest.mark.usefixtures("world")
def test_who_recorded_it_corrects_it_until_it_has_an_account_of_its_own(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, reader = browser_of(OFFICER_A), browser_of(READER_A)
    ours.post("/organisations/new", TOWN)
    kaya = recorded(database)
    assert corrected(ours, kaya, population="121 970", population_year="2019") == 303
    assert reader.get(path_of(kaya)).status_code == 200
    assert reader.get(path_of(kaya, "edit")).status_code == 403
    assert browser_of(OFFICER_B).get(path_of(kaya)).status_code == 404
    assert ours.get(path_of(world.alpha.b.organisation, "edit")).status_code == 403
    told = ours.get(path_of(kaya, "history")).text
    assert "121\u202f970" in told
    assert "Ville alpha a" in told


def test_the_partner_keeps_its_own_organisation(world: World, browser_of: BrowserOf) -> None:
    town = world.alpha.b.organisation
    assert corrected(browser_of(OFFICER_B), town, website="https://ouaga.example") == 303
    assert "ouaga.example" in browser_of(OFFICER_A).get(path_of(town)).text


def test_who_saves_second_sees_both_versions(database: Database, world: World, browser_of: BrowserOf) -> None:
    town, browser = world.alpha.a.organisation, browser_of(OFFICER_A)
    path = path_of(town, "edit")
    first = {**fields_of(browser.get(path)), "type": "commune", "country": "FR"}
    assert browser.post(path, {**first, "population": "10"}).status_code == 303
    again = browser.post(path, {**first, "once": "", "population": "20"})
    assert again.status_code == 409
    assert "Quelqu’un est passé avant vous" in again.text
    assert fields_of(again)["population"] == "20"
    # What they had left alone is what was saved meanwhile.
    elsewhere = browser.post(path, {**first, "once": "", "website": "https://grenoble.example"})
    kept = fields_of(elsewhere)
    assert (kept["population"], kept["website"]) == ("10", "https://grenoble.example")
    with database.session(writing=False) as session:
        assert session.get_one(Organisation, town.id).population == 10


def test_only_what_nothing_refers_to_is_removed(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    browser.post("/organisations/new", TOWN)
    kaya = recorded(database)
    assert browser.post(path_of(kaya, "remove"), {"version": "7"}).status_code == 409
    assert browser.post(path_of(kaya, "remove"), {"version": "1"}).status_code == 303
    assert browser.get(path_of(kaya)).status_code == 404
    town = world.alpha.a.organisation
    assert browser.post(path_of(town, "remove"), {"version": "1"}).status_code == 422
    assert browser.get(path_of(town)).status_code == 200


def test_what_looks_like_the_same_is_said_within_reach_only(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        make_organisation(session, "Commune de KAYA", country="BF")
    browser = browser_of(OFFICER_A)
    browser.post("/organisations/new", TOWN)
    browser.post("/organisations/new", {**TOWN, "name": "Commune de Kaya."})
    page = browser.get(path_of(recorded(database))).text
    assert "Commune de Kaya." in page
    assert "Commune de KAYA" not in page


def test_a_history_names_nobody_out_of_reach(database: Database, world: World, browser_of: BrowserOf) -> None:
    """Two offices work with the same town; neither learns from its page that the other does."""
    browser_of(STRANGER).post("/organisations/new", TOWN)
    kaya = recorded(database)
    with database.transaction() as session:
        alpha = session.merge(world.alpha.partnership)
        make_member(session, alpha, session.get_one(Organisation, kaya.id), side="b")
    told = browser_of(OFFICER_A).get(path_of(kaya, "history")).text
    assert "Une autre organisation" in told
    assert world.beta.a.organisation.name not in told


def test_pages_ask_the_same_of_two_organisations_as_of_forty(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, counts = browser_of(OFFICER_A), list[int]()
    for count in (2, 38):
        with database.transaction() as session:
            for number in range(count):
                giver = world.alpha.a.organisation.id
                make_organisation(session, f"Village {count} {number}", given_by_id=giver)
        asked = list[str]()
        engine = browser.client.application.extensions["aict-database"].engine

        def note(*said: object) -> None:
            asked.append(str(said[2]))  # noqa: B023

        event.listen(engine, "before_cursor_execute", note)
        assert "Village" in browser.get("/organisations").text
        event.remove(engine, "before_cursor_execute", note)
        counts.append(len(asked))
    assert counts[0] == counts[1] <= 15
