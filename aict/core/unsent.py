"""What somebody is typing in a form and has not sent: kept on the server for them alone, as it was typed.

It is no draft of their side: nobody else sees it, no rule judges it (half a date is kept as it is), nothing
clashes with it. A row is one showing of one form, known by its token against repetition (`core.once`); it
goes when the form does what it is for, when its writer drops it, and after a month.
"""

import uuid
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, UniqueConstraint, and_, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from aict.core import clock
from aict.core.schema import LINE, SHORT, Base, new_id
from aict.core.trail import MACHINERY

KEPT_FOR = timedelta(days=30)
MOST = 20
"""Showings kept for one person; the oldest give way."""


class UnsentForm(Base):
    """The fields of one showing of a form, as its writer left them."""

    __tablename__ = "unsent_form"
    __table_args__ = (UniqueConstraint("person_id", "path", "showing"), {"info": MACHINERY})

    person_id: Mapped[uuid.UUID]
    path: Mapped[str] = mapped_column(String(LINE))
    showing: Mapped[str] = mapped_column(String(SHORT))
    """The token of the form against repetition: a form that is taken back acts once with those shown before."""
    typed: Mapped[dict[str, Any]]
    at: Mapped[datetime] = mapped_column(index=True)

    @property
    def fields(self) -> list[tuple[str, str]]:
        """Names and values, in the order of the page."""
        return [(name, value) for name, value in self.typed["fields"]]


def keep(
    session: Session, *, person_id: uuid.UUID, path: str, showing: str, fields: Sequence[tuple[str, str]]
) -> UnsentForm:
    """Keep what stands in a form now, instead of what stood there before."""
    row = session.scalar(select(UnsentForm).where(_of_showing(person_id, path, showing)))
    if row is None:
        _make_room(session, person_id)
        row = UnsentForm(id=new_id(), person_id=person_id, path=path, showing=showing)
        session.add(row)
    row.typed, row.at = {"fields": [list(pair) for pair in fields]}, clock.now()
    return row


def waiting(session: Session, *, person_id: uuid.UUID, path: str) -> Sequence[UnsentForm]:
    """What this person left in the form of an address, the newest first."""
    here = select(UnsentForm).where(UnsentForm.person_id == person_id, UnsentForm.path == path, _is_fresh())
    return session.scalars(here.order_by(UnsentForm.at.desc(), UnsentForm.id)).all()


def forget(session: Session, *, person_id: uuid.UUID, path: str, showing: str) -> None:
    """The form has done what it is for, or its writer drops what they typed."""
    session.execute(delete(UnsentForm).where(_of_showing(person_id, path, showing)))


def _of_showing(person_id: uuid.UUID, path: str, showing: str) -> ColumnElement[bool]:
    return and_(UnsentForm.person_id == person_id, UnsentForm.path == path, UnsentForm.showing == showing)


def _is_fresh() -> ColumnElement[bool]:
    return UnsentForm.at > clock.now() - KEPT_FOR


def _make_room(session: Session, person_id: uuid.UUID) -> None:
    own = select(UnsentForm.id).where(UnsentForm.person_id == person_id)
    beyond = session.scalars(own.order_by(UnsentForm.at.desc(), UnsentForm.id).offset(MOST - 1)).all()
    session.execute(delete(UnsentForm).where(UnsentForm.id.in_(beyond) | ~_is_fresh()))
