"""What is typed and not sent is kept for its writer alone, and comes back as it was typed."""

import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update
from werkzeug.test import TestResponse

from aict.core import clock
from aict.core.db import Database
from aict.core.revisions import draft_of
from aict.core.trail import entries
from aict.core.unsent import KEPT_FOR, MOST, UnsentForm
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, READER_A, STRANGER
from tests.objectives.pages import BOARD, O1, objective, revisions_of, send, text_of

pytestmark = pytest.mark.usefixtures("world")

EDIT, NEW = f"{O1}/edit", f"{BOARD}/new"
CONCLUSIONS = "/partnerships/alpha/evaluations/E1/conclusions"
RECOMMENDATION = "/partnerships/alpha/evaluations/E1/recommendations/1/edit"
HALF = {"statement": "Une phrase à moitié", "indicators-0-baseline": "12 mètres et", "sdgs": "99"}
"""No rule would let it through."""
JSON = {"Accept": "application/json"}


def keep(browser: Browser, page: TestResponse, path: str, **typed: Any) -> TestResponse:
    """What the script sends from a page while somebody types."""
    return browser.post(path, {**fields_of(page), **typed, "act": "save-draft"}, headers=JSON)


def waiting(database: Database) -> int:
    with database.session(writing=False) as session:
        return session.scalar(select(func.count()).select_from(UnsentForm)) or 0


def state(database: Database) -> tuple[object, ...]:
    """What others may see: the draft of the side, the revisions, the trail."""
    with database.session(writing=False) as session:
        written = session.scalar(select(func.count()).select_from(entries))
    text = objective(database).text
    return written, text.head, [(draft.version, draft.content) for draft in text.drafts]


def draft_version(database: Database) -> int:
    (draft,) = objective(database).text.drafts
    return draft.version


def offers(page: TestResponse) -> list[str]:
    """The addresses that bring back what waits in a form."""
    return re.findall(r'<a href="([^"]+\?unsent=[^"]+)"', page.text)


