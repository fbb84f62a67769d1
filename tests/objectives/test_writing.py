"""The form of an objective: what is wrong is said beside its field, and everything typed stays."""

import re
from datetime import timedelta

import pytest

from aict.core import clock
from aict.core.db import Database
from aict.core.revisions import draft_of
from aict.objectives.content import ObjectiveText
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import NOBODY, NOON, OFFICER_A, OFFICER_B, PASSWORD, World
from tests.objectives.pages import (
    BOARD,
    INDICATOR,
    O1,
    TEXT,
    indicator,
    objective,
    reply,
    revisions_of,
    send,
    send_from,
    text_of,
)

NEW = f"{BOARD}/new"
EDIT = f"{O1}/edit"
DIGITS = "9" * 40
FIELD_WITH_ID = re.compile(r'\bid="([^"]+)"')
LINK_TO = re.compile(r'href="#([^"]+)"')


def _code(address: str | None) -> str:
    return str(address).rpartition("/")[2]


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("statement", ""),
        ("statement", " \u200b "),
        ("statement", "a\0b"),
        ("statement", "a" * 2001),
        ("statement", "a" * 100_000),
        ("rationale", "a" * 20_001),
        ("territory", "z"),
        ("proposed_by", "q"),
        ("sdgs", "18"),
        ("sdgs", "6.4; eau"),
        ("sdgs", DIGITS),
        ("note", "a\x07b"),
        ("reason", "a" * 401),
        ("indicators-0-label", ""),
        ("indicators-0-label", "a\0b"),
        ("indicators-0-unit", "a" * 81),
        ("indicators-0-nature", "couleur"),
        ("indicators-0-direction", "ailleurs"),
        ("indicators-0-baseline", "environ 15"),
        ("indicators-0-baseline", "1e400"),
        ("indicators-0-baseline", "NaN"),
        ("indicators-0-baseline", "9" * 80),
        ("indicators-0-baseline_date", "31/02/2025"),
        ("indicators-0-baseline_date", "0001"),
        ("indicators-0-targets", "demain : 15"),
        ("indicators-0-targets", "2027 : beaucoup"),
        ("indicators-0-targets", "2027 :"),
        ("indicators-0-targets", "1\n" * 1001),
        ("indicators-0-fixed_by", "personne"),
        ("indicators-0-definition", "a" * 2001),
        ("indicators-0-periodicity", "a" * 81),
        ("indicators-0-cumulative", "parfois"),
        ("indicators-0-categories", "Éco\nECO"),
        ("indicators-0-categories", "a" * 81),
        ("indicators-0-categories", "\n".join(map(str, range(31)))),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(
    browser_of: BrowserOf, name: str, value: str
) -> None:
    browser = browser_of(OFFICER_A)
    typed = {**TEXT, **indicator(), name: value}
    for act in ("draft", "propose"):
        answer = send(browser, NEW, act, **typed)
        assert answer.status_code == 422
        links = set(LINK_TO.findall(answer.text))
        assert name in links
        assert links <= set(FIELD_WITH_ID.findall(answer.text))
        found = fields_of(answer)
        for other, written in typed.items():
            if other in found:
                assert found[other] == written or "\0" in written, other
            elif other != name:
                assert f'<option value="{written}" selected>' in answer.text, other
    assert TEXT["rationale"] not in text_of(browser.get(BOARD))


