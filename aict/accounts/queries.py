"""Finding people."""

import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person


def person_by_id(session: Session, person_id: uuid.UUID) -> Person | None:
    """An active person, None for anybody else."""
    return session.scalar(select(Person).where(Person.id == person_id, Person.is_active))


def person_by_email(session: Session, email: str) -> Person | None:
    """An active person by address, whatever its case."""
    return session.scalar(select(Person).where(Person.email == email.strip().lower(), Person.is_active))
