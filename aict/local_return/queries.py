"""Reading the ledger of a partnership."""

import uuid
from collections.abc import Collection

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


def returns_measured_by(
    session: Session, partnership_id: uuid.UUID, indicator_ids: Collection[uuid.UUID]
) -> list[LocalReturn]:
    """Entries that are linked to one of these indicators, in the order of the ledger."""
    return [e for e in returns_of(session, partnership_id) if e.indicator_id in indicator_ids]
