"""The sheet of an organisation is confirmed or contested by its partners, and waits for whoever may mend it."""

from html import unescape

import pytest
from sqlalchemy import func, select

from aict.core.db import Database
from aict.core.schema import new_id
from aict.directory.models import SheetWord
from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.directory.test_pages import TOWN, corrected, path_of, recorded
from tests.factories import (
    ADMINISTRATOR_A,
    EVALUATOR,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    STRANGER,
    World,
    make_member,
    make_organisation,
    make_role,
)

WRONG = "La population est celle de 1999."


def version(browser: Browser, organisation: Organisation) -> str:
    return fields_of(browser.get(path_of(organisation, "contest")))["version"]


def confirmed(browser: Browser, organisation: Organisation, **fields: str) -> int:
    read = {"version": "1", **fields}
    return browser.post(path_of(organisation, "confirm"), read).status_code


def contested(browser: Browser, organisation: Organisation, reason: str = WRONG) -> int:
    said = {"version": version(browser, organisation), "reason": reason}
    return browser.post(path_of(organisation, "contest"), said).status_code


def said_on(browser: Browser, organisation: Organisation) -> str:
    """What the page of an organisation tells of the words of others."""
    page = unescape(browser.get(path_of(organisation)).text)
    return page.split('class="standing small"')[1].split("<h2>")[0]


def waiting(browser: Browser) -> str:
    return unescape(browser.get("/").text).split('id="waiting"')[1].split("</section>")[0]


@pytest.fixture
def town(world: World) -> Organisation:
    """That of side b, with an officer of its own."""
    return world.alpha.b.organisation


def test_a_partner_confirms_it_and_is_asked_again_when_it_changes(
    town: Organisation, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert corrected(theirs, town, population="900") == 303
    assert "pas encore confirmé" in said_on(theirs, town)
    assert confirmed(ours, town) == 409
    assert confirmed(ours, town, version=version(ours, town)) == 303
    assert "par la Ville alpha a" in said_on(theirs, town)
    assert corrected(theirs, town, population="901") == 303
    assert "à confirmer de nouveau" in said_on(ours, town)


def test_an_associate_confirms_it_as_a_key_holder_does(town: Organisation, browser_of: BrowserOf) -> None:
    assert confirmed(browser_of(OFFICER_ASSOCIATE), town) == 303
    assert "Association" in said_on(browser_of(OFFICER_B), town)


def test_who_wrote_it_does_not_confirm_it_and_the_organisation_confirms_what_others_wrote(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    ours.post("/organisations/new", TOWN)
    kaya = recorded(database)
    assert confirmed(ours, kaya) == 403
    assert "Confirmer ou contester" not in ours.get(path_of(kaya)).text
    with database.transaction() as session:
        alpha, member = session.merge(world.alpha.partnership), session.get_one(Organisation, kaya.id)
        make_member(session, alpha, member, side="b")
    assert confirmed(theirs, kaya) == 303
    with database.transaction() as session:
        officer = session.merge(world.people[STRANGER])
        make_role(
            session,
            officer,
            session.get_one(Organisation, kaya.id),
            world.people[OFFICER_B].affiliations[0].role,
        )
    own = browser_of(STRANGER)
    assert confirmed(own, kaya) == 303
    assert corrected(own, kaya, population="900") == 303
    assert own.get(path_of(kaya, "contest")).status_code == 403


@pytest.mark.parametrize(
    ("email", "status"),
    [
        (READER_A, 403),
        (SIGNATORY_A, 403),
        (INSTANCE_ADMINISTRATOR, 403),
        (ADMINISTRATOR_A, 404),
        (EVALUATOR, 404),
        (STRANGER, 404),
    ],
)
def test_nobody_else_says_anything_of_it(
    database: Database, town: Organisation, browser_of: BrowserOf, email: str, status: int
) -> None:
    browser = browser_of(email)
    assert confirmed(browser, town) == status
    said = {"version": "1", "reason": WRONG}
    assert browser.post(path_of(town, "contest"), said).status_code == status
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count(SheetWord.id))) == 0


