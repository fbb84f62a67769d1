"""Finding people, the invitations that wait, and the organisations that have accounts."""

import uuid
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session, joinedload

from aict.accounts.models import (
    AccountLink,
    Affiliation,
    Invitation,
    LinkPurpose,
    Person,
    Role,
)
from aict.core.search import found_by
from aict.core.secret_links import digest_of
from aict.organisations.finding import ORGANISATION
from aict.organisations.models import Organisation

MOST_FOUND = 20


def person_by_id(session: Session, person_id: uuid.UUID) -> Person | None:
    """An active person, None for anybody else."""
    # Each request asks this: what the person may do, and for whom, comes in the same answer.
    whole = joinedload(Person.affiliations)
    wanted = select(Person).where(Person.id == person_id, Person.is_active).options(whole)
    return session.scalars(wanted).unique().one_or_none()


def person_by_email(session: Session, email: str) -> Person | None:
    """An active person by address, whatever its case."""
    return session.scalar(select(Person).where(Person.email == email.strip().lower(), Person.is_active))


def anybody_by_email(session: Session, email: str) -> Person | None:
    """A person by address, whose account may be closed."""
    return session.scalar(select(Person).where(Person.email == email))


def affiliations_of(session: Session, organisation_id: uuid.UUID, *, email: str) -> Sequence[Affiliation]:
    """The roles that the person of an address has in an organisation."""
    return session.scalars(
        select(Affiliation)
        .join(Person)
        .where(Affiliation.organisation_id == organisation_id, Person.email == email)
    ).all()


def people_of(session: Session, organisation_id: uuid.UUID) -> Sequence[Person]:
    """Who acts for an organisation, closed accounts included, by name."""
    acts = exists().where(Affiliation.person_id == Person.id, Affiliation.organisation_id == organisation_id)
    return session.scalars(select(Person).where(acts).order_by(Person.name, Person.id)).all()


def has_accounts(session: Session, organisation_id: uuid.UUID) -> bool:
    """Whether somebody acts for an organisation."""
    return session.scalar(_acting(organisation_id).limit(1)) is not None


def _acting(organisation_id: uuid.UUID) -> Select[uuid.UUID]:
    return (
        select(Affiliation.id)
        .join(Person)
        .where(Affiliation.organisation_id == organisation_id, Person.is_active)
    )


def count_administrators(
    session: Session, organisation_id: uuid.UUID, *, but: uuid.UUID | None = None
) -> int:
    """How many people, one person aside, administer the accounts of an organisation."""
    wanted = (
        select(func.count(func.distinct(Person.id)))
        .join(Affiliation, Affiliation.person_id == Person.id)
        .where(
            Affiliation.organisation_id == organisation_id,
            Affiliation.role == Role.ADMINISTRATOR,
            Person.is_active,
        )
    )
    return session.scalar(wanted.where(Person.id != but) if but else wanted) or 0


def count_other_instance_administrators(session: Session, *, than: uuid.UUID) -> int:
    """How many others administer the instance."""
    others = select(func.count(Person.id)).where(
        Person.is_instance_administrator, Person.is_active, Person.id != than
    )
    return session.scalar(others) or 0


def instance_administrators(session: Session) -> Sequence[Person]:
    """Who administers the instance, by name."""
    return session.scalars(
        select(Person).where(Person.is_instance_administrator).order_by(Person.name, Person.id)
    ).all()


# ── Invitations and links ────────────────────────────────────────────────────────────────────────


def invitation_by_token(session: Session, token: str, now: datetime) -> Invitation | None:
    """The invitation that a link opens at an instant; None for any link that does not work (any more)."""
    found = session.scalar(select(Invitation).where(Invitation.token_hash == digest_of(token)))
    return found if found and found.is_open_at(now) else None


def link_by_token(session: Session, token: str, purpose: LinkPurpose, now: datetime) -> AccountLink | None:
    """The link of an active person, still at the address it was sent for; None when it does not work (any more)."""
    found = session.scalar(
        select(AccountLink).where(
            AccountLink.token_hash == digest_of(token),
            AccountLink.purpose == purpose,
            AccountLink.expires_at > now,
        )
    )
    works = found and found.person.is_active and found.person.email == found.email
    return found if works else None


def _pending() -> ColumnElement[bool]:
    return Invitation.accepted_at.is_(None) & Invitation.withdrawn_at.is_(None)


