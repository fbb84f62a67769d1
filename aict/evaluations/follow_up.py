"""Earlier recommendations, followed from one evaluation to the next until they are closed (product.md §9).

From the day it is planned, an evaluation carries the recommendations of the concluded evaluations that are still open. Each
side says alone, among its other answers, what became of each; when every side says that it is done or given up, it is closed.
"""

import enum
import uuid
from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager

from aict.core.answers import Given, revealed
from aict.core.errors import RuleBroken, Sentence
from aict.core.revisions import in_force
from aict.core.schema import new_id
from aict.evaluations.models import Carried, Evaluation, Recommendation, Stage

FOLLOW_UP = "follow-up."
CONCLUDED = frozenset({Stage.FROZEN, Stage.SEALED})


class Progress(enum.StrEnum):
    """What became of a recommendation, as one side says."""

    DONE = "done"
    IN_PROGRESS = "in_progress"
    NOT_BEGUN = "not_begun"
    ABANDONED = "abandoned"


_ENDS = frozenset({Progress.DONE, Progress.ABANDONED})


def question_code(recommendation_id: uuid.UUID) -> str:
    """The code under which a side answers what became of it."""
    return f"{FOLLOW_UP}{recommendation_id.hex}"


def carry(session: Session, evaluation: Evaluation) -> None:
    """Carry what is open of all the evaluations that were concluded before this one; what is carried already stays."""
    earlier = session.scalars(
        select(Recommendation)
        .join(Evaluation, Evaluation.id == Recommendation.evaluation_id)
        .where(
            Recommendation.partnership_id == evaluation.partnership_id,
            Recommendation.closed_in_id.is_(None),
            Evaluation.id != evaluation.id,
            Evaluation.stage.in_(CONCLUDED),
            Evaluation.removed_at.is_(None),
        )
        .order_by(Evaluation.entered_at, Recommendation.number)
    )
    known = {carried.recommendation_id for carried in carried_in(session, evaluation)}
    for recommendation in earlier:
        if recommendation.id not in known and in_force(recommendation.text) is not None:
            row = {"evaluation_id": evaluation.id, "partnership_id": evaluation.partnership_id}
            session.add(Carried(id=new_id(), recommendation=recommendation, **row))
    session.flush()


def carried_in(session: Session, evaluation: Evaluation) -> Sequence[Carried]:
    """What an evaluation asks about, the oldest evaluation first."""
    return session.scalars(
        select(Carried)
        .join(Carried.recommendation)
        .join(Recommendation.evaluation)
        .where(Carried.evaluation_id == evaluation.id)
        .options(contains_eager(Carried.recommendation).contains_eager(Recommendation.evaluation))
        .order_by(Evaluation.entered_at, Evaluation.code, Recommendation.number)
    ).all()


def is_closed(recommendation: Recommendation, said: Mapping[str, Mapping[str, Given]]) -> bool:
    """Whether every side says in these answers that it is done or given up; a side that did not answer leaves it open."""
    code = question_code(recommendation.id)
    words = [given[code].value if code in given else None for given in said.values()]
    return bool(words) and all(word in _ENDS for word in words)


def settle(session: Session, evaluation: Evaluation, sides: Sequence[str]) -> None:
    """Close what every side says is over, once all answers are known; open it again when they are reopened."""
    said = revealed(session, evaluation.id, sides) or {}
    for carried in carried_in(session, evaluation):
        recommendation = carried.recommendation
        if is_closed(recommendation, said):
            recommendation.closed_in_id = evaluation.id
        elif recommendation.closed_in_id == evaluation.id:
            recommendation.closed_in_id = None
    session.flush()


def lacks_its_reason(code: str, given: Given) -> bool:
    """Whether a recommendation is said to be given up without a word of why."""
    return code.startswith(FOLLOW_UP) and given.value == Progress.ABANDONED and not given.comment


def require_reasons(given: Mapping[str, Given]) -> None:
    """Raise `RuleBroken` when a recommendation is given up without a word of why."""
    if any(lacks_its_reason(code, answer) for code, answer in given.items()):
        raise RuleBroken(WHY)


WHY = Sentence("Dites pourquoi la recommandation est abandonnée.")
