"""Contacts are made sure of again from time to time, else erased: nobody keeps an address that nobody uses (quality.md H50)."""

from datetime import date, datetime, time

from sqlalchemy import ColumnElement, or_
from sqlalchemy.orm import Session

from aict.contacts.models import Contact
from aict.core import clock, trail
from aict.core.dates import PartialDate
from aict.core.retention import Retention, months_after

PERSONAL = [c.key for c in Contact.__table__.c if c.info == trail.PERSONAL]


def known_on(contact: Contact) -> date:
    """When somebody last made sure of it: by entering or correcting it, or as it says; a day to come says nothing."""
    entered, said = contact.entered_at.date(), contact.reviewed_on
    checked = said.earliest if said and said.earliest <= clock.today() else entered
    return max(entered, checked)


def asked_on(contact: Contact, kept: Retention) -> date:
    """From when on its side is asked whether it is still right."""
    return months_after(known_on(contact), kept.contact_asked)


def erased_on(contact: Contact, kept: Retention) -> date:
    """When it is erased unless somebody makes sure of it before: never without its side having been asked for long."""
    since = asked_since(contact) or max(asked_on(contact, kept), clock.today())
    return months_after(since, kept.contact_kept - kept.contact_asked)


def asked_since(contact: Contact) -> date | None:
    """Since when its side is asked; None when nobody asks, or somebody made sure of it meanwhile."""
    asked = contact.review_asked_at
    return asked.date() if asked and asked.date() > known_on(contact) else None


def unknown_since(months: int) -> ColumnElement[bool]:
    """The condition that nobody has made sure of a contact for so long."""
    day = months_after(clock.today(), -months)
    checked, today = Contact.reviewed_on, PartialDate.of(clock.today())
    entered = Contact.entered_at < datetime.combine(day, time(), tzinfo=clock.now().tzinfo)
    # As text a year stands before its days, as its first day does.
    return entered & or_(checked.is_(None), checked < PartialDate.of(day), checked > today)


def erase(session: Session, contact: Contact) -> None:
    """Empty what is personal, here and in the trail, and take it out of every list; that there was one stays."""
    for name in PERSONAL:
        setattr(contact, name, "" if name == "name" else None)
    contact.removed_at = contact.removed_at or clock.now()
    trail.forget_personal(session, [contact.id])
