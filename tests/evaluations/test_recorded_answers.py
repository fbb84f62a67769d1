"""Answers that a side without an account gave on paper: recorded by the other, never in its place (product.md §1)."""

import io

import pytest
from flask import Flask
from sqlalchemy import select, update

from aict.accounts.models import Person
from aict.core.db import Database
from aict.evaluations.models import Evaluation, Stage
from aict.notices.reminding import remind
from aict.reporting import paper
from aict.reporting.catalogue import build_report
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.evaluations.pages import ANSWERS, E2, answer, evaluation, sheets, whole
from tests.factories import (
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    SIGNATORY_B,
    STRANGER,
    World,
)
from tests.mailbox import deliver
from tests.objectives.pages import text_of

RECORD = f"{ANSWERS}/b/record"
WORD = f"{ANSWERS}/recorded"
PAPER = b"%PDF-1.4\n%%EOF\n"
THEIRS = "Ce que dit leur feuille"


def set_accounts(database: Database, *, active: bool) -> None:
    """Close, or open again, every account of side b."""
    with database.transaction() as session:
        of_b = Person.email.in_((OFFICER_B, SIGNATORY_B))
        session.execute(update(Person).where(of_b).values(is_active=active))


def own_answers(browser: Browser) -> None:
    assert answer(browser, "submit", whole(browser)).status_code == 303


def on_paper(browser: Browser, **changed: object) -> dict[str, object]:
    """All that the page of recording asks for; what is None is left out."""
    page = browser.get(RECORD)
    assert page.status_code == 200, page.status_code
    values = {n: "no" if "criterion." in n else "unequal" for n in fields_of(page) if n.endswith("-value")}
    comments = {n.removesuffix("-value") + "-comment": THEIRS for n in values}
    filled = {**values, **comments, "file": PAPER, "answered_on": "2026-05", **changed}
    return {
        n: (io.BytesIO(v), "feuille.pdf") if isinstance(v, bytes) else v
        for n, v in filled.items()
        if v is not None
    }


@pytest.fixture
def recorder(database: Database, world: World, browser_of: BrowserOf) -> Browser:
    """An officer of side a that has answered, while nobody acts for side b."""
    set_accounts(database, active=False)
    own_answers(browser_of(OFFICER_A))
    return browser_of(OFFICER_A)


def test_what_a_side_said_on_paper_is_told_as_recorded_and_opens_the_joint_session(
    database: Database, world: World, recorder: Browser
) -> None:
    assert "données sur papier" in text_of(recorder.get(E2))
    assert recorder.post(RECORD, on_paper(recorder)).status_code == 303
    sheet = sheets(database, world)["b"]
    assert (sheet.recorded_by_party, sheet.said_at) == ("a", None)
    assert {given.comment for given in sheet.answers} == {THEIRS}
    assert evaluation(database, world).stage is Stage.JOINT_SESSION
    page = text_of(recorder.get(E2))
    assert "recopiées d’un document par" in page
    assert THEIRS in page


def test_the_side_itself_confirms_or_contests_later_with_its_reason(
    database: Database, world: World, recorder: Browser, browser_of: BrowserOf
) -> None:
    recorder.post(RECORD, on_paper(recorder))
    set_accounts(database, active=True)
    theirs = browser_of(OFFICER_B)
    assert theirs.post(WORD, {"says": "contest", "reason": ""}).status_code == 422
    assert theirs.post(WORD, {"says": "contest", "reason": "La page 2 manque"}).status_code == 303
    assert "contestées : La page 2 manque" in text_of(recorder.get(E2))
    assert theirs.post(WORD, {"says": "confirm", "reason": "La page 2 manque"}).status_code == 303
    assert sheets(database, world)["b"].contested_because is None
    assert "confirmées" in text_of(recorder.get(E2))


def test_who_has_not_answered_reads_nobody_elses_paper(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    """Else what they read would be in what they answer."""
    set_accounts(database, active=False)
    ours = browser_of(OFFICER_A)
    assert "données sur papier" not in text_of(ours.get(E2))
    refused = ours.post(RECORD, on_paper(ours))
    assert refused.status_code == 422
    assert "Envoyez d’abord les réponses de votre côté" in text_of(refused)
    assert THEIRS in refused.text
    assert "b" not in sheets(database, world)


@pytest.mark.usefixtures("world")
def test_who_has_an_account_answers_alone(browser_of: BrowserOf) -> None:
    ours = browser_of(OFFICER_A)
    own_answers(ours)
    assert "données sur papier" not in text_of(ours.get(E2))
    refused = ours.get(RECORD)
    assert refused.status_code in {409, 422}
    assert "Ce côté a des comptes ici" in text_of(refused)


def test_what_a_side_began_here_is_not_written_over(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    theirs = browser_of(OFFICER_B)
    name = next(iter(whole(theirs)))
    assert answer(theirs, "save", {name: whole(theirs)[name]}).status_code == 303
    set_accounts(database, active=False)
    ours = browser_of(OFFICER_A)
    own_answers(ours)
    refused = ours.post(RECORD, on_paper(ours))
    assert refused.status_code == 422
    assert "Ce côté répond ici lui-même" in text_of(refused)
    assert len(sheets(database, world)["b"].answers) == 1


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"file": None}, "Joignez le document"),
        ({"file": b"MZ\x90"}, 'href="#file"'),
        ({"answered_on": ""}, 'href="#answered_on"'),
        ({"answered_on": "0001"}, 'href="#answered_on"'),
    ],
    ids=["no paper", "another content", "no date", "a date of another age"],
)
def test_a_wrong_recording_is_said_beside_its_field_and_kept(
    database: Database, world: World, recorder: Browser, changed: dict[str, object], said: str
) -> None:
    refused = recorder.post(RECORD, on_paper(recorder, **changed))
    assert refused.status_code == 422
    assert said in refused.text
    assert refused.text.count(THEIRS) > 3
    assert "b" not in sheets(database, world)


