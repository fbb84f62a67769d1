"""A convention that one side entered waits for the other until it says that it is recorded as signed, or contests it."""

import pytest
from flask import Flask

from aict.conventions.models import Convention, ConventionParty
from aict.core.db import Database
from aict.core.schema import new_id
from aict.notices.reminding import remind
from aict.partnerships import opinions
from tests.conftest import BrowserOf
from tests.dashboard.test_overview import boxes
from tests.factories import OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, READER_A, STRANGER, World
from tests.facts import standing_of
from tests.mailbox import deliver

ASKED = "les reconnaître ou les contester"
STEP = "reconnaissance attendue"


@pytest.fixture(params=["few", "many"], autouse=True)
def registry(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, world: World) -> None:
    """Asked as of a small registry, and in the ways that are kept for a large one."""
    assert world
    if request.param == "many":
        monkeypatch.setattr("aict.partnerships.queries.MANY", 0)


def is_asked(browser_of: BrowserOf, email: str) -> bool:
    return ASKED in browser_of(email).get("/").text


def say(database: Database, world: World, email: str, *, reason: str | None = None) -> None:
    with database.transaction() as session:
        at = standing_of(session, email)
        found = session.get_one(Convention, world.alpha.convention.id)
        if reason:
            opinions.contest(session, found, at=at, version=found.version, reason=reason)
        else:
            opinions.confirm(session, found, at=at, version=found.version)


def test_it_waits_for_the_other_party_that_may_say_it(browser_of: BrowserOf) -> None:
    asked = {
        email: is_asked(browser_of, email)
        for email in (OFFICER_A, OFFICER_B, READER_A, OFFICER_ASSOCIATE, STRANGER)
    }
    assert {email for email, found in asked.items() if found} == {OFFICER_B}


def test_it_waits_no_more_once_acknowledged_and_again_once_it_changed(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    page = f"/partnerships/alpha/conventions/{world.alpha.convention.id}"
    assert f'href="{page}"' in browser_of(OFFICER_B).get("/").text
    say(database, world, OFFICER_B)
    assert not is_asked(browser_of, OFFICER_B)
    with database.transaction() as session:
        session.get_one(Convention, world.alpha.convention.id).title = "Autre titre"
    assert is_asked(browser_of, OFFICER_B)


def test_what_is_contested_waits_for_who_entered_it(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    say(database, world, OFFICER_B, reason="Jamais signée")
    assert not is_asked(browser_of, OFFICER_B)
    assert "Jamais signée" in browser_of(OFFICER_A).get("/").text


def test_either_side_is_asked_alike(browser_of: BrowserOf, database: Database, world: World) -> None:
    with database.transaction() as session:
        convention = session.get_one(Convention, world.alpha.convention.id)
        convention.entered_by_id = world.alpha.b.member.id
    assert [is_asked(browser_of, email) for email in (OFFICER_A, OFFICER_B)] == [True, False]
    a, b = (boxes(browser_of(email).get("/partnerships/alpha").text) for email in (OFFICER_A, OFFICER_B))
    assert [STEP in box for box in (a["ours"], a["theirs"], b["ours"], b["theirs"])] == [
        True, False, False, True,
    ]  # fmt: skip


def test_what_the_operator_imported_or_is_removed_asks_nothing(
    browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        session.get_one(Convention, world.alpha.convention.id).entered_by_id = None
    assert [is_asked(browser_of, email) for email in (OFFICER_A, OFFICER_B)] == [False, False]
    assert STEP not in browser_of(OFFICER_B).get("/partnerships/alpha").text


def test_several_of_one_partnership_are_one_line_and_the_digest_says_it(
    app: Flask, browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        first = session.get_one(Convention, world.alpha.convention.id)
        convention = Convention(
            id=new_id(), code="C9", title="Avenant", kind=first.kind,
            partnership_id=first.partnership_id, entered_by_id=first.entered_by_id,
        )  # fmt: skip
        session.add(convention)
        session.flush()
        party = world.alpha.b.organisation.id
        session.add(ConventionParty(id=new_id(), convention_id=convention.id, organisation_id=party))
    page = browser_of(OFFICER_B).get("/").text
    assert page.count(ASKED) == 1
    assert "2 conventions" in page
    assert remind(app).failed == 0
    told = {mail.to: mail.text for mail in deliver(app)}
    assert ASKED in told[OFFICER_B]
    assert ASKED not in told[OFFICER_A]
