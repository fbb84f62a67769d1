"""Together: conclusions and recommendations with two keys, each side's own words, nothing after the freeze."""

import re

import pytest
from sqlalchemy import select
from werkzeug.test import TestResponse

from aict.core.db import Database
from aict.core.revisions import Revision, in_force
from aict.evaluations.models import Evaluation, Stage
from tests.browser import Browser, as_opened, fields_of, reply_from, reply_on
from tests.conftest import BrowserOf
from tests.evaluations.pages import E1, set_stage
from tests.factories import (
    EVALUATOR,
    NOBODY,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    SIGNATORY_B,
    STRANGER,
    World,
)
from tests.objectives.pages import send, send_from, text_of

CONCLUSIONS = f"{E1}/conclusions"
RECOMMENDATION = f"{E1}/recommendations/1/edit"
VOICE = f"{E1}/voice"
WRITING = (
    (CONCLUSIONS, {"text": "Conclu autrement", "asked_words": "Prolonger d’un an", "asked_by": "30/06/2027"}),
    (RECOMMENDATION, {"text": "Recommandé autrement", "owners-b": "Direction de l’eau", "due": "2027"}),
)


def _evaluation(database: Database, world: World) -> Evaluation:
    with database.session(writing=False) as session:
        found = session.scalars(select(Evaluation).where(Evaluation.id == world.alpha.evaluation.id)).one()
        assert found.conclusions is not None
        return found


def _revisions(database: Database, world: World, path: str) -> list[Revision]:
    found = _evaluation(database, world)
    text = found.conclusions if path == CONCLUSIONS else found.recommendations[0].text
    assert text is not None
    return list(text.revisions)


def _text_path(database: Database, world: World, path: str) -> str:
    return f"{E1}/texts/{_revisions(database, world, path)[0].text_id}"


def _way_to(page: str, path: str) -> str:
    """What the top of the page says beside the way to the part where this text stands."""
    ways = page.split('class="page-nav"')[1].split("</nav>", maxsplit=1)[0]
    return ways.split(f'href="#{path.removeprefix(E1).split("/")[1]}"')[1].split("<li>")[0]


