"""Once a day: what is past its time goes (quality.md H50). Done twice it does nothing twice."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from flask import Flask
from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from aict.accounts.models import AccessEvent, AccountLink, Invitation, UserSession
from aict.accounts.session_lives import IDLE, LONGEST
from aict.contacts import review
from aict.contacts.models import Contact
from aict.core import clock, trail, unsent
from aict.core.job_table import KEPT as JOBS_KEPT
from aict.core.job_table import LIVE, Job
from aict.core.once import FormReceipt
from aict.core.prints import prints
from aict.core.retention import Retention, months_after, retention
from aict.core.schema import Base
from aict.core.unsent import UnsentForm
from aict.core.web import database
from aict.exchange.held import held_imports

RECEIPTS_KEPT = 2 * unsent.KEPT_FOR
"""Longer than a form that was not sent may come back."""
REMOVED_CONTACTS_KEPT = timedelta(days=30)
"""How long somebody may still want back a contact that was taken out of the list."""


def purge(app: Flask) -> Mapping[str, int]:
    """Take away what is past its time, in one transaction; how much of what."""
    with app.app_context():
        kept = retention()
        with database().transaction() as session:
            counts = {**_machinery(session, kept), **_people(session, kept)}
        files = prints().clear() + held_imports().clear()
        return {**counts, "prints and imports on their way": files}


def _machinery(session: Session, kept: Retention) -> Mapping[str, int]:
    """What no rule of the domain knows of: deleted for good, without an entry in the trail."""
    now = clock.now()
    logged = now - (clock.today() - months_after(clock.today(), -kept.access_log))
    ended = (UserSession.created_at < now - LONGEST) | (UserSession.seen_at < now - IDLE)
    return {
        "lines of the access log": _delete(session, AccessEvent, AccessEvent.at < logged),
        "sessions": _delete(session, UserSession, ended),
        "links": _delete(session, AccountLink, AccountLink.expires_at < now),
        "forms not sent": _delete(session, UnsentForm, UnsentForm.at < now - unsent.KEPT_FOR),
        "finished jobs": _delete(session, Job, (Job.asked_at < now - JOBS_KEPT) & Job.state.not_in(LIVE)),
        "receipts of forms": _delete(session, FormReceipt, FormReceipt.at < now - RECEIPTS_KEPT),
    }


def _delete(session: Session, table: type[Base], past: ColumnElement[bool]) -> int:
    gone: Any = session.execute(delete(table).where(past))
    return int(gone.rowcount)


def _people(session: Session, kept: Retention) -> Mapping[str, int]:
    """Who is named by a row that stays: the row says from now on that there was somebody."""
    return {
        "invitations": _forget_invitations(session, kept),
        "contacts": _erase_contacts(session, kept),
    }


def _forget_invitations(session: Session, kept: Retention) -> int:
    """Addresses of people who were invited and never came."""
    sent = clock.now() - (clock.today() - months_after(clock.today(), -kept.access_log))
    unanswered = Invitation.accepted_at.is_(None) & (Invitation.expires_at < clock.now())
    past = session.scalars(
        select(Invitation).where(unanswered, Invitation.sent_at < sent, Invitation.email != "")
    ).all()
    for invitation in past:
        invitation.email = ""
        invitation.withdrawn_at = invitation.withdrawn_at or clock.now()
    trail.forget_personal(session, [invitation.id for invitation in past])
    return len(past)


def _erase_contacts(session: Session, kept: Retention) -> int:
    """Contacts that nobody made sure of though their side was asked to, and those removed, some time after."""
    removed = Contact.removed_at < clock.now() - REMOVED_CONTACTS_KEPT
    past = list(session.scalars(select(Contact).where(removed, Contact.name != "")))
    unknown = Contact.removed_at.is_(None) & review.unknown_since(kept.contact_asked)
    for contact in session.scalars(select(Contact).where(unknown)):
        if review.asked_since(contact) is None:
            _ask(session, contact)
        elif review.erased_on(contact, kept) <= clock.today():
            past.append(contact)
    for contact in past:
        review.erase(session, contact)
    return len(past)


def _ask(session: Session, contact: Contact) -> None:
    # Not by the mapped row: its version says what was confirmed, and nobody changed what it says.
    session.execute(update(Contact).where(Contact.id == contact.id).values(review_asked_at=clock.now()))
