"""A message shows a document of the partnership, or brings one."""

import io

from sqlalchemy import select

from aict.core.db import Database
from aict.documents.models import Document
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.conversations.pages import OBJECTIVE, messages_of, open_thread, say, text_of, thread_of
from tests.documents.files import PDF
from tests.factories import OFFICER_A, OFFICER_B, SIGNATORY_A, World

DOCUMENTS = "/partnerships/alpha/documents"


def test_a_document_that_is_there_is_shown_with_the_message(world: World, browser_of: BrowserOf) -> None:
    document = world.alpha.document
    thread = open_thread(browser_of(OFFICER_B), world, "Voyez", document_id=str(document.id))
    page = text_of(browser_of(OFFICER_A).get(thread))
    assert f'href="{DOCUMENTS}/{document.id}">{document.title}</a>' in page


def test_a_new_file_becomes_a_document_of_the_partnership(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    browser = browser_of(OFFICER_B)
    answer = say(browser, thread_of(world), "Voyez", file=(io.BytesIO(PDF), "Compte rendu.pdf"))
    assert answer.status_code == 303
    with database.session(writing=False) as session:
        kept = session.scalars(select(Document).where(Document.title == "Compte rendu")).one()
        assert kept.entered_by is not None
        assert kept.entered_by.side == "b"
    assert browser_of(OFFICER_A).get(f"{DOCUMENTS}/{kept.id}").data == PDF
    assert f"{DOCUMENTS}/{kept.id}" in browser.get(OBJECTIVE).text


def test_two_pieces_at_once_or_a_false_one_are_refused_and_the_words_kept(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    browser, thread = browser_of(OFFICER_A), thread_of(world)
    both = {"document_id": str(world.alpha.document.id), "file": (io.BytesIO(PDF), "a.pdf")}
    for fields in (both, {"file": (io.BytesIO(b"<script>"), "a.pdf")}, {"file": (io.BytesIO(b""), "a.pdf")}):
        answer = say(browser, thread, "Mes mots", **fields)
        assert answer.status_code == 422
        assert fields_of(answer)["words"] == "Mes mots"
    assert len(messages_of(database, thread)) == 1


def test_who_enters_nothing_brings_no_new_file(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    browser, thread = browser_of(SIGNATORY_A), thread_of(world)
    assert 'name="file"' not in browser.get(thread).text
    assert 'name="file"' in browser_of(OFFICER_A).get(thread).text
    answer = say(browser, thread, "Sans pièce", file=(io.BytesIO(PDF), "intrus.pdf"))
    assert answer.status_code == 303
    with database.session(writing=False) as session:
        assert session.scalar(select(Document.id).where(Document.title == "intrus")) is None


def test_a_document_that_was_removed_is_named_and_opens_no_more(world: World, browser_of: BrowserOf) -> None:
    browser, document = browser_of(OFFICER_A), world.alpha.document
    removed = browser.post(f"{DOCUMENTS}/{document.id}/remove", {"version": str(document.version)})
    assert removed.status_code == 303
    page = text_of(browser.get(thread_of(world)))
    assert f"« {document.title} », document retiré depuis" in page
    assert f"{DOCUMENTS}/{document.id}" not in page
