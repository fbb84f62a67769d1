"""Threads on an objective or one of its fields: said once, to both sides, kept as they were said."""

import re
from datetime import timedelta

import pytest
from sqlalchemy import select

from aict.conversations.models import LONGEST_MESSAGE
from aict.core import clock
from aict.core.db import Database
from aict.core.trail import entries, personal_values
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.conversations.pages import (
    CONVERSATIONS,
    OBJECTIVE,
    messages_of,
    new_on,
    open_thread,
    resolve,
    say,
    text_of,
    thread_of,
    threads,
    turns_of,
)
from tests.factories import (
    EVALUATOR,
    NOBODY,
    NOON,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    PASSWORD,
    READER_A,
    SIGNATORY_B,
    World,
)

WORDS = "Pourquoi si peu de villages ?\nLes villages du nord n’ont pas de réseau."


def test_what_one_side_says_of_a_field_both_sides_read_beside_the_objective(
    world: World, browser_of: BrowserOf
) -> None:
    field = f"indicator:{world.alpha.indicator.id}"
    thread = open_thread(browser_of(OFFICER_B), world, WORDS, field=field)
    for email in (OFFICER_A, READER_A, OFFICER_ASSOCIATE, SIGNATORY_B):
        for path in (OBJECTIVE, thread):
            page = text_of(browser_of(email).get(path))
            assert WORDS in page
            assert "Indicateur : Indicateur heronalpha" in page
            assert "Officer, agent (Ville heronalpha b)" in page


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_B, SIGNATORY_B, OFFICER_ASSOCIATE])
def test_every_side_answers_associates_and_signatories_included(
    world: World, browser_of: BrowserOf, database: Database, email: str
) -> None:
    assert say(browser_of(email), thread_of(world), "D’accord avec vous.").status_code == 303
    assert messages_of(database, thread_of(world))[-1] == "D’accord avec vous."


def test_the_same_form_sent_twice_says_it_once(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    browser = browser_of(OFFICER_B)
    first = {"words": "Une fois", "once": fields_of(browser.get(new_on(world)))["once"]}
    answers = [browser.post(new_on(world), first) for _ in range(2)]
    assert answers[0].status_code == answers[1].status_code == 303
    assert answers[0].location == answers[1].location
    thread = str(answers[0].location)
    again = {"words": "Deux clics", "once": fields_of(browser.get(thread))["once"]}
    assert [browser.post(thread, again).status_code for _ in range(2)] == [303, 303]
    assert messages_of(database, thread) == ["Une fois", "Deux clics"]
    assert len(threads(database)) == 3  # with that of each partnership of the world


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "Remplissez ce champ"),
        ("\u200b", "Remplissez ce champ"),
        ("un\x00deux", "caractère invisible interdit"),
        ("x" * (LONGEST_MESSAGE + 1), f"le plus long permis en a {LONGEST_MESSAGE}"),
    ],
)
def test_what_is_no_message_is_refused_beside_its_field(
    world: World, browser_of: BrowserOf, database: Database, words: str, why: str
) -> None:
    browser = browser_of(OFFICER_A)
    for path in (new_on(world), thread_of(world)):
        answer = browser.post(path, {"words": words})
        assert answer.status_code == 422
        assert why in text_of(answer)
        assert 'aria-invalid="true"' in answer.text
    assert len(messages_of(database, thread_of(world))) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"named": "zzz"},
        {"named": str(NOBODY)},
        {"document_id": str(NOBODY)},
        {"document_id": "x"},
    ],
    ids=str,
)
def test_what_was_typed_is_kept_on_any_error(
    world: World, browser_of: BrowserOf, wrong: dict[str, str]
) -> None:
    browser = browser_of(OFFICER_A)
    for path in (new_on(world), thread_of(world)):
        answer = browser.post(path, {"words": WORDS, **wrong})
        assert answer.status_code == 422
        assert WORDS in fields_of(answer)["words"].replace("\r\n", "\n")


