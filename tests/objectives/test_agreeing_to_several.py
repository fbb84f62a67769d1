"""One act for several objectives: only what the page showed to that very person at that very revision is agreed to."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from html import unescape
from threading import Barrier

import pytest
from werkzeug.test import TestResponse

from aict.core import clock
from aict.core.db import Database
from aict.core.revisions import in_force
from aict.partnerships.models import Member, MemberRole
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import NOON, OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, SIGNATORY_A, SIGNATORY_B, World
from tests.objectives.pages import BOARD, TEXT, objective, reply, revisions_of, send, send_from, text_of

pytestmark = pytest.mark.usefixtures("world")

AGREE = f"{BOARD}/agree"


def _proposed(browser: Browser, statement: str) -> str:
    """Propose a new objective; its code."""
    answer = send(browser, f"{BOARD}/new", "propose", **{**TEXT, "statement": statement})
    return str(answer.location).rpartition("/")[2]


def _tokens(page: TestResponse) -> list[str]:
    return [unescape(found) for found in re.findall(r'name="agree" value="([^"]*)"', page.text)]


def _number_in_force(database: Database, code: str) -> int | None:
    revision = in_force(objective(database, code).text)
    return revision.number if revision else None


def test_several_are_read_on_one_page_and_agreed_to_in_one_act(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    codes = [_proposed(ours, f"But {n}") for n in range(3)]
    assert f'href="{AGREE}"' in text_of(theirs.get(BOARD))
    page = theirs.get(AGREE)
    assert all(f"But {n}" in text_of(page) for n in range(3))
    tokens = _tokens(page)
    assert len(tokens) == 3
    answer = theirs.post(AGREE, {"agree": tokens[:2]})
    assert answer.status_code == 303
    assert "Accord donné à 2 objectifs" in text_of(theirs.get(str(answer.location)))
    assert [_number_in_force(database, code) for code in codes] == [1, 1, None]
    assert f'href="{AGREE}"' not in text_of(ours.get(BOARD))


@pytest.mark.parametrize("forged", ["", "x", "a.b", "WyJhIiwiYiJd.forged", "é" * 10])
def test_what_was_not_shown_is_not_agreed_to(database: Database, browser_of: BrowserOf, forged: str) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    code = _proposed(ours, "But")
    (token,) = _tokens(theirs.get(AGREE))
    colleague = browser_of(SIGNATORY_B)
    for browser, sent in (
        (theirs, [token, forged]),
        (colleague, [token]),
        (theirs, [f"{token}x"]),
        (theirs, []),
    ):
        answer = browser.post(AGREE, {"agree": sent})
        assert answer.status_code == 422
        assert "But" in text_of(answer)
    assert _number_in_force(database, code) is None
    assert theirs.post(AGREE, {"agree": [token, token]}).status_code == 303
    assert len(revisions_of(database, code)[-1].consents) == 2


def test_when_one_changed_meanwhile_none_is_agreed_to_and_the_others_stay_ticked(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    codes = [_proposed(ours, f"But {n}") for n in range(2)]
    tokens = _tokens(theirs.get(AGREE))
    assert send(ours, f"{BOARD}/{codes[1]}/edit", "propose", statement="Changé").status_code == 303
    answer = theirs.post(AGREE, {"agree": tokens})
    assert answer.status_code == 409
    assert "Changé" in text_of(answer)
    assert re.findall(r'name="agree" value="[^"]*"( checked)?', answer.text) == [" checked", ""]
    assert [_number_in_force(database, code) for code in codes] == [None, None]
    assert theirs.post(AGREE, {"agree": _tokens(answer)}).status_code == 303
    assert [_number_in_force(database, code) for code in codes] == [1, 2]


def test_a_token_of_another_partnership_is_nothing_here(database: Database, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    _proposed(ours, "But")
    (token,) = _tokens(theirs.get(AGREE))
    assert theirs.post("/partnerships/beta/objectives/agree", {"agree": [token]}).status_code == 404


def test_agreeing_to_several_while_one_changes_never_covers_the_new_text(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(SIGNATORY_B)
    codes = [_proposed(ours, f"But {n}") for n in range(2)]
    edit = f"{BOARD}/{codes[0]}/edit"
    for browser in (ours, theirs):
        browser.token()
    for turn in range(4):
        tokens = _tokens(theirs.get(AGREE))
        form = {**fields_of(ours.get(edit)), "statement": f"Tour {turn}", "act": "propose"}
        barrier = Barrier(2)

        def press(browser: Browser, path: str, sent: dict[str, object], meet: Barrier = barrier) -> int:
            meet.wait()
            return browser.post(path, sent).status_code

        with ThreadPoolExecutor(2) as pool:
            edited = pool.submit(press, ours, edit, dict(form))
            agreed = pool.submit(press, theirs, AGREE, {"agree": tokens})
        assert edited.result() == 303
        assert agreed.result() in {303, 409}
        newest = revisions_of(database, codes[0])[-1]
        assert [c.key_id for c in newest.consents] == [world.alpha.a.member.id]
        assert newest.in_force_at is None


def test_three_sides_agree_each_for_itself(database: Database, world: World, browser_of: BrowserOf) -> None:
    with database.transaction() as session:
        third = session.get_one(Member, world.associate.member.id)
        third.side, third.role = "c", MemberRole.PARTNER
    a, b, c = (browser_of(who) for who in (OFFICER_A, OFFICER_B, OFFICER_ASSOCIATE))
    code = _proposed(a, "À trois")
    address = f"{BOARD}/{code}"
    assert b.post(AGREE, {"agree": _tokens(b.get(AGREE))}).status_code == 303
    assert _number_in_force(database, code) is None
    page = c.get(f"{address}/edit")
    assert send(b, f"{address}/edit", "propose", rationale="De B").status_code == 303
    assert send_from(c, page, f"{address}/edit", "propose", note="De C").status_code == 303
    assert revisions_of(database, code)[-1].consents == []
    for browser in (a, b):
        assert browser.post(AGREE, {"agree": _tokens(browser.get(AGREE))}).status_code in {303, 422}
    assert _number_in_force(database, code) is None
    assert c.post(AGREE, {"agree": _tokens(c.get(AGREE))}).status_code == 303
    assert _number_in_force(database, code) == 3


def test_how_long_each_side_took_to_answer_is_shown_to_both(browser_of: BrowserOf) -> None:
    with clock.stopped_at(NOON):
        ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
        code = _proposed(ours, "But")
    with clock.stopped_at(NOON + timedelta(hours=3)):
        for browser in (ours, theirs):
            assert re.search(r"depuis 3\sheures", text_of(browser.get(f"{BOARD}/{code}")))
        assert reply(theirs, f"{BOARD}/{code}", "agree").status_code == 303
    with clock.stopped_at(NOON + timedelta(hours=5)):
        for browser in (ours, browser_of(SIGNATORY_A), theirs):
            assert re.search(r"en 3\sheures", text_of(browser.get(f"{BOARD}/{code}")))
            board = text_of(browser.get(BOARD))
            assert re.search(r"propositions reçues : \d+, réponses données : \d+, en .* en moyenne", board)
