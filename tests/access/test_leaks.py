"""What belongs to one partnership never reaches somebody outside, whatever the address."""

import re
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext

import pytest
from flask import Flask
from sqlalchemy import select

from aict.accounts.models import Person
from aict.core import answers, clock, unsent
from aict.core.answers import Given
from aict.core.db import Database
from aict.core.mail import OutgoingMail
from aict.notices.reminding import remind
from tests.access.asking import words_of
from tests.access.conftest import AsRelation, not_printed
from tests.access.settled import PEOPLE, Settled, endpoints
from tests.access.walking import Walks, names_in, readable
from tests.browser import Browser
from tests.factories import (
    CANARY_ALPHA,
    CANARY_BETA,
    CANARY_CONTACT_A,
    CANARY_DRAFT_A,
    NOON,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    STRANGER,
)
from tests.grounds import Ground

OUTSIDE = ("anonymous", "stranger", "instance_administrator", "administrator")
INSIDE = tuple(relation for relation in PEOPLE if relation not in OUTSIDE)
CANARY_UNSENT = "nonenvoyeheron"
"""Stands in what the officer of side a types and has not sent, in forms of alpha."""
CANARY_ANSWER_A = "reponseheron"
"""Stands in what side a of alpha answers, which the others do not read yet."""
OF_SIDE_A = (CANARY_DRAFT_A, CANARY_CONTACT_A, CANARY_ANSWER_A)
_OF_ITS_OFFICE = frozenset(
    {
        "accounts.instance",
        "directory.edit",
        "directory.history",
        "directory.index",
        "directory.show",
        "directory.succession",
        "dashboard.search",
    }
)
"""Who administers the instance reads there which organisations there are and which have accounts, and nothing they do."""


def write(settled: Settled, database: Database) -> None:
    """What the world does not hold by itself: answers of side a, and forms that its officer has not sent."""
    with database.transaction() as session:
        answering = settled.alpha.answering
        answers.save(
            session,
            subject_id=answering.id,
            partnership_id=answering.partnership_id,
            party="a",
            answers={"criterion.impact": Given("rather_no", f"{CANARY_ANSWER_A} {CANARY_ALPHA}")},
            version=0,
        )
        for path in ("actions/new", "objectives/new", "objectives/O1/edit", "evaluations/E2/answers"):
            unsent.keep(
                session,
                person_id=settled.people[OFFICER_A].id,
                path=f"/partnerships/alpha/{path}",
                showing=path,
                fields=[("title", f"{CANARY_UNSENT} {CANARY_ALPHA}"), ("statement", CANARY_UNSENT)],
            )


@pytest.fixture
def written(settled: Settled, database: Database) -> None:
    write(settled, database)


@pytest.fixture(scope="module")
def walks(ground: Ground, settled: Settled, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walks]:
    """The walks of everybody; the papers of who may not have them, and those of the officer, are printed indeed."""
    url = ground.copy_of(settled.url)
    database = Database(url)
    write(settled, database)

    def searched_for(relation: str) -> tuple[str, ...]:
        if relation in {*OUTSIDE, "officer"}:
            return (CANARY_ALPHA,) if relation in OUTSIDE else (CANARY_ALPHA, CANARY_BETA)
        return CANARY_BETA, CANARY_UNSENT if relation == "reader" else CANARY_ANSWER_A

    def printing(relation: str) -> AbstractContextManager[list[str]]:
        if relation in {*OUTSIDE, "officer"}:
            return nullcontext([])
        return not_printed(settled.app, tmp_path_factory.mktemp("prints"))

    listened_for = (CANARY_ALPHA, CANARY_BETA, CANARY_UNSENT, *OF_SIDE_A)
    yield Walks(settled, database, listened_for, searched_for, printing)
    database.engine.dispose()
    ground.forget(url)


@pytest.mark.parametrize("relation", OUTSIDE)
def test_nothing_of_a_partnership_reaches_who_is_outside(walks: Walks, relation: str) -> None:
    heard = walks.of(relation)
    assert [each.address for each in heard if CANARY_ALPHA in each.beyond_names] == []
    named = {each.endpoint.name for each in heard if CANARY_ALPHA in each.words}
    assert named == (_OF_ITS_OFFICE if relation == "instance_administrator" else set())


@pytest.mark.parametrize("relation", INSIDE)
def test_nothing_of_another_partnership_reaches_who_is_inside_one(walks: Walks, relation: str) -> None:
    assert [each.address for each in walks.of(relation) if CANARY_BETA in each.words] == []


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("relation", INSIDE)
def test_the_addresses_of_another_partnership_say_nothing_of_it(
    settled: Settled, as_relation: AsRelation, relation: str
) -> None:
    browser = as_relation(relation)
    for endpoint in readable(settled):
        if "code" in endpoint.rule.arguments and not endpoint.rule.rule.endswith(".pdf"):
            path = settled.address(endpoint, "beta")
            assert CANARY_BETA not in words_of(browser.get(path)), path


def test_who_is_of_another_partnership_finds_nothing_of_this_one_in_their_own(walks: Walks) -> None:
    """Its lists, files, searches and what its forms suggest."""
    heard = walks.of("stranger", "beta")
    assert [each.address for each in heard if CANARY_ALPHA in each.words] == []
    assert len({each.endpoint.name for each in heard if CANARY_BETA in each.words}) > 20


