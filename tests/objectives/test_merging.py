"""Two who write one objective at once: what comes together by itself, and what somebody settles."""

import re

import pytest
from werkzeug.test import TestResponse

from aict.core.db import Database
from aict.core.revisions import draft_of
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import CANARY_ALPHA, OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, SIGNATORY_A, World
from tests.objectives.pages import (
    BOARD,
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

pytestmark = pytest.mark.usefixtures("world")

EDIT = f"{O1}/edit"


def _places(page: TestResponse) -> list[str]:
    """Where the page asks somebody to choose."""
    found = re.findall(r'name="settle-([^"]*)" value="theirs"', page.text)
    return [name.rpartition("/")[2] if name.count("/") > 1 else name for name in found]


def _chosen(page: TestResponse, choice: str) -> dict[str, str]:
    return {n: choice for n in fields_of(page) if n.startswith("settle-")}


def test_different_fields_come_together_and_the_writer_is_told(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    page = theirs.get(EDIT)
    changed = {"rationale": "De l’autre côté", "indicators-0-label": "Autre nom"}
    assert send(ours, EDIT, "propose", **changed).status_code == 303
    mine = {"note": "De notre côté", "indicators-0-targets": "2031 : 90"}
    assert send_from(theirs, page, EDIT, "propose", **mine).status_code == 303
    merged = revisions_of(database)[-1]
    assert (merged.content["rationale"], merged.content["note"]) == ("De l’autre côté", "De notre côté")
    (kept,) = merged.content["indicators"]
    assert (kept["label"], kept["targets"]) == ("Autre nom", [{"value": "90", "date": "2031", "note": None}])
    assert (merged.number, merged.base_number, merged.merged_number) == (3, 1, 2)
    told = text_of(theirs.get(O1))
    assert "réuni avec la révision 2" in told
    assert "Pourquoi ; Indicateur « Autre nom » – Ce qui est mesuré" in told


def test_who_proposes_what_came_together_has_not_agreed_to_what_was_not_shown(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    page = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", rationale="De l’autre côté").status_code == 303
    assert send_from(theirs, page, EDIT, "propose", note="De notre côté").status_code == 303
    assert revisions_of(database)[-1].consents == []
    assert "Votre accord n’est pas encore donné" in text_of(theirs.get(O1))
    for browser in (browser_of(SIGNATORY_A), theirs):
        assert reply(browser, O1, "agree").status_code == 303
    assert revisions_of(database)[-1].in_force_at is not None


def test_a_draft_comes_together_with_what_the_other_side_proposed(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    page = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", rationale="De l’autre côté").status_code == 303
    assert send_from(theirs, page, EDIT, "draft", note="De notre côté").status_code == 303
    assert "réuni avec la révision 2, qui changeait :" in text_of(theirs.get(O1))
    draft = draft_of(objective(database).text, "b")
    assert draft is not None
    assert (draft.base_number, draft.content["rationale"]) == (2, "De l’autre côté")
    assert send(theirs, EDIT, "propose").status_code == 303
    proposed = revisions_of(database)[-1]
    assert (proposed.base_number, proposed.merged_number, len(proposed.consents)) == (2, None, 1)


def test_different_paragraphs_come_together(database: Database, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert send(ours, EDIT, "propose", rationale="Un.\nDeux.\nTrois.").status_code == 303
    page = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", rationale="Un de là-bas.\nDeux.\nTrois.").status_code == 303
    assert send_from(theirs, page, EDIT, "propose", rationale="Un.\nDeux d’ici.\nTrois.").status_code == 303
    assert revisions_of(database)[-1].content["rationale"] == "Un de là-bas.\nDeux d’ici.\nTrois."


@pytest.mark.parametrize(
    ("choice", "typed", "settled"),
    [
        ("theirs", "", "30 agents avant 2027"),
        ("mine", "", "20 agents avant 2026"),
        ("write", None, "30 agents avant 2026"),
        ("write", "25 agents", "25 agents"),
    ],
)
def test_a_clash_is_shown_word_by_word_and_settled_by_choosing(
    database: Database, browser_of: BrowserOf, choice: str, typed: str | None, settled: str
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert send(ours, EDIT, "propose", rationale="20 agents avant 2027").status_code == 303
    page = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", rationale="30 agents avant 2027", note="Là-bas").status_code == 303
    mine = {"rationale": "20 agents avant 2026", "territory": "both", "reason": "Suite à mai"}
    clash = send_from(theirs, page, EDIT, "propose", **mine)
    assert clash.status_code == 409
    assert _places(clash) == ["rationale"]
    for words in ("20</del>", "30</ins>", "2027</del>", "2026</ins>", "[ajouté :]", "Note", "Là-bas"):
        assert words in re.sub(
            r'<span class="visually-hidden"> [^<]*</span>|<span class="visually-hidden">([^<]*) </span>',
            r"\1",
            text_of(clash),
        ), words
    fields = _chosen(clash, choice) | ({} if typed is None else {"rationale": typed})
    assert send_from(theirs, clash, EDIT, "propose", **fields).status_code == 303
    newest = revisions_of(database)[-1]
    assert newest.content["rationale"] == settled
    assert (newest.content["note"], newest.content["territory"]) == ("Là-bas", "both")
    assert (newest.base_number, newest.merged_number, newest.reason) == (2, 3, "Suite à mai")
    # Everything the other side changed was on the page: proposing it is agreeing.
    assert [c.party for c in newest.consents] == ["b"]


def test_nothing_is_settled_without_choosing(database: Database, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    page = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", statement="Là-bas", rationale="Là-bas").status_code == 303
    clash = send_from(theirs, page, EDIT, "propose", statement="Ici", rationale="Ici aussi")
    for choice in ("", "neither"):
        undecided = send_from(theirs, clash, EDIT, "propose", **_chosen(clash, choice))
        assert undecided.status_code == 422
        assert _places(undecided) == ["statement", "rationale"]
        assert "choisissez un texte" in text_of(undecided)
    half = {"settle-statement": "write", "settle-rationale": "", "statement": "Écrit à deux"}
    undecided = send_from(theirs, clash, EDIT, "propose", **half)
    assert undecided.status_code == 422
    assert fields_of(undecided)["statement"] == "Écrit à deux"
    assert len(revisions_of(database)) == 2
    fields = {"settle-statement": "write", "settle-rationale": "mine"}
    assert send_from(theirs, undecided, EDIT, "propose", **fields).status_code == 303
    said = revisions_of(database)[-1].content
    assert (said["statement"], said["rationale"]) == ("Écrit à deux", "Ici aussi")


def test_what_is_written_to_settle_is_checked_like_any_other_text(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    page = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", **{"indicators-0-targets": "2030 : 85"}).status_code == 303
    clash = send_from(theirs, page, EDIT, "propose", **{"indicators-0-targets": "2030 : 95"})
    assert _places(clash) == ["targets"]
    wrong = send_from(theirs, clash, EDIT, "propose", **{"indicators-0-targets": "2030 : beaucoup"})
    assert wrong.status_code == 422
    assert fields_of(wrong)["indicators-0-targets"] == "2030 : beaucoup"
    assert len(revisions_of(database)) == 2


@pytest.mark.parametrize(("choice", "labels"), [("theirs", ["Autre nom"]), ("mine", [])])
def test_an_indicator_that_one_removes_and_the_other_edits_is_not_lost(
    database: Database, browser_of: BrowserOf, choice: str, labels: list[str]
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    page = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", **{"indicators-0-label": "Autre nom"}).status_code == 303
    clash = send_from(theirs, page, EDIT, "propose", **{"indicators-0-label": "", "note": "Retiré"})
    assert clash.status_code == 409
    assert "Autre nom" in text_of(clash)
    assert send_from(theirs, clash, EDIT, "propose", **_chosen(clash, choice)).status_code == 303
    said = revisions_of(database)[-1].content
    assert [one["label"] for one in said["indicators"]] == labels
    assert said["note"] == "Retiré"


def test_overtaken_again_while_settling_asks_only_about_what_is_new(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    page = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", statement="Là-bas").status_code == 303
    clash = send_from(theirs, page, EDIT, "propose", statement="Ici", note="Ici")
    assert send(ours, EDIT, "propose", note="Là-bas encore").status_code == 303
    again = send_from(theirs, clash, EDIT, "propose", **_chosen(clash, "mine"))
    assert again.status_code == 409
    assert _places(again) == ["note"]
    assert send_from(theirs, again, EDIT, "propose", **_chosen(again, "theirs")).status_code == 303
    newest = revisions_of(database)[-1]
    assert (newest.content["statement"], newest.content["note"]) == ("Ici", "Là-bas encore")
    assert (newest.base_number, newest.merged_number) == (2, 3)


def test_of_two_that_colleagues_save_as_drafts_each_difference_is_chosen(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, colleague = browser_of(OFFICER_A), browser_of(OFFICER_ASSOCIATE)
    page = ours.get(EDIT)
    assert send(colleague, EDIT, "draft", statement="Du collègue", note="Du collègue").status_code == 303
    clash = send_from(ours, page, EDIT, "draft", statement="Le mien")
    assert _places(clash) == ["statement", "note"]
    assert f"Objectif {CANARY_ALPHA}" not in text_of(clash)
    choices = {"settle-statement": "mine", "settle-note": "theirs"}
    assert send_from(ours, clash, EDIT, "draft", **choices).status_code == 303
    draft = draft_of(objective(database).text, "a")
    assert draft is not None
    assert (draft.content["statement"], draft.content["note"]) == ("Le mien", "Du collègue")


def test_two_that_add_an_indicator_each_keep_both_with_codes_of_their_own(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    address = str(send(ours, f"{BOARD}/new", "propose", **TEXT).location)
    page = theirs.get(f"{address}/edit")
    for browser, opened, label in ((ours, ours.get(f"{address}/edit"), "Là-bas"), (theirs, page, "Ici")):
        answer = send_from(browser, opened, f"{address}/edit", "propose", **indicator(0, id="", label=label))
        assert answer.status_code == 303
    said = revisions_of(database, address.rpartition("/")[2])[-1].content["indicators"]
    assert sorted(one["label"] for one in said) == ["Ici", "Là-bas"]
    assert len({one["code"] for one in said}) == 2
