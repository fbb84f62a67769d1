"""Reading what the demonstration made, in the one partnership it completes."""

from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.demonstration.story.stage import CODE
from aict.partnerships.models import Partnership

Row = TypeVar("Row")


def partnership_in(session: Session) -> Partnership:
    return session.scalars(select(Partnership).where(Partnership.code == CODE)).one()


def person_in(session: Session, email: str) -> Person:
    return session.scalars(select(Person).where(Person.email == email)).one()


def rows_of(session: Session, kind: type[Row]) -> list[Row]:
    """Every row of that kind in the partnership of the story."""
    table: Any = kind
    found: list[Row] = list(
        session.scalars(
            select(table).where(table.partnership_id == partnership_in(session).id).order_by(table.id)
        )
    )
    return found
