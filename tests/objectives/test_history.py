"""The life of a shared text: every revision, two compared, an older one proposed anew, since when and by whom one is in force."""

import re
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import event

from aict.core.db import Database
from aict.core.revisions import draft_of
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import CANARY_ALPHA, OFFICER_A, OFFICER_B, READER_A, STRANGER, World
from tests.objectives.pages import O1, lengthen, objective, revisions_of, send, text_of

pytestmark = pytest.mark.usefixtures("world")

EDIT = f"{O1}/edit"


@pytest.fixture
def texts(database: Database) -> str:
    """The address under which the pages of the objective's text stand."""
    return f"/partnerships/alpha/texts/{objective(database).text_id}"


@pytest.fixture
def three(browser_of: BrowserOf) -> Browser:
    """Three revisions, of which the first is in force; the browser of the other side."""
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    first = {"rationale": "Réduire les fuites du réseau", "reason": "Suite à mai"}
    assert send(ours, EDIT, "propose", **first).status_code == 303
    assert send(theirs, EDIT, "propose", rationale="Réduire les pertes du réseau").status_code == 303
    return theirs


def test_every_revision_is_told_with_its_author_and_reason_to_both_sides(
    world: World, browser_of: BrowserOf, three: Browser, texts: str
) -> None:
    pages = [text_of(browser.get(f"{texts}/history")) for browser in (three, browser_of(READER_A))]
    for page in pages:
        assert "Suite à mai" in page
        for side in (world.alpha.a, world.alpha.b):
            assert f"{side.organisation.name} (agent)" in page
        assert page.index("Révision 3") < page.index("Suite à mai")
        assert re.search(r"Révision 1, en vigueur depuis le", page)
    assert f"{texts}/history" in text_of(three.get(O1))


def test_two_revisions_are_compared_word_by_word(three: Browser, texts: str) -> None:
    for path in ("compare", "compare?from=2&to=3", "compare?to=3"):
        page = text_of(three.get(f"{texts}/{path}"))
        plain = re.sub(r'<span class="visually-hidden">[^<]*</span>', "", page)
        assert "Réduire les <del>fuites</del><ins>pertes</ins> du réseau" in plain
    assert "disent la même chose" in text_of(three.get(f"{texts}/compare?from=2&to=2"))


@pytest.mark.parametrize("asked", ["from=9", "to=0", "from=x", "to=-1", "from=", f"to={'9' * 40}"])
def test_a_revision_that_does_not_exist_is_not_found(three: Browser, texts: str, asked: str) -> None:
    assert three.get(f"{texts}/compare?{asked}").status_code == 404
    for path in ("revisions/9", "revisions/0", "revisions/9/restore"):
        assert three.get(f"{texts}/{path}").status_code == 404


def test_the_text_in_force_is_one_click_away_and_says_by_whose_agreement(
    world: World, three: Browser, texts: str
) -> None:
    for path in ("history", "compare", "revisions/3", "revisions/2/restore"):
        page = text_of(three.get(f"{texts}/{path}"))
        assert f'href="{texts}/revisions/1"' in page, path
        assert all(side.organisation.name in page for side in (world.alpha.a, world.alpha.b))
    page = text_of(three.get(f"{texts}/revisions/1"))
    assert f"Objectif {CANARY_ALPHA}" in page
    assert "par l’accord de" in page


def test_an_older_revision_is_proposed_anew_and_nothing_is_lost(
    database: Database, three: Browser, texts: str
) -> None:
    assert send(three, EDIT, "draft", note="En cours").status_code == 303
    path = f"{texts}/revisions/2/restore"
    page = three.get(path)
    plain = re.sub(r'<span class="visually-hidden">[^<]*</span>', "", text_of(page))
    assert "<del>pertes</del><ins>fuites</ins>" in plain
    assert fields_of(page)["reason"] == "Retour à la révision 2"
    assert three.post(path, fields_of(page)).status_code == 303
    newest = revisions_of(database)[-1]
    assert (newest.number, newest.content, newest.reason) == (
        4,
        revisions_of(database)[1].content,
        "Retour à la révision 2",
    )
    assert ([c.party for c in newest.consents], newest.in_force_at) == (["b"], None)
    draft = draft_of(objective(database).text, "b")
    assert draft is not None
    assert draft.content["note"] == "En cours"


@pytest.mark.parametrize("number", ["2", "", "x", "9", None])
def test_nothing_is_restored_over_a_text_that_was_not_read(
    database: Database, three: Browser, texts: str, number: str | None
) -> None:
    fields = {"reason": "Mon motif"} | ({} if number is None else {"number": number})
    answer = three.post(f"{texts}/revisions/1/restore", fields)
    assert answer.status_code == 409
    assert fields_of(answer)["reason"] == "Mon motif"
    assert len(revisions_of(database)) == 3
    assert three.post(f"{texts}/revisions/1/restore", fields_of(answer)).status_code == 303


def test_what_the_newest_revision_says_already_is_not_restored(three: Browser, texts: str) -> None:
    answer = three.post(f"{texts}/revisions/3/restore", {"number": "3", "reason": "x"})
    assert answer.status_code == 422
    assert "identique" in text_of(answer)


def test_who_may_not(world: World, browser_of: BrowserOf, three: Browser, texts: str) -> None:
    stranger, reader = browser_of(STRANGER), browser_of(READER_A)
    paths = ("history", "compare", "revisions/1", "revisions/1/restore")
    assert {stranger.get(f"{texts}/{path}").status_code for path in paths} == {404}
    own = texts.replace("alpha", "beta")
    assert {stranger.get(f"{own}/{path}").status_code for path in paths} == {404}
    assert reader.post(f"{texts}/revisions/1/restore", {"number": "3"}).status_code == 403


def test_a_text_that_nobody_proposed_yet_has_no_history(database: Database, browser_of: BrowserOf) -> None:
    ours = browser_of(OFFICER_A)
    kept = send(ours, "/partnerships/alpha/objectives/new", "draft", statement="À nous seuls")
    code = str(kept.location).rpartition("/")[2]
    address = f"/partnerships/alpha/texts/{objective(database, code).text_id}/history"
    assert ours.get(address).status_code == browser_of(OFFICER_B).get(address).status_code == 404


def test_a_history_of_sixty_revisions_asks_no_more_of_the_database_than_one_of_five_and_stays_light(
    app: Flask, database: Database, world: World, browser_of: BrowserOf, texts: str
) -> None:
    browser, counts = browser_of(OFFICER_B), []
    browser.get(f"{texts}/history")
    for wanted in (5, 60):
        lengthen(database, world.alpha, wanted)
        counts.append(_questions(app, lambda: browser.get(f"{texts}/history")))
        page = browser.get(f"{texts}/history", headers={"Accept-Encoding": "gzip"})
        assert len(page.data) <= 20_000
    assert 0 < counts[0] == counts[1]
    newest, oldest = (text_of(browser.get(f"{texts}/history{page}")) for page in ("", "?page=2"))
    assert "Révision 60<" in newest
    assert "Révision 10<" not in newest
    assert "Révision 10<" in oldest


def _questions(app: Flask, act: Callable[[], object]) -> int:
    asked: list[str] = []

    def keep(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        asked.append(statement)

    engine = app.extensions["aict-database"].engine
    event.listen(engine, "before_cursor_execute", keep)
    try:
        act()
    finally:
        event.remove(engine, "before_cursor_execute", keep)
    return sum(statement.startswith("SELECT") for statement in asked)
