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
