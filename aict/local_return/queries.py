"""Reading the ledger of a partnership."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.local_return.models import LocalReturn


def returns_of(session: Session, partnership_id: uuid.UUID) -> list[LocalReturn]:
    """Entries of the ledger by dimension and territory, the newest first; the undated last."""
    return list(
        session.scalars(
            select(LocalReturn)
            .where(LocalReturn.partnership_id == partnership_id, LocalReturn.removed_at.is_(None))
            .order_by(
                LocalReturn.dimension,
                LocalReturn.territory,
                LocalReturn.date.desc().nulls_last(),
                LocalReturn.id,
            )
        )
    )
