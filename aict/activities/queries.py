"""Reading actions, missions and meetings of a partnership, the newest first."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.activities.models import Action, Meeting, Mission


def actions_of(session: Session, partnership_id: uuid.UUID) -> list[Action]:
    """Actions of a partnership; the undated last."""
    return list(
        session.scalars(
            select(Action)
            .where(Action.partnership_id == partnership_id, Action.removed_at.is_(None))
            .order_by(Action.starts_on.desc().nulls_last(), Action.code, Action.id)
        )
    )


def missions_of(session: Session, partnership_id: uuid.UUID) -> list[Mission]:
    """Missions of a partnership, each way."""
    return list(
        session.scalars(
            select(Mission)
            .where(Mission.partnership_id == partnership_id, Mission.removed_at.is_(None))
            .order_by(Mission.date.desc(), Mission.id)
        )
    )


def meetings_of(session: Session, partnership_id: uuid.UUID) -> list[Meeting]:
    """Meetings of a partnership."""
    return list(
        session.scalars(
            select(Meeting)
            .where(Meeting.partnership_id == partnership_id, Meeting.removed_at.is_(None))
            .order_by(Meeting.date.desc(), Meeting.id)
        )
    )


def actions_serving(session: Session, partnership_id: uuid.UUID, objective_id: uuid.UUID) -> list[Action]:
    """Actions of a partnership that serve one objective; the undated last."""
    return [a for a in actions_of(session, partnership_id) if a.objective_id == objective_id]


def last_currency(session: Session, partnership_id: uuid.UUID) -> str | None:
    """The currency of the last cost entered of an action; None when no action says one."""
    return session.scalar(
        select(Action.currency)
        .where(
            Action.partnership_id == partnership_id,
            Action.removed_at.is_(None),
            Action.currency.is_not(None),
        )
        .order_by(Action.entered_at.desc(), Action.id.desc())
        .limit(1)
    )
