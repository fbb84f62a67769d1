"""A recommendation stays open until every side says that it is over: a silent side leaves it open, reopened answers open it again."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core import agreement, answers, clock, revisions
from aict.core.answers import Given
from aict.core.db import Database
from aict.core.errors import RuleBroken
from aict.evaluations import services
from aict.evaluations.deadlines import campaigns_of
from aict.evaluations.follow_up import Progress, carried_in, carry, question_code
from aict.evaluations.models import Evaluation, Stage, Stance
from aict.evaluations.questions import asked_in
from tests.factories import NOON, OFFICER_A, OFFICER_B, World, author_of
from tests.facts import standing_of


def both(session: Session, world: World) -> tuple[Evaluation, Evaluation]:
    """The first evaluation, sealed with its recommendation in force; the second, which carries it."""
    first, second = (
        session.scalars(select(Evaluation).where(Evaluation.id == found.id)).one()
        for found in (world.alpha.evaluation, world.alpha.answering)
    )
    if first.stage is not Stage.SEALED:
        text, keys = first.recommendations[0].text, [world.alpha.a.member.id, world.alpha.b.member.id]
        revision = revisions.head_of(text)
        assert revision is not None
        author = author_of(world.alpha.b.member)
        agreement.say(session, revision, verdict=revisions.Verdict.AGREE, author=author, keys=keys)
        first.stage = Stage.SEALED
        carry(session, second)
        carry(session, second)
    return first, second


def say(
    session: Session, evaluation: Evaluation, email: str, progress: Progress, why: str | None = "Oui"
) -> None:
    at = standing_of(session, email)
    code = question_code(carried_in(session, evaluation)[0].recommendation_id)
    given = {q.code: Given(q.choices[0][0]) for q in asked_in(session, evaluation, "fr")}
    given[code] = Given(progress.value, why)
    services.save_answers(session, evaluation, at=at, given=given, version=0)
    services.submit_answers(session, evaluation, at=at)


def dues(session: Session, world: World) -> int:
    found = campaigns_of(session, [world.alpha.partnership.id]).agreed
    return sum(text.number is not None for texts in found.values() for text in texts)


@pytest.mark.parametrize(
    ("ours", "theirs", "closed"),
    [
        (Progress.DONE, Progress.DONE, True),
        (Progress.DONE, Progress.ABANDONED, True),
        (Progress.DONE, Progress.IN_PROGRESS, False),
        (Progress.NOT_BEGUN, Progress.ABANDONED, False),
    ],
)
def test_both_sides_close_it_and_reopened_answers_open_it_again(
    database: Database, world: World, ours: Progress, theirs: Progress, *, closed: bool
) -> None:
    with database.transaction() as session:
        first, second = both(session, world)
        (recommendation,) = first.recommendations
        assert [carried.recommendation_id for carried in carried_in(session, second)] == [recommendation.id]
        assert dues(session, world) == 1
        say(session, second, OFFICER_A, ours)
        assert recommendation.closed_in_id is None
        say(session, second, OFFICER_B, theirs)
        assert (recommendation.closed_in_id == second.id) is closed
        assert dues(session, world) == (0 if closed else 1)
        for email in (OFFICER_A, OFFICER_B):
            services.ask_to_reopen(session, second, at=standing_of(session, email))
        assert recommendation.closed_in_id is None


def test_a_side_that_does_not_answer_leaves_it_open(database: Database, world: World) -> None:
    with clock.stopped_at(NOON), database.transaction() as session:
        first, second = both(session, world)
        say(session, second, OFFICER_A, Progress.DONE)
        services.close_answers(session, second, at=standing_of(session, OFFICER_A))
        assert second.stage is Stage.JOINT_SESSION
        assert first.recommendations[0].closed_in_id is None


def test_what_is_given_up_has_its_reason(database: Database, world: World) -> None:
    with database.transaction() as session:
        _, second = both(session, world)
        with pytest.raises(RuleBroken, match="abandonnée"):
            say(session, second, OFFICER_A, Progress.ABANDONED, None)
        sheet = answers.sheet_of(session, second.id, "a")
        assert sheet is not None
        assert not sheet.is_finished


def test_a_response_that_is_no_whole_yes_says_why(database: Database, world: World) -> None:
    with database.transaction() as session:
        evaluation = session.scalars(
            select(Evaluation).where(Evaluation.id == world.alpha.evaluation.id)
        ).one()
        at, (recommendation,) = standing_of(session, OFFICER_B), evaluation.recommendations
        with pytest.raises(RuleBroken, match="pourquoi"):
            services.respond(
                session, evaluation, recommendation, at=at, stance=Stance.DECLINED, words=None, version=0
            )
        kept = services.respond(
            session, evaluation, recommendation, at=at, stance=Stance.ACCEPTED, words=None, version=0
        )
        assert services.response_of(recommendation, "b") is kept
        assert services.response_of(recommendation, "a") is None
