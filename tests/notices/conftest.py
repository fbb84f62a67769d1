"""Everybody of the world told once already: what is told from then on is news."""

from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.models import Person
from aict.core.db import Database
from aict.notices.models import Digest
from aict.notices.queries import digest_of
from aict.notices.reminding import remind
from aict.notices.rules import Rhythm
from aict.notices.services import choose_rhythm
from tests.factories import World
from tests.mailbox import Mail, deliver

Told = Callable[[], dict[str, Mail]]


@pytest.fixture
def told(app: Flask, world: World) -> Told:
    """Look through everybody and send; by address, the one mail that each got."""

    def look() -> dict[str, Mail]:
        assert remind(app).failed == 0
        sent = deliver(app)
        by_address = {mail.to: mail for mail in sent}
        assert len(by_address) == len(sent)
        return by_address

    return look


Choose = Callable[[str, Rhythm], None]


@pytest.fixture
def choose(database: Database, world: World) -> Choose:
    """Let somebody choose a rhythm."""

    def chosen(email: str, rhythm: Rhythm) -> None:
        with database.transaction() as session:
            choose_rhythm(session, person_of(session, email), rhythm)

    return chosen


def person_of(session: object, email: str) -> Person:
    found: Person = session.scalars(select(Person).where(Person.email == email)).one()  # type: ignore[attr-defined]
    return found


@pytest.fixture
def kept(database: Database) -> Callable[[str], Digest | None]:
    """What is kept of how far somebody was told."""

    def look(email: str) -> Digest | None:
        with database.session(writing=False) as session:
            return digest_of(session, person_of(session, email).id)

    return look