@pytest.mark.usefixtures("written")
def test_a_refused_write_says_nothing_of_what_it_names(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation
) -> None:
    """Each address that is written to, in this partnership and in one's own, with what this one holds."""
    tried = 0
    for relation in ("anonymous", "stranger", "instance_administrator"):
        browser, names = as_relation(relation), names_in(database)
        for endpoint in endpoints(app):
            if endpoint.method != "POST" or endpoint.name == "accounts.logout":
                continue
            for path in {settled.address(endpoint), settled.address(endpoint, "beta", of=settled.alpha)}:
                answer = browser.post(path, settled.fields(endpoint))
                assert answer.status_code < 500, path
                assert CANARY_ALPHA not in names.sub("", words_of(answer)), path
                tried += 1
    assert tried > 300


@pytest.mark.usefixtures("written")
def test_no_mail_and_no_calendar_tells_of_another_partnership(
    app: Flask, database: Database, settled: Settled, as_relation: AsRelation
) -> None:
    with clock.stopped_at(NOON):
        remind(app)
    with database.session(writing=False) as session:
        letters = [(mail.to, str(vars(mail)).lower()) for mail in session.scalars(select(OutgoingMail))]
        everybody = {person.email for person in session.scalars(select(Person))}
    assert {to for to, _ in letters} <= everybody
    for to, words in letters:
        assert (CANARY_ALPHA if to == STRANGER else CANARY_BETA) not in words, to
        assert CANARY_UNSENT not in words, to
        if to not in {OFFICER_A, OFFICER_ASSOCIATE}:
            assert not any(secret in words for secret in OF_SIDE_A), to
    assert {to for to, words in letters if CANARY_ALPHA in words} >= {OFFICER_A}
    assert CANARY_BETA in dict(letters)[STRANGER]
    assert CANARY_ALPHA not in calendar_of(as_relation("stranger"))
    assert CANARY_ALPHA in calendar_of(as_relation("officer"))


def calendar_of(browser: Browser) -> str:
    """What a program reads at the address that somebody made for their calendar."""
    assert browser.post("/account/calendar").status_code == 303
    found = re.search(r'value="http://[^/"]+(/calendar/[\w-]+\.ics)"', browser.get("/account/calendar").text)
    assert found is not None
    answer = browser.get(found[1])
    assert answer.status_code == 200
    # A long line goes on in the next one.
    return answer.text.replace("\r\n ", "").lower()


def test_the_canaries_would_be_seen(walks: Walks) -> None:
    """These tests can fail: who is inside reads the word on most pages, and in every PDF."""
    heard = walks.of("officer")
    singing = {each.endpoint.name for each in heard if each.is_the_page and CANARY_ALPHA in each.words}
    assert len(singing) > 20
    assert {each.name for each in readable(walks.settled) if each.rule.rule.endswith(".pdf")} <= singing


@pytest.mark.parametrize("relation", ["reader", "other_officer", "other_signatory", "guest_evaluator"])
def test_what_a_side_or_a_person_keeps_stays_with_them(walks: Walks, relation: str) -> None:
    """Drafts, contacts that are not shared, answers that are not read yet; what is not sent, even from one's own side."""
    kept = {CANARY_UNSENT} if relation == "reader" else {CANARY_UNSENT, *OF_SIDE_A}
    heard = walks.of(relation)
    assert [each.address for each in heard if kept & each.words] == []
    assert relation == "guest_evaluator" or any(each.on_paper for each in heard)


@pytest.mark.usefixtures("written")
def test_what_is_kept_is_seen_by_who_keeps_it(settled: Settled, as_relation: AsRelation) -> None:
    officer, reader = as_relation("officer"), as_relation("reader")
    assert CANARY_DRAFT_A in officer.get("/partnerships/alpha/objectives/O1/edit").text
    assert CANARY_CONTACT_A in reader.get("/partnerships/alpha/contacts").text
    assert CANARY_ANSWER_A in officer.get("/partnerships/alpha/evaluations/E2/answers").text
    page = officer.get("/partnerships/alpha/objectives/O1/edit").text
    taken = re.search(r"/partnerships/alpha/objectives/O1/edit\?unsent=([\w-]+)", page)
    assert taken is not None
    assert CANARY_UNSENT in officer.get(f"/partnerships/alpha/objectives/O1/edit?unsent={taken[1]}").text
    colleague = as_relation("associate_officer")
    page = colleague.get(f"/partnerships/alpha/objectives/O1/edit?unsent={taken[1]}").text
    assert CANARY_UNSENT not in page


@pytest.mark.usefixtures("written")
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


@pytest.mark.usefixtures("written")
def test_what_does_not_exist_and_what_is_not_seen_look_the_same(
    app: Flask, settled: Settled, as_relation: AsRelation
) -> None:
    stranger = as_relation("stranger")
    nowhere = stranger.get("/partnerships/gamma")
    hidden = stranger.get("/partnerships/alpha")
    assert nowhere.status_code == hidden.status_code == 404
    # Each page links to itself in the other language, at the address that the reader typed.
    assert nowhere.text.replace("/partnerships/gamma", "/partnerships/alpha") == hidden.text


@pytest.mark.parametrize("relation", PEOPLE)
def test_no_reading_changes_or_breaks_anything(walks: Walks, relation: str) -> None:
    assert [each.address for each in walks.of(relation) if each.status >= 500] == []
    assert walks.changed[relation] == set()