@pytest.mark.parametrize(("path", "fields"), WRITING)
def test_a_text_is_in_force_by_every_key_on_the_same_revision(
    database: Database, world: World, browser_of: BrowserOf, path: str, fields: dict[str, str]
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = ours.get(E1)
    assert send(theirs, path, "propose", **fields).status_code == 303
    page = text_of(ours.get(E1))
    assert all(value in page or value in {"30/06/2027", "2027"} for value in fields.values())
    assert "attend notre réponse" in page
    assert "1 attend notre réponse" in _way_to(page, path)
    assert "attend notre réponse" not in _way_to(text_of(theirs.get(E1)), path)
    word = _text_path(database, world, path)
    assert reply_from(ours, opened, word, "agree").status_code == 409
    assert reply_on(ours, E1, word, "agree").status_code == 303
    newest = _revisions(database, world, path)[-1]
    assert (newest.number, newest.in_force_at is not None) == (2, True)


@pytest.mark.parametrize("path", [CONCLUSIONS, RECOMMENDATION, VOICE])
@pytest.mark.usefixtures("world")
def test_one_may_go_back_without_writing_anything(browser_of: BrowserOf, path: str) -> None:
    page = browser_of(OFFICER_A).get(path).text
    (back,) = re.findall(rf'<a href="({E1}#[a-z]+)">Annuler</a>', page)
    assert f'id="{back.split("#")[1]}"' in browser_of(OFFICER_A).get(E1).text
    assert ("Proposer, c’est donner l’accord de notre propre côté." in page) is (path != VOICE)


def test_who_writes_a_recommendation_finds_their_own_side_first(browser_of: BrowserOf, world: World) -> None:
    for email, own in ((OFFICER_A, "ab"), (OFFICER_B, "ba")):
        page = browser_of(email).get(RECOMMENDATION).text
        assert re.findall(r'<input [^>]*name="owners-(.)"', page) == [*own]


@pytest.mark.parametrize(("path", "fields"), WRITING)
def test_who_saves_second_is_shown_both_texts_and_settles(
    database: Database, world: World, browser_of: BrowserOf, path: str, fields: dict[str, str]
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = theirs.get(path)
    assert send(ours, path, "propose", text="De l’autre côté").status_code == 303
    page = send_from(theirs, opened, path, "propose", **fields)
    assert page.status_code == 409
    assert "De l’autre côté" in text_of(page)
    assert {n: fields_of(page)[n] for n in fields} == fields
    assert len(_revisions(database, world, path)) == 2
    assert send_from(theirs, page, path, "propose").status_code == 303
    for forged in ("", "0", "9", "x"):
        refused = send(theirs, path, "propose", **{**fields, "text": "Forgé", "base_number": forged})
        assert refused.status_code == 409
    assert len(_revisions(database, world, path)) == 3


@pytest.mark.parametrize(
    ("path", "field", "value"),
    [
        (CONCLUSIONS, "text", " "),
        (CONCLUSIONS, "text", "a\0b"),
        (CONCLUSIONS, "asked_by", "demain"),
        (CONCLUSIONS, "asked_words", "a" * 401),
        (RECOMMENDATION, "text", ""),
        (RECOMMENDATION, "due", "0001"),
        (RECOMMENDATION, "owners-a", "a" * 401),
        (VOICE, "sentence", "a" * 401),
        (VOICE, "dissent", "a\0b"),
    ],
)
@pytest.mark.usefixtures("world")
def test_what_is_wrong_is_said_beside_its_field(
    browser_of: BrowserOf, path: str, field: str, value: str
) -> None:
    page = send(browser_of(OFFICER_A), path, "propose", **{field: value})
    assert page.status_code == 422
    assert f'href="#{field}"' in page.text
    assert f'id="{field}"' in page.text


def test_an_objection_says_why_stands_until_one_agrees_and_is_not_lost_when_overtaken(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(SIGNATORY_B)
    word = _text_path(database, world, CONCLUSIONS)
    assert reply_on(theirs, E1, word, "object").status_code == 422
    assert reply_on(theirs, E1, word, "object", reason="a\0b").status_code == 422
    assert reply_on(theirs, E1, word, "object", reason="Trop court").status_code == 303
    assert "Trop court" in text_of(ours.get(E1))
    opened = theirs.get(E1)
    assert reply_on(theirs, E1, word, "agree").status_code == 303
    assert "Trop court" not in text_of(ours.get(E1))
    assert send(ours, CONCLUSIONS, "propose", text="Rallongé").status_code == 303
    late = reply_from(theirs, opened, word, "object", reason="Encore trop court")
    assert late.status_code == 409
    assert "Encore trop court" in text_of(late)
    assert "Rallongé" in text_of(late)
    conclusions = _evaluation(database, world).conclusions
    assert conclusions is not None
    agreed = in_force(conclusions)
    assert agreed is not None
    assert agreed.number == 1


def test_recommendations_are_added_and_each_has_its_owners(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours = browser_of(OFFICER_A)
    path = f"{E1}/recommendations/new"
    only_b = {"text": "Former deux agents", "owners-b": "Direction de l’eau", "owners-z": "Forgé"}
    assert ours.post(path, {**only_b, "base_number": "0"}).status_code == 303
    made = _evaluation(database, world).recommendations[-1]
    assert made.number == 2
    assert made.text.revisions[0].content["owners"] == {"b": "Direction de l’eau"}
    assert ours.get(f"{E1}/recommendations/3/edit").status_code == 404


def test_each_side_speaks_for_itself_and_no_colleague_is_overwritten(
    world: World, browser_of: BrowserOf
) -> None:
    ours, colleague, theirs = (browser_of(who) for who in (OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B))
    opened = ours.get(VOICE)
    assert send(colleague, VOICE, "", sentence="Dit par le collègue").status_code == 303
    page = send_from(ours, opened, VOICE, "", sentence="Dit par moi")
    assert page.status_code == 409
    assert "Dit par le collègue" in text_of(page)
    assert fields_of(page)["sentence"] == "Dit par moi"
    for version in ({}, {"version": ""}, {"version": "9"}):
        assert ours.post(VOICE, {"sentence": "Forgé", **version}).status_code == 409
    assert send_from(ours, page, VOICE, "").status_code == 303
    assert send(theirs, VOICE, "", sentence="Dit de là-bas").status_code == 303
    shown = text_of(theirs.get(E1))
    assert shown.index("Dit de là-bas") < shown.index("Dit par moi")


def test_who_may_not_write_or_agree(database: Database, world: World, browser_of: BrowserOf) -> None:
    word = _text_path(database, world, CONCLUSIONS)
    foreign = f"{E1}/texts/{world.alpha.objective.text_id}"
    writes = [CONCLUSIONS, RECOMMENDATION, VOICE, f"{E1}/recommendations/new"]
    refused: tuple[tuple[str, list[str], int], ...] = (
        (READER_A, [*writes, f"{word}/agree", f"{word}/object"], 403),
        (OFFICER_ASSOCIATE, [f"{word}/agree", f"{word}/object", f"{E1}/reopen"], 403),
        (SIGNATORY_B, writes, 403),
        (STRANGER, [*writes, f"{word}/agree"], 404),
        (OFFICER_B, [f"{foreign}/agree", f"{E1}/texts/{NOBODY}/agree"], 404),
    )
    for who, paths, status in refused:
        browser: Browser = browser_of(who)
        assert {browser.post(path).status_code for path in paths} == {status}, who


@pytest.mark.parametrize("stage", [Stage.FROZEN, Stage.SEALED])
def test_what_is_frozen_or_sealed_changes_no_more_and_what_was_typed_is_not_lost(
    database: Database, world: World, browser_of: BrowserOf, stage: Stage
) -> None:
    ours = browser_of(OFFICER_A)
    new = f"{E1}/recommendations/new"
    opened = {path: ours.get(path) for path in (CONCLUSIONS, RECOMMENDATION, VOICE, new)}
    word = _text_path(database, world, CONCLUSIONS)
    set_stage(database, world, stage)
    for path, page in opened.items():
        field = "sentence" if path == VOICE else "text"
        refused = send_from(ours, page, path, "propose", **{field: "Écrit trop tard"})
        assert refused.status_code == 409, path
        assert "Écrit trop tard" in text_of(refused)
        assert ours.get(path).status_code == 409
    for path in (f"{word}/agree", f"{word}/object", f"{E1}/reopen"):
        fields = {"number": "1", "reason": "Écrit trop tard"}
        assert browser_of(OFFICER_B).post(path, fields).status_code == 409, path
    assert len(_revisions(database, world, CONCLUSIONS)) == 1
    assert _evaluation(database, world).voices == []


def test_before_the_joint_session_nobody_concludes(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    set_stage(database, world, Stage.ANSWERING)
    ours = browser_of(OFFICER_A)
    for path in (CONCLUSIONS, RECOMMENDATION, VOICE):
        fields = {"text": "Trop tôt", "sentence": "Trop tôt", "base_number": "1", "version": "0"}
        assert ours.post(path, fields).status_code == 422, path
    assert "Trop tôt" not in text_of(ours.get(E1))


@pytest.mark.parametrize(("path", "fields"), WRITING)
def test_its_texts_have_the_history_that_every_shared_text_has(
    database: Database, world: World, browser_of: BrowserOf, path: str, fields: dict[str, str]
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert send(theirs, path, "propose", **fields).status_code == 303
    texts = f"/partnerships/alpha/texts/{_revisions(database, world, path)[0].text_id}"
    assert f'href="{texts}/history"' in text_of(ours.get(E1))
    compared = text_of(ours.get(f"{texts}/compare"))
    assert fields["text"] in compared
    assert fields.get("owners-b", fields.get("asked_words", "")) in compared
    restore = f"{texts}/revisions/1/restore"
    page = ours.get(restore)
    set_stage(database, world, Stage.FROZEN)
    assert "figée" in text_of(ours.post(restore, fields_of(page)))
    assert len(_revisions(database, world, path)) == 2
    set_stage(database, world, Stage.JOINT_SESSION)
    assert ours.post(restore, fields_of(page)).status_code == 303
    first, _, third = _revisions(database, world, path)
    assert third.content == first.content


@pytest.mark.parametrize("forged", ["", "1", "x", "a.b", "theirs", "of the recommendation"])
def test_nobody_answers_about_conclusions_that_were_not_shown_to_them(
    database: Database, world: World, browser_of: BrowserOf, forged: str
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    words = [_text_path(database, world, path) for path in (CONCLUSIONS, RECOMMENDATION)]
    known = {
        "theirs": _shown(ours.get(E1), words[0]),
        "of the recommendation": _shown(theirs.get(E1), words[1]),
    }
    for act in ("agree", "object"):
        fields = {"number": "1", "shown": known.get(forged, forged), "reason": "Gardé pour vous"}
        answer = theirs.post(f"{words[0]}/{act}", fields)
        assert answer.status_code == 422
        assert "ne vous a pas été montré" in text_of(answer)
        assert "Gardé pour vous" in text_of(answer)
    assert [c.party for c in _revisions(database, world, CONCLUSIONS)[-1].consents] == ["a"]


def _shown(page: TestResponse, text: str) -> str:
    form = re.search(
        rf'<form\b[^>]*action="{re.escape(text)}/object".*?name="shown" value="([^"]+)"', page.text, re.DOTALL
    )
    assert form is not None
    return form[1]


def test_both_sides_see_who_writes_the_conclusions_and_that_one_of_the_texts_has_changed(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    form = f"{_text_path(database, world, RECOMMENDATION)}/presence"
    here = f"{E1}/presence"
    for path, address in ((E1, here), (RECOMMENDATION, form)):
        assert f'data-presence="{address}"' in ours.get(path).text
    assert theirs.post(form, {"writes": "1"}).json["there"] == []  # type: ignore[index]
    seen = ours.post(here).json
    assert seen is not None
    # The page is told of all its texts: one revision of the conclusions, one of the recommendation.
    assert seen["newest"] == 2
    assert seen["there"] == [[f"agent, {world.alpha.b.organisation.name}", 1]]
    assert send(theirs, CONCLUSIONS, "propose", text="Plus court").status_code == 303
    assert ours.post(here).json["newest"] == 3  # type: ignore[index]
    assert ours.post(form).json["newest"] == 1  # type: ignore[index]


def test_nobody_is_told_who_is_at_conclusions_they_may_not_read(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    word = _text_path(database, world, CONCLUSIONS)
    objective = world.alpha.objective.text_id
    for who, path, status in (
        (STRANGER, f"{E1}/presence", 404),
        (STRANGER, f"{word}/presence", 404),
        (EVALUATOR, f"{E1}/presence", 403),
        (OFFICER_A, f"{E1}/texts/{objective}/presence", 404),
        (OFFICER_A, f"{E1}/texts/{NOBODY}/presence", 404),
        (OFFICER_A, E1.replace("E1", "E99") + "/presence", 404),
        (READER_A, f"{word}/presence", 200),
    ):
        assert browser_of(who).post(path).status_code == status, (who, path)


@pytest.mark.parametrize(("path", "fields"), WRITING)
def test_a_form_that_is_sent_back_as_it_was_opened_changes_nothing(
    database: Database, world: World, browser_of: BrowserOf, path: str, fields: dict[str, str]
) -> None:
    browser = browser_of(OFFICER_B)
    assert send(browser, path, "propose", **fields).status_code == 303
    page = browser.get(path)
    answer = send_from(browser, page, path, "propose", **as_opened(page))
    assert answer.status_code == 422
    assert "identique" in text_of(answer)
    assert len(_revisions(database, world, path)) == 2


@pytest.mark.parametrize(("path", "fields"), WRITING)
def test_what_is_written_on_a_text_taken_back_meanwhile_is_not_lost(
    database: Database, world: World, browser_of: BrowserOf, path: str, fields: dict[str, str]
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = theirs.get(path)
    text = f"/partnerships/alpha/texts/{_revisions(database, world, path)[0].text_id}"
    assert ours.post(f"{text}/withdraw-proposal", {"number": "1"}).status_code == 303
    assert send_from(theirs, opened, path, "propose", **fields).status_code == 303
    newest = _revisions(database, world, path)[-1]
    assert (newest.number, newest.content["text"]) == (2, fields["text"])


@pytest.mark.parametrize("path", [CONCLUSIONS, RECOMMENDATION])
def test_what_is_concluded_has_versions_that_every_key_agrees_to_and_is_shown(
    database: Database, world: World, browser_of: BrowserOf, path: str
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert f'href="{path}?version=en"' in ours.get(E1).text
    shown = send(ours, path, "version-en", text="Texte en français")
    assert (shown.status_code, fields_of(shown)["text"]) == (200, "Texte en français")
    assert (
        send_from(ours, shown, path, "propose", **{"versions-en-text": "Text in English"}).status_code == 303
    )
    newest = _revisions(database, world, path)[-1]
    assert (newest.number, newest.language) == (2, "fr")
    assert newest.content["versions"]["en"] == {"text": "Text in English"}
    for language in ("fr", "en"):
        page = text_of(theirs.get(f"{E1}?lang={language}"))
        assert "Texte en français" in page
        assert "Text in English" in page
    assert reply_on(theirs, E1, _text_path(database, world, path), "agree").status_code == 303
    assert "Texte accepté en français et" in text_of(ours.get(E1))
    # Another wording of the original keeps what was written in the other language.
    assert send(theirs, path, "propose", text="Autrement").status_code == 303
    assert _revisions(database, world, path)[-1].content["versions"]["en"] == {"text": "Text in English"}
