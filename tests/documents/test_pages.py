"""Documents over HTTP: who may keep and fetch them, what is refused, and what a browser is told."""

import hashlib
import io
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from werkzeug.datastructures import FileStorage
from werkzeug.test import TestResponse, encode_multipart

from aict.config import Settings
from aict.core.answers import AnswerSheet
from aict.core.db import Database
from aict.core.schema import new_id
from aict.documents.models import Document
from aict.local_return import models as local_return
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.documents.files import EXE, PDF, PNG
from tests.factories import (
    ADMINISTRATOR_A,
    DOCUMENT,
    EVALUATOR,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    STRANGER,
    World,
)

INDEX = "/partnerships/alpha/documents"
NEW = f"{INDEX}/new"


@dataclass(frozen=True, slots=True)
class Shelf:
    """What is kept beside the documents of the world, whose files are nowhere: rows and files."""

    database: Database
    folder: Path

    def documents(self) -> list[Document]:
        with self.database.session(writing=False) as session:
            return list(session.scalars(select(Document).where(Document.source.is_(None))))

    def files(self) -> list[Path]:
        return [path for path in self.folder.rglob("*") if path.is_file()]


def send(browser: Browser, name: str, content: bytes, **fields: Any) -> TestResponse:
    file = FileStorage(io.BytesIO(content), filename=name)
    fields = {"title": "Lettre du maire", "date": "2024-05", "file": file, **fields}
    # Encoded here: the test client would keep a large form in a file of its own and leave it open.
    boundary, body = encode_multipart({"csrf_token": browser.token(), **fields})
    kind = f'multipart/form-data; boundary="{boundary}"'
    return browser.client.post(NEW, base_url=browser.base_url, data=body, content_type=kind)


@pytest.fixture
def shelf(database: Database, settings: Settings) -> Shelf:
    return Shelf(database, settings.instance / "uploads")


@pytest.fixture
def kept(world: World, browser_of: BrowserOf, shelf: Shelf) -> Document:
    """A document of alpha, kept by an officer of side a."""
    assert send(browser_of(OFFICER_A), "lettre été.pdf", PDF).status_code == 303
    return shelf.documents()[0]


def test_a_document_is_kept_listed_and_given_back(
    kept: Document, browser_of: BrowserOf, shelf: Shelf
) -> None:
    browser = browser_of(OFFICER_B)
    page = browser.get(INDEX)
    assert "Lettre du maire" in page.text
    assert "mai 2024" in page.text
    assert kept.sha256 == hashlib.sha256(PDF).hexdigest()
    answer = browser.get(f"{INDEX}/{kept.id}")
    assert answer.data == PDF
    headers = answer.headers
    assert headers["Content-Type"] == "application/pdf"
    assert headers["Content-Disposition"].startswith("attachment")
    assert "filename*=UTF-8''lettre%20%C3%A9t%C3%A9.pdf" in headers["Content-Disposition"]
    assert headers["Content-Security-Policy"].startswith("sandbox; default-src 'none'")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Content-Length"] == str(len(PDF))
    (stored,) = shelf.files()
    assert "lettre" not in str(stored)


@pytest.mark.parametrize(
    "who",
    [
        (OFFICER_A, 200, 200),
        (OFFICER_B, 200, 200),
        (OFFICER_ASSOCIATE, 200, 200),
        (SIGNATORY_A, 200, 403),
        (READER_A, 200, 403),
        (EVALUATOR, 403, 403),
        (ADMINISTRATOR_A, 404, 404),
        (INSTANCE_ADMINISTRATOR, 404, 404),
        (STRANGER, 404, 404),
        (None, 302, 302),
    ],
)
def test_who_may_read_and_who_may_keep(
    kept: Document, browser_of: BrowserOf, shelf: Shelf, who: tuple[str | None, int, int]
) -> None:
    email, listed, entered = who
    browser = browser_of(email)
    assert browser.get(INDEX).status_code == listed
    assert browser.get(f"{INDEX}/{kept.id}").status_code == listed
    assert browser.get(f"{INDEX}/{kept.id}/history").status_code == listed
    assert browser.get(NEW).status_code == entered
    refused = send(browser, "b.pdf", PDF).status_code
    assert refused == {200: 303, 302: 401}.get(entered, entered)
    assert len(shelf.documents()) == (2 if refused == 303 else 1)


def test_a_document_of_another_partnership_does_not_exist(
    kept: Document, browser_of: BrowserOf, world: World
) -> None:
    stranger = browser_of(STRANGER)
    for path in (f"{kept.id}", f"{kept.id}/edit", f"{kept.id}/history", f"{uuid.uuid4()}"):
        assert stranger.get(f"/partnerships/beta/documents/{path}").status_code == 404


@pytest.mark.parametrize(
    "case",
    [
        ("lettre.pdf", EXE, "n’est pas ce que dit son nom"),
        ("lettre.exe", EXE, "n’est pas accepté"),
        ("vide.pdf", b"", "vide"),
        ("gros.pdf", PDF + bytes(20 * 1024 * 1024) + PDF, "dépasse 20 Mo"),
        ("a\x00b.pdf", PDF, "Le nom de ce fichier"),
    ],
    ids=lambda case: case[2],
)
def test_what_is_refused_is_said_beside_the_field_and_leaves_nothing(
    world: World, browser_of: BrowserOf, shelf: Shelf, case: tuple[str, bytes, str]
) -> None:
    name, content, sentence = case
    page = send(browser_of(OFFICER_A), name, content)
    assert page.status_code == 422
    assert sentence in page.text
    assert 'id="file-error"' in page.text
    assert fields_of(page)["title"] == "Lettre du maire"
    assert shelf.documents() == []
    assert shelf.files() == []