def test_an_indicator_may_add_up_and_be_broken_down(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    said = {"indicators-0-cumulative": "oui", "indicators-0-categories": "Femmes\n\nHommes\nFemmes"}
    assert send(browser, EDIT, "propose", **said).status_code == 303
    (kept,) = ObjectiveText.from_json(revisions_of(database)[-1].content).indicators
    assert (kept.cumulative, kept.categories) == (True, ("Femmes", "Hommes"))
    found = send(browser, EDIT, "propose", statement="Réécrit", **{"indicators-0-nature": "qualitatif"})
    assert found.status_code == 422
    assert 'href="#indicators-0-categories"' in found.text
    assert "Femmes ; Hommes" in text_of(browser.get(O1))


def test_a_text_from_before_there_were_categories_is_still_the_same(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    answer = send(browser_of(OFFICER_B), EDIT, "propose")
    assert answer.status_code == 422
    assert "identique" in text_of(answer)


TICK = re.compile(r'name="sure" value="(\w+)"')


def test_moving_an_agreed_baseline_is_asked_about_once_then_proposed_with_the_reason(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    moved = {"indicators-0-baseline": "25", "statement": "Réécrit"}
    assert send(browser, EDIT, "draft", **moved).status_code == 303
    asked = send(browser, EDIT, "propose")
    assert asked.status_code == 422
    assert 'href="#sure"' in asked.text
    assert fields_of(asked)["statement"] == "Réécrit"
    assert "la valeur de départ convenue (20, sans date) devient 25, sans date" in text_of(asked)
    assert len(revisions_of(database)) == 1
    tick = {"sure": TICK.findall(asked.text)[0]}
    reason = {"reason": "Le premier comptage oubliait un quartier."}
    for answer in ({}, reason, tick, {"sure": "0" * 16, **reason}):
        assert send_from(browser, asked, EDIT, "propose", **{"sure": "", **answer}).status_code == 422
    assert send_from(browser, asked, EDIT, "propose", **tick, **reason).status_code == 303
    assert [r.reason for r in revisions_of(database)[1:]] == ["Le premier comptage oubliait un quartier."]
    # It was asked when it was written: who rewords that proposal is not asked again.
    assert send(browser, EDIT, "propose", statement="Réécrit encore").status_code == 303


@pytest.mark.usefixtures("world")
def test_adding_an_indicator_needs_no_script_and_loses_nothing(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    typed = {**TEXT, **indicator(), "indicators-0-baseline": "pas un nombre"}
    answer = send(browser, NEW, "add-indicator", **typed)
    assert answer.status_code == 200
    found = fields_of(answer)
    assert {n: found[n] for n in typed if n in found} == {n: v for n, v in typed.items() if n in found}
    assert found["indicators-1-label"] == ""
    assert "indicators-2-label" not in found
    more = {
        **indicator(1, label="Autre mesure"),
        "indicators-0-baseline": "12",
        "indicators-0-nature": "nombre",
    }
    assert send_from(browser, answer, NEW, "propose", **more).status_code == 303


def test_an_indicator_added_while_editing_leaves_the_others_what_they_are(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    page = send(browser, EDIT, "add-indicator", statement="Réécrit")
    assert send_from(browser, page, EDIT, "propose", **indicator(1)).status_code == 303
    old, new = ObjectiveText.from_json(revisions_of(database)[-1].content).indicators
    assert (old.id, old.code) == (world.alpha.indicator.id, "I1")
    assert new.label == INDICATOR["label"]
    assert new.code not in {"", "I1"}


@pytest.mark.usefixtures("world")
def test_forty_indicators_are_enough(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    many = {k: v for n in range(41) for k, v in indicator(n, label=f"Mesure {n}").items()}
    answer = send(browser, NEW, "propose", **TEXT, **many)
    assert answer.status_code == 422
    assert fields_of(answer)["indicators-40-label"] == "Mesure 40"
    full = {k: v for k, v in many.items() if not k.startswith("indicators-40-")}
    assert "40 indicateurs au plus" in text_of(send(browser, NEW, "add-indicator", **TEXT, **full))
    assert send(browser, NEW, "propose", **TEXT, **full).status_code == 303


@pytest.mark.parametrize(
    "also", [{}, {"indicators-0-baseline": "pas un nombre", "indicators-0-targets": "x : y"}]
)
def test_emptying_the_label_drops_a_known_indicator_and_keeps_its_measurements(
    database: Database, world: World, browser_of: BrowserOf, also: dict[str, str]
) -> None:
    theirs, ours = browser_of(OFFICER_B), browser_of(OFFICER_A)
    assert send(theirs, EDIT, "propose", **{"indicators-0-label": "", **also}).status_code == 303
    assert reply(ours, O1, "agree").status_code == 303
    assert revisions_of(database)[-1].content["indicators"] == []
    (row,) = objective(database).indicators
    assert [m.id for m in row.measurements] == [world.alpha.measurement.id]


@pytest.mark.parametrize("forged", [str(NOBODY), "x", "", "beta"])
def test_the_identifier_of_another_indicator_is_never_taken(
    database: Database, world: World, browser_of: BrowserOf, forged: str
) -> None:
    identifier = str(world.beta.indicator.id) if forged == "beta" else forged
    browser = browser_of(OFFICER_B)
    assert send(browser, EDIT, "propose", **{"indicators-0-id": identifier}).status_code == 303
    (said,) = ObjectiveText.from_json(revisions_of(database)[-1].content).indicators
    assert said.id not in {world.beta.indicator.id, world.alpha.indicator.id, NOBODY}


def test_an_indicator_named_twice_is_two(database: Database, world: World, browser_of: BrowserOf) -> None:
    known = str(world.alpha.indicator.id)
    for act in ("draft", "propose"):
        twice = {**indicator(1, label="Double"), "indicators-1-id": known}
        assert send(browser_of(OFFICER_B), EDIT, act, **twice).status_code == 303
    ids = [i.id for i in ObjectiveText.from_json(revisions_of(database)[-1].content).indicators]
    assert ids[0] == world.alpha.indicator.id
    assert len(set(ids)) == len(ids)


def test_two_sides_that_each_draft_a_new_indicator_do_not_meet_in_its_code(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    for browser in (ours, theirs):
        assert send(browser, EDIT, "draft", **indicator(1, label="Nouvelle mesure")).status_code == 303
    assert send(ours, EDIT, "propose").status_code == 303
    assert send(theirs, EDIT, "propose").status_code == 303
    codes = [row.code for row in objective(database).indicators]
    assert len(codes) == len(set(codes)) == 3


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("index", ["²", DIGITS, "9" * 5000, "-1", "x", ""])
def test_a_row_that_no_page_writes_is_no_row(browser_of: BrowserOf, index: str) -> None:
    browser = browser_of(OFFICER_A)
    answer = send(browser, NEW, "draft", **{**TEXT, f"indicators-{index}-label": "Forgé"})
    assert answer.status_code == 303
    assert "Forgé" not in text_of(browser.get(str(answer.location)))


def test_what_was_typed_in_a_session_that_expired_comes_back_nested_fields_included(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with clock.stopped_at(NOON):
        browser = browser_of(OFFICER_B)
        page = send(browser, EDIT, "add-indicator")
    later = NOON + timedelta(hours=9)
    typed = {**fields_of(page), **TEXT, **indicator(1), "act": "propose"}
    with clock.stopped_at(later):
        expired = browser.post_bare(EDIT, typed)
        assert expired.status_code == 401
        carried = {**fields_of(expired), "email": OFFICER_B, "password": PASSWORD}
        again = browser.post_bare("/login", carried)
        assert again.location == EDIT
        back = browser.get(EDIT)
        found = fields_of(back)
        assert {n: found[n] for n in (*TEXT, *indicator(1)) if n in found} == {
            n: v for n, v in {**TEXT, **indicator(1)}.items() if n in found
        }
        assert f'<option value="{INDICATOR["nature"]}" selected>' in back.text
        assert found["indicators-0-id"] == str(world.alpha.indicator.id)
        assert (found["base_number"], found["draft_version"]) == ("1", "0")
        assert len(revisions_of(database)) == 1
        chosen = {"indicators-1-nature": "nombre"}
        assert browser.post_bare(EDIT, {**found, **chosen, "act": "draft"}).status_code == 303
    draft = draft_of(objective(database).text, "b")
    assert draft is not None
    assert draft.content["indicators"][1]["targets"][0]["value"] == "600"


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(("baseline", "target"), [("0", "0,000000001"), ("9" * 12, "-1"), ("-0", "0,0")])
def test_values_at_the_edge_of_reason_still_show(browser_of: BrowserOf, baseline: str, target: str) -> None:
    browser = browser_of(OFFICER_B)
    values = {"indicators-0-baseline": baseline, "indicators-0-targets": target, "reason": "À l’essai"}
    asked = send(browser, EDIT, "propose", **values)
    tick = {"sure": TICK.findall(asked.text)[0]}
    assert send_from(browser, asked, EDIT, "propose", **tick).status_code == 303
    assert reply(browser_of(OFFICER_A), O1, "agree").status_code == 303
    assert [browser.get(path).status_code for path in (BOARD, O1, "/partnerships/alpha")] == [200] * 3
