"""Members: who may say who holds a key, and what always holds."""

import re
from html import unescape

import pytest
from sqlalchemy import select

from aict.core.db import Database
from aict.organisations.models import Organisation
from aict.partnerships.models import Member, MemberRole, Membership
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, READER_A, World

PATH = "/partnerships/alpha/members"


@pytest.fixture
def known(database: Database, world: World) -> str:
    with database.transaction() as session:
        town = session.get_one(Organisation, world.alpha.a.organisation.id)
        body = Organisation(
            code="UNI", name="Université voisine", country="FR", type="universite", given_by_id=town.id
        )
        session.add(body)
        session.flush()
        return str(body.id)


def members(database: Database) -> dict[str, Member]:
    with database.session(writing=False) as session:
        found = session.scalars(select(Member).join(Member.organisation)).unique()
        return {m.organisation.name: m for m in found}


def test_an_associate_comes_freely_a_key_with_its_document(
    database: Database, world: World, known: str, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    with_key = {"organisation_id": known, "side": "a", "role": "partenaire"}
    refused = browser.post(f"{PATH}/new", with_key)
    assert refused.status_code == 422
    assert 'href="#source"' in refused.text
    assert browser.post(f"{PATH}/new", {**with_key, "role": "associe"}).status_code == 303
    member = members(database)["Université voisine"]
    assert (member.side, member.role, member.holds_key) == ("a", MemberRole.ASSOCIATE, False)
    path = f"{PATH}/{member.id}/edit"
    opened = fields_of(browser.get(path))
    named = {**opened, "role": "partenaire", "source": "Délibération du 3 mars 2025"}
    assert browser.post(path, named).status_code == 303
    assert members(database)["Université voisine"].holds_key


def test_a_side_says_itself_who_holds_its_keys(
    database: Database, world: World, known: str, browser_of: BrowserOf
) -> None:
    fields = {"organisation_id": known, "side": "b", "role": "partenaire", "source": "Lettre"}
    assert browser_of(OFFICER_A).post(f"{PATH}/new", fields).status_code == 403
    path = f"{PATH}/{world.alpha.b.member.id}/edit"
    ended = {"version": "1", "role": "partenaire", "until": "2020", "source": "Lettre"}
    assert browser_of(OFFICER_A).post(path, ended).status_code == 403
    assert browser_of(OFFICER_ASSOCIATE).post(path, ended).status_code == 403
    assert "Université voisine" not in members(database)


@pytest.mark.parametrize("fields", [{"role": "associe"}, {"role": "chef_de_file", "until": "2020"}])
def test_a_side_keeps_a_key(world: World, browser_of: BrowserOf, fields: dict[str, str]) -> None:
    path = f"{PATH}/{world.alpha.a.member.id}/edit"
    answer = browser_of(OFFICER_A).post(path, {"version": "1", "source": "Délibération", **fields})
    assert answer.status_code == 422
    assert 'href="#role"' in answer.text


def test_who_left_cannot_have_left_before_coming(world: World, known: str, browser_of: BrowserOf) -> None:
    fields = {"organisation_id": known, "side": "a", "role": "associe", "since": "2020", "until": "2019"}
    answer = browser_of(OFFICER_A).post(f"{PATH}/new", fields)
    assert answer.status_code == 422
    assert 'href="#until"' in answer.text


def test_who_saves_second_is_shown_both(
    database: Database, world: World, known: str, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    ours.post(f"{PATH}/new", {"organisation_id": known, "side": "a", "role": "associe"})
    path = f"{PATH}/{members(database)['Université voisine'].id}/edit"
    assert theirs.post(path, {"version": "1", "role": "associe", "since": "2001"}).status_code == 303
    late = ours.post(path, {"version": "1", "role": "associe", "since": "2002"})
    assert late.status_code == 409
    assert "2001" in late.text
    assert "2002" in late.text
    assert fields_of(late)["since"] == "2002"
    # What they had left alone is what was saved meanwhile.
    elsewhere = ours.post(path, {"version": "1", "role": "associe", "source": "Délibération"})
    assert elsewhere.status_code == 409
    assert (fields_of(elsewhere)["since"], fields_of(elsewhere)["source"]) == ("2001", "Délibération")


def test_a_mistake_is_taken_away_what_acted_stays(
    database: Database, world: World, known: str, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    browser.post(f"{PATH}/new", {"organisation_id": known, "side": "a", "role": "associe"})
    member = members(database)["Université voisine"]
    assert browser.post(f"{PATH}/{member.id}/remove", {"version": "1"}).status_code == 303
    assert "Université voisine" not in members(database)
    kept = browser.post(f"{PATH}/{world.alpha.b.member.id}/remove", {"version": "1"})
    assert kept.status_code == 422


def test_a_member_of_another_partnership_is_not_found_here(world: World, browser_of: BrowserOf) -> None:
    path = f"{PATH}/{world.beta.b.member.id}/edit"
    assert browser_of(OFFICER_A).get(path).status_code == 404
    assert browser_of(READER_A).get(f"{PATH}/new").status_code == 403


def said(database: Database, name: str) -> Membership:
    with database.session(writing=False) as session:
        wanted = select(Membership).where(Membership.member_id == members(database)[name].id)
        return session.scalars(wanted).one()


def test_what_is_said_of_a_member_is_confirmed_or_contested_by_the_other_side(
    database: Database, world: World, known: str, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    entered = {"organisation_id": known, "side": "a", "role": "associe", "since": "2019"}
    assert ours.post(f"{PATH}/new", entered).status_code == 303
    new = said(database, "Université voisine")
    assert new.entered_by_id == world.alpha.a.member.id
    path = f"{PATH}/said/{new.id}"
    assert ours.post(f"{path}/confirm", {"version": "1"}).status_code == 403
    reason = {"version": "1", "reason": "Elle est venue en 2021"}
    assert theirs.post(f"{path}/contest", reason).status_code == 303
    assert "Elle est venue en 2021" in unescape(ours.get(PATH).text)
    assert "Elle est venue en 2021" in unescape(ours.get("/").text)
    edit = f"{PATH}/{new.member_id}/edit"
    assert ours.post(edit, {**fields_of(ours.get(edit)), "since": "2021"}).status_code == 303
    assert "à confirmer de nouveau" in unescape(theirs.get(PATH).text)
    version = str(said(database, "Université voisine").version)
    assert theirs.post(f"{path}/confirm", {"version": version}).status_code == 303
    assert f"par la {world.alpha.b.organisation.name}" in unescape(ours.get(PATH).text)
    told = unescape(theirs.get(f"{path}/history").text).split('<ol class="history">')[1]
    assert "Elle est venue en 2021" in told
    assert "<del>2019</del>" in told


def test_who_follows_in_an_organisation_asks_nobody_to_confirm_again(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    theirs = browser_of(OFFICER_B)
    path = f"{PATH}/said/{world.alpha.membership.id}"
    version = str(said(database, world.alpha.a.organisation.name).version)
    assert theirs.post(f"{path}/confirm", {"version": version}).status_code == 303
    with database.transaction() as session:
        member = session.get_one(Member, world.alpha.a.member.id)
        member.followed_by_id = world.people[OFFICER_A].id
    assert "à confirmer de nouveau" not in theirs.get(PATH).text
    assert "changed" not in theirs.get(f"{path}/history").text


def test_a_member_that_was_only_contested_still_goes(
    database: Database, world: World, known: str, browser_of: BrowserOf
) -> None:
    ours = browser_of(OFFICER_A)
    entered = {"organisation_id": known, "side": "a", "role": "associe"}
    assert ours.post(f"{PATH}/new", entered).status_code == 303
    new = said(database, "Université voisine")
    contest = {"version": "1", "reason": "Par erreur"}
    assert browser_of(OFFICER_B).post(f"{PATH}/said/{new.id}/contest", contest).status_code == 303
    assert ours.post(f"{PATH}/{new.member_id}/remove", {"version": "1"}).status_code == 303
    assert "Par erreur" not in unescape(ours.get("/").text)
    with database.session(writing=False) as session:
        assert session.get(Membership, new.id) is None


def test_an_organisation_is_chosen_never_the_first_of_the_list(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    form = browser.get(f"{PATH}/new").text
    assert re.search(r'<select[^>]*name="organisation_id"[^>]*>\s*<option[^>]*value=""', form)
    answer = browser.post(f"{PATH}/new", {"organisation_id": "", "side": "a", "role": "associe"})
    assert answer.status_code == 422
    assert 'href="#organisation_id"' in answer.text