def test_a_field_that_the_objective_has_not_is_refused(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    before = len(threads(database))
    answer = browser_of(OFFICER_A).post(new_on(world), {"words": WORDS, "field": "salary"})
    assert answer.status_code == 422
    assert len(threads(database)) == before


def test_the_language_of_a_message_is_kept_and_marked(world: World, browser_of: BrowserOf) -> None:
    answer = browser_of(OFFICER_B).post(f"{new_on(world)}?lang=en", {"words": "Why eighty?"})
    page = browser_of(OFFICER_A).get(str(answer.location).partition("?")[0])
    assert '<span lang="en">Why eighty?</span>' in page.text


@pytest.mark.parametrize("kind", ["objective", "evaluation", "person", "conventions"])
def test_nobody_speaks_of_what_does_not_exist(
    world: World, browser_of: BrowserOf, database: Database, kind: str
) -> None:
    before = len(threads(database))
    address = f"{CONVERSATIONS}/new/{kind}/{NOBODY}"
    assert browser_of(OFFICER_A).get(address).status_code == 404
    assert browser_of(OFFICER_A).post(address, {"words": WORDS}).status_code == 404
    assert len(threads(database)) == before


def test_a_draft_of_one_side_is_nothing_to_speak_of(world: World, browser_of: BrowserOf) -> None:
    ours = browser_of(OFFICER_A)
    fields = {**fields_of(ours.get("/partnerships/alpha/objectives/new")), "statement": "En secret"}
    draft = str(ours.post("/partnerships/alpha/objectives/new", {**fields, "act": "draft"}).location)
    assert 'id="conversation"' not in ours.get(draft).text
    assert 'id="conversation"' in ours.get(OBJECTIVE).text


def test_one_takes_back_ones_own_words_and_only_those(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    thread = open_thread(theirs, world, WORDS, document_id=str(world.alpha.document.id))
    message = f"{thread}/messages/{turns_of(database, thread)[0].id}/withdraw"
    assert ours.post(message).status_code == 403
    assert messages_of(database, thread) == [WORDS]
    assert [theirs.post(message).status_code for _ in range(2)] == [303, 303]
    assert messages_of(database, thread) == [None]
    for path in (thread, OBJECTIVE, CONVERSATIONS):
        page = text_of(ours.get(path))
        assert WORDS not in page
        assert "Message retiré par Officer, agent (Ville heronalpha b)" in page


def test_no_copy_of_withdrawn_words_is_left(world: World, browser_of: BrowserOf, database: Database) -> None:
    browser = browser_of(OFFICER_B)
    thread = open_thread(browser, world, "rossignol")
    browser.post(f"{thread}/messages/{turns_of(database, thread)[0].id}/withdraw")
    with database.session(writing=False) as session:
        told = [row.changes for row in session.execute(select(entries))]
        kept = [row.value for row in session.execute(select(personal_values))]
        written = list(session.execute(select(entries.c.entity, entries.c.act)))
    assert not [words for words in (*told, *kept) if "rossignol" in words]
    assert ("conversation_turn", "created") in written
    assert ("conversation_turn", "changed") in written


def test_resolved_by_either_side_and_reopened_by_either(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    ours, theirs, thread = browser_of(OFFICER_A), browser_of(OFFICER_B), thread_of(world)
    assert resolve(theirs, thread).status_code == 303
    page = text_of(ours.get(OBJECTIVE))
    assert "Résolue par Officer, agent (Ville heronalpha b)" in page
    assert "<details>" in page.partition('id="conversation"')[2].partition("<article")[0]
    assert ours.post(f"{thread}/reopen").status_code == 303
    assert "Rouverte par Officer, agent (Ville alpha a)" in text_of(theirs.get(thread))
    assert [turn.act.value for turn in turns_of(database, thread)] == ["say", "resolve", "reopen"]


def test_saying_it_again_does_nothing_more(world: World, browser_of: BrowserOf, database: Database) -> None:
    browser, thread = browser_of(OFFICER_A), thread_of(world)
    for act, fields in (("reopen", {}), ("resolve", {"read": "1"}), ("resolve", {"read": "1"})):
        assert browser.post(f"{thread}/{act}", fields).status_code == 303
    assert [turn.act.value for turn in turns_of(database, thread)] == ["say", "resolve"]


def test_who_writes_in_a_resolved_thread_opens_it_again(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    ours, theirs, thread = browser_of(OFFICER_A), browser_of(OFFICER_B), thread_of(world)
    resolve(ours, thread)
    assert say(theirs, thread, "Pas pour nous.").status_code == 303
    assert [turn.act.value for turn in turns_of(database, thread)] == ["say", "resolve", "reopen", "say"]
    assert "1 conversation ouverte" in text_of(ours.get("/partnerships/alpha/objectives"))


@pytest.mark.parametrize("read", ["1", "0", "-1", "", "un", "9" * 40])
def test_nobody_resolves_what_they_have_not_read(
    world: World, browser_of: BrowserOf, database: Database, read: str
) -> None:
    ours, thread = browser_of(OFFICER_A), thread_of(world)
    say(browser_of(OFFICER_B), thread, "Attendez, encore ceci.")
    answer = ours.post(f"{thread}/resolve", {"read": read})
    assert answer.status_code == 409
    assert "lisez, puis résolvez" in text_of(answer)
    assert "Attendez, encore ceci." in text_of(answer)
    assert [turn.act.value for turn in turns_of(database, thread)] == ["say", "say"]
    assert resolve(ours, thread).status_code == 303


def test_open_threads_are_counted_on_the_board(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(READER_A)
    board = "/partnerships/alpha/objectives"
    assert "1 conversation ouverte" in text_of(browser.get(board))
    open_thread(browser_of(OFFICER_B), world, WORDS)
    assert "2 conversations ouvertes" in text_of(browser.get(board))
    for thread in threads_here(browser.get(OBJECTIVE).text):
        resolve(browser_of(OFFICER_A), thread)
    assert "conversation ouverte" not in text_of(browser.get(board))


def threads_here(page: str) -> set[str]:
    return set(re.findall(rf"{CONVERSATIONS}/[0-9a-f-]{{36}}", page))


def test_conclusions_are_spoken_of_by_the_same_way(world: World, browser_of: BrowserOf) -> None:
    evaluation = "/partnerships/alpha/evaluations/E1"
    address = f"{CONVERSATIONS}/new/evaluation/{world.alpha.evaluation.id}"
    assert address in browser_of(OFFICER_A).get(evaluation).text
    answer = browser_of(OFFICER_B).post(address, {"words": WORDS, "field": "conclusions"})
    assert answer.status_code == 303
    for path in (evaluation, str(answer.location)):
        page = text_of(browser_of(OFFICER_A).get(path))
        assert WORDS in page
        assert "Conclusions communes" in page


def test_an_indicator_is_spoken_of_from_its_card(world: World, browser_of: BrowserOf) -> None:
    browser, field = browser_of(OFFICER_B), f"indicator:{world.alpha.indicator.id}"
    assert f'{new_on(world)}?field={field}"' in browser.get(OBJECTIVE).text
    assert f'value="{field}" selected' in browser.get(f"{new_on(world)}?field={field}").text
    assert "selected" not in browser.get(f"{new_on(world)}?field=salary").text.replace(
        'value="" selected', ""
    )


def test_the_list_shows_open_threads_first_with_their_last_message(
    world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    resolve(ours, open_thread(theirs, world, "Réglé"))
    say(theirs, thread_of(world), "Dernier mot")
    page = text_of(ours.get(CONVERSATIONS))
    assert page.index("Dernier mot") < page.index("Réglé")
    assert "Message heronalpha" not in page
    assert "2 messages" in page


def test_who_is_invited_to_an_evaluation_reads_no_word_of_them(world: World, browser_of: BrowserOf) -> None:
    address = f"{CONVERSATIONS}/new/evaluation/{world.alpha.evaluation.id}"
    thread = browser_of(OFFICER_A).post(address, {"words": "Entre nous", "field": "conclusions"}).location
    guest = browser_of(EVALUATOR)
    evaluation = guest.get("/partnerships/alpha/evaluations/E1")
    assert evaluation.status_code == 200
    assert "Entre nous" not in evaluation.text
    assert 'id="conversation"' not in evaluation.text
    assert [guest.get(path).status_code for path in (str(thread), CONVERSATIONS, address)] == [403] * 3


def test_what_was_typed_survives_the_end_of_the_session(
    world: World, browser_of: BrowserOf, database: Database
) -> None:
    """Also in an answer, whose form stands on the page of its thread."""
    named = str(world.people[OFFICER_B].id)
    for path in (new_on(world), thread_of(world)):
        with clock.stopped_at(NOON):
            browser = browser_of(OFFICER_A)
            opened = fields_of(browser.get(path))
        with clock.stopped_at(NOON + timedelta(hours=9)):
            expired = browser.post_bare(path, {**opened, "words": WORDS, "named": named})
            assert expired.status_code == 401
            again = {**fields_of(expired), "email": OFFICER_A, "password": PASSWORD}
            assert browser.post_bare("/login", again).location == path
            page = browser.get(path)
        assert fields_of(page)["words"] == WORDS
        assert f'value="{named}" checked' in page.text
    assert len(messages_of(database, thread_of(world))) == 1
