"""Before a text is in force, a side may take back its proposal, and a key-holder its agreement; nothing of it is lost."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from aict.core.db import Database
from aict.core.errors import Sentence
from aict.core.revisions import Verdict, draft_of, in_force
from aict.core.schema import new_id
from aict.notices.text_subjects import Place, TextSubject, word_on_text
from tests.browser import Browser, fields_of, reply_from
from tests.conftest import BrowserOf
from tests.factories import (
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    SIGNATORY_B,
    STRANGER,
)
from tests.objectives.pages import BOARD, O1, TEXT, objective, reply, revisions_of, send, send_from, text_of

pytestmark = pytest.mark.usefixtures("world")

EDIT = f"{O1}/edit"


@pytest.fixture
def texts(database: Database) -> str:
    return f"/partnerships/alpha/texts/{objective(database).text_id}"


def _standing(database: Database) -> int:
    return objective(database).text.standing


def test_a_proposal_taken_back_is_a_draft_again_and_what_stood_before_stands(
    database: Database, browser_of: BrowserOf, texts: str
) -> None:
    ours, theirs = browser_of(OFFICER_B), browser_of(OFFICER_A)
    assert send(ours, EDIT, "propose", rationale="Trop vite").status_code == 303
    assert "Retirer notre proposition" in text_of(ours.get(O1))
    opened = theirs.get(O1)
    assert "Retirer notre proposition" not in text_of(opened)
    assert ours.post(f"{texts}/withdraw-proposal", {"number": "2"}).status_code == 303
    assert _standing(database) == 1
    assert "Trop vite" not in text_of(theirs.get(O1))
    draft = draft_of(objective(database).text, "b")
    assert draft is not None
    assert (draft.base_number, draft.content["rationale"]) == (1, "Trop vite")
    for browser in (ours, theirs):
        assert "retirée le" in text_of(browser.get(f"{texts}/history"))
    assert reply_from(theirs, opened, O1, "agree").status_code == 409
    assert send(ours, EDIT, "propose").status_code == 303
    newest = revisions_of(database)[-1]
    assert (newest.number, newest.base_number, newest.merged_number) == (3, 1, None)


def test_who_was_writing_on_it_loses_nothing(database: Database, browser_of: BrowserOf, texts: str) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert send(ours, EDIT, "propose", rationale="Trop vite").status_code == 303
    opened = theirs.get(EDIT)
    assert ours.post(f"{texts}/withdraw-proposal", {"number": "2"}).status_code == 303
    assert send_from(theirs, opened, EDIT, "propose", note="Écrit sur la révision 2").status_code == 303
    newest = revisions_of(database)[-1]
    assert (newest.base_number, newest.merged_number, newest.consents) == (2, 1, [])
    assert (newest.content["note"], newest.content["rationale"]) == ("Écrit sur la révision 2", None)


def test_who_was_writing_on_a_first_proposal_taken_back_settles_with_the_draft_it_became(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, colleague = browser_of(OFFICER_A), browser_of(OFFICER_ASSOCIATE)
    address = str(send(ours, f"{BOARD}/new", "propose", **TEXT).location)
    code = address.rpartition("/")[2]
    edit = f"{address}/edit"
    opened = colleague.get(edit)
    text = f"/partnerships/alpha/texts/{objective(database, code).text_id}"
    assert ours.post(f"{text}/withdraw-proposal", {"number": "1"}).status_code == 303
    clash = send_from(colleague, opened, edit, "propose", rationale="Écrit avant le retrait")
    assert clash.status_code == 409
    chosen = {n: "mine" for n in fields_of(clash) if n.startswith("settle-")}
    assert send_from(colleague, clash, edit, "propose", **chosen).status_code == 303
    assert revisions_of(database, code)[-1].content["rationale"] == "Écrit avant le retrait"


@pytest.mark.parametrize("act", ["draft", "propose"])
def test_the_other_side_that_was_writing_on_a_first_proposal_taken_back_loses_no_word(
    database: Database, browser_of: BrowserOf, act: str
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    address = str(send(ours, f"{BOARD}/new", "propose", **TEXT).location)
    code = address.rpartition("/")[2]
    edit = f"{address}/edit"
    opened = theirs.get(edit)
    text = f"/partnerships/alpha/texts/{objective(database, code).text_id}"
    assert ours.post(f"{text}/withdraw-proposal", {"number": "1"}).status_code == 303
    assert theirs.get(edit).status_code == 404
    wrong = send_from(theirs, opened, edit, act, statement="", rationale="Écrit avant le retrait")
    assert wrong.status_code == 422
    assert fields_of(wrong)["rationale"] == "Écrit avant le retrait"
    assert send_from(theirs, wrong, edit, act, statement="Le nôtre").status_code == 303
    page = text_of(theirs.get(address))
    assert "Écrit avant le retrait" in page
    assert ("retirée entre-temps" in page) is (act == "propose")


def test_a_first_proposal_taken_back_is_nothing_to_the_other_side(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    address = str(send(ours, f"{BOARD}/new", "propose", **TEXT).location)
    code = address.rpartition("/")[2]
    text = f"/partnerships/alpha/texts/{objective(database, code).text_id}"
    assert ours.post(f"{text}/withdraw-proposal", {"number": "1"}).status_code == 303
    assert theirs.get(address).status_code == 404
    assert TEXT["statement"] in text_of(ours.get(address))
    assert send(ours, f"{address}/edit", "propose").status_code == 303
    assert revisions_of(database, code)[-1].number == 2
    assert theirs.get(address).status_code == 200


def test_an_agreement_taken_back_is_awaited_again(
    database: Database, browser_of: BrowserOf, texts: str
) -> None:
    ours, theirs = browser_of(OFFICER_B), browser_of(OFFICER_A)
    assert send(ours, EDIT, "propose", rationale="À relire").status_code == 303
    assert ours.post(f"{texts}/withdraw-agreement", {"number": "2"}).status_code == 303
    assert "attend notre réponse" in text_of(ours.get(BOARD))
    assert reply(theirs, O1, "agree").status_code == 303
    assert revisions_of(database)[-1].in_force_at is None
    assert reply(ours, O1, "agree").status_code == 303
    assert revisions_of(database)[-1].in_force_at is not None
    assert len(revisions_of(database)[-1].consents) == 3


@pytest.mark.parametrize("act", ["withdraw-agreement", "withdraw-proposal"])
def test_what_is_in_force_of_another_or_not_read_is_not_taken_back(
    database: Database, browser_of: BrowserOf, texts: str, act: str
) -> None:
    ours, theirs = browser_of(OFFICER_B), browser_of(OFFICER_A)
    assert ours.post(f"{texts}/{act}", {"number": "1"}).status_code == 422
    assert in_force(objective(database).text) is not None
    assert send(ours, EDIT, "propose", rationale="De B").status_code == 303
    assert theirs.post(f"{texts}/{act}", {"number": "2"}).status_code == 422
    for number in ("", "1", "9", "x"):
        assert ours.post(f"{texts}/{act}", {"number": number}).status_code == 409
    assert ours.post(f"{texts}/{act}").status_code == 409
    assert browser_of(STRANGER).post(f"{texts}/{act}", {"number": "2"}).status_code == 404
    assert browser_of(READER_A).post(f"{texts}/{act}", {"number": "2"}).status_code == 403
    assert (_standing(database), len(revisions_of(database)[-1].consents)) == (2, 1)
    assert revisions_of(database)[-1].consents[0].withdrawn_at is None


def test_an_associate_takes_back_what_it_proposed_and_no_agreement(
    database: Database, browser_of: BrowserOf, texts: str
) -> None:
    associate = browser_of(OFFICER_ASSOCIATE)
    assert send(associate, EDIT, "propose", rationale="De l’associé").status_code == 303
    assert associate.post(f"{texts}/withdraw-agreement", {"number": "2"}).status_code == 403
    assert associate.post(f"{texts}/withdraw-proposal", {"number": "2"}).status_code == 303
    assert _standing(database) == 1


def test_agreeing_while_it_is_taken_back_is_one_or_the_other(
    database: Database, browser_of: BrowserOf, texts: str
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(SIGNATORY_B)
    editor = browser_of(SIGNATORY_A)
    for browser in (ours, theirs, editor):
        browser.token()
    for turn in range(4):
        assert send(ours, EDIT, "propose", rationale=f"Tour {turn}").status_code == 303
        fields = {"number": str(len(revisions_of(database))), "shown": fields_of(theirs.get(O1))["shown"]}
        barrier = Barrier(2)

        def press(
            browser: Browser, path: str, meet: Barrier = barrier, fields: dict[str, str] = fields
        ) -> int:
            meet.wait()
            return browser.post(path, fields).status_code

        with ThreadPoolExecutor(2) as pool:
            taken = pool.submit(press, ours, f"{texts}/withdraw-proposal")
            agreed = pool.submit(press, theirs, f"{O1}/agree")
        newest = revisions_of(database)[-1]
        statuses = (taken.result(), agreed.result())
        assert statuses in {(303, 409), (422, 303)}
        assert (newest.withdrawn_at is None, newest.in_force_at is None) == (
            statuses == (422, 303),
            statuses == (303, 409),
        )


@pytest.mark.parametrize(
    ("verdict", "told"), [(None, "a retiré sa proposition"), (Verdict.AGREE, "a retiré son accord")]
)
def test_a_mail_never_tells_of_what_was_taken_back_as_of_an_agreement(
    verdict: Verdict | None, told: str
) -> None:
    subject = TextSubject(
        text_id=new_id(),
        partnership_id=new_id(),
        what=Sentence("Objectif"),
        place=Place("objectives.show", {}),
        verdict=verdict,
        withdrawn=True,
    )
    assert str(word_on_text(subject, "changed")) == told
    assert str(word_on_text(subject, "created")) != told
