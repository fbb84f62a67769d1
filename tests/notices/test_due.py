"""Deadlines in the digest: each step once, in the rhythm and the language of its reader, whatever happened to mail in between."""

from datetime import UTC, date, datetime, timedelta

import pytest
from flask import Flask

from aict.accounts.models import Person
from aict.conventions.models import Convention
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.postman import Postman, Server
from aict.evaluations.models import Evaluation
from aict.notices.reminding import remind
from aict.notices.rules import LATE, Rhythm, step_of
from aict.notices.services import LIVES
from aict.partnerships.models import Member
from tests.factories import CANARY_ALPHA, CANARY_BETA, OFFICER_A, OFFICER_B, READER_A, World
from tests.mailbox import Inbox, Mail
from tests.notices.conftest import Choose, Told, person_of

DUE = date(2026, 12, 24)
SAID = "24 décembre 2026"


@pytest.mark.parametrize(
    ("day", "step"),
    [
        ("2026-11-23", None),
        ("2026-11-24", "30"),
        ("2026-12-16", "30"),
        ("2026-12-17", "7"),
        ("2026-12-23", "1"),
        ("2026-12-24", "1"),
        ("2026-12-25", LATE),
    ],
)
def test_a_step_is_reached_by_days(day: str, step: str | None) -> None:
    assert step_of(DUE, DUE, date.fromisoformat(day)) == step


def test_of_a_date_without_a_day_the_first_it_may_mean_counts_and_the_last_makes_it_late() -> None:
    year = PartialDate(2026)
    steps = [step_of(year.earliest, year.latest, day) for day in (date(2025, 12, 2), DUE, date(2027, 1, 1))]
    assert steps == ["30", "1", LATE]


@pytest.fixture
def due(database: Database, world: World, choose: Choose) -> None:
    """Answers of both sides are due on Christmas Eve; only the two officers and a reader are written to, daily."""
    for email in world.people:
        daily = email in {OFFICER_A, OFFICER_B, READER_A}
        choose(email, Rhythm.DAILY if daily else Rhythm.NEVER)
    with database.transaction() as session:
        session.get_one(Evaluation, world.alpha.answering.id).answers_due = DUE


def on(told: Told, day: date) -> dict[str, Mail]:
    with clock.stopped_at(datetime(day.year, day.month, day.day, 7, tzinfo=UTC)):
        return told()


def days_said(told: Told, email: str, first: date, last: date, every: int = 1) -> list[str]:
    """The days on which a digest says it, when `remind` runs every so many days."""
    found, day, read = [], first, 0
    while day <= last:
        mail = on(told, day).get(email)
        if mail and mail.text.count(f"{SAID} – Entente") + mail.text.count(f"({SAID}) – Entente"):
            found.append(f"{day:%m-%d}")
        day += timedelta(days=every)
        read += 1
    return found


def test_each_step_is_said_once(told: Told, due: None) -> None:
    said = days_said(told, READER_A, date(2026, 11, 22), date(2026, 12, 29))
    assert said == ["11-24", "12-17", "12-23", "12-25"]


def test_who_is_written_to_weekly_is_told_in_that_rhythm(told: Told, due: None, choose: Choose) -> None:
    choose(READER_A, Rhythm.WEEKLY)
    said = days_said(told, READER_A, date(2026, 11, 20), date(2027, 1, 10))
    assert said == ["11-27", "12-18", "12-25"]


def test_after_a_time_without_mail_only_the_last_step_is_said(told: Told, due: None) -> None:
    assert days_said(told, READER_A, date(2026, 11, 20), date(2026, 11, 21)) == []
    mails = on(told, date(2026, 12, 28))
    assert f"en retard ({SAID})" in mails[READER_A].text
    assert mails[READER_A].text.count(SAID) == 1
    assert READER_A not in on(told, date(2026, 12, 29))


