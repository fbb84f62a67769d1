"""What a digest says, to whom, in which language, and when it says nothing."""

import gc
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import event, select, update

from aict.accounts.models import Person, Role
from aict.core import clock, writing
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.core.trail import Actor
from aict.notices.changes import MOST_SUBJECTS
from aict.notices.models import Digest
from aict.notices.reminding import Reminded, look, remind
from aict.notices.rules import Rhythm
from aict.notices.services import Draft, tell
from aict.notices.waiting import MOST
from aict.partnerships.models import KeyDate, KeyDateNature, Member, Partnership
from tests.conftest import BrowserOf
from tests.factories import (
    CANARY_ALPHA,
    CANARY_BETA,
    CANARY_CONTACT_A,
    CANARY_DRAFT_A,
    EVALUATOR,
    OFFICER_A,
    OFFICER_ASSOCIATE,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    SIGNATORY_B,
    STRANGER,
    World,
    author_of,
    make_objective,
    make_role,
    objective_text,
)
from tests.mailbox import deliver
from tests.notices.conftest import Choose, Told, person_of
from tests.objectives.pages import reply, send

MOST_QUERIES = 40
"""For one person's digest, whatever there is to tell."""
MEMBERS = {OFFICER_A, SIGNATORY_A, READER_A, OFFICER_B, SIGNATORY_B, OFFICER_ASSOCIATE}


def later(days: int) -> Any:
    return clock.stopped_at(clock.now() + timedelta(days=days))


def propose(
    database: Database, world: World, *, by: str = OFFICER_A, number: int = 1, prefix: str = "N"
) -> None:
    """Somebody of side a proposes objectives."""
    keys = [world.alpha.a.member.id, world.alpha.b.member.id]
    actor = Actor(world.people[by].id, world.alpha.a.organisation.id)
    with database.transaction(actor) as session:
        partnership = session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()
        for place in range(number):
            objective = make_objective(session, partnership, f"{prefix}{place}")
            content = objective_text(objective, statement=f"Proposition {place}")
            author = author_of(world.alpha.a.member, world.people[by])
            writing.propose(session, objective.text, content=content, base_number=0, author=author, keys=keys)


def enter_dates(database: Database, world: World, number: int, *, by: str = OFFICER_A) -> None:
    """Somebody of side a enters key dates."""
    actor = Actor(world.people[by].id, world.alpha.a.organisation.id)
    with database.transaction(actor) as session:
        for year in range(number):
            session.add(
                KeyDate(
                    id=new_id(),
                    partnership_id=world.alpha.partnership.id,
                    entered_by_id=world.alpha.a.member.id,
                    date=PartialDate(1950 + year),
                    nature=KeyDateNature.TWINNING_OATH,
                )
            )


def test_what_waits_is_told_with_where_it_is_done(told: Told, database: Database, world: World) -> None:
    propose(database, world)
    mail = told()[OFFICER_B]
    for said in (mail.text, mail.html):
        assert "Ce qui vous attend" in said
        assert "Objectif proposé : donner notre accord ou dire pourquoi non : Proposition 0" in said
        assert "/partnerships/alpha/objectives/N0" in said
        assert "Évaluation : répondre pour notre côté" in said


def test_what_the_others_did_is_told_and_not_what_one_did_oneself(
    told: Told, database: Database, world: World
) -> None:
    told()
    propose(database, world)
    enter_dates(database, world, 1)
    with later(7):
        sent = told()
    for email in MEMBERS - {OFFICER_A}:
        text = sent[email].text
        assert "Objectif : Proposition 0\n  Ville alpha a (agent) a donné son accord" in text, email
        assert "Dates clés – serment de jumelage, 1950\n  Ville alpha a (agent) a saisi" in text, email
        assert "/history" in text
    assert "Proposition 0" not in sent[OFFICER_A].text
    assert "1950" not in sent[OFFICER_A].text


