"""Naming somebody in a message: who can be named, where it waits for them, and until when."""

import re
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from aict.accounts.models import Person
from aict.conversations.mentions import mentions_of
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.organisations.models import Organisation
from aict.partnerships.models import Member, Partnership
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.conversations.pages import HOME, new_on, open_thread, resolve, say, text_of, thread_of, turns_of
from tests.factories import (
    ADMINISTRATOR_A,
    EVALUATOR,
    NOON,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    SIGNATORY_B,
    STRANGER,
    World,
)

OF_WORLD = "Message heronalpha"


def offered(browser: Browser, path: str) -> set[str]:
    """The identifiers that may be named."""
    return set(re.findall(r'name="named" value="([^"]+)"', browser.get(path).text))


def ids(world: World, *emails: str) -> set[str]:
    return {str(world.people[email].id) for email in emails}


def test_who_reads_the_partnership_can_be_named_with_their_function(
    world: World, browser_of: BrowserOf
) -> None:
    """Of the other organisations, who may answer: the names of their readers stay at home."""
    acting = (SIGNATORY_A, OFFICER_B, SIGNATORY_B, OFFICER_ASSOCIATE)
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert offered(ours, new_on(world)) == ids(world, READER_A, *acting)
    assert offered(theirs, new_on(world)) == ids(world, OFFICER_A, *acting) - ids(world, OFFICER_B)
    page = text_of(ours.get(new_on(world)))
    assert "@Officer, agent (Ville heronalpha b)" in page
    assert "@Signatory, Maire (Ville heronalpha b)" in page


@pytest.mark.parametrize("email", [STRANGER, EVALUATOR, ADMINISTRATOR_A, OFFICER_A])
def test_nobody_else_is_named_even_by_force(
    world: World, browser_of: BrowserOf, database: Database, email: str
) -> None:
    named = next(iter(ids(world, email)))
    answer = say(browser_of(OFFICER_A), thread_of(world), "Venez", named=named)
    assert answer.status_code == 422
    assert len(turns_of(database, thread_of(world))) == 1


def test_who_left_or_whose_account_is_closed_is_not_offered(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    with database.transaction() as session:
        session.get_one(Member, world.associate.member.id).until = PartialDate(2001)
        session.get_one(Person, world.people[SIGNATORY_B].id).is_active = False
    gone = ids(world, OFFICER_ASSOCIATE, SIGNATORY_B)
    assert not offered(browser_of(OFFICER_A), new_on(world)) & gone


def test_while_the_partnership_is_a_draft_its_author_alone_is_offered(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    with database.transaction() as session:
        partnership = session.get_one(Partnership, world.alpha.partnership.id)
        partnership.draft_of_id = session.get_one(Organisation, world.alpha.a.organisation.id).id
    assert offered(browser_of(OFFICER_A), new_on(world)) == ids(world, READER_A, SIGNATORY_A)


def test_a_message_waits_for_whom_it_names_and_for_nobody_else(world: World, browser_of: BrowserOf) -> None:
    named = sorted(ids(world, READER_A, SIGNATORY_B))
    thread = open_thread(browser_of(OFFICER_A), world, "Lisez ceci", named=named)
    for email in (READER_A, SIGNATORY_B):
        page = text_of(browser_of(email).get(HOME))
        assert "Lisez ceci" in page
        assert "Message d’Officer à votre attention" in page
        assert thread in page
    for email in (OFFICER_A, OFFICER_B, SIGNATORY_A, STRANGER, EVALUATOR):
        assert "Lisez ceci" not in browser_of(email).get(HOME).text, email
    assert "@Signatory, Maire (Ville heronalpha b)" in text_of(browser_of(OFFICER_B).get(thread))


def test_it_waits_until_read(world: World, browser_of: BrowserOf) -> None:
    thread = open_thread(
        browser_of(OFFICER_A), world, "Lisez ceci", named=sorted(ids(world, READER_A, OFFICER_B))
    )
    reader = browser_of(READER_A)
    assert f"{thread}/read" in reader.get(thread).text
    assert reader.post(f"{thread}/read").status_code == 303
    assert "Lisez ceci" not in reader.get(HOME).text
    assert f"{thread}/read" not in reader.get(thread).text
    assert "Lisez ceci" in browser_of(OFFICER_B).get(HOME).text


def test_it_waits_no_more_once_answered_resolved_or_withdrawn(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    named = sorted(ids(world, OFFICER_B))
    answered, resolved, withdrawn = (
        open_thread(ours, world, f"Question {number}", named=named) for number in range(3)
    )
    page = theirs.get(HOME).text
    assert all(f"Question {number}" in page for number in range(3))
    say(theirs, answered, "Réponse")
    resolve(ours, resolved)
    ours.post(f"{withdrawn}/messages/{turns_of(database, withdrawn)[0].id}/withdraw")
    page = theirs.get(HOME).text
    assert not [number for number in range(3) if f"Question {number}" in page]
    # That of the world, which nobody answered, still does.
    assert OF_WORLD in page


def test_who_no_longer_reads_the_partnership_learns_nothing_of_it(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    assert OF_WORLD in browser_of(OFFICER_B).get(HOME).text
    with database.transaction() as session:
        session.get_one(Member, world.alpha.b.member.id).until = PartialDate(2001)
    assert OF_WORLD not in browser_of(OFFICER_B).get(HOME).text


def test_what_names_somebody_since_an_instant_for_their_digest(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    start = clock.now()
    open_thread(browser_of(OFFICER_A), world, "Depuis", named=sorted(ids(world, OFFICER_B)))

    def told(email: str, *, since: datetime) -> list[str | None]:
        with database.session(writing=False) as session:
            person = session.scalars(select(Person).where(Person.email == email)).one()
            return [mention.turn.words for mention in mentions_of(session, person, since)]

    assert told(OFFICER_B, since=NOON) == [OF_WORLD, "Depuis"]
    assert told(OFFICER_B, since=start) == ["Depuis"]
    assert told(OFFICER_B, since=clock.now() + timedelta(hours=1)) == []
    assert told(SIGNATORY_B, since=NOON) == []
