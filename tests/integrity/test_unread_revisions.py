"""Whatever names a revision that was not read, or comes from who may not speak of it, is refused with a sentence and changes nothing."""

import re
import uuid

import pytest
from sqlalchemy import select, update

from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.evaluations.models import Evaluation
from aict.partnerships.models import Member
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, STRANGER, Filled, World
from tests.integrity.test_half_states import everything
from tests.objectives.pages import BOARD, O1, TEXT, send

FORGED = (None, "", "0", "7", "-1", "1.0", "x", "9" * 40, "a.b")
EVALUATION = "/partnerships/alpha/evaluations/E1"
TURN_KEY = ("agree", "object", "record", "withdraw-agreement")


def _texts(database: Database, filled: Filled) -> dict[str, uuid.UUID]:
    """The shared texts of a partnership, by what they are the text of."""
    with database.session(writing=False) as session:
        evaluation = session.scalars(select(Evaluation).where(Evaluation.id == filled.evaluation.id)).one()
        assert evaluation.conclusions is not None
        return {
            "objective": filled.objective.text_id,
            "conclusions": evaluation.conclusions.id,
            "recommendation": evaluation.recommendations[0].text_id,
        }


def _routes(database: Database, filled: Filled) -> dict[str, tuple[str, dict[str, str]]]:
    """Every address that takes a revision: what names it there, and what else the form says."""
    texts = {
        name: f"/partnerships/alpha/texts/{text_id}" for name, text_id in _texts(database, filled).items()
    }
    said = {name: f"{EVALUATION}/texts/{text.rpartition('/')[2]}" for name, text in texts.items()}
    written = {**TEXT, "act": "propose"}
    concluded = {"text": "Nos conclusions", "asked": "renew"}
    found = {
        f"{O1}/edit": ("base_number", {**written, "draft_version": "0"}),
        f"{O1}/agree": ("shown", {}),
        f"{O1}/object": ("shown", {"reason": "Parce que"}),
        f"{O1}/record": (
            "shown",
            {
                "member": str(filled.a.member.id),
                "verdict": "agree",
                "document": str(filled.document.id),
            },
        ),
        f"{BOARD}/agree": ("agree", {}),
        f"{EVALUATION}/conclusions": ("base_number", concluded),
        f"{EVALUATION}/recommendations/1/edit": ("base_number", {"text": "Recommander"}),
    }
    for text in texts.values():
        found |= {
            f"{text}/withdraw-agreement": ("number", {}),
            f"{text}/withdraw-proposal": ("number", {}),
            f"{text}/revisions/1/restore": ("number", {"reason": "Retour"}),
        }
    for name in ("conclusions", "recommendation"):
        found |= {f"{said[name]}/agree": ("shown", {}), f"{said[name]}/object": ("shown", {"reason": "Non"})}
    return found


def _says_why(browser: Browser, path: str, fields: dict[str, str], expected: set[int]) -> None:
    answer = browser.post(path, fields)
    assert answer.status_code in expected, (path, fields, answer.status_code)
    main = re.sub(r"<[^>]+>", " ", answer.text.partition("<main")[2])
    assert len(main.split()) > 5, (path, fields)


def test_a_forged_or_missing_revision_changes_nothing(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    # The newest revision is not the first any more, so that the number 1 names what is overtaken.
    assert send(browser_of(OFFICER_A), f"{O1}/edit", "propose", statement="Changé").status_code == 303
    browser = browser_of(OFFICER_B)
    browser.token()
    before = everything(database)
    for path, (name, said) in _routes(database, world.alpha).items():
        for forged in FORGED:
            fields = said | ({} if forged is None else {name: forged})
            _says_why(browser, path, fields, {404, 409, 422})
    assert everything(database) == before


def test_what_is_written_against_a_forged_revision_comes_back_in_the_form(
    world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    for forged in FORGED:
        fields = {**TEXT, "act": "propose"} | ({} if forged is None else {"base_number": forged})
        assert fields_of(browser.post(f"{O1}/edit", fields))["statement"] == TEXT["statement"]


@pytest.mark.parametrize("who", ["of a member that left", STRANGER])
def test_who_is_of_no_present_member_finds_nothing_there(
    database: Database, world: World, browser_of: BrowserOf, who: str
) -> None:
    browser = browser_of(who if who == STRANGER else OFFICER_B)
    browser.token()
    if who != STRANGER:
        with database.transaction() as session:
            left = update(Member).where(Member.id == world.alpha.b.member.id)
            session.execute(left.values(until=PartialDate(2025)))
    before = everything(database)
    for path, (name, said) in _routes(database, world.alpha).items():
        _says_why(browser, path, {**said, name: "1"}, {404})
    assert everything(database) == before


def test_an_associate_turns_no_key(database: Database, world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_ASSOCIATE)
    browser.token()
    before = everything(database)
    of_keys = {
        path: route
        for path, route in _routes(database, world.alpha).items()
        if path.rpartition("/")[2] in TURN_KEY
    }
    assert len(of_keys) == 11
    for path, (name, said) in of_keys.items():
        _says_why(browser, path, {**said, name: "1"}, {403})
    assert everything(database) == before


def test_a_text_of_another_partnership_is_not_there(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    browser.token()
    before = everything(database)
    for text_id in _texts(database, world.beta).values():
        for act in ("withdraw-agreement", "withdraw-proposal", "revisions/1/restore"):
            _says_why(browser, f"/partnerships/alpha/texts/{text_id}/{act}", {"number": "1"}, {404})
        for act in ("agree", "object"):
            _says_why(browser, f"{EVALUATION}/texts/{text_id}/{act}", {"shown": "1", "reason": "Non"}, {404})
    assert everything(database) == before
