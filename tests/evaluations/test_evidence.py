"""A document chosen as the evidence of an answer: kept, unseen by the others until all is revealed, then named."""

import uuid

import pytest
from sqlalchemy import select

from aict.accounts.models import Person
from aict.core.db import Database
from aict.core.schema import new_id
from aict.documents.models import Document
from aict.partnerships.models import Guest, Member
from tests.browser import Browser, as_opened
from tests.conftest import BrowserOf
from tests.evaluations.pages import ANSWERS, E2, answer, sheets, whole
from tests.factories import (
    EVALUATOR,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    SIGNATORY_A,
    SIGNATORY_B,
    World,
)
from tests.objectives.pages import text_of

TITLE = "Courrier du consulat"
WARNED = "(document retiré depuis)"


@pytest.fixture
def letter(database: Database, world: World) -> str:
    """A document that side b entered; gives its identifier."""
    with database.transaction() as session:
        entered_by = session.scalars(
            select(Member).where(Member.partnership_id == world.alpha.partnership.id, Member.side == "b")
        ).first()
        assert entered_by is not None
        document = Document(
            id=new_id(),
            partnership_id=world.alpha.partnership.id,
            entered_by_id=entered_by.id,
            title=TITLE,
            file_name="courrier.pdf",
            media_type="application/pdf",
            size=10,
            sha256="0" * 64,
            storage_name="al/courrier",
        )
        session.add(document)
        return str(document.id)


def first_stem(browser: Browser) -> str:
    return next(name.removesuffix("-value") for name in whole(browser))


def choose(browser: Browser, letter: str, act: str) -> str:
    """Answer everything, with the letter as evidence of the first answer; gives its field."""
    field = f"{first_stem(browser)}-document_id"
    assert answer(browser, act, {**whole(browser), field: letter}).status_code == 303
    return field


def test_a_document_is_chosen_kept_and_chosen_no_more(
    database: Database, world: World, browser_of: BrowserOf, letter: str
) -> None:
    ours = browser_of(OFFICER_A)
    field = choose(ours, letter, "save")
    for who in (OFFICER_A, OFFICER_ASSOCIATE):
        assert as_opened(browser_of(who).get(ANSWERS))[field] == letter
    (kept,) = [a for a in sheets(database, world)["a"].answers if a.document_id]
    assert (kept.question, kept.document_id) == (
        field.removeprefix("answers-").removesuffix("-document_id"),
        uuid.UUID(letter),
    )
    assert answer(ours, "save", {**whole(ours), field: ""}).status_code == 303
    assert not [a for a in sheets(database, world)["a"].answers if a.document_id]


@pytest.mark.usefixtures("world")
def test_what_was_chosen_stays_chosen_when_another_answer_is_wrong(
    browser_of: BrowserOf, letter: str
) -> None:
    ours = browser_of(OFFICER_A)
    stem = first_stem(ours)
    page = answer(ours, "submit", {f"{stem}-value": "unequal", f"{stem}-document_id": letter})
    assert page.status_code == 422
    assert as_opened(page)[f"{stem}-document_id"] == letter
    alone = answer(ours, "save", {f"{stem}-document_id": letter})
    assert alone.status_code == 422
    assert "Choisissez une réponse" in text_of(alone)


def test_only_documents_of_the_partnership_are_taken(
    world: World, browser_of: BrowserOf, letter: str
) -> None:
    ours = browser_of(OFFICER_A)
    field = f"{first_stem(ours)}-document_id"
    assert letter in ours.get(ANSWERS).text
    for given in (str(world.beta.document.id), str(uuid.uuid4()), "letter", "\0"):
        page = answer(ours, "save", {**whole(ours), field: given})
        assert page.status_code == 422, given
        assert f'href="#{field}"' in page.text


@pytest.mark.parametrize("act", ["save", "submit"])
def test_before_all_is_revealed_nothing_tells_which_document_was_chosen(
    world: World, browser_of: BrowserOf, letter: str, act: str
) -> None:
    choose(browser_of(OFFICER_A), letter, act)
    theirs = browser_of(OFFICER_B)
    assert TITLE not in theirs.get(E2).text
    assert letter not in as_opened(theirs.get(ANSWERS)).values()
    # A refusal to remove it would tell that it was chosen.
    removed = theirs.post(f"/partnerships/{world.alpha.code}/documents/{letter}/remove", {"version": "1"})
    assert removed.status_code == 303
    assert browser_of(OFFICER_A).get(ANSWERS).status_code == 200


def test_once_revealed_each_side_opens_the_document_from_the_answer(
    database: Database, world: World, browser_of: BrowserOf, letter: str
) -> None:
    with database.transaction() as session:
        guest = session.scalars(select(Person).where(Person.email == EVALUATOR)).one()
        session.add(
            Guest(
                id=new_id(),
                partnership_id=world.alpha.partnership.id,
                person_id=guest.id,
                subject_id=world.alpha.answering.id,
            )
        )
    choose(browser_of(OFFICER_A), letter, "submit")
    theirs = browser_of(OFFICER_B)
    assert answer(theirs, "submit", whole(theirs)).status_code == 303
    link = f'href="/partnerships/{world.alpha.code}/documents/{letter}"'
    for who in (OFFICER_A, OFFICER_B, SIGNATORY_A, SIGNATORY_B):
        assert browser_of(who).get(E2).text.count(link) == 1, who
    page = browser_of(EVALUATOR).get(E2)
    assert TITLE in page.text
    assert link not in page.text
    removed = theirs.post(f"/partnerships/{world.alpha.code}/documents/{letter}/remove", {"version": "1"})
    assert removed.status_code == 303
    after = browser_of(OFFICER_A).get(E2)
    assert link not in after.text
    assert TITLE in after.text
    assert WARNED in after.text
