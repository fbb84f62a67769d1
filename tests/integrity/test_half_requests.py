"""A request that breaks at any of its writes leaves nothing of it, and the same request sent again does all of it (quality.md D29).

The writes of an act are found by breaking it: at the first, at the second, until it goes through.
"""

import io
import re
import uuid
from collections.abc import Callable
from decimal import Decimal
from html import unescape
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.objectives.content import IndicatorText
from aict.objectives.models import Measurement
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.documents.files import PDF
from tests.factories import OFFICER_A, OFFICER_B, World
from tests.integrity.test_half_states import everything, writes_counted
from tests.objectives.pages import BOARD, O1, TEXT, say_of_o1, send, send_from

EDIT = f"{O1}/edit"
Sending = tuple[Browser, str, Callable[[], dict[str, Any]]]
"""Who sends what where; the fields anew each time, as a file is read only once."""
Prepare = Callable[[Database, World, BrowserOf], Sending]


def save_what_comes_together(database: Database, world: World, browser_of: BrowserOf) -> Sending:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = fields_of(theirs.get(EDIT))
    assert send(ours, EDIT, "propose", rationale="De l’autre côté").status_code == 303
    mine = {"note": "De notre côté", "indicators-1-label": "Un indicateur de plus", "act": "propose"}
    return theirs, EDIT, lambda: {**opened, **mine}


def keep_a_draft_that_comes_together(database: Database, world: World, browser_of: BrowserOf) -> Sending:
    browser, path, fields = save_what_comes_together(database, world, browser_of)
    return browser, path, lambda: {**fields(), "act": "draft"}


def settle_a_clash(database: Database, world: World, browser_of: BrowserOf) -> Sending:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", statement="De l’autre côté").status_code == 303
    clash = send_from(theirs, opened, EDIT, "propose", statement="De notre côté")
    assert clash.status_code == 409
    shown = fields_of(clash)
    chosen = {name: "mine" for name in shown if name.startswith("settle-")}
    return theirs, EDIT, lambda: {**shown, **chosen, "act": "propose"}


def agree_to_several(database: Database, world: World, browser_of: BrowserOf) -> Sending:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    for n in range(3):
        send(ours, f"{BOARD}/new", "propose", **{**TEXT, "statement": f"But {n}"})
    page = theirs.get(f"{BOARD}/agree")
    shown = [unescape(found) for found in re.findall(r'name="agree" value="([^"]*)"', page.text)]
    assert len(shown) == 3
    return theirs, f"{BOARD}/agree", lambda: {**fields_of(page), "agree": shown}


def enter_a_period(database: Database, world: World, browser_of: BrowserOf) -> Sending:
    indicators = [
        IndicatorText(id=uuid.uuid4(), code=f"I{n}", label=f"Mesure {n}", nature="nombre") for n in (2, 3)
    ]
    say_of_o1(database, world, *indicators)
    browser, path = browser_of(OFFICER_B), f"{BOARD}/measurements/enter"
    shown = fields_of(browser.get(path))
    typed = {f"i{one.id.hex}-value": "12" for one in indicators}
    return browser, path, lambda: {**shown, **typed, "date": "2025", "reported_by": "b"}


def judge_several(database: Database, world: World, browser_of: BrowserOf) -> Sending:
    entered = []
    with database.transaction() as session:
        for value in (11, 22):
            row = Measurement(
                id=new_id(),
                partnership_id=world.alpha.partnership.id,
                indicator_id=world.alpha.indicator.id,
                date=PartialDate(2025),
                value=Decimal(value),
                entered_by_id=world.alpha.a.member.id,
            )
            session.add(row)
            entered.append(row.id.hex)
    browser, path = browser_of(OFFICER_B), f"{BOARD}/measurements/judge"
    shown = {n: v for n, v in fields_of(browser.get(path)).items() if not n.endswith("-opinion")}
    one, other = entered
    said = {f"j{one}-opinion": "confirm", f"j{other}-opinion": "contest", f"j{other}-reason": "Pas ici"}
    return browser, path, lambda: {**shown, **said}


def open_a_thread_with_a_file(database: Database, world: World, browser_of: BrowserOf) -> Sending:
    browser = browser_of(OFFICER_B)
    path = f"/partnerships/alpha/conversations/new/objective/{world.alpha.objective.id}"
    shown = fields_of(browser.get(path))
    said = {"words": "Voyez", "named": str(world.people[OFFICER_A].id)}
    return browser, path, lambda: {**shown, **said, "file": (io.BytesIO(PDF), "Compte rendu.pdf")}


@pytest.mark.parametrize(
    "prepare",
    [
        save_what_comes_together,
        keep_a_draft_that_comes_together,
        settle_a_clash,
        agree_to_several,
        enter_a_period,
        judge_several,
        open_a_thread_with_a_file,
    ],
)
def test_a_request_that_breaks_at_any_write_leaves_nothing_and_succeeds_when_sent_again(
    database: Database, world: World, browser_of: BrowserOf, tmp_path: Path, prepare: Prepare
) -> None:
    break_everywhere(database, tmp_path, prepare(database, world, browser_of))


def break_everywhere(database: Database, folder: Path, sending: Sending) -> None:
    """Break a request at each of its writes in turn, until it goes through: nothing of it stands before that."""
    browser, path, fields = sending
    engine = browser.app.extensions["aict-database"].engine
    before = _all_there_is(database, folder)
    for step in count(1):
        with writes_counted(engine, fail_at=step) as written:
            answer = browser.post(path, fields())
        if written[0] < step:
            break
        assert answer.status_code == 500
        if _all_there_is(database, folder) != before:
            # Only what it said of it to its sender was lost: sent again, it says so and does nothing.
            done = _all_there_is(database, folder)
            answer = browser.post(path, fields())
            assert _all_there_is(database, folder) == done, f"write {step} of {path}"
            break
    assert answer.status_code == 303
    assert step > 3
    assert _all_there_is(database, folder) != before


def _all_there_is(database: Database, folder: Path) -> tuple[dict[str, Any], set[Path]]:
    """Every row but those of the sessions, and every file."""
    rows = {name: found for name, found in everything(database).items() if name != "user_session"}
    return rows, {path for path in folder.rglob("*") if path.is_file()}
