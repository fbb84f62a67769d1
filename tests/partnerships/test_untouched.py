"""Who saves second takes nothing away that they had not touched: their form then says what was saved meanwhile."""

from html import unescape

from werkzeug.test import TestResponse

from aict.activities.models import Action
from aict.core.db import Database
from aict.core.money import parse_number
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World

REPRISED = "Vous n’y aviez pas touché"


def edit(world: World) -> str:
    return f"/partnerships/alpha/actions/{world.alpha.action.id}/edit"


def opened(browser: Browser, path: str) -> dict[str, str]:
    return {k: v for k, v in fields_of(browser.get(path)).items() if k not in {"once", "csrf_token"}}


def overtaken(
    world: World, browser_of: BrowserOf, first: dict[str, str], second: dict[str, str]
) -> TestResponse:
    ours, theirs, path = browser_of(OFFICER_A), browser_of(OFFICER_B), edit(world)
    filled = opened(ours, path)
    assert theirs.post(path, {**filled, **first}).status_code == 303
    answer = ours.post(path, {**filled, **second})
    assert answer.status_code == 409
    return answer


def action(database: Database, world: World) -> Action:
    with database.session(writing=False) as session:
        return session.get_one(Action, world.alpha.action.id)


def test_what_was_not_touched_says_what_was_saved_and_what_was_stays(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    said = {
        "note": "Vu sur place",
        "cost": "1234,5",
        "currency": "EUR",
        "starts_on": "2021-03",
        "territory": "both",
    }
    answer = overtaken(world, browser_of, said, {"title": "Notre titre"})
    shown = fields_of(answer)
    assert {name: shown[name] for name in said} == {**said, "cost": "1234,5"}
    assert shown["title"] == "Notre titre"
    assert REPRISED in unescape(answer.text)
    settled = {k: v for k, v in shown.items() if k not in {"once", "csrf_token"}}
    assert browser_of(OFFICER_A).post(edit(world), settled).status_code == 303
    kept = action(database, world)
    assert (kept.title, kept.note, kept.cost) == ("Notre titre", "Vu sur place", parse_number("1234,5"))


def test_what_both_changed_is_what_its_writer_typed(world: World, browser_of: BrowserOf) -> None:
    answer = overtaken(world, browser_of, {"title": "Le titre d’en face"}, {"title": "Notre titre"})
    assert fields_of(answer)["title"] == "Notre titre"
    assert "Le titre d’en face" in unescape(answer.text)
    assert REPRISED not in unescape(answer.text)


def test_several_corrections_are_compared_with_what_the_form_was_filled_with(
    world: World, browser_of: BrowserOf
) -> None:
    ours, theirs, path = browser_of(OFFICER_A), browser_of(OFFICER_B), edit(world)
    filled = opened(ours, path)
    for note in ("Une première note", "Une seconde note"):
        current = opened(theirs, path)
        assert theirs.post(path, {**current, "note": note}).status_code == 303
    answer = ours.post(path, {**filled, "title": "Notre titre"})
    assert answer.status_code == 409
    assert fields_of(answer)["note"] == "Une seconde note"


def test_a_form_that_says_no_version_keeps_all_that_was_typed(world: World, browser_of: BrowserOf) -> None:
    theirs, path = browser_of(OFFICER_B), edit(world)
    filled = opened(theirs, path)
    assert theirs.post(path, {**filled, "note": "Vu sur place"}).status_code == 303
    answer = theirs.post(path, {**filled, "version": ""})
    assert answer.status_code == 409
    assert "note" not in fields_of(answer) or fields_of(answer)["note"] == filled.get("note", "")
