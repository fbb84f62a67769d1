"""The first page: what waits for me, the most urgent first and no more than is read; then my partnerships."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from aict.contacts.models import Contact
from aict.core import clock, revisions, writing
from aict.core.db import Database
from aict.dashboard.routes import MOST_PARTNERSHIPS
from aict.notices.waiting import MOST
from aict.partnerships.models import MemberRole, Partnership
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    EVALUATOR,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    STRANGER,
    World,
    author_of,
    make_member,
    make_objective,
    make_partnership,
    objective_text,
)

pytestmark = pytest.mark.usefixtures("world", "registry")


@pytest.fixture(params=["few", "many"])
def registry(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked as of a small registry, and in the ways that are kept for a large one."""
    if request.param == "many":
        monkeypatch.setattr("aict.partnerships.queries.MANY", 0)


def propose(database: Database, world: World, number: int) -> None:
    """Side a proposes some objectives of its own."""
    keys = [world.alpha.a.member.id, world.alpha.b.member.id]
    with database.transaction() as session:
        partnership = session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()
        for place in range(number):
            objective = make_objective(session, partnership, f"N{place}")
            session.flush()
            content = objective_text(objective, statement=f"Proposition {place}")
            author = author_of(world.alpha.a.member)
            writing.propose(session, objective.text, content=content, base_number=0, author=author, keys=keys)


def test_a_proposal_waits_for_the_other_key_only(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    propose(database, world, 1)
    assert "Proposition 0" in browser_of(OFFICER_B).get("/").text
    for email in (OFFICER_A, READER_A, OFFICER_ASSOCIATE, STRANGER, EVALUATOR):
        assert "Proposition 0" not in browser_of(email).get("/").text, email


def test_what_the_operator_imported_asks_nothing_of_anybody(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    nobody = revisions.Author(person_id=None, party=None, key_id=None)
    with database.transaction() as session:
        partnership = session.get_one(Partnership, world.alpha.partnership.id)
        objective = make_objective(session, partnership, "N0")
        session.flush()
        content = objective_text(objective, statement="Tiré d’un site")
        writing.propose(session, objective.text, content=content, base_number=0, author=nobody, keys=[])
    for email in (OFFICER_A, OFFICER_B):
        assert "Tiré d’un site" not in browser_of(email).get("/").text, email
        assert "Tiré d’un site" not in browser_of(email).get("/partnerships/alpha").text, email


@pytest.mark.usefixtures("lists")
def test_contacts_that_nobody_made_sure_of_for_years_are_asked_of_their_own_side(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.session(writing=False) as session:
        entered = max(session.scalars(select(Contact.entered_at)))
    asked = "Contacts à vérifier de nouveau"
    assert asked not in browser_of(OFFICER_A).get("/").text
    with clock.stopped_at(entered + timedelta(days=1000)):
        page = browser_of(OFFICER_A).get("/").text
        assert page.count(asked) == 1
        assert "2 contacts" in page
        for email in (OFFICER_B, READER_A, STRANGER, EVALUATOR):
            assert (
                f"/partnerships/{world.alpha.partnership.code}/contacts"
                not in browser_of(email).get("/").text
            )


def test_it_waits_no_more_once_answered(browser_of: BrowserOf, database: Database, world: World) -> None:
    propose(database, world, 1)
    partner, address = browser_of(OFFICER_B), "/partnerships/alpha/objectives/N0"
    answer = partner.post(f"{address}/agree", fields_of(partner.get(address)))
    assert answer.status_code == 303
    assert "Proposition 0" not in partner.get("/").text


def test_more_than_is_read_at_once_is_a_click_away(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    propose(database, world, MOST + 3)
    partner = browser_of(OFFICER_B)
    first, every = partner.get("/").text, partner.get("/?waiting=all").text
    assert first.count("Proposition ") <= MOST
    assert "waiting=all" in first
    assert every.count("Proposition ") == MOST + 3


def test_who_answers_is_asked_to_and_who_is_invited_is_led_there(browser_of: BrowserOf) -> None:
    for email in (OFFICER_A, OFFICER_B, OFFICER_ASSOCIATE):
        assert "répondre pour notre côté" in browser_of(email).get("/").text, email
    assert "Vous êtes invité à cette évaluation" in browser_of(EVALUATOR).get("/").text
    assert "répondre pour notre côté" not in browser_of(READER_A).get("/").text


def test_of_many_partnerships_the_first_are_shown_and_all_are_a_click_away(
    browser_of: BrowserOf, database: Database, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with database.transaction() as session:
        town = world.alpha.a.organisation
        for number in range(MOST_PARTNERSHIPS + 2):
            found = make_partnership(session, f"more-{number}", recorded_from=town)
            make_member(session, found, town, role=MemberRole.LEAD, side="a")
    page = browser_of(OFFICER_A).get("/").text
    assert page.count('<li class="card">') == MOST_PARTNERSHIPS
    assert f"Les {MOST_PARTNERSHIPS + 3} partenariats" in page
    for place in ("core.listing", "dashboard.routes"):
        monkeypatch.setattr(f"aict.{place}.MOST_COUNTED", MOST_PARTNERSHIPS)
    page = browser_of(OFFICER_A).get("/").text
    assert f"Tous mes partenariats, plus de {MOST_PARTNERSHIPS}, à filtrer" in page
