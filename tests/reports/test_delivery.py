"""A report that is long to print keeps nobody else waiting, shows how far it is, and is printed once."""

from collections.abc import Iterator
from threading import Event, Thread
from threading import enumerate as enumerate_threads
from typing import Any

import pytest
from flask import Flask

from aict.core import pdf
from aict.reporting import delivery
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World

SHEET = "/partnerships/alpha/reports/sheet.pdf"
PAGE = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
pytestmark = pytest.mark.usefixtures("world")


class Press:
    """A printer that is told when to finish."""

    def __init__(self) -> None:
        self.told, self.begun, self.prints = Event(), Event(), 0

    def render(self, _html: str, *, watch: Any, **_order: Any) -> bytes:
        self.prints += 1
        watch(12)
        self.begun.set()
        assert self.told.wait(10)
        return b"%PDF-1.7 long"


@pytest.fixture
def press(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[Press]:
    """Its prints are finished before the folder of `app`, where they lie, goes away."""
    made = Press()
    monkeypatch.setattr(pdf, "render", made.render)
    monkeypatch.setattr(pdf, "count_pages", lambda *_given, **_named: 1)
    monkeypatch.setattr(delivery, "BRIEFLY", 0.3)
    yield made
    made.told.set()
    for thread in enumerate_threads():
        if thread.name == "print":
            thread.join(10)


def test_a_browser_is_shown_how_far_a_long_print_is_then_the_pdf(press: Press, browser_of: BrowserOf) -> None:
    officer = browser_of(OFFICER_A)
    answer = officer.get(SHEET, headers=PAGE)
    assert answer.status_code == 303
    assert press.begun.wait(5)
    shown = officer.get(answer.location)
    assert "12 pages mises en page" in shown.text.replace("\u00a0", " ")
    assert officer.get(answer.location, headers={"Accept": "application/json"}).json == {
        "pages": 12,
        "ready": False,
    }
    press.told.set()
    whole = officer.get(SHEET)
    assert (whole.mimetype, whole.data) == ("application/pdf", b"%PDF-1.7 long")
    assert "Ouvrir le PDF" in officer.get(answer.location).text
    assert press.prints == 1


def test_others_are_answered_and_may_print_meanwhile(
    press: Press, browser_of: BrowserOf, world: World
) -> None:
    officer, partner = browser_of(OFFICER_A), browser_of(OFFICER_B)
    officer.get(SHEET, headers=PAGE)
    assert press.begun.wait(5)
    assert partner.get("/partnerships/alpha").status_code == 200
    assert partner.get(SHEET, headers=PAGE).status_code == 303
    press.told.set()
    assert partner.get(SHEET).data == b"%PDF-1.7 long"


def test_one_person_prints_one_report_at_a_time(press: Press, browser_of: BrowserOf, world: World) -> None:
    officer = browser_of(OFFICER_A)
    officer.get(SHEET, headers=PAGE)
    other = officer.get("/partnerships/alpha/evaluations/E1/report.pdf", headers=PAGE)
    assert other.status_code == 429
    assert "impression précédente" in other.text


def test_a_program_waits_for_the_bytes(press: Press, browser_of: BrowserOf) -> None:
    officer, said = browser_of(OFFICER_A), list[bytes]()
    reader = Thread(target=lambda: said.append(officer.get(SHEET).data))
    reader.start()
    assert press.begun.wait(5)
    press.told.set()
    reader.join(5)
    assert said == [b"%PDF-1.7 long"]


def test_a_report_whose_facts_changed_is_another_print(press: Press, browser_of: BrowserOf) -> None:
    press.told.set()
    officer = browser_of(OFFICER_A)
    officer.get(SHEET)
    officer.get(SHEET)
    assert press.prints == 1
    entered = {"date": "2026-05-12", "level": "elus", "subject": "Nouvelle rencontre"}
    assert officer.post("/partnerships/alpha/meetings/new", entered).status_code == 303
    officer.get(SHEET)
    assert press.prints == 2


def test_a_print_that_fails_says_so_and_is_tried_again(
    press: Press, browser_of: BrowserOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: Any, **_named: Any) -> bytes:
        raise pdf.RenderingStopped("too long")

    officer = browser_of(OFFICER_A)
    monkeypatch.setattr(pdf, "render", fail)
    assert officer.get(SHEET).status_code == 503
    monkeypatch.setattr(pdf, "render", press.render)
    press.told.set()
    assert officer.get(SHEET).data == b"%PDF-1.7 long"