def test_a_text_in_force_a_word_on_a_fact_and_a_removal_are_told_as_such(
    told: Told, database: Database, world: World, browser_of: BrowserOf
) -> None:
    told()
    propose(database, world)
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    fact = f"/partnerships/alpha/actions/{world.alpha.action.id}"
    description = f"/partnerships/alpha/description/{world.alpha.description.id}"
    date = f"/partnerships/alpha/key-dates/{world.alpha.key_date.id}"
    assert reply(theirs, "/partnerships/alpha/objectives/N0", "agree").status_code == 303
    assert theirs.post(f"{fact}/contest", {"version": "1", "reason": "Ce n’est pas cela."}).status_code == 303
    assert ours.post(f"{date}/remove", {"version": "1"}).status_code == 303
    described = {"version": "1", "reason": "Nous ne sommes pas jumelés."}
    assert theirs.post(f"{description}/contest", described).status_code == 303
    with later(7):
        sent = told()
    assert (
        f"La description du partenariat\n  Ville {CANARY_ALPHA} b (agent) a contesté" in sent[OFFICER_A].text
    )
    assert "a donné le dernier accord : le texte est en vigueur, après" in sent[OFFICER_A].text
    assert f"Action {CANARY_ALPHA}\n  Ville {CANARY_ALPHA} b (agent) a contesté" in sent[READER_A].text
    assert "Ville alpha a (agent) a retiré" in sent[READER_A].text


def test_a_mail_is_in_the_language_of_its_reader_and_names_no_partnership_in_its_subject(
    told: Told, database: Database, world: World
) -> None:
    with database.transaction() as session:
        person_of(session, OFFICER_B).locale = "en"
    propose(database, world)
    sent = told()
    assert 'lang="en"' in sent[OFFICER_B].html
    assert "Waiting for you" in sent[OFFICER_B].text
    assert "Objective: Proposition 0\n  Ville alpha a (officer) agreed" in sent[OFFICER_B].text
    assert '<span lang="fr">Proposition 0</span>' in sent[OFFICER_B].html
    assert '<html lang="fr">' in sent[OFFICER_A].html
    assert "<span" not in sent[OFFICER_A].html
    assert all(CANARY_ALPHA not in mail.subject for mail in sent.values())


def test_nobody_is_told_of_what_they_may_not_read(told: Told, database: Database, world: World) -> None:
    propose(database, world)
    sent = told()
    for email, mail in sent.items():
        everything = mail.message.as_string() + mail.text + mail.html
        if email != STRANGER:
            assert CANARY_BETA not in everything, email
        if email not in MEMBERS | {EVALUATOR}:
            assert CANARY_ALPHA not in everything, email
        assert CANARY_DRAFT_A not in everything, email
        assert CANARY_CONTACT_A not in everything, email
    assert CANARY_BETA in sent[STRANGER].text
    assert MEMBERS.issubset(sent)


def test_a_guest_is_told_of_the_invitation_and_of_nothing_else(told: Told) -> None:
    mail = told()[EVALUATOR]
    assert "Vous êtes invité à cette évaluation" in mail.text
    assert "Ce qui a changé" not in mail.text


def test_done_twice_it_tells_nothing_twice(app: Flask, told: Told, database: Database, world: World) -> None:
    propose(database, world)
    assert told()
    assert remind(app).looked_at == 0
    assert told() == {}


