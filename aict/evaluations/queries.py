"""Reading evaluations."""

import uuid
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, lazyload

from aict.evaluations.campaign_models import Participant, Restitution
from aict.evaluations.models import Evaluation


def evaluations_of(
    session: Session, partnership_id: uuid.UUID, *, by_themselves: bool = False
) -> list[Evaluation]:
    """Evaluations of a partnership, the latest period first; `by_themselves` without what they recommend and each side says."""
    wanted = (
        select(Evaluation)
        .where(Evaluation.partnership_id == partnership_id, Evaluation.removed_at.is_(None))
        .order_by(Evaluation.period_end.desc().nulls_last(), Evaluation.code)
    )
    if by_themselves:
        wanted = wanted.options(lazyload(Evaluation.recommendations), lazyload(Evaluation.voices))
    return list(session.scalars(wanted))


def evaluation_in(session: Session, partnership_id: uuid.UUID, code: str) -> Evaluation | None:
    """The evaluation of that code within a partnership, None when it has none such."""
    return session.scalar(
        select(Evaluation).where(
            Evaluation.partnership_id == partnership_id,
            Evaluation.code == code,
            Evaluation.removed_at.is_(None),
        )
    )


def participants_of(session: Session, evaluation: Evaluation) -> list[Participant]:
    """Who takes part, evaluators first, side by side."""
    return list(
        session.scalars(
            select(Participant)
            .where(Participant.evaluation_id == evaluation.id, Participant.removed_at.is_(None))
            .order_by(Participant.part, Participant.side, Participant.entered_at, Participant.id)
        )
    )


def restitutions_of(session: Session, evaluations: Collection[uuid.UUID]) -> list[Restitution]:
    """How the results of these evaluations were given back, the first first."""
    return list(
        session.scalars(
            select(Restitution)
            .where(Restitution.evaluation_id.in_(evaluations), Restitution.removed_at.is_(None))
            .options(joinedload(Restitution.document))
            .order_by(Restitution.date, Restitution.side, Restitution.id)
        )
    )
