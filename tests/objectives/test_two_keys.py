"""Two keys: a draft is its side's, a proposal is everybody's, a text is in force by every key on one revision."""

import pytest

from aict.core.db import Database
from aict.core.revisions import Verdict, in_force
from aict.objectives.models import Objective
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import (
    CANARY_ALPHA,
    CANARY_DRAFT_A,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    SIGNATORY_B,
    STRANGER,
    World,
)
from tests.objectives.pages import BOARD, O1, TEXT, indicator, objective, reply, revisions_of, send, text_of

pytestmark = pytest.mark.usefixtures("world")

NEW = f"{BOARD}/new"


def proposed(browser: Browser, **fields: str) -> str:
    """Propose a new objective; its address."""
    answer = send(browser, NEW, "propose", **{**TEXT, **indicator(), **fields})
    assert answer.status_code == 303
    return str(answer.location)


def _code(address: str) -> str:
    return address.rpartition("/")[2]


def _number_in_force(found: Objective) -> int | None:
    revision = in_force(found.text)
    return revision.number if revision else None


def test_who_is_asked_to_agree_is_shown_every_field_of_the_text(browser_of: BrowserOf) -> None:
    theirs, address = browser_of(OFFICER_B), proposed(browser_of(OFFICER_A))
    everything = ("Réduire les fuites", "payée deux fois", "À revoir", "6.4, 11", "m³", "nombre, à la baisse")
    more = ("1 200,5", "600", "400", "Volume non facturé", "Compteurs", "annuelle", "Régie", "Centre")
    for page in (address, f"{BOARD}/agree"):
        shown = text_of(theirs.get(page)).replace("\N{NARROW NO-BREAK SPACE}", " ")
        assert [words for words in (*everything, *more) if words not in shown] == [], page


