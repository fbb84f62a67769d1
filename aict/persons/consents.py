"""The register of consents of a partnership: who agreed to what, since when, until when, and who took it back."""

from collections.abc import Sequence
from dataclasses import dataclass

from flask import url_for
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.contacts.queries import readable_contacts
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence
from aict.local_return.models import State, Testimony
from aict.local_return.words import TESTIMONY, USE
from aict.partnerships.access import Standing

_STATE = {
    State.SHOWN: Sentence("donné"),
    State.EXPIRED: Sentence("échu"),
    State.WITHDRAWN: Sentence("retiré"),
}


@dataclass(frozen=True, slots=True)
class Agreement:
    """One agreement of one person."""

    side: str | None
    """The side that asked for it; None when the operator imported it."""
    what: Sentence
    to: Sentence
    """What the person agreed to."""
    on: PartialDate | None
    until: PartialDate | None
    state: Sentence
    ended: PartialDate | None
    by: Quoted | str | None
    """Who agreed: told to their own side alone."""
    address: str


def agreements_of(session: Session, at: Standing) -> Sequence[Agreement]:
    """Of testimonies and photographs of every side, and of the contacts that the reader may know of; the latest first."""
    found = [*_testimonies(session, at), *_contacts(session, at)]
    return sorted(found, key=lambda each: str(each.on or ""), reverse=True)


def _testimonies(session: Session, at: Standing) -> list[Agreement]:
    here = select(Testimony).where(Testimony.partnership_id == at.partnership.id)
    return [_of_testimony(at, each) for each in session.scalars(here.order_by(Testimony.id))]


def _of_testimony(at: Standing, testimony: Testimony) -> Agreement:
    side = testimony.entered_by.side if testimony.entered_by else None
    ended = testimony.withdrawn_at or testimony.removed_at
    return Agreement(
        side=side,
        what=TESTIMONY[testimony.kind],
        to=USE[testimony.consent_use],
        on=testimony.consent_on,
        until=testimony.consent_until,
        state=_STATE[State.WITHDRAWN if ended else testimony.state(clock.today())],
        ended=PartialDate.of(ended) if ended else None,
        by=testimony.quoted(testimony.consent_by) if testimony.consent_by and side == at.side else None,
        address=url_for(
            "local_return.index", code=at.partnership.code, _anchor=f"entry-{testimony.return_id}"
        ),
    )


def _contacts(session: Session, at: Standing) -> list[Agreement]:
    """A contact is shared with the agreement of the person; what was erased was taken back, or had its time."""
    here = [contact for contact in session.scalars(readable_contacts(at)) if contact.shared]
    return [
        Agreement(
            side=contact.side,
            what=Sentence("contact"),
            to=Sentence("connu de tous les membres du partenariat"),
            on=PartialDate.of(contact.entered_at),
            until=None,
            state=_STATE[State.WITHDRAWN if contact.removed_at else State.SHOWN],
            ended=PartialDate.of(contact.removed_at) if contact.removed_at else None,
            by=contact.name or None,
            address=url_for("contacts.contacts", code=at.partnership.code),
        )
        for contact in here
    ]
