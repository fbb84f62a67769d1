"""In the evaluation report: change since the last time, gaps of more than two sides, referentials; nothing before its time."""

from collections.abc import Iterator
from datetime import timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest
from sqlalchemy.orm import Session

from aict.asymmetry.models import QuestionNature
from aict.asymmetry.queries import current_checklist
from aict.asymmetry.services import load_shipped as load_checklist
from aict.core import clock
from aict.core.answers import Given
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import Sentence
from aict.core.schema import new_id
from aict.evaluations.models import Evaluation
from aict.evaluations.questions import Asked
from aict.partnerships.models import Referential, ReferentialFamily
from aict.reference.services import load_shipped
from aict.reporting.blocks import QuestionBlock, Versions
from aict.reporting.catalogue import build_report
from aict.reporting.changes import gaps_of_pairs
from aict.reporting.document import Document
from aict.reporting.snapshot import freeze, thaw
from aict.reporting.viewpoint import Viewpoint
from tests.factories import NOON, OFFICER_A, OFFICER_B, World, build_world
from tests.reports.test_evaluation import answer, planned, standing

WHERE = Asked("A1.4", Sentence("x"), "Aussi facile ?", None, ())


@pytest.fixture
def world(database: Database) -> Iterator[tuple[Session, World]]:
    with database.transaction() as session:
        load_shipped(session)
        load_checklist(session)
        yield session, build_world(session)


def named(side: str) -> str:
    return f"Ville {side.upper()}"


AT = cast("Viewpoint", SimpleNamespace(name=named))


def test_three_sides_are_printed_two_by_two_and_two_sides_as_one_gap() -> None:
    given = {
        side: {"A1.4": Given(value)}
        for side, value in zip("abc", ("balanced", "unequal", "unequal"), strict=True)
    }
    printed = [(str(two), str(why)) for two, why in gaps_of_pairs(AT, WHERE, given)]
    assert printed == [
        ("Ville A et Ville B", "3 pas d’écart"),
        ("Ville A et Ville C", "3 pas d’écart"),
        ("Ville B et Ville C", "même réponse"),
    ]
    assert gaps_of_pairs(AT, WHERE, {side: given[side] for side in "ab"}) == ()


def report(session: Session, made: World, evaluation: Evaluation) -> Document:
    return build_report(session, "evaluation", made.alpha.partnership, evaluation=evaluation)


def asked_in_both(document: Document) -> list[QuestionBlock]:
    block: Any = document.blocks["asymmetry"]
    return [question for question in block.questions if question.answers]


def test_the_second_evaluation_says_what_changed_once_it_is_revealed(world: tuple[Session, World]) -> None:
    session, made = world
    ours, theirs = (standing(session, made, email) for email in (OFFICER_A, OFFICER_B))
    with clock.stopped_at(NOON):
        first = planned(session, ours)
        answer(session, first, ours, "balanced", "yes")
        answer(session, first, theirs, "unequal", "no")
    with clock.stopped_at(NOON + timedelta(days=1)):
        second = planned(session, ours)
        answer(session, second, ours, "rather_unequal", "yes")
        assert asked_in_both(report(session, made, second)) == []
        answer(session, second, theirs, "unequal", "no")
    document = report(session, made, second)
    told = {str(said) for question in asked_in_both(document) for _, said in question.then}
    # Balanced, then rather unequal: 2 steps up the scale; unequal twice: the same.
    assert told == {"plus inégal ou moins favorable : 2 pas", "même réponse que la dernière fois"}
    assert {question.previous_gap for question in asked_in_both(document)} == {3}
    assert thaw(freeze(document)) == document


def test_referentials_are_printed_group_by_group(world: tuple[Session, World]) -> None:
    session, made = world
    session.add(
        Referential(
            id=new_id(),
            partnership_id=made.alpha.partnership.id,
            side="b",
            family=ReferentialFamily.PRO_DOMO,
            standing="observed",
            held_by=["elected"],
            said_on=PartialDate(2024),
        )
    )
    session.flush()
    shown: Any = report(session, made, made.alpha.evaluation).blocks["referentials"]
    ((_, group, declared, observed, told),) = shown
    assert (str(group), declared, len(observed)) == ("les élus", (), 1)
    assert [str(sentence) for sentence, _ in told] == ["observé sans avoir été déclaré"]


def test_a_question_that_nobody_translated_is_printed_as_it_was_written(world: tuple[Session, World]) -> None:
    session, made = world
    checklist = current_checklist(session)
    assert checklist
    question = next(q for q in checklist.questions if q.nature is QuestionNature.FIGURE)
    question.text_en = None
    session.flush()
    block: Any = report(session, made, made.alpha.evaluation).blocks["asymmetry"]
    printed = {each.code: each.question for each in block.questions}
    assert printed[question.code] == Versions((("fr", question.text_fr),))
    assert [language for language, _ in printed["A1.3"].texts] == ["fr", "en"]
