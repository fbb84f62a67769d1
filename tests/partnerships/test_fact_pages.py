"""The pages of every kind of fact, over HTTP."""

from html import escape, unescape
from typing import Any

import pytest
from sqlalchemy import func, select

from aict.core.db import Database
from aict.partnerships.models import Confirmation
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    EVALUATOR,
    NOBODY,
    OFFICER_A,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    STRANGER,
    World,
)
from tests.facts import KINDS, Kind

pytestmark = [
    pytest.mark.usefixtures("lists"),
    pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name),
]

WRITING = ("edit", "remove", "confirm", "contest")


def _count(database: Database, model: type[Any]) -> int:
    with database.session(writing=False) as session:
        return session.scalar(select(func.count()).select_from(model)) or 0


def _row(database: Database, kind: Kind, world: World) -> Any:
    with database.session(writing=False) as session:
        return session.scalars(select(kind.model).where(kind.model.id == kind.one(world.alpha).id)).one()


def test_what_is_entered_shows_with_who_entered_it(
    kind: Kind, database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    answer = browser.post(f"{kind.path(world.alpha)}/new", kind.fields)
    assert answer.status_code == 303
    # Its own page where it has one.
    assert (answer.location or "").startswith(kind.shown_on(world.alpha))
    page = browser.get(kind.shown_on(world.alpha)).text
    assert escape(kind.fields[kind.told]) in page
    assert f"saisi par la {world.alpha.b.organisation.name}" in page


def test_a_form_sent_twice_enters_one_fact(
    kind: Kind, database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, path = browser_of(OFFICER_A), f"{kind.path(world.alpha)}/new"
    before = _count(database, kind.model)
    fields = {**kind.fields, "once": fields_of(browser.get(path))["once"]}
    answers = [browser.post(path, fields) for _ in range(2)]
    assert [a.status_code for a in answers] == [303, 303]
    assert _count(database, kind.model) == before + 1


def test_what_is_wrong_is_said_and_kept_and_nothing_is_written(
    kind: Kind, database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    before = _count(database, kind.model)
    for name, value in kind.wrong.items():
        answer = browser.post(f"{kind.path(world.alpha)}/new", {**kind.fields, name: value})
        assert answer.status_code == 422, name
        assert f'href="#{name}"' in answer.text
        for other, typed in {**kind.fields, name: value}.items():
            kept = typed.replace("\0", "") in unescape(answer.text).replace("\0", "")
            assert kept or (other, typed) == (name, value), other
    assert _count(database, kind.model) == before


def test_a_version_that_does_not_stand_gets_both_texts(
    kind: Kind, database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, path = browser_of(OFFICER_B), kind.one_path(world.alpha, "edit")
    for version in ("", "0", "2", "-1", "x", "9" * 40, None):
        fields = kind.fields if version is None else {**kind.fields, "version": version}
        answer = browser.post(path, fields)
        assert answer.status_code == 409, version
    page = unescape(answer.text)
    assert getattr(kind.one(world.alpha), kind.told) in page
    assert kind.fields[kind.told] in page
    assert _row(database, kind, world).version == 1
    settled = {**kind.fields, "version": fields_of(answer)["version"]}
    assert browser.post(path, settled).status_code == 303
    assert _row(database, kind, world).version == 2


def test_the_other_side_confirms_then_is_asked_again_when_it_changes(
    kind: Kind, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs, path = browser_of(OFFICER_A), browser_of(OFFICER_B), kind.shown_on(world.alpha)
    assert "pas encore confirmé" in ours.get(path).text
    assert theirs.post(kind.one_path(world.alpha, "confirm"), {"version": "1"}).status_code == 303
    assert f"par la {world.alpha.b.organisation.name}" in ours.get(path).text
    corrected = {**kind.fields, "version": "1"}
    answer = ours.post(kind.one_path(world.alpha, "edit"), corrected)
    if kind.is_held_once_confirmed:
        assert answer.status_code == 409
        assert "à confirmer de nouveau" not in theirs.get(path).text
        return
    assert answer.status_code == 303
    assert "à confirmer de nouveau" in theirs.get(path).text


def test_contesting_says_why(kind: Kind, database: Database, world: World, browser_of: BrowserOf) -> None:
    theirs, path = browser_of(OFFICER_B), kind.one_path(world.alpha, "contest")
    silent = theirs.post(path, {"version": "1", "reason": " \u200b "})
    assert silent.status_code == 422
    assert 'href="#reason"' in silent.text
    assert _count(database, Confirmation) == 0
    assert theirs.post(path, {"version": "1", "reason": "Ce n’était pas là."}).status_code == 303
    assert "Ce n’était pas là." in browser_of(OFFICER_A).get(kind.shown_on(world.alpha)).text


@pytest.mark.parametrize("act", ["confirm", "contest"])
def test_nobody_answers_about_what_they_have_not_read(
    kind: Kind, database: Database, world: World, browser_of: BrowserOf, act: str
) -> None:
    answer = browser_of(OFFICER_B).post(
        kind.one_path(world.alpha, act), {"version": "7", "reason": "Ce n’était pas là."}
    )
    assert answer.status_code == 409
    assert "Ce n’était pas là." in unescape(answer.text)
    assert fields_of(answer)["version"] == "1"
    assert _count(database, Confirmation) == 0


def test_a_side_does_not_judge_its_own_fact(
    kind: Kind, database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours = browser_of(OFFICER_A)
    for act in ("confirm", "contest"):
        fields = {"version": "1", "reason": "Non."}
        assert ours.post(kind.one_path(world.alpha, act), fields).status_code == 403
    assert _count(database, Confirmation) == 0


def _remove_what_stands_on(kind: Kind, world: World, browser: Browser) -> None:
    for name in kind.under:
        refused = browser.post(kind.one_path(world.alpha, "remove"), {"version": "1"})
        assert refused.status_code == 422, name
        other = next(each for each in KINDS if each.name == name)
        assert browser.post(other.one_path(world.alpha, "remove"), {"version": "1"}).status_code == 303


def test_what_is_removed_leaves_the_list_and_stays_in_the_history(
    kind: Kind, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    remove = kind.one_path(world.alpha, "remove")
    assert theirs.post(remove, {"version": "1"}).status_code == 403
    assert ours.post(remove).status_code == 409
    _remove_what_stands_on(kind, world, ours)
    assert ours.post(remove, {"version": "1"}).status_code == 303
    assert "1 fiche retirée" in theirs.get(kind.shown_on(world.alpha)).text
    history = theirs.get(kind.one_path(world.alpha, "history")).text
    assert "a retiré" in history
    assert world.alpha.a.organisation.name in history
    assert theirs.get(kind.one_path(world.alpha, "edit")).status_code == 404


def test_history_shows_before_and_after(kind: Kind, world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    browser.post(kind.one_path(world.alpha, "edit"), {**kind.fields, "version": "1"})
    page = unescape(browser.get(kind.one_path(world.alpha, "history")).text)
    assert "a corrigé" in page
    assert f"<del>{getattr(kind.one(world.alpha), kind.told)}</del>" in page
    assert f"<ins>{kind.fields[kind.told]}</ins>" in page


@pytest.mark.parametrize("email", [READER_A, SIGNATORY_A])
def test_who_only_reads_is_refused_writing(
    kind: Kind, database: Database, world: World, browser_of: BrowserOf, email: str
) -> None:
    browser = browser_of(email)
    page = browser.get(kind.shown_on(world.alpha))
    assert page.status_code == 200
    assert "Corriger" not in page.text
    assert browser.get(kind.one_path(world.alpha, "history")).status_code == 200
    assert browser.post(f"{kind.path(world.alpha)}/new", kind.fields).status_code == 403
    for act in WRITING:
        assert browser.post(kind.one_path(world.alpha, act), {"version": "1"}).status_code == 403
    assert _row(database, kind, world).version == 1


def test_a_stranger_finds_nothing(kind: Kind, world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(STRANGER)
    assert browser.get(kind.shown_on(world.alpha)).status_code == 404
    for act in ("history", "edit", "contest"):
        assert browser.get(kind.one_path(world.alpha, act)).status_code == 404
    for act in WRITING:
        assert browser.post(kind.one_path(world.alpha, act), {"version": "1"}).status_code == 404


def test_a_guest_evaluator_reads_no_list(kind: Kind, world: World, browser_of: BrowserOf) -> None:
    assert browser_of(EVALUATOR).get(kind.shown_on(world.alpha)).status_code in {403, 404}


def test_the_fact_of_another_partnership_is_not_found_here(
    kind: Kind, database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    for identifier in (kind.one(world.beta).id, NOBODY):
        one = f"{kind.path(world.alpha)}/{identifier}"
        assert browser.get(f"{one}/history").status_code == 404
        for act in WRITING:
            assert browser.post(f"{one}/{act}", {**kind.fields, "version": "1"}).status_code == 404
    with database.session(writing=False) as session:
        foreign = session.scalars(select(kind.model).where(kind.model.id == kind.one(world.beta).id)).one()
        assert foreign.version == 1


def test_reading_changes_nothing(kind: Kind, world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_B)
    paths = [kind.shown_on(world.alpha), f"{kind.path(world.alpha)}/new"]
    paths += [kind.one_path(world.alpha, act) for act in ("edit", "contest", "history")]
    assert [browser.get(path).status_code for path in paths] == [200] * 5
    for act in ("remove", "confirm"):
        assert browser.get(kind.one_path(world.alpha, act)).status_code == 405
