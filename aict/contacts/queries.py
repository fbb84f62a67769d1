"""Reading the contacts and territory actors of a partnership."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Protocol

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from aict.contacts.models import Contact, TerritoryActor
from aict.contacts.review import unknown_since
from aict.core.one_by_one import finds_one
from aict.partnerships.models import Member, Partnership

FOCAL_POINT = "focal_point"
"""The role, in the list of contact roles, of who is called first."""
OLDEST = 2000
"""Contacts to be made sure of that are counted for who sees a great part of a large registry."""


class Seat(Protocol):
    """A side of a partnership from which somebody reads; a guest, who stands on none, has no side."""

    @property
    def partnership(self) -> Partnership: ...
    @property
    def side(self) -> str | None: ...


def readable_contacts(at: Seat) -> Select[Contact]:
    """The contacts that exist for this reader: those of their own side, and those that others share."""
    here = select(Contact).where(Contact.partnership_id == at.partnership.id)
    return here.where(or_(Contact.shared, Contact.side == at.side))


def contacts_of(session: Session, at: Seat) -> list[Contact]:
    """These contacts by name, without those removed."""
    present = readable_contacts(at).where(Contact.removed_at.is_(None))
    return list(session.scalars(present.order_by(Contact.side, Contact.name, Contact.id)))


def contacts_to_review(own: ColumnElement[bool], months: int, *, many: bool) -> Select[str, str, int]:
    """By partnership (code, title), how many contacts of one's own side nobody has made sure of for so long.

    `own` is the condition on `Member` and `Partnership` that says in whose name; of `many` partnerships the `OLDEST`
    contacts are counted.
    """
    wanted = select(Contact.id, Contact.partnership_id, Contact.entered_at)
    wanted = wanted.where(Contact.removed_at.is_(None), unknown_since(months))
    on_side = (Member.partnership_id == Contact.partnership_id) & (Member.side == Contact.side)
    if many:
        mine = finds_one(select(Member.id).join(Member.partnership).where(on_side, own))
        found = wanted.where(mine).order_by(Contact.entered_at).limit(OLDEST).subquery()
    else:
        found = wanted.join(Member, on_side).join(Member.partnership).where(own).distinct().subquery()
    # Counted before they meet their partnerships: SQLite would else go through every partnership to have them in groups.
    counts = select(
        found.c.partnership_id, func.count().label("contacts"), func.min(found.c.entered_at).label("oldest")
    )
    counted = counts.group_by(found.c.partnership_id).subquery()
    return (
        select(Partnership.code, Partnership.title, counted.c.contacts)
        .join(counted, counted.c.partnership_id == Partnership.id)
        .order_by(counted.c.oldest, Partnership.code)
    )


def focal_points(
    session: Session, sides: Mapping[uuid.UUID, str | None]
) -> Mapping[uuid.UUID, Sequence[Contact]]:
    """Whom to call in several partnerships, by name, as far as the side in which the reader stands there may know."""
    wanted = select(Contact).where(
        Contact.partnership_id.in_(sides), Contact.role == FOCAL_POINT, Contact.removed_at.is_(None)
    )
    found = defaultdict[uuid.UUID, list[Contact]](list)
    for contact in session.scalars(wanted.order_by(Contact.side, Contact.name, Contact.id)):
        if contact.shared or contact.side == sides[contact.partnership_id]:
            found[contact.partnership_id].append(contact)
    return found


def actors_of(session: Session, at: Seat) -> list[TerritoryActor]:
    """The territory actors of every side, by name."""
    here = select(TerritoryActor).where(TerritoryActor.partnership_id == at.partnership.id)
    present = here.where(TerritoryActor.removed_at.is_(None))
    return list(
        session.scalars(present.order_by(TerritoryActor.side, TerritoryActor.name, TerritoryActor.id))
    )
