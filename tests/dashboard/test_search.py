"""One question to the whole registry, and what it must never answer."""

import re

import pytest
from alembic.script import ScriptDirectory
from flask import Flask
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from aict.activities.models import Action
from aict.core import search
from aict.core.clock import now
from aict.core.db import Database
from aict.core.schema import new_id
from aict.core.search import words
from aict.migrating import alembic_config, migrate
from aict.objectives.finding import OBJECTIVE
from aict.objectives.models import Objective
from aict.partnerships.models import Member, Territory
from tests.conftest import BrowserOf
from tests.factories import (
    CANARY_ALPHA,
    CANARY_BETA,
    CANARY_DRAFT_A,
    EVALUATOR,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    STRANGER,
    World,
)

# Less than the whole word: the page shows what was typed.
ALPHA, BETA, DRAFT = CANARY_ALPHA[:7], CANARY_BETA[:6], CANARY_DRAFT_A[:9]
LISTING = "c1d7f5a90b24"
"""The step that brought the table of words."""
EVERY_KIND = {"partnership", "organisation", "objective", "convention", "project", "action"}


@pytest.fixture(params=["few", "many", "everywhere"])
def registry(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Asked as of a small registry, and in the ways that are kept for a large one and for a word everything there has."""
    if request.param != "few":
        for limit in ("aict.core.search.FEW", "aict.partnerships.queries.MANY"):
            monkeypatch.setattr(limit, 0)
    if request.param == "everywhere":
        monkeypatch.setattr("aict.core.search.MANY", 0)
    return str(request.param)


def kinds(page: str) -> set[str]:
    return set(re.findall(r'<section aria-labelledby="found-(\w+)"', page))


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_B, READER_A, OFFICER_ASSOCIATE])
@pytest.mark.usefixtures("registry")
def test_everything_of_ones_partnerships_is_found_by_either_side(
    world: World, browser_of: BrowserOf, email: str
) -> None:
    browser = browser_of(email)
    page = browser.get(f"/search?q={ALPHA.upper()}").text
    assert kinds(page) == EVERY_KIND
    for address in re.findall(r'<li>\s*<a href="([^"]+)"', page):
        assert browser.get(address.replace("&amp;", "&").partition("#")[0]).status_code == 200, address


@pytest.mark.parametrize(
    ("email", "kind"),
    [(STRANGER, kind) for kind in ("", *sorted(EVERY_KIND))]
    # who keeps the instance knows its organisations, and nothing of their partnerships
    + [(INSTANCE_ADMINISTRATOR, kind) for kind in sorted(EVERY_KIND - {"organisation"})],
)
@pytest.mark.usefixtures("registry")
def test_nothing_of_another_partnership_is_found(
    world: World, browser_of: BrowserOf, email: str, kind: str
) -> None:
    page = browser_of(email).get(f"/search?q={ALPHA}&kind={kind}").text
    assert CANARY_ALPHA not in page
    assert "Rien ne correspond" in page


@pytest.mark.usefixtures("registry")
def test_a_guest_finds_the_partnership_and_nothing_inside(world: World, browser_of: BrowserOf) -> None:
    assert kinds(browser_of(EVALUATOR).get(f"/search?q={ALPHA}").text) == {"partnership"}


@pytest.mark.usefixtures("registry")
def test_a_draft_is_found_by_nobody(world: World, browser_of: BrowserOf) -> None:
    for email in (OFFICER_A, OFFICER_B):
        assert CANARY_DRAFT_A not in browser_of(email).get(f"/search?q={DRAFT}").text


@pytest.mark.parametrize(
    "query", ["", "?q=", "?q=%00", "?q=%25", "?kind=x", "?q=a&kind=x", "?q=a&page=x", "?q=" + "b" * 900]
)
def test_nonsense_is_no_fault(world: World, browser_of: BrowserOf, query: str) -> None:
    assert browser_of(OFFICER_A).get(f"/search{query}").status_code == 200


def _add_actions(session: Session, world: World, first: int, last: int) -> None:
    member = session.get_one(Member, world.alpha.a.member.id)
    session.add_all(
        Action(
            id=new_id(),
            partnership_id=member.partnership_id,
            code=f"S{number:03}",
            title=f"Semaine {number}",
            territory=Territory.A,
            entered_by=member,
        )
        for number in range(first, last)
    )


def test_each_kind_is_bounded_and_its_rest_is_a_page_away(
    app: Flask, world: World, database: Database, browser_of: BrowserOf
) -> None:
    browser, counts = browser_of(OFFICER_A), []
    for first, last in ((0, 2), (2, 60)):
        with database.transaction() as session:
            _add_actions(session, world, first, last)
        sent: list[str] = []
        event.listen(
            app.extensions["aict-database"].engine,
            "before_cursor_execute",
            lambda *given, sent=sent: sent.append(given[2]),
        )
        page = browser.get("/search?q=sema").text
        counts.append(sum(statement.startswith("SELECT") for statement in sent))
    assert counts[0] == counts[1] <= 15
    assert page.count(">Semaine ") == 5
    assert "kind=action" in page
    whole = browser.get("/search?q=sema&kind=action&page=2").text
    assert whole.count(">Semaine ") == 10


def test_what_is_removed_is_found_no_more_and_what_is_agreed_is(world: World, database: Database) -> None:
    with database.transaction() as session:
        session.get_one(Action, world.alpha.action.id).removed_at = now()
    with database.session(writing=False) as session:
        assert not session.scalars(
            select(Action.id).where(*search.found_by(session, "action", ALPHA, Action.id))
        ).all()
        found = session.scalars(
            select(Objective.id).where(
                *search.found_by(session, OBJECTIVE, f"objectif {ALPHA}", Objective.id)
            )
        ).all()
        assert found == [world.alpha.objective.id]


def test_the_migration_finds_what_was_there_before_it(world: World, database: Database) -> None:
    """The same words as the commit had written."""
    with database.session(writing=False) as session:
        before = {tuple(row) for row in session.execute(select(words))}
    line = [step.revision for step in ScriptDirectory.from_config(alembic_config()).walk_revisions()]
    migrate(database, f"-{line.index(LISTING) + 1}")
    migrate(database)
    with database.session(writing=False) as session:
        assert {tuple(row) for row in session.execute(select(words))} == before
    assert {kind for kind, _word, _subject in before} == EVERY_KIND