def test_a_draft_shares_nothing_yet(
    database: Database, world: World, town: Organisation, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        alpha = session.get_one(Partnership, world.alpha.partnership.id)
        alpha.draft_of_id = world.alpha.a.organisation.id
    assert browser_of(OFFICER_A).get(path_of(town)).status_code == 200
    assert confirmed(browser_of(OFFICER_A), town) == 403


def test_contesting_says_why_and_waits_for_who_may_mend_it(town: Organisation, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert contested(ours, town, " ") == 422
    assert contested(ours, town) == 303
    assert f"Contesté par la Ville alpha a : « {WRONG} »" in waiting(theirs)
    assert f"Contesté par la Ville alpha a : « {WRONG} »" in waiting(browser_of(INSTANCE_ADMINISTRATOR))
    for email in (OFFICER_A, OFFICER_ASSOCIATE, READER_A, STRANGER):
        assert WRONG not in waiting(browser_of(email))
    assert WRONG in said_on(theirs, town)
    assert WRONG in unescape(theirs.get(path_of(town, "history")).text)
    assert corrected(theirs, town, population="900") == 303
    assert WRONG not in waiting(theirs)
    assert "Corrigé depuis que la Ville alpha a l’a contesté : à confirmer" in waiting(ours)
    assert confirmed(ours, town, version=version(ours, town)) == 303
    assert "Corrigé depuis" not in waiting(ours)


def test_it_waits_for_who_recorded_it_until_it_has_an_account_of_its_own(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    ours.post("/organisations/new", TOWN)
    kaya = recorded(database)
    with database.transaction() as session:
        alpha = session.merge(world.alpha.partnership)
        make_member(session, alpha, session.get_one(Organisation, kaya.id), side="b")
    assert contested(theirs, kaya) == 303
    assert WRONG in waiting(ours)
    with database.transaction() as session:
        officer = session.merge(world.people[STRANGER])
        make_role(
            session,
            officer,
            session.get_one(Organisation, kaya.id),
            world.people[OFFICER_B].affiliations[0].role,
        )
    assert WRONG not in waiting(ours)
    assert WRONG in waiting(browser_of(STRANGER))


def test_who_mended_what_they_contested_themselves_is_asked_nothing(
    town: Organisation, browser_of: BrowserOf
) -> None:
    theirs = browser_of(OFFICER_B)
    assert contested(theirs, town) == 303
    assert corrected(theirs, town, population="900") == 303
    assert town.name not in waiting(theirs)


def test_words_stay_among_those_who_know_who_said_them(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    """Two offices work with the same town; neither learns from its sheet that the other does."""
    with database.transaction() as session:
        kaya = make_organisation(session, "Commune de Kaya", country="BF")
        session.flush()
        for filled in (world.alpha, world.beta):
            make_member(session, session.merge(filled.partnership), kaya, side="b")
    assert contested(browser_of(STRANGER), kaya) == 303
    reader = browser_of(OFFICER_A)
    for act in ("", "history", "contest"):
        page = unescape(reader.get(path_of(kaya, act)).text)
        assert WRONG not in page
        assert world.beta.a.organisation.name not in page
    with database.transaction() as session:
        session.get_one(Organisation, kaya.id).given_by_id = world.alpha.a.organisation.id
    # Who is to mend it reads what is wrong, and not who says so.
    told = unescape(reader.get(path_of(kaya)).text)
    assert WRONG in told
    assert "Une autre organisation" in told
    assert world.beta.a.organisation.name not in told
    assert world.beta.a.organisation.name not in unescape(reader.get("/").text)


def test_nothing_typed_is_lost_when_the_sheet_has_changed(town: Organisation, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    read = version(ours, town)
    assert corrected(theirs, town, population="900") == 303
    answer = ours.post(path_of(town, "contest"), {"version": read, "reason": WRONG})
    assert answer.status_code == 409
    assert WRONG in unescape(answer.text)
    assert "900" in answer.text
    assert fields_of(answer)["version"] == version(ours, town)


@pytest.mark.parametrize("wrong", ["", "x", "0", "99999999999999999999", "²"])
def test_a_version_that_nobody_read_is_no_version(
    town: Organisation, browser_of: BrowserOf, wrong: str
) -> None:
    browser = browser_of(OFFICER_A)
    assert confirmed(browser, town, version=wrong) == 409
    said = {"version": wrong, "reason": WRONG}
    assert browser.post(path_of(town, "contest"), said).status_code == 409


def test_who_acts_for_several_says_for_which(
    database: Database, world: World, town: Organisation, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        officer, role = session.merge(world.people[OFFICER_A]), world.people[OFFICER_A].affiliations[0].role
        make_role(session, officer, session.merge(world.associate.organisation), role)
    browser = browser_of(OFFICER_A)
    other = world.associate.organisation
    page = unescape(browser.get(path_of(town, "contest")).text)
    assert "Vous parlez au nom de l’Association" in page
    chosen = f"?by={world.alpha.a.organisation.id}"
    assert chosen in page
    for asked in (chosen, "", f"?by={new_id()}"):
        assert browser.post(path_of(town, "confirm") + asked, {"version": "1"}).status_code == 303
    with database.session(writing=False) as session:
        spoke = set(session.scalars(select(SheetWord.organisation_id)))
        assert session.scalar(select(func.count(SheetWord.id))) == 2
    assert spoke == {world.alpha.a.organisation.id, other.id}
