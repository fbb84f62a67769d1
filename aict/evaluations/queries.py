"""Reading evaluations."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.evaluations.models import Evaluation


def evaluations_of(session: Session, partnership_id: uuid.UUID) -> list[Evaluation]:
    """Evaluations of a partnership, the latest period first."""
    return list(
        session.scalars(
            select(Evaluation)
            .where(Evaluation.partnership_id == partnership_id, Evaluation.removed_at.is_(None))
            .order_by(Evaluation.period_end.desc().nulls_last(), Evaluation.code)
        )
    )


def evaluation_in(session: Session, partnership_id: uuid.UUID, code: str) -> Evaluation | None:
    """The evaluation of that code within a partnership, None when it has none such."""
    return session.scalar(
        select(Evaluation).where(
            Evaluation.partnership_id == partnership_id,
            Evaluation.code == code,
            Evaluation.removed_at.is_(None),
        )
    )
