"""All partnerships at once: one's own and no other, with the count, stopped, taken up again, and told what is missing."""

import io
import time
import zipfile
from collections.abc import Iterator
from threading import Event, Thread
from typing import Any

import pytest
from flask import Flask

from aict.core.pdf import RenderingError
from aict.core.prints import Prints
from aict.core.worker import Worker
from aict.reporting import batch
from aict.reporting.document import Document
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import INSTANCE_ADMINISTRATOR, OFFICER_A, OFFICER_B, World

ALL = "/reports/all"


class Press:
    """Stands for the renderer: what it printed, and when it may go on."""

    def __init__(self) -> None:
        self.printed: list[str] = []
        self.goes_on = Event()
        self.goes_on.set()
        self.breaks = False

    def print_document(self, slug: str, document: Document, **_more: Any) -> bytes:
        assert self.goes_on.wait(10)
        if self.breaks:
            message = "too long"
            raise RenderingError(message)
        self.printed.append(document.head.partnership)
        return f"%PDF {slug} {document.head.partnership}".encode()


@pytest.fixture
def press(app: Flask, world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Iterator[Press]:
    assert world
    made, stopped = Press(), Event()
    monkeypatch.setattr(batch, "print_document", made.print_document)
    monkeypatch.setitem(app.extensions, "aict-prints", Prints(tmp_path))
    worker = Thread(target=Worker(app, stopped).run)
    worker.start()
    yield made
    made.goes_on.set()
    stopped.set()
    worker.join()


def begun(browser: Browser, slug: str = "sheet") -> str:
    browser.get(ALL)
    answer = browser.post(ALL, {"slug": slug})
    assert answer.status_code == 303
    return str(answer.location)


def waited(browser: Browser, page: str, words: str) -> str:
    """The page once it says so."""
    for _ in range(100):
        text = browser.get(page).text
        if words in text:
            return text
        time.sleep(0.1)
    raise AssertionError(text)


def names(browser: Browser, page: str) -> list[str]:
    answer = browser.get(f"{page}.zip")
    assert answer.mimetype == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.data)) as file:
        return file.namelist()


def test_each_gets_the_reports_of_what_they_may_read(press: Press, browser_of: BrowserOf) -> None:
    officer = browser_of(OFFICER_A)
    page = begun(officer)
    waited(officer, page, "Le fichier est prêt.")
    assert "alpha-sheet.fr.pdf" in names(officer, page)
    assert len(press.printed) == len(names(officer, page))
    assert browser_of(OFFICER_B).get(page).status_code == 404
    assert browser_of(OFFICER_B).get(f"{page}.zip").status_code == 404


def test_the_page_says_how_many_of_how_many_and_needs_no_script(press: Press, browser_of: BrowserOf) -> None:
    press.goes_on.clear()
    officer = browser_of(OFFICER_A)
    page = begun(officer)
    assert "Rapports imprimés : 0 sur" in officer.get(page).text
    assert officer.get(f"{page}.zip").status_code == 404
    press.goes_on.set()
    waited(officer, page, "Prendre le fichier (ZIP)")


def test_one_batch_a_person_at_a_time(press: Press, browser_of: BrowserOf) -> None:
    press.goes_on.clear()
    officer = browser_of(OFFICER_A)
    page = begun(officer)
    officer.get(ALL)
    assert officer.post(ALL, {"slug": "sheet"}).status_code == 429
    press.goes_on.set()
    waited(officer, page, "Le fichier est prêt.")


def test_stopped_it_is_taken_up_again_without_printing_twice(press: Press, browser_of: BrowserOf) -> None:
    press.goes_on.clear()
    officer = browser_of(OFFICER_A)
    page = begun(officer)
    officer.post(f"{page}/stop")
    press.goes_on.set()
    waited(officer, page, "Reprendre l’impression")
    before = list(press.printed)
    officer.post(f"{page}/resume")
    waited(officer, page, "Le fichier est prêt.")
    assert len(press.printed) == len(set(press.printed))
    assert press.printed[: len(before)] == before


def test_what_cannot_be_printed_is_told_in_the_file_and_stops_nothing(
    press: Press, browser_of: BrowserOf
) -> None:
    press.breaks = True
    officer = browser_of(OFFICER_A)
    page = begun(officer)
    waited(officer, page, "Le fichier est prêt.")
    answer = officer.get(f"{page}.zip")
    with zipfile.ZipFile(io.BytesIO(answer.data)) as file:
        assert file.namelist() == ["LISEZ-MOI.txt"]
        assert "alpha" in file.read("LISEZ-MOI.txt").decode()


def test_who_reads_nothing_has_nothing_to_print(press: Press, browser_of: BrowserOf) -> None:
    assert press
    answer = browser_of(INSTANCE_ADMINISTRATOR).get(ALL)
    assert "Commencer l’impression" not in answer.text
