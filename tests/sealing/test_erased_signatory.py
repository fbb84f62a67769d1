"""Who signed asks to be erased: before the seal the capacity alone stays; what is sealed is an act and stays whole."""

import pytest
from flask import Flask

from aict.accounts.models import Person
from aict.core.db import Database
from aict.persons.erasing import erase_account
from tests.factories import SIGNATORY_A, World
from tests.persons.everywhere import places_of

NAME = "Zéphyrinecanari"


@pytest.fixture
def signatory(database: Database, world: World) -> Person:
    with database.transaction() as session:
        found = session.get_one(Person, world.people[SIGNATORY_A].id)
        found.name = NAME
    return found


def erase(database: Database, person: Person) -> None:
    with database.transaction() as session:
        erase_account(session, session.get_one(Person, person.id))


def audit(app: Flask) -> int:
    return app.test_cli_runner().invoke(args=["audit-verify"]).exit_code


def test_before_the_seal_the_capacity_alone_stays(
    app: Flask, database: Database, signatory: Person, signed: str
) -> None:
    assert "signature.name" in places_of(database, NAME)
    erase(database, signatory)
    assert places_of(database, NAME) == []
    assert "signature.capacity" in places_of(database, "Maire")
    assert audit(app) == 0


def test_what_is_sealed_stays_whole(app: Flask, database: Database, signatory: Person, sealed: str) -> None:
    erase(database, signatory)
    assert {place.partition(".")[0] for place in places_of(database, NAME)} <= {
        "signature",
        "snapshot",
        "rendering",
        "trail_personal",
    }
    assert audit(app) == 0
