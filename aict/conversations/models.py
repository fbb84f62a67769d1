"""Tables of conversations: threads, what was said and done in them, and who was named."""

import enum
import uuid
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.accounts.models import Person
from aict.core import clock
from aict.core.originals import Original
from aict.core.schema import PART, SHORT, Base, enumeration
from aict.core.trail import MACHINERY, SECRET
from aict.documents.models import Document
from aict.partnerships.models import Member

LONGEST_MESSAGE = 4000
"""In characters."""


class Act(enum.StrEnum):
    """What somebody did in a thread."""

    SAY = "say"
    RESOLVE = "resolve"
    REOPEN = "reopen"


class Thread(Base):
    """A conversation on one thing of a partnership, or on one field of it."""

    __tablename__ = "conversation_thread"
    __table_args__ = (Index("ix_conversation_thread_about", "partnership_id", "kind", "about_id"),)

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"))
    kind: Mapped[str] = mapped_column(String(SHORT))
    """What it is about: a kind that some feature declared (`subjects`)."""
    about_id: Mapped[uuid.UUID]
    field: Mapped[str | None] = mapped_column(String(SHORT))
    """Which part of it, as its feature names it; None for the whole."""
    opened_at: Mapped[datetime] = mapped_column(default=clock.now)
    resolved_at: Mapped[datetime | None]
    """None while it is open; who resolved it is told by its last turn."""


class Turn(Original, Base):
    """A message in a thread, or its being resolved or reopened."""

    __tablename__ = "conversation_turn"
    __table_args__ = (
        CheckConstraint(
            "(act = 'say' AND words IS NOT NULL AND withdrawn_at IS NULL)"
            " OR (act = 'say' AND words IS NULL AND withdrawn_at IS NOT NULL AND document_id IS NULL)"
            " OR (act <> 'say' AND words IS NULL AND withdrawn_at IS NULL AND document_id IS NULL)",
            name="words_or_withdrawn",
        ),
    )

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"))
    thread_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("conversation_thread.id"), index=True)
    act: Mapped[Act] = mapped_column(enumeration(Act, "turn_act"))
    # Not in the trail, which erases nothing: who withdraws a message takes its words back.
    words: Mapped[str | None] = mapped_column(String(LONGEST_MESSAGE), info=SECRET)
    document_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("document.id", info=PART))
    """What it shows as evidence; a document that is removed is removed from here too."""
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"))
    member_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("member.id"))
    """In whose name."""
    at: Mapped[datetime] = mapped_column(default=clock.now)
    withdrawn_at: Mapped[datetime | None]

    thread: Mapped[Thread] = relationship()
    person: Mapped[Person] = relationship(lazy="joined")
    member: Mapped[Member] = relationship(lazy="joined")
    document: Mapped[Document | None] = relationship(lazy="selectin")
    mentions: Mapped[list["Mention"]] = relationship(
        back_populates="turn", order_by="Mention.id", lazy="selectin"
    )


class Mention(Base):
    """Somebody whom a message names, and whether they have read it."""

    __tablename__ = "conversation_mention"
    __table_args__ = (UniqueConstraint("turn_id", "person_id"),)

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"))
    turn_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("conversation_turn.id"))
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), index=True)
    read_at: Mapped[datetime | None] = mapped_column(info=MACHINERY)
    """When they said that they have, or answered."""

    turn: Mapped[Turn] = relationship(back_populates="mentions")
    person: Mapped[Person] = relationship(lazy="joined")
