"""What two writers at the same instant may run into on PostgreSQL is answered in plain words, never as a fault."""

import pytest
from flask import Flask
from flask.typing import ResponseReturnValue
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from aict.core.access import Audience, declare
from aict.core.db import Database
from aict.core.turns import take_turn
from aict.core.web import db
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import NOBODY, OFFICER_A, World, make_organisation, make_person


def wait_for(database: Database, what: str) -> None:
    with database.session(writing=True) as session:
        session.execute(text("SET LOCAL lock_timeout = '50ms'"))
        take_turn(session, what)


@pytest.mark.postgresql
def test_who_comes_second_waits_until_the_first_is_done(database: Database) -> None:
    with database.session(writing=True) as first:
        take_turn(first, "a thing")
        wait_for(database, "another thing")
        with pytest.raises(OperationalError, match="lock timeout"):
            wait_for(database, "a thing")
        first.rollback()
        wait_for(database, "a thing")


def clash(kind: str) -> ResponseReturnValue:
    """What the checks of a service let through when another writer is as fast."""
    if kind == "taken":
        make_person(db(), "same@a.example")
        db().flush()
        make_person(db(), "same@a.example")
    elif kind == "gone":
        make_organisation(db(), "Oran", given_by_id=NOBODY)
    elif kind == "wrong":
        make_organisation(db(), "Oran", population=-1)
    else:
        db().execute(text("SET LOCAL lock_timeout = '50ms'"))
        take_turn(db(), "a thing")
    db().flush()
    return "done"


@pytest.mark.postgresql
@pytest.mark.parametrize(
    ("kind", "status", "said"),
    [
        ("taken", 409, "au même instant"),
        ("gone", 409, "au même instant"),
        ("wrong", 500, "Rien n’a été enregistré"),
        ("locked", 503, "Réessayez dans un instant"),
    ],
)
def test_each_clash_has_its_answer(app: Flask, database: Database, kind: str, status: int, said: str) -> None:
    app.add_url_rule("/clash/<kind>", view_func=declare(clash, Audience.PUBLIC), methods=["GET", "POST"])
    browser = Browser(app)
    token = browser.token()
    with database.session(writing=True) as other:
        take_turn(other, "a thing")
        answer = browser.post_bare(f"/clash/{kind}", {"csrf_token": token})
    assert answer.status_code == status
    assert said in answer.text


@pytest.mark.parametrize(
    "path", ["/partnerships/%00", "/partnerships?q=%00", "/partnerships/alpha%00/objectives"]
)
def test_what_a_database_cannot_hold_is_a_bad_address(world: World, browser_of: BrowserOf, path: str) -> None:
    assert browser_of(OFFICER_A).get(path).status_code in {200, 400, 404}
