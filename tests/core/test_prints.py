"""Prints are made beside the requests, one a person at a time, and found again."""

import os
import time
from pathlib import Path
from threading import Event

import pytest

from aict.core.jobs import Watch
from aict.core.pdf import RenderingError
from aict.core.prints import KEPT, SILENCE, Prints, StillPrinting


class Press:
    """Makes a print when it is told to."""

    def __init__(self) -> None:
        self.told, self.begun, self.tries = Event(), Event(), 0

    def make(self, watch: Watch) -> bytes:
        self.tries += 1
        watch(7)
        self.begun.set()
        assert self.told.wait(5)
        return b"%PDF"


@pytest.fixture
def prints(tmp_path: Path) -> Prints:
    return Prints(tmp_path)


@pytest.fixture
def press() -> Press:
    return Press()


def test_a_print_tells_its_pages_while_it_is_made_and_is_there_afterwards(
    prints: Prints, press: Press
) -> None:
    prints.begin("one", owner="agent", make=press.make)
    assert press.begun.wait(5)
    underway = prints.underway("one")
    assert underway is not None
    assert (underway.owner, underway.pages) == ("agent", 7)
    assert prints.wait("one", 0) is None
    press.told.set()
    assert prints.wait("one", 5) == b"%PDF"
    assert prints.made("one") == b"%PDF"


def test_asked_for_again_meanwhile_it_is_made_once(prints: Prints, press: Press) -> None:
    for _again in range(3):
        prints.begin("one", owner="agent", make=press.make)
    press.told.set()
    prints.wait("one", 5)
    assert press.tries == 1


def test_one_person_prints_one_thing_at_a_time_and_another_person_as_well(
    prints: Prints, press: Press
) -> None:
    prints.begin("one", owner="agent", make=press.make)
    with pytest.raises(StillPrinting):
        prints.begin("two", owner="agent", make=press.make)
    prints.begin("two", owner="partner", make=press.make)
    press.told.set()
    assert prints.wait("one", 5) == prints.wait("two", 5) == b"%PDF"
    prints.begin("three", owner="agent", make=press.make)
    assert prints.wait("three", 5) == b"%PDF"


def test_a_print_that_fails_says_why_once_and_can_be_tried_again(prints: Prints, press: Press) -> None:
    def fail(_watch: Watch) -> bytes:
        raise RenderingError("no font")

    prints.begin("one", owner="agent", make=fail)
    with pytest.raises(RenderingError, match="no font"):
        prints.wait("one", 5)
    press.told.set()
    prints.begin("one", owner="agent", make=press.make)
    assert prints.wait("one", 5) == b"%PDF"


def test_a_print_whose_process_is_gone_is_begun_again(prints: Prints, press: Press, tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text('{"owner": "agent", "pages": 3}', "utf-8")
    assert prints.underway("one") is not None
    then = time.time() - SILENCE - 1
    os.utime(tmp_path / "one.json", (then, then))
    assert prints.underway("one") is None
    press.told.set()
    prints.begin("one", owner="agent", make=press.make)
    assert prints.wait("one", 5) == b"%PDF"


def test_prints_are_kept_for_a_day(prints: Prints, press: Press, tmp_path: Path) -> None:
    press.told.set()
    prints.begin("old", owner="agent", make=press.make)
    prints.wait("old", 5)
    then = time.time() - KEPT - 1
    os.utime(tmp_path / "old.pdf", (then, then))
    prints.begin("new", owner="partner", make=press.make)
    assert prints.made("old") is None
    assert prints.wait("new", 5) == b"%PDF"