def _unconfirmed() -> ColumnElement[bool]:
    return (
        Invitation.opens_organisation
        & Invitation.accepted_at.is_not(None)
        & Invitation.confirmed_at.is_(None)
        & Invitation.withdrawn_at.is_(None)
    )


def invitations_of(session: Session, organisation_id: uuid.UUID) -> Sequence[Invitation]:
    """The invitations to act for an organisation that wait for an answer or a confirmation, the latest first."""
    return session.scalars(
        select(Invitation)
        .where(Invitation.organisation_id == organisation_id, _pending() | _unconfirmed())
        .order_by(Invitation.sent_at.desc(), Invitation.id)
    ).all()


def invitation_within(
    session: Session, organisation_id: uuid.UUID, invitation_id: uuid.UUID
) -> Invitation | None:
    """One invitation to act for an organisation."""
    return session.scalar(
        select(Invitation).where(
            Invitation.id == invitation_id, Invitation.organisation_id == organisation_id
        )
    )


def invitation_waiting(
    session: Session, organisation_id: uuid.UUID, *, email: str, invited_for_id: uuid.UUID | None
) -> Invitation | None:
    """What the same organisation has sent this address already, to act for that one, and nobody has answered."""
    return session.scalar(
        select(Invitation)
        .where(
            Invitation.organisation_id == organisation_id,
            Invitation.email == email,
            Invitation.invited_for_id.is_not_distinct_from(invited_for_id),
            _pending(),
        )
        .order_by(Invitation.sent_at.desc(), Invitation.id)
        .limit(1)
    )


def instance_invitations(session: Session) -> Sequence[Invitation]:
    """Invitations to administer the instance that wait for an answer."""
    return session.scalars(
        select(Invitation).where(Invitation.is_for_instance, _pending()).order_by(Invitation.id)
    ).all()


def unconfirmed(session: Session) -> Sequence[Invitation]:
    """First accounts of organisations that wait for an administrator of the instance, the oldest first."""
    return session.scalars(
        select(Invitation).where(_unconfirmed()).order_by(Invitation.accepted_at, Invitation.id)
    ).all()


def unconfirmed_of(session: Session, person_id: uuid.UUID) -> Sequence[Invitation]:
    """What a person accepted that waits for confirmation."""
    return session.scalars(
        select(Invitation).where(_unconfirmed(), Invitation.person_id == person_id).order_by(Invitation.id)
    ).all()


def openings_of(session: Session, organisation_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, Invitation]:
    """By organisation, the invitation that opened its first account, or that should; none when the operator did."""
    found = session.scalars(
        select(Invitation)
        .where(
            Invitation.organisation_id.in_(organisation_ids),
            Invitation.opens_organisation,
            Invitation.withdrawn_at.is_(None),
        )
        # What has effect comes last, and stays in the mapping.
        .order_by(
            Invitation.confirmed_at.is_not(None), Invitation.accepted_at.is_not(None), Invitation.sent_at
        )
    )
    return {i.organisation_id: i for i in found if i.organisation_id is not None}


def count_people(session: Session, organisation_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, dict[Role, int]]:
    """By organisation and role, how many active people have it."""
    counts: dict[uuid.UUID, dict[Role, int]] = {}
    rows = session.execute(
        select(Affiliation.organisation_id, Affiliation.role, func.count())
        .join(Person)
        .where(Affiliation.organisation_id.in_(organisation_ids), Person.is_active)
        .group_by(Affiliation.organisation_id, Affiliation.role)
    )
    for organisation_id, role, count in rows:
        counts.setdefault(organisation_id, {})[role] = count
    return counts


def organisations_with_accounts(session: Session) -> Sequence[Organisation]:
    """The organisations that somebody acts for or is invited to act for, by name."""
    acts = exists().where(Affiliation.organisation_id == Organisation.id)
    invited = exists().where(Invitation.organisation_id == Organisation.id, Invitation.withdrawn_at.is_(None))
    return session.scalars(
        select(Organisation).where(acts | invited).order_by(Organisation.name_key, Organisation.id)
    ).all()


def organisations_named(session: Session, typed: str) -> Sequence[Organisation]:
    """The first organisations that have every word typed, by name."""
    conditions = found_by(session, ORGANISATION, typed, Organisation.id)
    if not conditions:
        return []
    wanted = select(Organisation).where(*conditions)
    return session.scalars(wanted.order_by(Organisation.name_key, Organisation.id).limit(MOST_FOUND)).all()