def test_a_path_in_the_name_leads_nowhere(world: World, browser_of: BrowserOf, shelf: Shelf) -> None:
    send(browser_of(OFFICER_A), "../../../etc/cron.d/x.pdf", PDF)
    assert all(".." not in document.file_name for document in shelf.documents())
    assert all(path.is_relative_to(shelf.folder) for path in shelf.files())


def test_forty_megabytes_are_refused_before_they_are_read(world: World, browser_of: BrowserOf) -> None:
    page = send(browser_of(OFFICER_A), "gros.pdf", bytes(40 * 1024 * 1024))
    assert page.status_code == 413
    assert "20 Mo" in page.text


def test_a_file_and_a_title_are_asked_for(world: World, browser_of: BrowserOf, shelf: Shelf) -> None:
    browser = browser_of(OFFICER_A)
    page = browser.post(NEW, {"title": "", "file": (io.BytesIO(b""), "")})
    assert page.status_code == 422
    assert 'id="file-error"' in page.text
    assert 'id="title-error"' in page.text
    text_only = browser.post(NEW, {"title": "Lettre", "file": "not a file"})
    assert text_only.status_code == 422
    assert shelf.documents() == []


def test_sent_twice_is_kept_once(world: World, browser_of: BrowserOf, shelf: Shelf) -> None:
    browser = browser_of(OFFICER_A)
    once = fields_of(browser.get(NEW))["once"]
    assert send(browser, "a.pdf", PDF, once=once).status_code == 303
    assert send(browser, "a.pdf", PDF, once=once).status_code == 303
    assert len(shelf.documents()) == len(shelf.files()) == 1


def test_no_room_left_is_said(
    world: World, browser_of: BrowserOf, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = browser_of(OFFICER_A)
    monkeypatch.setattr("aict.documents.rules.QUOTA", len(DOCUMENT) + len(PDF))
    assert send(browser, "a.pdf", PDF).status_code == 303
    page = send(browser, "b.pdf", PDF)
    assert page.status_code == 422
    assert "500 Mo" in page.text
    assert len(shelf.files()) == 1


def test_photographs_of_testimonies_take_their_part_of_the_room(
    database: Database, world: World, browser_of: BrowserOf, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = browser_of(OFFICER_A)
    monkeypatch.setattr("aict.documents.rules.QUOTA", len(DOCUMENT) + len(PDF) + 1000)
    with database.transaction() as session:
        testimony = session.get_one(local_return.Testimony, world.alpha.testimony.id)
        testimony.size = 1001
    assert send(browser, "a.pdf", PDF).status_code == 422
    with database.transaction() as session:
        session.get_one(local_return.Testimony, world.alpha.testimony.id).size = 1000
    assert send(browser, "a.pdf", PDF).status_code == 303
    assert len(shelf.files()) == 1


@pytest.mark.parametrize("step", ["aict.partnerships.facts.enter", "aict.core.web.commit"])
def test_a_failure_leaves_neither_row_nor_file(
    world: World, browser_of: BrowserOf, shelf: Shelf, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    browser = browser_of(OFFICER_A)

    def fail(*_: object, **__: object) -> None:
        raise OSError

    with monkeypatch.context() as broken:
        broken.setattr(step, fail)
        assert send(browser, "a.pdf", PDF).status_code == 500
    assert shelf.documents() == []
    assert shelf.files() == []


def test_a_storage_that_does_not_answer_is_said(
    world: World, app_with: Callable[[Settings], Flask], settings: Settings, shelf: Shelf
) -> None:
    shelf.folder.write_text("a file where a folder should be")
    browser = Browser(app_with(settings))
    browser.sign_in(OFFICER_A, "correct horse battery staple")
    page = send(browser, "a.pdf", PDF)
    assert page.status_code == 503
    assert "fichiers" in page.text
    assert shelf.documents() == []


def test_title_and_date_can_be_corrected_and_the_file_never(
    kept: Document, browser_of: BrowserOf, shelf: Shelf
) -> None:
    browser = browser_of(OFFICER_A)
    edit = f"{INDEX}/{kept.id}/edit"
    fields = {**fields_of(browser.get(edit)), "title": "Réponse du maire", "file": (io.BytesIO(PNG), "a.png")}
    assert browser.post(edit, fields).status_code == 303
    (corrected,) = shelf.documents()
    assert (corrected.title, corrected.sha256) == ("Réponse du maire", kept.sha256)


def test_a_document_that_bears_a_word_stays(
    kept: Document, browser_of: BrowserOf, database: Database, world: World
) -> None:
    with database.transaction() as session:
        session.add(
            AnswerSheet(
                id=new_id(),
                subject_id=world.alpha.evaluation.id,
                partnership_id=world.alpha.partnership.id,
                party="b",
                recorded_from_id=kept.id,
            )
        )
    browser = browser_of(OFFICER_A)
    page = browser.post(f"{INDEX}/{kept.id}/remove", {"version": "1"})
    assert page.status_code == 422
    assert browser.get(f"{INDEX}/{kept.id}").status_code == 200


def test_a_removed_document_is_gone_from_the_list(kept: Document, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    assert browser.post(f"{INDEX}/{kept.id}/remove", {"version": "1"}).status_code == 303
    assert browser.get(f"{INDEX}/{kept.id}").status_code == 404
    assert browser.get(f"{INDEX}/{kept.id}/history").status_code == 200
