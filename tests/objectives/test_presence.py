"""Who else is at an objective, and that it has just changed: for both sides, in few bytes, without a trace."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from aict.accounts.models import Affiliation, Person, Role
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.revisions import draft_of
from aict.core.trail import entries
from aict.organisations.models import Organisation
from aict.partnerships.models import Member
from aict.partnerships.presence import LASTS, Presence
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import (
    EVALUATOR,
    NOON,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    SIGNATORY_B,
    World,
)
from tests.objectives.pages import BOARD, O1, objective, send

pytestmark = pytest.mark.usefixtures("world")

HERE, EDIT = f"{O1}/presence", f"{O1}/edit"
ROOM = 300
"""Bytes of an answer at the most."""


def ask(browser: Browser, **fields: str) -> Any:
    answer = browser.post(HERE, fields)
    assert (answer.status_code, answer.mimetype) == (200, "application/json")
    assert len(answer.data) <= ROOM
    return answer.json


def rows(database: Database) -> int:
    with database.session(writing=False) as session:
        return session.scalar(select(func.count()).select_from(Presence)) or 0


def told(database: Database) -> int:
    """The lines of the trail."""
    with database.session(writing=False) as session:
        return session.scalar(select(func.count()).select_from(entries)) or 0


def test_both_sides_see_who_writes_and_who_looks_by_function_and_organisation(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs, reader = (browser_of(each) for each in (OFFICER_A, OFFICER_B, READER_A))
    a, b = world.alpha.a.organisation.name, world.alpha.b.organisation.name
    before = told(database)
    assert ask(ours, writes="1")["there"] == []
    assert ask(theirs)["there"] == [[f"agent, {a}", 1]]
    assert ask(ours, writes="1")["there"] == [[f"agent, {b}", 0]]
    assert ask(reader)["there"] == [[f"agent, {a}", 1], [f"agent, {b}", 0]]
    assert told(database) == before


def test_who_may_only_read_is_never_said_to_write(browser_of: BrowserOf) -> None:
    ask(browser_of(READER_A), writes="1")
    assert [does for _who, does in ask(browser_of(OFFICER_B))["there"]] == [0]


def test_the_answer_says_which_revision_there_is_and_the_draft_to_its_side_alone(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    draft = draft_of(objective(database).text, "a")
    assert draft is not None
    assert (ask(ours)["newest"], ask(ours)["draft"]) == (1, draft.version)
    assert ask(theirs)["draft"] == 0
    assert send(theirs, EDIT, "propose", rationale="De l’autre côté").status_code == 303
    assert ask(ours)["newest"] == 2


def test_who_gives_no_sign_of_life_is_gone_and_the_table_does_not_grow(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs, late = (browser_of(each) for each in (OFFICER_A, OFFICER_B, READER_A))
    with clock.stopped_at(NOON):
        ours.token(), theirs.token(), late.token()
        ask(ours)
        ask(ours)
        ask(theirs)
        assert rows(database) == 2
    with clock.stopped_at(NOON + LASTS + timedelta(seconds=1)):
        assert ask(late)["there"] == []
        assert rows(database) == 1


def test_many_at_once_and_long_names_stay_within_few_bytes(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        session.execute(update(Organisation).values(name="بلدية صفاقس الكبرى " * 20))
    for email in (OFFICER_B, SIGNATORY_B, READER_A, SIGNATORY_A, OFFICER_ASSOCIATE):
        ask(browser_of(email), writes="1")
    news = ask(browser_of(OFFICER_A))
    assert (len(news["there"]), news["more"]) == (3, 2)
    assert all(label.endswith("…") for label, _does in news["there"])


def test_who_left_the_partnership_is_not_seen_any_more(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ask(browser_of(OFFICER_B)), ask(browser_of(OFFICER_ASSOCIATE))
    reader = browser_of(READER_A)
    assert len(ask(reader)["there"]) == 2
    with database.transaction() as session:
        session.execute(
            update(Member)
            .where(Member.id == world.alpha.b.member.id)
            .values(until=PartialDate.parse("2020-01-01"))
        )
        person = select(Person.id).where(Person.email == OFFICER_ASSOCIATE).scalar_subquery()
        session.execute(
            update(Affiliation).where(Affiliation.person_id == person).values(role=Role.ADMINISTRATOR)
        )
    assert ask(reader)["there"] == []


def test_a_draft_of_one_side_is_no_place_to_meet(browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    code = send(ours, f"{BOARD}/new", "draft", statement="À nous").location or ""
    assert ours.post(f"{code}/presence").status_code == 200
    assert theirs.post(f"{code}/presence").status_code == 404


@pytest.mark.parametrize(("email", "status"), [(None, 401), (EVALUATOR, 403)])
def test_who_does_not_read_is_told_nothing(
    database: Database, browser_of: BrowserOf, email: str | None, status: int
) -> None:
    assert browser_of(email).post(HERE).status_code == status
    assert browser_of(OFFICER_A).post(f"{BOARD}/O99/presence").status_code == 404
    assert browser_of(OFFICER_A).post_bare(HERE).status_code == 400
    assert rows(database) == 0


def test_a_page_left_open_keeps_no_session_alive(browser_of: BrowserOf) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_A)
        browser.token()
    for hours in range(1, 9):
        with clock.stopped_at(NOON + timedelta(hours=hours)):
            ask(browser)
    with clock.stopped_at(NOON + timedelta(hours=8, seconds=1)):
        assert browser.post(HERE).status_code == 401


def test_looking_at_the_page_writes_nothing(database: Database, browser_of: BrowserOf) -> None:
    page = browser_of(OFFICER_A).get(O1)
    assert f'data-presence="{HERE}"' in page.text
    assert rows(database) == 0
