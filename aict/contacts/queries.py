"""Reading the contacts and territory actors of a partnership."""

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from aict.contacts.models import Contact, TerritoryActor
from aict.partnerships.access import Standing


def readable_contacts(at: Standing) -> Select[Contact]:
    """The contacts that exist for this reader: those of their own side, and those that others share."""
    here = select(Contact).where(Contact.partnership_id == at.partnership.id)
    return here.where(or_(Contact.shared, Contact.side == at.side))


def contacts_of(session: Session, at: Standing) -> list[Contact]:
    """These contacts by name, without those removed."""
    present = readable_contacts(at).where(Contact.removed_at.is_(None))
    return list(session.scalars(present.order_by(Contact.side, Contact.name, Contact.id)))


def actors_of(session: Session, at: Standing) -> list[TerritoryActor]:
    """The territory actors of every side, by name."""
    here = select(TerritoryActor).where(TerritoryActor.partnership_id == at.partnership.id)
    present = here.where(TerritoryActor.removed_at.is_(None))
    return list(
        session.scalars(present.order_by(TerritoryActor.side, TerritoryActor.name, TerritoryActor.id))
    )
