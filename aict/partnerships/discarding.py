"""Taking away a draft that was recorded by mistake, while nothing depends on it. The trail keeps what it said."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Column, select
from sqlalchemy.orm import Session

from aict.core.errors import RuleBroken, Sentence
from aict.core.schema import Base
from aict.partnerships.access import Standing
from aict.partnerships.describing import require_author
from aict.partnerships.facts import act_for_member
from aict.partnerships.models import Description, Label, Member, Membership, Partnership

_PARTS = frozenset(model.__tablename__ for model in (Description, Label, Member, Membership))
"""What is recorded with a partnership and goes with it."""


def discard(session: Session, *, at: Standing) -> None:
    """Take away a draft of the organisation acted for; `RuleBroken` when anything else was recorded in it."""
    act_for_member(session, at)
    require_author(at)
    partnership = at.partnership
    session.refresh(partnership, with_for_update={"of": Partnership})
    if holds_something(session, partnership):
        raise RuleBroken(
            Sentence(
                "Des fiches, même retirées, s’y trouvent déjà : il ne peut plus être supprimé. Dites plutôt "
                "qu’il est terminé, ou gardez-le en brouillon."
            )
        )
    # All at once: what is said of one member may have been entered by another.
    with session.no_autoflush:
        for part in (partnership.description, *partnership.members, partnership):
            session.delete(part)
    session.flush()


def holds_something(session: Session, partnership: Partnership) -> bool:
    """Whether anything depends on the partnership beside what is recorded with it, removed or not."""
    found = (select(column).where(column == partnership.id).limit(1) for column in _references())
    return any(session.execute(one).first() is not None for one in found)


def _references() -> Iterator[Column[Any]]:
    for table in Base.metadata.tables.values():
        if table.name not in _PARTS:
            yield from (key.parent for key in table.foreign_keys if key.column.table is Partnership.__table__)
