"""Two people on one text: nobody's words are lost, and nobody agrees to what was not read."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from aict.core.db import Database
from aict.core.revisions import draft_of
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    CANARY_ALPHA,
    CANARY_DRAFT_A,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    SIGNATORY_B,
    World,
)
from tests.objectives.pages import (
    BOARD,
    O1,
    TEXT,
    indicator,
    objective,
    revisions_of,
    send,
    send_from,
    text_of,
)

pytestmark = pytest.mark.usefixtures("world")

EDIT = f"{O1}/edit"
NEW = f"{BOARD}/new"


def _statements(database: Database, code: str = "O1") -> list[str]:
    return [revision.content["statement"] for revision in revisions_of(database, code)]


@pytest.mark.parametrize("act", ["draft", "propose"])
def test_who_saves_second_is_shown_both_texts_and_settles(
    database: Database, browser_of: BrowserOf, act: str
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    page = theirs.get(EDIT)
    assert send(ours, EDIT, "propose", statement="De l’autre côté").status_code == 303
    answer = send_from(theirs, page, EDIT, act, statement="De notre côté", **indicator(1))
    assert answer.status_code == 409
    assert _statements(database)[-1] == "De l’autre côté"
    for words in ("De l’autre côté", "De notre côté", f"Objectif {CANARY_ALPHA}"):
        assert words in text_of(answer)
    typed = fields_of(answer)
    assert (typed["statement"], typed["indicators-1-label"]) == ("De notre côté", "Eau perdue")
    assert send_from(theirs, answer, EDIT, act).status_code == 303
    page_after = text_of(theirs.get(O1))
    assert "De notre côté" in page_after
    assert _statements(database)[1] == "De l’autre côté"


@pytest.mark.parametrize("act", ["draft", "propose"])
def test_a_colleague_who_saved_the_draft_is_not_overwritten(
    database: Database, browser_of: BrowserOf, act: str
) -> None:
    first, second = browser_of(OFFICER_A), browser_of(OFFICER_ASSOCIATE)
    page = first.get(EDIT)
    assert CANARY_DRAFT_A in text_of(page)
    assert send(second, EDIT, "draft", statement="Brouillon du collègue").status_code == 303
    answer = send_from(first, page, EDIT, act, statement="Le mien")
    assert answer.status_code == 409
    assert "Brouillon du collègue" in text_of(answer)
    assert fields_of(answer)["statement"] == "Le mien"
    assert _statements(database) == [f"Objectif {CANARY_ALPHA}"]
    assert send_from(first, answer, EDIT, act).status_code == 303


def test_overtaken_twice_sees_each_text_before_writing_over_it(
    database: Database, browser_of: BrowserOf
) -> None:
    """The other side proposed, and a colleague saved the draft: each is shown in its turn."""
    ours, colleague, theirs = (browser_of(who) for who in (OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B))
    page = ours.get(EDIT)
    assert send(colleague, EDIT, "draft", statement="Du collègue").status_code == 303
    assert send(theirs, EDIT, "propose", statement="De l’autre côté").status_code == 303
    first = send_from(ours, page, EDIT, "propose", statement="Le mien")
    second = send_from(ours, first, EDIT, "propose")
    assert (first.status_code, second.status_code) == (409, 409)
    assert "De l’autre côté" in text_of(first)
    assert "Du collègue" in text_of(second)
    assert send_from(ours, second, EDIT, "propose").status_code == 303
    assert _statements(database)[1:] == ["De l’autre côté", "Le mien"]


def test_a_colleague_proposed_what_both_were_writing(database: Database, browser_of: BrowserOf) -> None:
    ours, colleague = browser_of(OFFICER_A), browser_of(OFFICER_ASSOCIATE)
    page = ours.get(EDIT)
    assert send(colleague, EDIT, "propose", statement="Du collègue").status_code == 303
    answer = send_from(ours, page, EDIT, "propose", statement="Le mien")
    assert answer.status_code == 409
    assert send_from(ours, answer, EDIT, "propose").status_code == 303
    assert _statements(database)[1:] == ["Du collègue", "Le mien"]


@pytest.mark.parametrize("forged", ["", "0", "7", "-1", "1.0", "x", "١", "9" * 40, None])
@pytest.mark.parametrize("name", ["base_number", "draft_version"])
def test_a_missing_or_forged_number_is_not_believed(
    database: Database, browser_of: BrowserOf, name: str, forged: str | None
) -> None:
    browser = browser_of(OFFICER_A)
    opened = fields_of(browser.get(EDIT))
    fields = {n: opened[n] for n in ("base_number", "draft_version")} | {**TEXT, "act": "propose"}
    fields.pop(name)
    if forged is not None:
        fields[name] = forged
    answer = browser.post(EDIT, fields)
    assert answer.status_code == 409
    assert fields_of(answer)["statement"] == TEXT["statement"]
    assert len(revisions_of(database)) == 1
    assert send_from(browser, answer, EDIT, "propose").status_code == 303


@pytest.mark.parametrize("act", ["agree", "object"])
def test_nobody_answers_about_a_text_that_changed_since_it_was_read(
    database: Database, browser_of: BrowserOf, act: str
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = theirs.get(O1)
    assert send(ours, EDIT, "propose", statement="Changé entre-temps").status_code == 303
    shown = fields_of(opened)["shown"]
    answer = theirs.post(f"{O1}/{act}", {"shown": shown, "reason": "Une raison qui se perdrait"})
    assert answer.status_code == 409
    assert "Changé entre-temps" in text_of(answer)
    assert "Une raison qui se perdrait" in text_of(answer)
    newest = revisions_of(database)[-1]
    assert [c.party for c in newest.consents] == ["a"]
    assert newest.in_force_at is None


@pytest.mark.parametrize(
    "forged", [None, "", "x", "2", "a.b", "9" * 40, "é" * 10, "own", "other text", "cut"]
)
@pytest.mark.parametrize("act", ["agree", "object"])
def test_the_number_of_a_revision_is_no_proof_that_its_text_was_shown(
    database: Database, world: World, browser_of: BrowserOf, act: str, forged: str | None
) -> None:
    ours, theirs, colleague = (browser_of(who) for who in (OFFICER_A, OFFICER_B, SIGNATORY_B))
    assert send(ours, EDIT, "propose", statement="À lire d’abord").status_code == 303
    right = fields_of(theirs.get(O1))["shown"]
    evaluation = theirs.get(f"/partnerships/alpha/evaluations/{world.alpha.evaluation.code}")
    # Somebody else's, that of another text shown to the same person, and one that was cut off on its way.
    known = {"own": right, "other text": fields_of(evaluation)["shown"], "cut": right[:-1]}
    browser = colleague if forged == "own" else theirs
    fields = {"number": "2", "reason": "Une raison qui se perdrait"}
    shown = {} if forged is None else {"shown": known.get(forged, forged)}
    answer = browser.post(f"{O1}/{act}", fields | shown)
    assert answer.status_code == 422
    assert "ne vous a pas été montré" in text_of(answer)
    assert "Une raison qui se perdrait" in text_of(answer)
    assert [consent.party for consent in revisions_of(database)[-1].consents] == ["a"]
    # The page that refuses shows the text: it may be answered from there.
    assert browser.post(f"{O1}/agree", {"shown": fields_of(answer)["shown"]}).status_code == 303


def test_a_form_sent_twice_proposes_and_agrees_once(database: Database, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    fields = {**fields_of(ours.get(NEW)), **TEXT, **indicator(), "act": "propose"}
    answers = [ours.post(NEW, fields) for _ in range(3)]
    assert len({answer.location for answer in answers}) == 1
    address = str(answers[0].location)
    assert text_of(ours.get(BOARD)).count(f"{TEXT['statement']}</a>") == 1
    once = {name: fields_of(theirs.get(address))[name] for name in ("shown", "once")}
    assert [theirs.post(f"{address}/agree", once).status_code for _ in range(2)] == [303, 303]
    (revision,) = revisions_of(database, address.rpartition("/")[2])
    assert len(revision.consents) == 2


def test_the_same_text_proposed_again_is_no_proposal(database: Database, browser_of: BrowserOf) -> None:
    theirs = browser_of(OFFICER_B)
    answer = send(theirs, EDIT, "propose", **{"indicators-0-nature": "pourcentage"})
    assert answer.status_code == 422
    assert "identique" in text_of(answer)
    assert len(revisions_of(database)) == 1


def _together(browsers: list[Browser], path: str, forms: list[dict[str, str]]) -> list[int]:
    """Send one form from each browser at the same instant; the statuses of the answers."""
    barrier = Barrier(len(browsers))

    def press(browser: Browser, form: dict[str, str]) -> int:
        barrier.wait()
        return browser.post(path, form).status_code

    with ThreadPoolExecutor(len(browsers)) as pool:
        return list(pool.map(press, browsers, forms))


def test_of_eight_who_propose_at_the_same_instant_one_is_first_and_none_loses_a_word(
    database: Database, browser_of: BrowserOf
) -> None:
    people = (OFFICER_A, OFFICER_ASSOCIATE, OFFICER_B, OFFICER_B) * 2
    browsers = [browser_of(who) for who in people]
    for browser in browsers:
        browser.token()
    before = len(revisions_of(database))
    for turn in range(5):
        pages = [fields_of(browser.get(EDIT)) for browser in browsers]
        forms = [
            {**page, "statement": f"Tour{turn}-personne{n}", "act": "propose"} for n, page in enumerate(pages)
        ]
        statuses = _together(browsers, EDIT, forms)
        assert sorted(statuses) == [303] + [409] * 7
        assert _statements(database)[-1] == f"Tour{turn}-personne{statuses.index(303)}"
        assert len(revisions_of(database)) == before + turn + 1


def test_of_eight_colleagues_who_save_the_draft_at_the_same_instant_one_is_first(
    database: Database, browser_of: BrowserOf
) -> None:
    browsers = [browser_of(who) for who in (OFFICER_A, OFFICER_ASSOCIATE) * 4]
    for browser in browsers:
        browser.token()
    for turn in range(3):
        pages = [fields_of(browser.get(EDIT)) for browser in browsers]
        forms = [{**page, "statement": f"{turn}-{n}", "act": "draft"} for n, page in enumerate(pages)]
        statuses = _together(browsers, EDIT, forms)
        assert sorted(statuses) == [303] + [409] * 7
        draft = draft_of(objective(database).text, "a")
        assert draft is not None
        assert draft.content["statement"] == f"{turn}-{statuses.index(303)}"


def test_agreeing_while_the_text_changes_never_covers_the_new_text(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs, signatory = (browser_of(who) for who in (OFFICER_A, OFFICER_B, SIGNATORY_B))
    for browser in (ours, theirs, signatory):
        browser.token()
    for turn in range(6):
        number = len(revisions_of(database))
        shown = fields_of(signatory.get(O1))["shown"]
        edit = {**fields_of(ours.get(EDIT)), "statement": f"Tour {turn}", "act": "propose"}
        barrier = Barrier(2)

        def press(browser: Browser, path: str, form: dict[str, str], meet: Barrier = barrier) -> int:
            meet.wait()
            return browser.post(path, form).status_code

        with ThreadPoolExecutor(2) as pool:
            edited = pool.submit(press, ours, EDIT, edit)
            agreed = pool.submit(press, signatory, f"{O1}/agree", {"shown": shown})
        assert edited.result() == 303
        assert agreed.result() in {303, 409}
        newest = revisions_of(database)[-1]
        assert newest.number == number + 1
        assert [c.key_id for c in newest.consents] == [world.alpha.a.member.id]


def test_a_double_click_acts_once_and_both_clicks_get_the_answer(
    database: Database, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    fields = {**fields_of(browser.get(NEW)), **TEXT, **indicator(), "act": "propose"}
    again = browser_of(None)
    again.take_cookie(browser.cookie() or "", browser.token())
    assert _together([browser, again], NEW, [fields, fields]) == [303, 303]
    assert text_of(browser.get(BOARD)).count(f"{TEXT['statement']}</a>") == 1
