"""Where a partnership stands, in a few facts, each computed from the registry."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.partnerships.access import Standing
from aict.partnerships.models import KeyDate


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page of a partnership shows at once."""

    key_dates: Sequence[KeyDate]


def overview_of(session: Session, at: Standing) -> Overview:
    """The overview of the reader's partnership."""
    return Overview(
        key_dates=session.scalars(
            select(KeyDate)
            .where(KeyDate.partnership_id == at.partnership.id, KeyDate.removed_at.is_(None))
            .order_by(KeyDate.date, KeyDate.id)
        ).all()
    )
