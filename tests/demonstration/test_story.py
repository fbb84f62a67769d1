"""What the demonstration completes: invented, marked, varied, and within the rules."""

from collections import Counter
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.activities.models import Action, Meeting, Mission
from aict.cofinancing.models import FinancingLine
from aict.core import trail
from aict.core.db import Database
from aict.core.revisions import Consent, Revision, SharedText, Verdict, head_of, in_force
from aict.core.schema import Base
from aict.demonstration.accounts import PASSWORD
from aict.demonstration.story.sealing import snapshot_in
from aict.demonstration.story.stage import CODE
from aict.evaluations.changes import changes_of
from aict.evaluations.models import Evaluation, Stage, Voice
from aict.evaluations.queries import restitutions_of
from aict.evaluations.services import sides_of
from aict.evaluations.session import view_of
from aict.local_return.models import EvidenceStrength, Finding, LocalReturn
from aict.objectives.models import Measurement, Objective
from aict.partnerships.access import standing_in
from aict.partnerships.models import Confirmation, Opinion
from aict.sealing.queries import snapshot_of
from tests.browser import Browser
from tests.demonstration.reading import partnership_in, person_in, rows_of


def test_whatever_the_story_adds_is_marked_invented(demonstration: Database) -> None:
    kinds: tuple[type[Any], ...] = (Action, Mission, Meeting, Measurement, Confirmation)
    partly: tuple[type[Any], ...] = (FinancingLine, LocalReturn, Evaluation)
    with demonstration.session(writing=False) as session:
        for kind in kinds:
            rows = rows_of(session, kind)
            assert rows, kind
            assert all(row.invented for row in rows), kind
        # what nobody entered came from public sources; everything else is the story's
        for kind in partly:
            for row in rows_of(session, kind):
                assert row.invented is (row.entered_by_id is not None), row


