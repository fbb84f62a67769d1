"""Table of the calendars that people read in a program of their own."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.accounts.models import Person
from aict.core import clock
from aict.core.schema import Base
from aict.core.trail import SECRET


class CalendarFeed(Base):
    """The one address at which somebody's deadlines are read without signing in; there is none until they make it."""

    __tablename__ = "calendar_feed"

    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), unique=True)
    token_hash: Mapped[str] = mapped_column(String(64), unique=True, info=SECRET)
    made_at: Mapped[datetime] = mapped_column(default=clock.now)

    person: Mapped[Person] = relationship(lazy="joined")
