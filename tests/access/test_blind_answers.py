"""Nothing of what one side answers reaches anybody else before the time: no page, paper, file, search, notice, nor their size and queries.

Every address of the table is read by everybody who is not of that side, while the side has written nothing, while it writes, and
once it has sent. What it wrote is looked for in all they get; how much they get and how often the database is asked stays the same.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from flask import Flask
from sqlalchemy import event, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from aict.accounts.models import Person
from aict.core import answers, clock
from aict.core.answers import Given
from aict.core.db import Database
from aict.core.mail import OutgoingMail
from aict.core.schema import new_id
from aict.notices.reminding import remind
from aict.partnerships.models import Guest, MemberRole, Partnership
from tests.access.asking import unpacked
from tests.access.conftest import AsRelation
from tests.access.settled import PEOPLE, Endpoint, Settled, endpoints
from tests.browser import Browser
from tests.factories import EVALUATOR, NOON, STRANGER, make_member

SECRET = "canaridaveugle"
NOBODYS = "canardinvisibl"
STEP = "rather_no"
FEDERATION = "stranger"
"""Whoever is nothing to alpha is put, here, in a federation that is an associate of side b."""
OTHERS = (
    "anonymous",
    "instance_administrator",
    "administrator",
    "guest_evaluator",
    "other_officer",
    "other_signatory",
    FEDERATION,
)
SEARCHED = ("/search", "/partnerships", "/deadlines", "/partnerships/alpha/objectives")
_TOKENS = re.compile(rb'(name="(?:csrf_token|once|shown)"\s+value=")[^"]*')
_LEAVES = {"accounts.logout", "deadlines.feed"}
_OF_ONESELF = {"accounts.own_activity", "accounts.set_up_second_factor", "persons.own_copy"}
"""Longer by what one has read oneself, or by what is drawn by chance: only what they say and ask is compared."""


@pytest.fixture
def outsiders(database: Database, settled: Settled) -> None:
    """The guest is invited to the evaluation that is being answered; a federation stands by side b."""
    with database.transaction() as session:
        alpha = session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()
        guest, federated = (
            session.scalars(select(Person).where(Person.email == email)).one()
            for email in (EVALUATOR, STRANGER)
        )
        invited = {"person_id": guest.id, "subject_id": settled.alpha.answering.id}
        session.add(Guest(id=new_id(), partnership_id=alpha.id, **invited))
        town = federated.affiliations[0].organisation
        make_member(session, alpha, town, side="b", role=MemberRole.ASSOCIATE)


def write(session: Session, settled: Settled, *, submit: bool) -> None:
    """What side a answers, each word of it unmistakable."""
    evaluation = settled.alpha.answering
    found = answers.sheet_of(session, evaluation.id, "a")
    sheet = answers.save(
        session,
        subject_id=evaluation.id,
        partnership_id=evaluation.partnership_id,
        party="a",
        answers={
            "criterion.impact": Given(
                STEP,
                f"{SECRET} comment " * 50,
                f"{SECRET} evidence",
                document_id=settled.alpha.document.id,
            )
        },
        version=found.version if found else 0,
    )
    if submit:
        answers.submit(session, sheet, person_id=None, asked=["criterion.impact"])


def reading(app: Flask, settled: Settled) -> Iterator[tuple[Endpoint, str]]:
    """Every address that is read, that of the evaluation being answered where it names one."""
    for endpoint in endpoints(app):
        if endpoint.method == "GET" and endpoint.name not in _LEAVES:
            yield endpoint, settled.address(endpoint).replace("/evaluations/E1", "/evaluations/E2")


def without_tokens(answer: TestResponse) -> bytes:
    """What a page says, but for what is drawn by chance."""
    return _TOKENS.sub(rb"\1", answer.data)


def words_of(answer: TestResponse) -> bytes:
    """All that an answer says, what is packed in it unpacked."""
    return str(answer.headers).encode() + unpacked(answer.data)


def size_of(answer: TestResponse) -> int:
    """In bytes; of what is packed, unpacked: how well it packs depends on the hour that is written in it."""
    if not zipfile.is_zipfile(io.BytesIO(answer.data)):
        return len(without_tokens(answer))
    with zipfile.ZipFile(io.BytesIO(answer.data)) as packed:
        return sum(each.file_size for each in packed.infolist())


@contextmanager
def counted(app: Flask) -> Iterator[list[str]]:
    sent: list[str] = []
    engine = app.extensions["aict-database"].engine

    def keep(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        sent.append(statement.partition(" ")[0])

    event.listen(engine, "before_cursor_execute", keep)
    yield sent
    event.remove(engine, "before_cursor_execute", keep)


def measure(app: Flask, settled: Settled, browser: Browser) -> dict[str, tuple[int, int, int]]:
    """Of every page: how it answers, how long it is, how often the database was asked for it."""
    found = {}
    with clock.stopped_at(NOON):
        for endpoint, path in reading(app, settled):
            if endpoint.rule.rule.endswith(".pdf"):
                continue
            with counted(app) as sent:
                answer = browser.get(path)
            assert SECRET.encode() not in words_of(answer), endpoint
            size = 0 if endpoint.name in _OF_ONESELF else size_of(answer)
            found[endpoint.name] = (answer.status_code, size, len(sent))
    return found


@pytest.mark.usefixtures("outsiders")
@pytest.mark.parametrize("relation", OTHERS)
def test_no_address_tells_what_a_side_has_sent(
    app: Flask, settled: Settled, as_relation: AsRelation, laid_out: list[str], relation: str
) -> None:
    database: Database = app.extensions["aict-database"]
    with database.transaction() as session:
        write(session, settled, submit=True)
    browser, read = as_relation(relation), 0
    for endpoint, path in reading(app, settled):
        assert SECRET.encode() not in words_of(browser.get(path)), endpoint
        read += 1
    for path in SEARCHED:
        # The page repeats what was searched for; but for that, it says what it says of a word that nobody wrote.
        found, nothing = (browser.get(f"{path}?q={word}") for word in (SECRET, NOBODYS))
        assert without_tokens(found).replace(SECRET.encode(), NOBODYS.encode()) == without_tokens(nothing)
    assert read > 100
    assert not [page for page in laid_out if SECRET in page]


@pytest.mark.usefixtures("outsiders")
@pytest.mark.parametrize("relation", ["other_officer", "guest_evaluator", FEDERATION])
def test_nothing_is_longer_nor_asked_more_often_because_a_side_writes(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation, relation: str
) -> None:
    with clock.stopped_at(NOON):
        browser = as_relation(relation)
    before = measure(app, settled, browser)
    assert measure(app, settled, browser) == before
    with clock.stopped_at(NOON), database.transaction() as session:
        write(session, settled, submit=False)
    after = measure(app, settled, browser)
    assert {name: (before[name], after[name]) for name in before if before[name] != after[name]} == {}


def test_no_notice_tells_what_a_side_answers(
    app: Flask, database: Database, settled: Settled, outsiders: None
) -> None:
    with database.transaction() as session:
        write(session, settled, submit=True)
    remind(app)
    with database.session(writing=False) as session:
        letters = [str(vars(mail)) for mail in session.scalars(select(OutgoingMail))]
    assert letters
    assert not [letter for letter in letters if SECRET in letter]


def test_the_word_would_be_seen(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation, laid_out: list[str]
) -> None:
    """These tests can fail: its own side reads it, and everybody once all have sent."""
    with database.transaction() as session:
        write(session, settled, submit=False)
    assert SECRET in as_relation("officer").get("/partnerships/alpha/evaluations/E2/answers").text
    assert set(PEOPLE) >= {*OTHERS}
    with database.transaction() as session:
        write(session, settled, submit=True)
        evaluation = settled.alpha.answering
        other = answers.save(
            session,
            subject_id=evaluation.id,
            partnership_id=evaluation.partnership_id,
            party="b",
            answers={"criterion.impact": Given(STEP)},
            version=0,
        )
        answers.submit(session, other, person_id=None, asked=["criterion.impact"])
    partner = as_relation("other_officer")
    assert SECRET in partner.get("/partnerships/alpha/evaluations/E2").text
    partner.get("/partnerships/alpha/evaluations/E2/report.pdf")
    assert [page for page in laid_out if SECRET in page]