def test_every_text_and_word_of_the_story_is_marked_invented(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        texts = rows_of(session, SharedText)
        revisions = [r for text in texts for r in text.revisions]
        assert all(r.invented is (r.person_id is not None) for r in revisions)
        assert all(c.invented for r in revisions for c in r.consents)
        assert all(voice.invented for voice in rows_of(session, Voice))


def test_objectives_show_honest_diversity(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        texts = {row.code: row.text for row in rows_of(session, Objective)}
        states = Counter(_state(text) for text in texts.values())
        assert states == {"in force": 4, "objected": 1, "waiting": 1, "as imported": 1}
        [recorded] = [c for t in texts.values() for c in _words(t) if c.recorded_from_id]
        assert recorded.party == "b"
        [objection] = [c for t in texts.values() for c in _words(t) if c.verdict is Verdict.OBJECT]
        assert objection.reason


def _words(text: SharedText) -> list[Consent]:
    return [consent for revision in text.revisions for consent in revision.consents]


def _state(text: SharedText) -> str:
    if in_force(text) is not None:
        return "in force"
    newest = head_of(text)
    if newest is None or not newest.consents:
        return "as imported"
    return "objected" if any(c.verdict is Verdict.OBJECT for c in newest.consents) else "waiting"


def test_registers_hold_both_ways_and_what_is_unknown(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        actions, missions = rows_of(session, Action), rows_of(session, Mission)
        assert {a.territory.value for a in actions} == {"a", "b", "both"}
        assert {a.currency for a in actions} == {"EUR", "XOF", None}
        assert any(a.territory.value == "a" and a.proposed_by == "b" for a in actions)
        assert {(m.from_side, m.to_side) for m in missions} == {("a", "b"), ("b", "a")}
        assert any(m.visas_asked is None for m in missions)
        lines = [row for row in rows_of(session, FinancingLine) if row.invented]
        assert {line.side.value for line in lines} == {"a", "b", "third"}
        assert [line.payer for line in lines if line.granted is None]
        assert {m.unavailable_because is None for m in rows_of(session, Measurement)} == {True, False}


def test_both_territories_have_returns_of_unequal_proof(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        entries = [row for row in rows_of(session, LocalReturn) if row.invented]
        found = [e for e in entries if e.finding is Finding.FOUND]
        assert {e.territory.value for e in found} == {"a", "b"}
        assert {e.strength for e in found} == set(EvidenceStrength)
        assert {e.territory.value for e in entries if e.finding is Finding.NONE_FOUND} == {"a", "b"}
        assert not any(e.dimension == "Recherche, universités et santé" for e in entries)


def test_each_side_confirms_and_contests_the_other(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        words = rows_of(session, Confirmation)
        assert {word.member.side for word in words} == {"a", "b"}
        contested = [word for word in words if word.opinion is Opinion.CONTEST]
        assert len(contested) == 3
        assert all(word.reason for word in contested)


def test_answers_lie_from_none_to_three_steps_apart(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        evaluation = evaluation_in(session)
        at = standing_in(session, person_in(session, "agent@grenoble.example"), CODE)
        view = view_of(session, evaluation, at, "fr")
        assert view.lines is not None
        assert view.gaps is not None
        assert all(view.gaps.by_steps[n] for n in range(4))
        assert view.gaps.without == 1
        assert {line.answers["a"] is None or line.answers["b"] is None for line in view.lines} == {False}


def test_conclusions_and_recommendations_are_agreed_by_both(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        evaluation = evaluation_in(session)
        assert evaluation.conclusions is not None
        texts = [evaluation.conclusions, *(r.text for r in evaluation.recommendations)]
        assert len(texts) == 5
        assert all(in_force(text) is head_of(text) for text in texts)
        assert {v.side for v in evaluation.voices if v.sentence} == set(sides_of(evaluation))
        assert [v.side for v in evaluation.voices if v.dissent] == ["b"]


def test_one_side_signed_here_and_the_other_on_paper_before_the_seal(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        snapshot = snapshot_in(session)
        assert snapshot is not None
        assert snapshot.sealed_at is not None
        assert snapshot.evaluation.stage is Stage.SEALED
        assert {s.member.side: s.recorded_from is not None for s in snapshot.signatures} == {
            "a": False,
            "b": True,
        }
        assert all(s.invented for s in snapshot.signatures)


def test_what_was_frozen_says_who_paid(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        snapshot = snapshot_in(session)
        assert snapshot is not None
        assert "Temps des agents, valorisé" in snapshot.content


def test_who_governed_is_said_where_it_is_signed(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        evaluation, snapshot = evaluation_in(session), snapshot_in(session)
        agreed = in_force(evaluation.conclusions) if evaluation.conclusions else None
        assert agreed is not None
        assert snapshot is not None
        [capacity] = [s.capacity for s in snapshot.signatures if s.member.side == "b"]
        for text in (evaluation.note or "", str(agreed.content["text"]), capacity):
            assert "délégation spéciale" in text
            assert "janvier 2022" in text


def test_the_trail_names_who_did_each_act_on_its_day(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        officers = {
            side: person_in(session, email)
            for side, email in (("a", "agent@grenoble.example"), ("b", "agent@ouagadougou.example"))
        }
        kinds: tuple[type[Any], ...] = (Action, Mission, Measurement)
        for kind in kinds:
            for fact in rows_of(session, kind):
                entry = session.execute(
                    select(trail.entries).where(
                        trail.entries.c.entity_id == str(fact.id), trail.entries.c.act == "created"
                    )
                ).one()
                assert fact.entered_by is not None
                assert entry.person == str(officers[fact.entered_by.side].id)
                assert entry.at == fact.entered_at
        assert trail.first_false_entry(session) is None


def test_no_real_partnership_but_the_one_of_the_story_is_touched(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        ours = partnership_in(session).id
        for mapper in Base.registry.mappers:
            table = mapper.class_
            if hasattr(table, "invented") and hasattr(table, "partnership_id"):
                elsewhere = select(table).where(table.invented, table.partnership_id != ours)
                assert session.scalars(elsewhere).first() is None, table
        revisions = select(Revision).join(SharedText).where(SharedText.partnership_id != ours)
        assert not any(revision.invented for revision in session.scalars(revisions))


def evaluation_in(session: Session) -> Evaluation:
    """The last of the story."""
    return next(row for row in rows_of(session, Evaluation) if row.code == f"{CODE}-E3")


def first_in(session: Session) -> Evaluation:
    return next(row for row in rows_of(session, Evaluation) if row.code == f"{CODE}-E2")


def test_the_first_evaluation_was_sealed_and_given_back_on_both_territories(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        first = first_in(session)
        assert first.stage is Stage.SEALED
        assert {row.side for row in restitutions_of(session, [first.id])} == {"a", "b"}
        snapshot = snapshot_of(session, first)
        assert snapshot is not None
        assert snapshot.sealed_at is not None
        # Sealed in the days of the first half: what came later is not in it.
        assert snapshot.sealed_at.year == 2020
        last = snapshot_in(session)
        assert last is not None
        assert ["panneaux solaires" in each.content for each in (snapshot, last)] == [False, True]


def test_the_second_evaluation_follows_up_the_first_and_is_compared_with_it(demonstration: Database) -> None:
    with demonstration.session(writing=False) as session:
        first, second = first_in(session), evaluation_in(session)
        closed = {r.number: r.closed_in_id == second.id for r in first.recommendations}
        # Two are done and one was given up, as both sides say; the last goes on.
        assert closed == {1: True, 2: True, 3: True, 4: False}
        changes = changes_of(session, second, "fr")
        assert changes is not None
        assert changes.before.id == first.id
        assert "figés le" in str(changes.source[0])
        assert any(change.differs for change in changes.questions or ())
        assert not any(change.doubt for change in changes.questions or ())
        assert any(change.differs for change in changes.measures)


def test_its_illustrated_copy_is_offered_beside_what_was_sealed(browsers: dict[str, Browser]) -> None:
    page = browsers["agent@grenoble.example"].get(f"/partnerships/{CODE}/evaluations/GRE-OUA-E3").text
    assert f"/partnerships/{CODE}/evaluations/GRE-OUA-E3/illustrated.pdf" in page


@pytest.mark.parametrize("email", ["agent@grenoble.example", "agent@ouagadougou.example"])
def test_an_officer_sees_the_comparison(browsers: dict[str, Browser], email: str) -> None:
    page = browsers[email].get(f"/partnerships/{CODE}/evaluations/GRE-OUA-E3/changes").text
    assert "Évaluation conjointe à mi-parcours" in page
    assert "plus équilibré ou plus favorable" in page
    assert "plus inégal ou moins favorable" in page


@pytest.mark.parametrize(
    "section",
    [
        "",
        "/objectives",
        "/actions",
        "/missions",
        "/meetings",
        "/local-return",
        "/cofinancing",
        "/evaluations",
        "/evaluations/GRE-OUA-E2",
        "/evaluations/GRE-OUA-E3",
        "/evaluations/GRE-OUA-E3/sign",
        "/documents",
    ],
)
@pytest.mark.parametrize("email", ["agent@grenoble.example", "agent@ouagadougou.example"])
def test_every_page_of_the_story_opens_for_both_sides(
    browsers: dict[str, Browser], email: str, section: str
) -> None:
    answer = browsers[email].get(f"/partnerships/{CODE}{section}")
    assert answer.status_code == 200
    assert "inventé" in answer.text


def test_the_evaluator_finds_her_evaluation_and_no_dead_end(app: Flask) -> None:
    evaluator = Browser(app)
    assert evaluator.sign_in("evaluatrice@cabinet.example", PASSWORD).status_code == 303
    home = evaluator.get("/").text
    assert f'href="/partnerships/{CODE}/evaluations/GRE-OUA-E3"' in home
    assert f'href="/partnerships/{CODE}"' not in home
    assert evaluator.get(f"/partnerships/{CODE}/evaluations/GRE-OUA-E3").status_code == 200


def test_the_board_tells_an_objection_and_a_reading_in_words(browsers: dict[str, Browser]) -> None:
    board = browsers["agent@grenoble.example"].get(f"/partnerships/{CODE}/objectives").text
    assert "avec une objection" in board
    assert "oui (décembre 2021)" in " ".join(board.split())