def test_two_who_remind_at_once_tell_each_person_once(
    app: Flask, database: Database, world: World, choose: Choose, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(OFFICER_B, Rhythm.IMMEDIATE)
    together = threading.Barrier(2)

    def meet(session: Any, draft: Draft) -> bool:
        # Both have gathered the same before either writes.
        if draft.person.id == world.people[OFFICER_B].id:
            together.wait(20)
        return tell(session, draft)

    monkeypatch.setattr("aict.notices.reminding.tell", meet)
    done: list[Reminded] = []
    hands = [
        threading.Thread(target=lambda: done.append(remind(app, only=Rhythm.IMMEDIATE))) for _ in range(2)
    ]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert sorted(found.written for found in done) == [0, 1]
    assert [mail.to for mail in deliver(app)] == [OFFICER_B]


def test_what_names_somebody_comes_first_and_what_others_said_is_told_without_its_words(
    told: Told, world: World, browser_of: BrowserOf
) -> None:
    told()
    thread = f"/partnerships/alpha/conversations/{world.alpha.thread.id}"
    author = browser_of(OFFICER_A)
    named = {"words": "Quelle est la valeur de départ ?", "named": str(world.people[OFFICER_B].id)}
    assert author.post(thread, named).status_code == 303
    with later(7):
        sent = told()
    text = sent[OFFICER_B].text
    said = f"Message d’{world.people[OFFICER_A].name} à votre attention : Quelle est la valeur de départ ?"
    assert text.index("Messages à votre attention") < text.index(said) < text.index("Ce qui vous attend\n")
    assert thread in text
    assert "Ville alpha a (agent) a écrit un message" in sent[READER_A].text
    assert "Quelle est" not in sent[READER_A].text
    assert "a écrit un message" not in sent[OFFICER_A].text


def test_a_second_message_in_one_thread_is_told_at_once_as_well(
    app: Flask, told: Told, choose: Choose, world: World, browser_of: BrowserOf
) -> None:
    choose(OFFICER_B, Rhythm.IMMEDIATE)
    told()
    thread = f"/partnerships/alpha/conversations/{world.alpha.thread.id}"
    author = browser_of(OFFICER_A)
    for words in ("Première question", "Seconde question"):
        assert (
            author.post(thread, {"words": words, "named": str(world.people[OFFICER_B].id)}).status_code == 303
        )
        look(app, None)
        (mail,) = deliver(app)
        assert (mail.to, words in mail.text) == (OFFICER_B, True)


def test_nothing_new_is_no_mail_and_what_still_waits_is_said_once_a_week(
    told: Told, choose: Choose, database: Database, world: World
) -> None:
    choose(OFFICER_B, Rhythm.DAILY)
    choose(READER_A, Rhythm.DAILY)
    told()
    for days in range(1, 7):
        with later(days):
            assert told() == {}, days
    with later(7):
        sent = told()
    assert "Ce qui vous attend" in sent[OFFICER_B].text
    assert "Ce qui a changé" not in sent[OFFICER_B].text
    assert READER_A not in sent


def test_what_was_told_to_one_rhythm_is_not_told_again_and_each_has_its_own(
    told: Told, choose: Choose, database: Database, world: World
) -> None:
    choose(OFFICER_B, Rhythm.DAILY)
    choose(READER_A, Rhythm.NEVER)
    told()
    enter_dates(database, world, 1)
    with later(1):
        assert set(told()) == {OFFICER_B}
    with later(2):
        assert told() == {}
    with later(7):
        sent = told()
    assert "1950" in sent[SIGNATORY_B].text
    assert {OFFICER_B, READER_A}.isdisjoint(sent)


def test_who_wants_it_at_once_is_told_after_the_next_commit_and_nobody_else_is(
    app: Flask, choose: Choose, told: Told, database: Database, world: World
) -> None:
    for email in (OFFICER_A, OFFICER_B):
        choose(email, Rhythm.IMMEDIATE)
    told()
    seen = look(app, None)
    assert deliver(app) == []
    propose(database, world)
    newest = look(app, seen)
    assert newest > seen
    (mail,) = deliver(app)
    assert (mail.to, "Proposition 0" in mail.text) == (OFFICER_B, True)
    assert look(app, newest) == newest
    assert deliver(app) == []


def test_a_change_that_is_taken_back_is_not_told(
    app: Flask, choose: Choose, told: Told, database: Database, world: World
) -> None:
    choose(OFFICER_B, Rhythm.IMMEDIATE)
    told()
    with database.session(writing=True) as session:
        session.get_one(Partnership, world.alpha.partnership.id).title = "Jamais vu"
        session.flush()
        session.rollback()
    look(app, None)
    assert deliver(app) == []


def test_who_has_lost_access_is_told_nothing_more(told: Told, database: Database, world: World) -> None:
    told()
    propose(database, world)
    with database.transaction() as session:
        session.get_one(Member, world.alpha.b.member.id).until = PartialDate(2020)
        person_of(session, READER_A).is_active = False
        session.delete(person_of(session, SIGNATORY_A).affiliations[0])
    with later(7):
        sent = told()
    assert {OFFICER_B, SIGNATORY_B, READER_A, SIGNATORY_A}.isdisjoint(sent)
    assert OFFICER_ASSOCIATE in sent


def test_somebody_new_reads_of_the_last_week_only(told: Told, database: Database, world: World) -> None:
    enter_dates(database, world, 1)
    with later(8):
        propose(database, world)
        text = told()[READER_A].text
    assert "Proposition 0" in text
    assert "1950" not in text


def test_one_persons_failure_keeps_nobody_elses_back(
    app: Flask, told: Told, database: Database, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlucky = world.people[OFFICER_B].id

    def stumble(session: Any, draft: Draft) -> bool:
        if draft.person.id == unlucky:
            raise RuntimeError
        return tell(session, draft)

    monkeypatch.setattr("aict.notices.reminding.tell", stumble)
    done = remind(app)
    assert (done.failed, done.written > 4) == (1, True)
    assert OFFICER_B not in {mail.to for mail in deliver(app)}
    monkeypatch.setattr("aict.notices.reminding.tell", tell)
    assert set(told()) == {OFFICER_B}


def test_of_much_the_newest_is_told_and_the_rest_is_a_click_away(
    told: Told, database: Database, world: World
) -> None:
    told()
    propose(database, world, number=MOST + 3)
    enter_dates(database, world, 20)
    with later(7):
        text = told()[OFFICER_B].text
    assert MOST - 3 <= text.count("donner notre accord") <= MOST
    assert "/?waiting=all" in text
    assert text.count("Dates clés") == MOST_SUBJECTS
    assert "Tout ce qui a changé dans ce partenariat" in text
    assert len(text) < 10_000


def test_a_digest_asks_no_more_of_the_database_when_there_is_more_to_tell(
    app: Flask, told: Told, choose: Choose, database: Database, world: World
) -> None:
    choose(OFFICER_B, Rhythm.IMMEDIATE)
    told()
    asked = []
    for number in (2, 30):
        propose(database, world, number=number, prefix=f"Q{number}-")
        enter_dates(database, world, number)
        asked.append(queries(app))
    assert asked[0] == asked[1]
    assert asked[0] <= MOST_QUERIES


def queries(app: Flask) -> int:
    """How many are asked to write the one digest that is due at once."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        sent.append(statement)

    engine = app.extensions["aict-database"].engine
    event.listen(engine, "before_cursor_execute", note)
    # A collection in the middle would take loaded rows away, which are then asked for again.
    gc.disable()
    try:
        assert remind(app, only=Rhythm.IMMEDIATE) == Reminded(looked_at=1, written=1, failed=0)
    finally:
        gc.enable()
        event.remove(engine, "before_cursor_execute", note)
    return sum(statement.startswith("SELECT") for statement in sent)


def test_a_person_of_two_organisations_is_told_of_both(told: Told, database: Database, world: World) -> None:
    with database.transaction() as session:
        organisation = session.merge(world.beta.a.organisation, load=False)
        make_role(session, person_of(session, READER_A), organisation, Role.READER)
    text = told()[READER_A].text
    assert f"Ce qui a changé : Entente {CANARY_ALPHA}" in text
    assert f"Ce qui a changé : Entente {CANARY_BETA}" in text


def test_it_is_kept_how_far_each_was_told(
    told: Told, kept: Callable[[str], Digest | None], database: Database, world: World
) -> None:
    assert kept(READER_A) is None
    told()
    first = kept(READER_A)
    enter_dates(database, world, 1)
    with later(7):
        told()
    second = kept(READER_A)
    assert first
    assert second
    assert first.told
    assert second.told
    assert first.told < second.told


def test_titles_of_evaluations_and_versions_of_objectives_keep_their_language_in_a_mail(
    told: Told, database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        session.execute(update(Person).where(Person.email == OFFICER_B).values(locale="en"))
    told()
    ours = browser_of(OFFICER_A)
    evaluation = f"/partnerships/alpha/evaluations/{world.alpha.evaluation.code}"
    assert send(ours, f"{evaluation}/conclusions", "propose", text="Plus court").status_code == 303
    english = {"statement": "Deux langues", "versions-en-statement": "Two languages"}
    assert send(ours, "/partnerships/alpha/objectives/O1/edit", "propose", **english).status_code == 303
    with later(7):
        sent = told()
    title = world.alpha.evaluation.title
    assert f'Joint conclusions: <span lang="fr">{title}</span>' in sent[OFFICER_B].html
    assert "Two languages" in sent[OFFICER_B].html
    assert "Deux langues" not in sent[OFFICER_B].html
    assert "Deux langues" in sent[READER_A].html
    assert f'<span lang="fr">{title}' not in sent[READER_A].html