def test_half_a_text_comes_back_as_it_was_typed_and_changes_nothing_else(
    database: Database, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    before = state(database)
    answer = keep(browser, browser.get(EDIT), EDIT, **HALF)
    assert (answer.status_code, answer.json) == (200, {"newest": 1, "draft": draft_version(database)})
    (address,) = offers(browser.get(EDIT))
    found = fields_of(browser.get(address))
    assert {name: found[name] for name in HALF} == HALF
    assert state(database) == before


@pytest.mark.parametrize("path", [NEW, CONCLUSIONS, RECOMMENDATION])
def test_every_shared_text_keeps_it(browser_of: BrowserOf, path: str) -> None:
    browser, typed = browser_of(OFFICER_A), {"statement": "Une idée", "text": "Nous concluons"}
    assert keep(browser, browser.get(path), path, **typed).status_code == 200
    (address,) = offers(browser.get(path))
    assert typed.items() & fields_of(browser.get(address)).items()


def test_typing_on_is_one_writing_and_another_showing_another(
    database: Database, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    first, second = browser.get(EDIT), browser.get(EDIT)
    for text in ("Un", "Un deux"):
        keep(browser, first, EDIT, statement=text)
    keep(browser, second, EDIT, statement="Autre onglet")
    assert waiting(database) == 2
    brought = {fields_of(browser.get(address))["statement"] for address in offers(browser.get(EDIT))}
    assert brought == {"Un deux", "Autre onglet"}


@pytest.mark.parametrize("act", ["propose", "draft"])
def test_it_goes_when_the_form_has_done_what_it_is_for(
    database: Database, browser_of: BrowserOf, act: str
) -> None:
    browser = browser_of(OFFICER_A)
    keep(browser, browser.get(EDIT), EDIT, statement="Une phrase")
    (address,) = offers(browser.get(EDIT))
    assert send(browser, address, act, statement="Une phrase").status_code == 303
    assert waiting(database) == 0
    assert offers(browser.get(EDIT)) == []


def test_a_letter_that_comes_after_the_form_keeps_nothing(database: Database, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    page = browser.get(EDIT)
    sent = {**fields_of(page), "statement": "Une phrase", "act": "propose"}
    for _retry in range(2):
        assert browser.post(EDIT, sent).status_code == 303
    assert keep(browser, page, EDIT, statement="Une phrase").status_code == 303
    assert (waiting(database), len(revisions_of(database))) == (0, 2)


def test_what_was_taken_back_and_sent_twice_is_one_revision(
    database: Database, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    keep(browser, browser.get(EDIT), EDIT, statement="Une phrase")
    (address,) = offers(browser.get(EDIT))
    pages = [browser.get(address), browser.get(address)]
    for page in pages:
        assert browser.post(EDIT, {**fields_of(page), "act": "propose"}).status_code == 303
    assert len(revisions_of(database)) == 2


def test_a_refused_form_keeps_what_was_typed_and_its_writing_waits(
    database: Database, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    page = browser.get(EDIT)
    keep(browser, page, EDIT, **HALF)
    refused = browser.post(EDIT, {**fields_of(page), **HALF, "act": "propose"})
    assert refused.status_code == 422
    assert fields_of(refused)["indicators-0-baseline"] == HALF["indicators-0-baseline"]
    assert offers(refused) == []
    assert waiting(database) == 1


def test_its_writer_drops_it(database: Database, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    keep(browser, browser.get(EDIT), EDIT, statement="Une phrase")
    page = browser.get(EDIT)
    dropped = browser.post(EDIT, {"act": "drop-draft", "unsent": fields_of(page)["unsent"]})
    assert (dropped.status_code, dropped.location) == (303, EDIT)
    assert waiting(database) == 0


def test_nobody_else_reads_or_drops_it(database: Database, browser_of: BrowserOf) -> None:
    ours = browser_of(OFFICER_A)
    keep(ours, ours.get(EDIT), EDIT, statement="À moi seul")
    (address,) = offers(ours.get(EDIT))
    for email in (OFFICER_ASSOCIATE, OFFICER_B):
        other = browser_of(email)
        assert offers(other.get(EDIT)) == []
        assert "À moi seul" not in text_of(other.get(address))
        other.post(EDIT, {"act": "drop-draft", "unsent": address.partition("=")[2]})
    # Nor does it come back at another address.
    assert "À moi seul" not in text_of(ours.get(f"{NEW}?{address.partition('?')[2]}"))
    assert waiting(database) == 1


@pytest.mark.parametrize(("email", "status"), [(STRANGER, 404), (READER_A, 403), (None, 401)])
def test_who_may_not_write_keeps_nothing(
    database: Database, browser_of: BrowserOf, email: str | None, status: int
) -> None:
    answer = browser_of(email).post(EDIT, {"act": "save-draft", "once": "x"}, headers=JSON)
    assert (answer.status_code, waiting(database)) == (status, 0)


@pytest.mark.parametrize(
    ("path", "once", "status"),
    [(EDIT, "", 400), (EDIT, "x" * 81, 400), (f"{BOARD}/O99/edit", "x", 404)],
)
def test_a_forged_letter_keeps_nothing(
    database: Database, browser_of: BrowserOf, path: str, once: str, status: int
) -> None:
    answer = browser_of(OFFICER_A).post(path, {"act": "save-draft", "once": once}, headers=JSON)
    assert (answer.status_code, waiting(database)) == (status, 0)


@pytest.mark.parametrize("unsent", ["", "none", "0192e4a0-0000-7000-8000-000000000000"])
def test_what_is_not_there_is_neither_taken_nor_dropped(browser_of: BrowserOf, unsent: str) -> None:
    browser = browser_of(OFFICER_A)
    assert browser.get(f"{EDIT}?unsent={unsent}").status_code == 200
    assert browser.post(EDIT, {"act": "drop-draft", "unsent": unsent}).status_code == 303


def test_the_answer_says_what_came_meanwhile(database: Database, browser_of: BrowserOf) -> None:
    ours, theirs, colleague = (browser_of(each) for each in (OFFICER_A, OFFICER_B, OFFICER_ASSOCIATE))
    page = ours.get(EDIT)
    before = draft_version(database)
    assert send(theirs, EDIT, "propose", rationale="De l’autre côté").status_code == 303
    assert send(colleague, EDIT, "draft", note="D’un collègue").status_code == 303
    assert keep(ours, page, EDIT, statement="Une phrase").json == {"newest": 2, "draft": before + 1}


def test_taken_back_it_still_says_on_what_it_was_written(database: Database, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    keep(ours, ours.get(EDIT), EDIT, note="De notre côté")
    assert send(theirs, EDIT, "propose", rationale="De l’autre côté").status_code == 303
    (address,) = offers(ours.get(EDIT))
    assert send(ours, address, "draft").status_code == 303
    draft = draft_of(objective(database).text, "a")
    assert draft
    assert (draft.content["rationale"], draft.content["note"]) == ("De l’autre côté", "De notre côté")


def test_what_is_kept_has_an_end(database: Database, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    for number in range(MOST + 2):
        keep(browser, browser.get(EDIT), EDIT, statement=f"Phrase {number}")
    assert waiting(database) == MOST
    with database.transaction() as session:
        session.execute(update(UnsentForm).values(at=clock.now() - KEPT_FOR - timedelta(minutes=1)))
    page = browser.get(EDIT)
    assert offers(page) == []
    keep(browser, page, EDIT, statement="Une phrase")
    assert waiting(database) == 1