def test_it_says_what_where_and_in_the_language_of_its_reader(
    told: Told, due: None, database: Database
) -> None:
    with database.transaction() as session:
        person_of(session, OFFICER_B).locale = "en"
    mails = on(told, date(2026, 12, 20))
    french, english = mails[READER_A], mails[OFFICER_B]
    assert french.subject == "Vos échéances dans AICT"
    assert "Échéances" in french.text
    assert f"Envoyer les réponses à l’évaluation : Évaluation {CANARY_ALPHA}" in french.text
    assert f"pour le {SAID} – Entente {CANARY_ALPHA}" in french.text
    assert "/partnerships/alpha/evaluations/E2" in french.text
    assert "by 24 December 2026" in english.text
    assert not any(CANARY_BETA in mail.text for mail in mails.values())


def test_a_date_that_moves_is_said_again(told: Told, due: None, database: Database, world: World) -> None:
    on(told, date(2026, 12, 20))
    assert READER_A not in on(told, date(2026, 12, 21))
    with database.transaction() as session:
        session.get_one(Evaluation, world.alpha.answering.id).answers_due = date(2026, 12, 27)
    assert "27 décembre 2026" in on(told, date(2026, 12, 22))[READER_A].text


def test_what_is_done_is_said_no_more(told: Told, due: None, database: Database, world: World) -> None:
    on(told, date(2026, 11, 25))
    with database.transaction() as session:
        session.get_one(Evaluation, world.alpha.answering.id).removed_at = clock.now()
    assert READER_A not in on(told, date(2026, 12, 20))


def test_a_first_digest_says_the_most_urgent_and_leads_to_the_others(
    told: Told, due: None, database: Database, world: World
) -> None:
    with database.transaction() as session:
        for number in range(20):
            known = {
                "partnership_id": world.alpha.partnership.id,
                "kind": "convention",
                "title": f"Texte {number}",
            }
            starts = PartialDate(2020, 1, 1)
            session.add(
                Convention(code=f"N{number}", ends_on=PartialDate(2027, 1, 5), starts_on=starts, **known)
            )
    text = on(told, date(2026, 12, 20))[READER_A].text
    assert SAID in text
    assert text.count("Décider de la suite") == 11
    assert "Toutes les échéances" in text
    assert "/deadlines" in text
    # They were not all written, but their page says them: no mail follows for the others.
    assert READER_A not in on(told, date(2026, 12, 21))


def test_a_digest_that_never_left_is_told_again_with_its_deadlines(
    app: Flask, database: Database, due: None, inbox: Inbox, server_url: str
) -> None:
    def postman(url: str) -> Postman:
        links = app.extensions["aict-links"]
        return Postman(
            lambda: database, Server(url), sender="a@b.example", links=links, public_url="https://a.example"
        )

    start = datetime(2026, 12, 18, 7, tzinfo=UTC)
    with clock.stopped_at(start):
        remind(app)
        postman("smtp://127.0.0.1:9").deliver()
    with clock.stopped_at(start + LIVES + timedelta(hours=1)):
        postman(server_url).deliver()
        assert inbox.received == []
        remind(app)
        postman(server_url).deliver()
    texts = [m.get_body(("plain",)).get_content() for m in inbox.received if m["To"] == READER_A]
    assert any(SAID in text for text in texts)


def test_who_lost_the_partnership_meanwhile_is_not_told(
    app: Flask, told: Told, due: None, database: Database, world: World
) -> None:
    with clock.stopped_at(datetime(2026, 12, 20, 7, tzinfo=UTC)):
        remind(app)
        with database.transaction() as session:
            session.get_one(Member, world.alpha.b.member.id).until = PartialDate(2026, 12, 19)
        assert CANARY_ALPHA not in "".join(mail.text for to, mail in told().items() if to == OFFICER_B)


def test_who_wants_none_is_told_nothing(told: Told, due: None, choose: Choose, world: World) -> None:
    choose(READER_A, Rhythm.NEVER)
    assert READER_A not in on(told, date(2026, 12, 25))
    assert isinstance(world.people[READER_A], Person)
