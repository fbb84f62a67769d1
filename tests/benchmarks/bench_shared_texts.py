"""What it costs to bring two writings together, and to read a long history (`make bench`)."""

import statistics
import sys
from collections.abc import Iterator
from functools import partial
from itertools import count

import pytest
from flask import Flask
from sqlalchemy import select

from aict.core.db import Database
from aict.core.revisions import Revision
from aict.core.schema import new_id
from aict.objectives import services
from aict.objectives.content import IndicatorText, ObjectiveText, Target
from tests.benchmarks.measuring import counted, milliseconds
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World
from tests.facts import standing_of
from tests.objectives.pages import lengthen

TRIES = 25
TWICE = 2.0
INDICATORS = 10
SIZE = 20_000
LONG_HISTORY = 1_000
PAGE = 20_000


def _paragraphs(name: str, how_many: int) -> list[str]:
    return [" ".join(f"{name}{p}mot{w}" for w in range(12)) for p in range(how_many)]


def _text() -> ObjectiveText:
    """An objective of 20 kB with ten indicators, in paragraphs."""
    indicators = tuple(
        IndicatorText(
            new_id(),
            "",
            f"Indicateur {n}",
            targets=(Target("10"), Target("20")),
            definition="\n".join(_paragraphs(f"d{n}", 6)),
            method="\n".join(_paragraphs(f"m{n}", 3)),
        )
        for n in range(INDICATORS)
    )
    return ObjectiveText("Énoncé", "\n".join(_paragraphs("r", 80)), indicators=indicators)


@pytest.fixture
def addresses(database: Database, world: World) -> list[str]:
    """Two objectives of that size."""
    made = []
    with database.transaction() as session:
        at = standing_of(session, OFFICER_A)
        for _ in range(2):
            found = services.open_objective(session, at=at)
            services.propose(session, found, at=at, text=_text(), base_number=0, draft_version=0)
            assert len(str(found.text.revisions[0].content)) >= SIZE
            made.append(f"/partnerships/alpha/objectives/{found.code}/edit")
    return made


def _rewritten(page: dict[str, str], paragraph: int, number: int) -> dict[str, str]:
    """What stands in a form, with one paragraph of every long text written anew."""
    written = {**page, "act": "propose"}
    for name, value in page.items():
        lines = value.split("\n")
        if len(lines) > 2:
            lines[paragraph] = f"Réécrit {paragraph}, {number}"
            written[name] = "\n".join(lines)
    return written


def _save(browser: Browser, edit: str, form: dict[str, str]) -> int:
    answer = browser.post(edit, form)
    assert answer.status_code == 303
    return len(answer.data)


def _saves(ours: Browser, theirs: Browser, edit: str, *, merging: bool) -> Iterator[float]:
    """Milliseconds of one save after another, each after one of the other side, seen or not."""
    for number in count():
        before = fields_of(theirs.get(edit))
        _save(ours, edit, _rewritten(fields_of(ours.get(edit)), 0, number))
        form = _rewritten(before if merging else fields_of(theirs.get(edit)), 2, number)
        yield milliseconds(partial(_save, theirs, edit, form))


def test_a_save_that_brings_two_writings_together_costs_at_most_twice_one_that_does_not(
    database: Database, browser_of: BrowserOf, addresses: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    plain, merged = (
        _saves(ours, theirs, edit, merging=merging)
        for edit, merging in zip(addresses, (False, True), strict=True)
    )
    # In turns, so that what else the machine does weighs on both.
    times = [(next(plain), next(merged)) for _ in range(TRIES)]
    alone, together = (statistics.median(each) for each in zip(*times[1:], strict=True))
    with database.session(writing=False) as session:
        numbers = session.scalars(select(Revision.merged_number).order_by(Revision.id.desc()).limit(2))
        assert [number is None for number in numbers] == [False, True]
    with capsys.disabled():
        sys.stdout.write(
            f"\na save {alone:.0f} ms, one that brings two writings together {together:.0f} ms\n"
        )
    assert together <= TWICE * alone


def test_the_history_of_a_thousand_revisions_asks_no_more_than_that_of_five(
    database: Database, world: World, browser_of: BrowserOf, app: Flask, capsys: pytest.CaptureFixture[str]
) -> None:
    browser, text_id = browser_of(OFFICER_B), world.alpha.objective.text_id
    address = f"/partnerships/alpha/texts/{text_id}/history"
    asked, told = list[int](), list[str]()
    for wanted in (5, 60, LONG_HISTORY):
        lengthen(database, world.alpha, wanted, _text())
        browser.get(address)
        with counted(app.extensions["aict-database"].engine) as sent:
            answer = browser.get(address, headers={"Accept-Encoding": "gzip"})
        took = statistics.median(milliseconds(lambda: len(browser.get(address).data)) for _ in range(9))
        asked.append(len(sent))
        told.append(f"{wanted} revisions: {took:.0f} ms, {len(sent)} queries, {len(answer.data)} B")
        assert len(answer.data) <= PAGE
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(told) + "\n")
    assert len(set(asked)) == 1
