"""How long a session lives, what else it must prove, and which of a person's are open."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, exists, select
from sqlalchemy.orm import Session

from aict.accounts.models import Affiliation, Person, Role, UserSession
from aict.accounts.second_factor_models import SecondFactorDemand
from aict.core import clock

IDLE = timedelta(hours=8)
IDLE_ADMINISTRATOR = timedelta(minutes=30)
"""Who may open and close accounts leaves no door open behind (quality.md B14)."""
LONGEST = timedelta(hours=12)


def open_sessions(session: Session, person: Person) -> list[UserSession]:
    """The sessions with which a person is signed in somewhere, the last used first."""
    now, administers = clock.now(), person.is_instance_administrator
    administers = administers or any(a.role is Role.ADMINISTRATOR for a in person.affiliations)
    found = session.scalars(
        select(UserSession)
        .where(UserSession.person_id == person.id)
        .order_by(UserSession.seen_at.desc(), UserSession.id)
    )
    return [row for row in found if not is_over(row, now, administers=administers)]


def is_over(row: UserSession, now: datetime, *, administers: bool) -> bool:
    """Whether a session was left alone too long, or is too old; sooner over for who administers accounts."""
    idle = IDLE_ADMINISTRATOR if administers else IDLE
    return now - row.seen_at > idle or now - row.created_at > LONGEST


def administers() -> ColumnElement[bool]:
    """Whether the person of a session administers accounts, of an organisation or of the instance."""
    of_organisation = exists().where(
        Affiliation.person_id == UserSession.person_id, Affiliation.role == Role.ADMINISTRATOR
    )
    of_instance = exists().where(Person.id == UserSession.person_id, Person.is_instance_administrator)
    return of_organisation | of_instance


def is_asked_for_more() -> ColumnElement[bool]:
    """Whether the person of a session acts for an organisation that asks everybody for a second factor."""
    return exists().where(
        Affiliation.person_id == UserSession.person_id,
        Affiliation.organisation_id == SecondFactorDemand.organisation_id,
    )
