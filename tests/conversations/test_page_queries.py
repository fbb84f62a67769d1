"""Pages with conversations ask as much for many threads and messages as for few (quality.md I56)."""

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.models import Person
from aict.conversations.models import Act, Mention, Thread, Turn
from aict.core.db import Database
from aict.core.paging import PAGE_SIZE
from aict.core.schema import new_id
from aict.partnerships.models import Member
from tests.conftest import BrowserOf
from tests.conversations.pages import CONVERSATIONS, HOME, OBJECTIVE, text_of, thread_of
from tests.evaluations.test_page_queries import MOST, counted
from tests.factories import NOON, OFFICER_A, OFFICER_B, SIGNATORY_B, World

BOARD = "/partnerships/alpha/objectives"


def speak(database: Database, world: World, number: int) -> None:
    """As many threads on the objective, each with as many messages by both sides; as many messages in the world's own."""
    with database.transaction() as session:
        authors = [session.get_one(Person, world.people[email].id) for email in (OFFICER_A, OFFICER_B)]
        members = [session.get_one(Member, s.member.id) for s in (world.alpha.a, world.alpha.b)]
        named = session.get_one(Person, world.people[SIGNATORY_B].id)
        about = {"kind": "objective", "about_id": world.alpha.objective.id}
        here = {"partnership_id": world.alpha.partnership.id}
        threads = [Thread(id=new_id(), opened_at=NOON, **here, **about) for _ in range(number)]
        threads.append(session.scalars(select(Thread).where(Thread.id == world.alpha.thread.id)).one())
        for place, thread in enumerate(threads):
            for each in range(number):
                mention = Mention(id=new_id(), person=named, **here)
                turn = Turn(
                    id=new_id(),
                    thread=thread,
                    act=Act.SAY,
                    words=f"Message {place}.{each}",
                    person=authors[each % 2],
                    member=members[each % 2],
                    document_id=world.alpha.document.id,
                    mentions=[mention],
                    **here,
                )
                session.add(turn)


@pytest.mark.parametrize("path", [BOARD, OBJECTIVE, CONVERSATIONS, "thread", HOME])
def test_a_page_asks_as_much_for_many_as_for_few(
    app: Flask, database: Database, world: World, browser_of: BrowserOf, path: str
) -> None:
    address = thread_of(world) if path == "thread" else path
    browser, counts = browser_of(SIGNATORY_B), []
    for number in (2, 9):
        speak(database, world, number)
        with counted(app) as sent:
            assert browser.get(address).status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1]
    # A list is light; beside an objective stands all that belongs to it, beside a thread the form that answers it.
    assert counts[1] <= MOST or path in {OBJECTIVE, HOME, "thread"}


def test_a_long_thread_is_read_from_its_end_and_page_by_page(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, thread = browser_of(OFFICER_A), thread_of(world)
    speak(database, world, PAGE_SIZE + 4)
    last = text_of(browser.get(thread))
    assert "page 2 sur 2" in last
    assert f"Message {PAGE_SIZE + 4}.{PAGE_SIZE + 3}" in last
    assert f"{thread}/resolve" in last
    first = text_of(browser.get(f"{thread}?page=1"))
    assert "Message heronalpha" in first
    # What comes after was not shown: nothing is resolved from here.
    assert f"{thread}/resolve" not in first


def test_beside_its_subject_a_thread_shows_its_latest_turns_and_says_how_many_came_before(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    speak(database, world, 9)
    page = text_of(browser_of(OFFICER_A).get(OBJECTIVE))
    assert "Message 9.8" in page
    assert "Message heronalpha" not in page
    assert "7 interventions plus anciennes" in page
