"""What belongs to one partnership never reaches somebody outside, whatever the address."""

from collections.abc import Iterator

import pytest
from flask import Flask
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from aict.core import trail
from aict.core.db import Database
from aict.core.schema import Base
from aict.organisations.models import Organisation
from tests.access.conftest import AsRelation
from tests.access.settled import PEOPLE, Endpoint, Settled, endpoints
from tests.factories import CANARY_ALPHA, CANARY_BETA, CANARY_DRAFT_A

OUTSIDE = ("anonymous", "stranger", "instance_administrator", "administrator")
INSIDE = tuple(relation for relation in PEOPLE if relation not in OUTSIDE)
_SIGNING_OUT = "accounts.logout"
_OF_ITS_OFFICE = frozenset(
    {
        "accounts.instance",
        "directory.edit",
        "directory.history",
        "directory.index",
        "directory.show",
        "directory.succession",
    }
)
"""Who administers the instance reads there which organisations there are and which have accounts, and nothing they do."""


def readable(app: Flask, *, printed: bool = False) -> Iterator[Endpoint]:
    """Pages that are read; with the PDF that are printed when asked for, which takes seconds each."""
    for endpoint in endpoints(app):
        if endpoint.method == "GET" and (printed or not endpoint.rule.rule.endswith(".pdf")):
            yield endpoint


def words_of(answer: TestResponse) -> str:
    """All that an answer says: headers, and the text of a PDF as well as that of a page."""
    body = answer.data
    if answer.mimetype == "application/pdf" and answer.status_code == 200:
        body += text_of_pdf(body).encode()
    return (str(answer.headers) + body.decode("utf-8", "replace")).lower()


def text_of_pdf(content: bytes) -> str:
    import io

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)
    except PyPdfError:
        return ""


@pytest.mark.parametrize("relation", OUTSIDE)
def test_nothing_of_a_partnership_reaches_who_is_outside(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation, relation: str
) -> None:
    browser, named = as_relation(relation), set()
    for endpoint in readable(app, printed=True):
        words = words_of(browser.get(settled.address(endpoint)))
        if CANARY_ALPHA in words:
            named.add(endpoint.name)
        assert CANARY_ALPHA not in but_who_there_is(words, database), endpoint
    assert named == (_OF_ITS_OFFICE if relation == "instance_administrator" else set())


def but_who_there_is(words: str, database: Database) -> str:
    """What is left of an answer without the names and codes of organisations."""
    with database.session(writing=False) as session:
        for pair in session.execute(select(Organisation.name, Organisation.code)):
            for named in pair:
                words = words.replace(str(named).lower(), "")
    return words


@pytest.mark.parametrize("relation", INSIDE)
def test_nothing_of_another_partnership_reaches_who_is_inside_one(
    app: Flask, settled: Settled, as_relation: AsRelation, relation: str
) -> None:
    browser = as_relation(relation)
    for endpoint in readable(app):
        for path in (settled.address(endpoint), settled.address(endpoint, "beta")):
            assert CANARY_BETA not in words_of(browser.get(path)), path


def test_the_canaries_would_be_seen(app: Flask, settled: Settled, as_relation: AsRelation) -> None:
    """These tests can fail: who is inside reads the word on most pages, and in every PDF."""
    officer, singing = as_relation("officer"), set()
    for endpoint in readable(app, printed=True):
        words = words_of(officer.get(settled.address(endpoint)))
        assert CANARY_BETA not in words, endpoint
        if CANARY_ALPHA in words:
            singing.add(endpoint.name)
    assert len(singing) > 20
    assert {e.name for e in readable(app, printed=True) if e.rule.rule.endswith(".pdf")} <= singing


@pytest.mark.parametrize("relation", ["other_officer", "other_signatory", "guest_evaluator", "stranger"])
def test_a_draft_stays_with_its_side(
    app: Flask, settled: Settled, as_relation: AsRelation, relation: str
) -> None:
    browser = as_relation(relation)
    for endpoint in readable(app):
        assert CANARY_DRAFT_A not in words_of(browser.get(settled.address(endpoint))), endpoint


def test_a_draft_is_seen_by_its_own_side(settled: Settled, as_relation: AsRelation) -> None:
    page = as_relation("officer").get("/partnerships/alpha/objectives/O1/edit")
    assert CANARY_DRAFT_A in page.text


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_object_of_another_partnership_does_not_exist_here(
    app: Flask, settled: Settled, as_relation: AsRelation, method: str
) -> None:
    """Addresses of alpha that name objects of beta by their identifiers."""
    officer, tried = as_relation("officer"), 0
    for endpoint in endpoints(app):
        own, foreign = settled.address(endpoint), settled.address(endpoint, of=settled.beta)
        if endpoint.method != method or foreign == own:
            continue
        answer = officer.get(foreign) if method == "GET" else officer.post(foreign, settled.fields(endpoint))
        assert answer.status_code == 404, (method, foreign)
        assert CANARY_BETA not in words_of(answer), foreign
        tried += 1
    assert tried > 10


def test_what_does_not_exist_and_what_is_not_seen_look_the_same(
    app: Flask, settled: Settled, as_relation: AsRelation
) -> None:
    stranger = as_relation("stranger")
    nowhere = stranger.get("/partnerships/gamma")
    hidden = stranger.get("/partnerships/alpha")
    assert nowhere.status_code == hidden.status_code == 404
    # Each page links to itself in the other language, at the address that the reader typed.
    assert nowhere.text.replace("/partnerships/gamma", "/partnerships/alpha") == hidden.text


def test_no_reading_changes_anything(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation
) -> None:
    before = state_of(database)
    for relation in ("anonymous", "officer", "other_signatory", "guest_evaluator"):
        browser = as_relation(relation)
        for endpoint in readable(app):
            answer = browser.get(settled.address(endpoint))
            assert answer.status_code < 500, endpoint
    assert state_of(database) == before


def state_of(database: Database) -> dict[str, int]:
    """How many rows each table has, and how many events the trail; sessions and the access log aside."""
    apart = {"user_session", "access_event"}
    tables = [t for t in Base.metadata.sorted_tables if t.name not in apart]
    with database.session(writing=False) as session:
        counts = {t.name: session.scalar(select(func.count()).select_from(t)) or 0 for t in tables}
    assert counts[trail.entries.name] > 0
    return counts
