"""Reading testimonies and photographs, always within their partnership."""

import uuid

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core.errors import NotVisible
from aict.documents.queries import also_kept
from aict.local_return.models import LocalReturn, Testimony


def testimonies_of(session: Session, partnership_id: uuid.UUID) -> list[Testimony]:
    """Those of the entries that stand, withdrawn ones included, in the order of their entry."""
    return list(
        session.scalars(
            select(Testimony)
            .join(LocalReturn, Testimony.return_id == LocalReturn.id)
            .where(
                Testimony.partnership_id == partnership_id,
                Testimony.removed_at.is_(None),
                LocalReturn.removed_at.is_(None),
            )
            .order_by(Testimony.return_id, Testimony.entered_at, Testimony.id)
        )
    )


def by_entry(testimonies: list[Testimony]) -> dict[uuid.UUID, list[Testimony]]:
    """The same by the entry that they go with."""
    found: dict[uuid.UUID, list[Testimony]] = {}
    for testimony in testimonies:
        found.setdefault(testimony.return_id, []).append(testimony)
    return found


def entry_in(session: Session, partnership_id: uuid.UUID, entry_id: uuid.UUID) -> LocalReturn:
    """One entry of this partnership; `NotVisible` for any other, removed ones included."""
    found = session.scalar(
        select(LocalReturn).where(
            LocalReturn.id == entry_id,
            LocalReturn.partnership_id == partnership_id,
            LocalReturn.removed_at.is_(None),
        )
    )
    if found is None:
        raise NotVisible
    return found


def bytes_of_photographs(session: Session, partnership_id: uuid.UUID) -> int:
    """Size of the photographs that a partnership keeps."""
    total = select(func.coalesce(func.sum(Testimony.size), 0)).where(
        Testimony.partnership_id == partnership_id
    )
    return int(session.scalar(total) or 0)


also_kept(bytes_of_photographs)
