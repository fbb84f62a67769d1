"""Table of what each person is told by mail."""

import uuid
from datetime import date

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from aict.core.schema import Base, enumeration
from aict.core.trail import MACHINERY
from aict.notices.rules import USUAL, Rhythm


class Digest(Base):
    """How often one person is written to, and how far they were told; there is none until it is needed."""

    __tablename__ = "digest"
    __table_args__ = {"info": MACHINERY}  # noqa: RUF012 (read by SQLAlchemy)

    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), unique=True)
    rhythm: Mapped[Rhythm] = mapped_column(enumeration(Rhythm, "digest_rhythm"), default=USUAL)
    told: Mapped[int | None]
    """The last entry of the trail that they were told of; None before the first look."""
    looked_on: Mapped[date | None]
    """The day of the last look whether there is something to say."""
    mailed_on: Mapped[date | None]
    waiting: Mapped[list[str]] = mapped_column(default=list)
    """What waited in the last mail, by digests."""
    reminded: Mapped[list[str]] = mapped_column(default=list)
    """The steps of deadlines that were said, by digests; the latest last."""