def test_every_question_of_the_paper_is_asked_for(
    database: Database, world: World, recorder: Browser
) -> None:
    fields = on_paper(recorder)
    first = next(name for name in fields if name.endswith("-value"))
    assert recorder.post(RECORD, fields | {first: ""}).status_code == 422
    assert "b" not in sheets(database, world)


def test_the_document_of_recorded_answers_cannot_be_removed(
    database: Database, world: World, recorder: Browser
) -> None:
    recorder.post(RECORD, on_paper(recorder))
    document = sheets(database, world)["b"].recorded_from_id
    removed = recorder.post(f"/partnerships/alpha/documents/{document}/remove", {"version": "1"})
    assert removed.status_code in {409, 422}


@pytest.mark.parametrize(
    ("who", "status"), [(OFFICER_ASSOCIATE, 403), (READER_A, 403), (SIGNATORY_A, 403), (STRANGER, 404)]
)
def test_only_an_officer_of_a_key_holder_records(
    recorder: Browser, browser_of: BrowserOf, who: str, status: int
) -> None:
    assert browser_of(who).get(RECORD).status_code == status
    assert recorder.get(f"{ANSWERS}/z/record").status_code == 404


WAITS = "recopiées d’un papier par un autre côté"


def test_what_was_copied_of_a_side_waits_for_it_from_its_first_account_on(
    recorder: Browser, database: Database, browser_of: BrowserOf, app: Flask
) -> None:
    recorder.post(RECORD, on_paper(recorder))
    assert WAITS not in text_of(recorder.get("/"))
    # On the page of the partnership it is their move, and its line leads where everybody reads how far they are.
    assert "Réponses recopiées d’un papier : confirmer ou contester" in text_of(
        recorder.get("/partnerships/alpha")
    )
    assert WORD not in recorder.get("/partnerships/alpha").text
    set_accounts(database, active=True)
    theirs = browser_of(OFFICER_B)
    assert WAITS in text_of(theirs.get("/"))
    assert f'href="{WORD}"' in theirs.get("/").text
    assert f'href="{WORD}"' in theirs.get("/partnerships/alpha").text
    assert remind(app).failed == 0
    told = {mail.to: mail.text for mail in deliver(app)}
    assert WAITS in told[OFFICER_B]
    assert WORD in told[OFFICER_B]
    assert WAITS not in told[OFFICER_A]
    assert theirs.post(WORD, {"says": "confirm", "reason": ""}).status_code == 303
    assert WAITS not in text_of(theirs.get("/"))
    assert f'href="{WORD}"' not in theirs.get("/partnerships/alpha").text


@pytest.mark.parametrize("who", [READER_A, OFFICER_ASSOCIATE, STRANGER])
def test_it_waits_for_nobody_else(recorder: Browser, browser_of: BrowserOf, who: str) -> None:
    recorder.post(RECORD, on_paper(recorder))
    assert WAITS not in text_of(browser_of(who).get("/"))


def test_the_reason_of_a_contest_keeps_its_language_on_page_and_paper(
    recorder: Browser, database: Database, browser_of: BrowserOf, world: World
) -> None:
    recorder.post(RECORD, on_paper(recorder))
    set_accounts(database, active=True)
    theirs = browser_of(OFFICER_B)
    answer = theirs.post(f"{WORD}?lang=en", {"says": "contest", "reason": "Page two is missing"})
    assert answer.status_code == 303
    marked = '<span lang="en">Page two is missing</span>'
    assert marked in recorder.get(f"{E2}?lang=fr").text
    assert marked in theirs.get(f"{WORD}?lang=fr").text
    assert marked not in recorder.get(f"{E2}?lang=en").text
    with database.session(writing=False) as session:
        found = session.scalars(select(Evaluation).where(Evaluation.id == world.alpha.answering.id)).one()
        for slug in ("evaluation", "asymmetry"):
            document = build_report(session, slug, found.partnership, evaluation=found)
            printed = paper.markup(slug, document, fit=paper.FITS[0])
            assert "conteste les réponses recopiées de son papier" in printed
            assert '<q lang="en" dir="ltr">“Page two is missing”</q>' in printed
