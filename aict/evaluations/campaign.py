"""The course of an evaluation as its page shows it: what it looks at, who takes part, what it follows up, what was given back."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.core.answers import Finish
from aict.core.revisions import Revision, in_force
from aict.evaluations.campaign_models import Participant, Restitution
from aict.evaluations.campaign_pages import PARTICIPANTS, RESTITUTIONS
from aict.evaluations.follow_up import carried_in
from aict.evaluations.models import Evaluation, Recommendation, Stage
from aict.evaluations.queries import participants_of, restitutions_of
from aict.evaluations.scope import Looked, looked_at, offered
from aict.evaluations.services import sides_of
from aict.partnerships.access import Standing
from aict.partnerships.fact_lists import FactList, facts_beside
from aict.partnerships.opinions import opinions_on


@dataclass(frozen=True, slots=True)
class Followed:
    """A recommendation of an earlier evaluation, as it is in force."""

    recommendation: Recommendation
    said: Revision


@dataclass(frozen=True, slots=True)
class Campaign:
    """What surrounds the answers of one evaluation."""

    looked: tuple[Looked, ...]
    """Nothing when it looks at everything."""
    participants: FactList[Participant]
    followed: tuple[Followed, ...]
    restitutions: FactList[Restitution]
    without_restitution: tuple[str, ...]
    """The sides on whose territory nothing was given back yet."""


def campaign_of(session: Session, evaluation: Evaluation, at: Standing, language: str) -> Campaign:
    """What this reader is told of it."""
    people = participants_of(session, evaluation)
    given_back = restitutions_of(session, [evaluation.id])
    place = {"evaluation_code": evaluation.code}
    words = opinions_on(session, [*people, *given_back])
    there = {restitution.side for restitution in given_back}
    return Campaign(
        looked=looked_at(evaluation, offered(session, evaluation.partnership, language))
        if evaluation.looks_at
        else (),
        participants=facts_beside(at, PARTICIPANTS, people, words, place),
        followed=tuple(
            Followed(carried.recommendation, said)
            for carried in carried_in(session, evaluation)
            if (said := in_force(carried.recommendation.text)) is not None
        ),
        restitutions=facts_beside(at, RESTITUTIONS, given_back, words, place),
        without_restitution=tuple(
            side for side in at.sides if side in sides_of(evaluation) and side not in there
        ),
    )


def may_plan_again(evaluation: Evaluation, ends: Mapping[str, Finish]) -> bool:
    """Whether the plan may still be put right: nobody has answered."""
    return evaluation.stage is Stage.ANSWERING and all(end is Finish.AWAITED for end in ends.values())
