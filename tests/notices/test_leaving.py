"""From being written to being sent: lost by no server that is down, read by nobody who may not read it any more."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from aict.conversations.models import Turn
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.mail import OutgoingMail
from aict.core.postman import Postman, Round, Server
from aict.directory.models import SheetWord
from aict.notices.reminding import remind
from aict.notices.rules import Rhythm
from aict.notices.services import LIVES
from aict.organisations.models import Organisation
from aict.partnerships.models import Guest, Member, Opinion
from tests.factories import (
    CANARY_ALPHA,
    EVALUATOR,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_B,
    READER_A,
    World,
)
from tests.mailbox import Inbox
from tests.notices.conftest import Choose, Told, person_of

NOWHERE = "smtp://127.0.0.1:9"


@dataclass(frozen=True, slots=True)
class Way:
    """From the database to a mail server, which is down or up."""

    postman: Callable[[str], Postman]
    inbox: Inbox
    server_url: str

    def down(self) -> Round:
        return self.postman(NOWHERE).deliver()

    def up(self) -> Round:
        return self.postman(self.server_url).deliver()

    @property
    def reached(self) -> set[str]:
        """Who got something."""
        return {str(message["To"]) for message in self.inbox.received}


@pytest.fixture
def way(app: Flask, database: Database, inbox: Inbox, server_url: str) -> Way:
    def postman(url: str) -> Postman:
        return Postman(
            lambda: database,
            Server(url),
            sender="AICT <aict@ville.example>",
            links=app.extensions["aict-links"],
            public_url="https://aict.example",
        )

    return Way(postman, inbox, server_url)


@pytest.fixture(autouse=True)
def nobody_else(world: World, choose: Choose) -> None:
    """Only these are written to."""
    for email in world.people:
        if email not in {OFFICER_B, READER_A, EVALUATOR}:
            choose(email, Rhythm.NEVER)


def waiting(database: Database) -> set[str]:
    with database.session(writing=False) as session:
        return set(session.scalars(select(OutgoingMail.to)))


def test_a_digest_reaches_a_real_server_complete(app: Flask, way: Way) -> None:
    assert remind(app).written == 3
    assert way.up() == Round(sent=3, failed=0)
    message = next(m for m in way.inbox.received if m["To"] == OFFICER_B)
    assert message["From"] == "AICT <aict@ville.example>"
    assert message["Message-ID"].endswith("@ville.example>")
    assert message["Date"].datetime.tzinfo is not None
    assert message["List-Unsubscribe"].startswith("<https://aict.example/notices/stop/")
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    html = message.get_body(("html",)).get_content()
    assert "https://aict.example/partnerships/alpha/evaluations/E2" in html
    assert "http://" not in html


def test_a_server_that_is_down_loses_nothing_and_reminding_again_adds_nothing(app: Flask, way: Way) -> None:
    assert remind(app).written == 3
    assert way.down() == Round(sent=0, failed=3)
    assert remind(app).written == 0
    with clock.stopped_at(clock.now() + timedelta(hours=2)):
        assert way.up() == Round(sent=3, failed=0)
    assert way.reached == {OFFICER_B, READER_A, EVALUATOR}


def test_what_no_server_took_for_a_week_is_told_anew(app: Flask, way: Way, database: Database) -> None:
    remind(app)
    way.down()
    with clock.stopped_at(clock.now() + LIVES):
        assert way.up() == Round(0, 0)
        assert waiting(database) == set()
        remind(app)
        way.up()
    assert OFFICER_B in way.reached


def leaves(session: Any, world: World) -> None:
    session.get_one(Member, world.alpha.b.member.id).until = PartialDate(2020)


def is_closed(session: Any, _world: World) -> None:
    person_of(session, OFFICER_B).is_active = False


def has_no_role(session: Any, _world: World) -> None:
    session.delete(person_of(session, OFFICER_B).affiliations[0])


def is_a_draft_again(session: Any, world: World) -> None:
    session.get_one(
        type(world.alpha.partnership), world.alpha.partnership.id
    ).draft_of_id = world.alpha.a.organisation.id


def moved(session: Any, _world: World) -> None:
    person_of(session, OFFICER_B).email = "officer@elsewhere.example"


@pytest.mark.parametrize("loses", [leaves, is_closed, has_no_role, is_a_draft_again, moved])
def test_who_may_not_read_it_any_more_is_not_sent_what_was_written_before(
    app: Flask, way: Way, database: Database, world: World, loses: Any
) -> None:
    remind(app)
    way.down()
    with database.transaction() as session:
        loses(session, world)
    with clock.stopped_at(clock.now() + timedelta(hours=2)):
        way.up()
    assert OFFICER_B not in way.reached
    assert READER_A in way.reached
    assert waiting(database) == set()


def test_the_rest_is_told_to_who_lost_one_partnership_and_to_who_has_another_address(
    app: Flask, way: Way, database: Database, world: World
) -> None:
    remind(app)
    with database.transaction() as session:
        moved(session, world)
    assert way.up().sent == 2
    assert remind(app).written == 1
    way.up()
    assert way.inbox.received[-1]["To"] == "officer@elsewhere.example"


def test_a_guest_who_is_invited_no_more_is_not_sent_the_invitation(
    app: Flask, way: Way, database: Database
) -> None:
    remind(app)
    with database.transaction() as session:
        session.delete(session.scalars(select(Guest)).one())
    way.up()
    assert EVALUATOR not in way.reached


def test_who_stopped_is_not_sent_what_was_written_before(app: Flask, way: Way, choose: Choose) -> None:
    remind(app)
    choose(OFFICER_B, Rhythm.NEVER)
    way.up()
    assert OFFICER_B not in way.reached


def test_words_that_their_author_took_back_do_not_leave(
    app: Flask, way: Way, database: Database, world: World
) -> None:
    remind(app)
    way.down()
    with database.transaction() as session:
        message = session.get_one(Turn, world.alpha.message.id)
        assert OFFICER_B in [mention.person.email for mention in message.mentions]
        message.words, message.document, message.withdrawn_at = None, None, clock.now()
    with clock.stopped_at(clock.now() + timedelta(hours=2)):
        way.up()
        remind(app)
        way.up()
    (told,) = [m for m in way.inbox.received if m["To"] == OFFICER_B]
    text = told.get_body(("plain",)).get_content()
    assert f"Message {CANARY_ALPHA}" not in text
    assert "a retiré un message" in text


def test_what_the_instance_has_to_confirm_is_sent_to_who_administers_it_only(
    told: Told, app: Flask, database: Database, world: World
) -> None:
    with database.transaction() as session:
        invitation = session.merge(world.alpha.invitation, load=False)
        invitation.opens_organisation, invitation.accepted_at = True, clock.now()
    sent = told()
    assert "Premier compte d’une organisation" in sent[INSTANCE_ADMINISTRATOR].text
    assert all("Premier compte" not in mail.text for to, mail in sent.items() if to != INSTANCE_ADMINISTRATOR)
    assert OFFICER_A not in sent


@pytest.mark.parametrize("population", [None, 900])
def test_a_contested_sheet_is_told_to_who_may_mend_it_while_it_waits(
    app: Flask, way: Way, database: Database, world: World, population: int | None
) -> None:
    town, reason = world.alpha.b.organisation.id, "Ce nom est l’ancien."
    with database.transaction() as session:
        said = {"about_id": town, "about_version": 1, "opinion": Opinion.CONTEST, "reason": reason}
        officer, own = world.people[OFFICER_A].id, world.alpha.a.organisation.id
        session.add(SheetWord(organisation_id=own, person_id=officer, **said))
    remind(app)
    with database.transaction() as session:
        session.get_one(Organisation, town).population = population
    way.up()
    told = {m["To"]: m.get_body(("plain",)).get_content() for m in way.inbox.received}
    holders = {OFFICER_B, INSTANCE_ADMINISTRATOR} if population is None else set()
    assert {to for to, text in told.items() if reason in text} == holders
