"""The guests of one thing of a partnership."""

import uuid
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Invitation, Person
from aict.partnerships.models import Guest


def guests_of(session: Session, subject_id: uuid.UUID) -> Sequence[Person]:
    """Who is invited to it and has accepted, by name."""
    return session.scalars(
        select(Person)
        .join(Guest, Guest.person_id == Person.id)
        .where(Guest.subject_id == subject_id)
        .order_by(Person.name, Person.id)
    ).all()


def guest_invitations(
    session: Session, partnership_id: uuid.UUID, subject_id: uuid.UUID
) -> Sequence[Invitation]:
    """The invitations to it that wait for an answer, the latest first."""
    return session.scalars(
        select(Invitation)
        .where(
            Invitation.partnership_id == partnership_id,
            Invitation.subject_id == subject_id,
            Invitation.accepted_at.is_(None),
            Invitation.withdrawn_at.is_(None),
        )
        .order_by(Invitation.sent_at.desc(), Invitation.id)
    ).all()


def end_guest(session: Session, subject_id: uuid.UUID, person_id: uuid.UUID) -> bool:
    """End the access of a guest; False for somebody who is none."""
    found = session.scalar(select(Guest).where(Guest.subject_id == subject_id, Guest.person_id == person_id))
    if found is None:
        return False
    session.delete(found)
    return True