def test_a_draft_is_seen_by_its_own_side_only(database: Database, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    kept = send(ours, NEW, "draft", **TEXT)
    assert kept.status_code == 303
    assert TEXT["statement"] in text_of(ours.get(BOARD))
    assert TEXT["statement"] in text_of(browser_of(READER_A).get(str(kept.location)))
    assert TEXT["statement"] not in text_of(theirs.get(BOARD))
    assert theirs.get(str(kept.location)).status_code == 404
    assert theirs.get(f"{kept.location}/edit").status_code == 404
    assert theirs.post(f"{kept.location}/agree").status_code == 404
    assert revisions_of(database, _code(str(kept.location))) == []


def test_the_draft_of_a_known_objective_never_leaves_its_side(browser_of: BrowserOf) -> None:
    theirs = browser_of(OFFICER_B)
    agreeing_to_nothing = theirs.post(f"{O1}/agree", {"shown": "7"})
    stale = theirs.post(f"{O1}/edit", {**TEXT, "base_number": "0", "draft_version": "0", "act": "propose"})
    assert (agreeing_to_nothing.status_code, stale.status_code) == (422, 409)
    pages = [theirs.get(path) for path in (BOARD, O1, f"{O1}/edit", "/", "/partnerships/alpha")]
    for page in (*pages, agreeing_to_nothing, stale):
        assert CANARY_DRAFT_A not in text_of(page)
    assert CANARY_DRAFT_A in text_of(browser_of(OFFICER_A).get(O1))


def test_everything_that_was_written_is_proposed_and_shown_to_the_other_side(browser_of: BrowserOf) -> None:
    page = text_of(browser_of(OFFICER_B).get(proposed(browser_of(OFFICER_A))))
    for words in (
        "Réduire les fuites du réseau",
        "payée deux fois",
        "6.4, 11",
        "Suite à la rencontre de mai",
    ):
        assert words in page
    for words in (
        "Eau perdue",
        "(m³)",
        "1\u202f200,5",
        "600 (2027)",
        "400 (sans date)",
        "Volume non facturé",
    ):
        assert words in page


def test_proposing_is_agreeing_for_ones_own_side_and_the_second_key_puts_it_in_force(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    address = proposed(ours)
    (first,) = revisions_of(database, _code(address))
    assert [c.key_id for c in first.consents] == [world.alpha.a.member.id]
    assert first.in_force_at is None
    assert "notre accord est donné" in text_of(ours.get(address))
    assert "attend notre réponse" not in text_of(ours.get(BOARD)).partition(f'id="{_code(address)}"')[2]
    assert "attend notre réponse" in text_of(theirs.get(BOARD))
    assert reply(theirs, address, "agree").status_code == 303
    assert _number_in_force(objective(database, _code(address))) == 1
    assert "par l’accord de tous" in text_of(ours.get(address))


def test_a_new_proposal_leaves_the_old_text_in_force_until_every_key_agreed(
    database: Database, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    assert send(theirs, f"{O1}/edit", "propose", statement="Autrement dit").status_code == 303
    page = text_of(ours.get(O1))
    assert f"Objectif {CANARY_ALPHA}" in page
    assert "Autrement dit" in page
    assert _number_in_force(objective(database)) == 1
    assert reply(ours, O1, "agree").status_code == 303
    assert _number_in_force(objective(database)) == 2


def test_an_objection_says_why_and_is_an_answer(database: Database, browser_of: BrowserOf) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    address = proposed(ours)
    for silence in ({}, {"reason": ""}, {"reason": " \u200b "}):
        answer = reply(theirs, address, "object", **silence)
        assert answer.status_code == 422
        assert 'href="#reason"' in answer.text
    reason = "Le délai est trop court pour notre régie."
    assert reply(theirs, address, "object", reason=reason).status_code == 303
    assert reason in text_of(ours.get(address))
    assert "attend notre réponse" not in text_of(theirs.get(BOARD))
    assert _number_in_force(objective(database, _code(address))) is None
    assert reply(theirs, address, "agree").status_code == 303
    assert _number_in_force(objective(database, _code(address))) == 1


@pytest.mark.parametrize("reason", ["a\0b", "a" * 4001])
def test_a_reason_that_cannot_be_kept_is_said_and_shown_again(
    database: Database, browser_of: BrowserOf, reason: str
) -> None:
    theirs, address = browser_of(OFFICER_B), proposed(browser_of(OFFICER_A))
    answer = reply(theirs, address, "object", reason=reason)
    assert answer.status_code == 422
    assert reason.replace("\0", "") in text_of(answer).replace("\0", "").replace("\ufffd", "")
    assert len(revisions_of(database, _code(address))[0].consents) == 1


def test_who_holds_no_key_writes_and_proposes_but_agrees_to_nothing(
    database: Database, browser_of: BrowserOf
) -> None:
    associate = browser_of(OFFICER_ASSOCIATE)
    address = proposed(associate)
    (first,) = revisions_of(database, _code(address))
    assert (first.key_id, list(first.consents)) == (None, [])
    for act in ("agree", "object", "record"):
        answer = associate.post(f"{address}/{act}", {"reason": "Non"})
        assert answer.status_code == 403, act
    assert "Donner notre accord" not in text_of(associate.get(address))
    for key_holder in (OFFICER_A, OFFICER_B):
        assert reply(browser_of(key_holder), address, "agree").status_code == 303
    assert _number_in_force(objective(database, _code(address))) == 1


def test_a_signatory_turns_the_key_of_its_side_without_writing(
    database: Database, browser_of: BrowserOf
) -> None:
    address = proposed(browser_of(OFFICER_A))
    signatory = browser_of(SIGNATORY_B)
    assert signatory.get(f"{address}/edit").status_code == 403
    assert reply(signatory, address, "agree").status_code == 303
    assert _number_in_force(objective(database, _code(address))) == 1


def test_two_people_of_one_side_are_one_key(database: Database, browser_of: BrowserOf) -> None:
    address = proposed(browser_of(OFFICER_A))
    assert reply(browser_of(SIGNATORY_A), address, "agree").status_code == 303
    assert _number_in_force(objective(database, _code(address))) is None


def test_a_reader_reads_and_a_stranger_finds_nothing(browser_of: BrowserOf) -> None:
    address = proposed(browser_of(OFFICER_A))
    reader, stranger = browser_of(READER_A), browser_of(STRANGER)
    acts = [f"{address}/{act}" for act in ("agree", "object", "record", "edit")]
    assert reader.get(address).status_code == 200
    assert [reader.post(path).status_code for path in (*acts, NEW)] == [403] * 5
    assert stranger.get(address).status_code == 404
    assert [stranger.post(path).status_code for path in (*acts, NEW)] == [404] * 5


def test_an_objective_of_another_partnership_is_not_found(browser_of: BrowserOf) -> None:
    stranger = browser_of(STRANGER)
    own = "/partnerships/beta/objectives/O1"
    assert stranger.get(own).status_code == 200
    assert stranger.get("/partnerships/beta/objectives/alpha-O2").status_code == 404
    assert browser_of(OFFICER_A).get(own).status_code == 404


def test_the_last_word_of_a_key_is_the_one_that_counts(database: Database, browser_of: BrowserOf) -> None:
    theirs, address = browser_of(OFFICER_B), proposed(browser_of(OFFICER_A))
    words: tuple[tuple[str, dict[str, str]], ...] = (
        ("object", {"reason": "Pas encore"}),
        ("object", {"reason": "Toujours pas"}),
        ("agree", {}),
    )
    for act, fields in words:
        assert reply(theirs, address, act, **fields).status_code == 303
    (revision,) = revisions_of(database, _code(address))
    assert [c.verdict for c in revision.consents][1:] == [Verdict.OBJECT, Verdict.OBJECT, Verdict.AGREE]
    assert revision.in_force_at is not None
