"""Tables of contacts and territory actors."""

import uuid
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, SHORT, Base
from aict.core.trail import MACHINERY, PERSONAL
from aict.partnerships.models import Fact, Member, Partnership


class Contact(Fact, Base):
    """Somebody to talk to, in a function."""

    __tablename__ = "contact"
    __table_args__ = (
        CheckConstraint("side IN ('a', 'b', 'c', 'd')", name="side_is_a_letter"),
        # Those that nobody has made sure of for long are looked for over all partnerships.
        Index(None, "entered_at"),
    )

    side: Mapped[str] = mapped_column(String(1))
    """The side that keeps it: it alone shares it, and it alone takes it back."""
    shared: Mapped[bool] = mapped_column(default=False)
    """Whether the other sides see it."""
    name: Mapped[str] = mapped_column(String(LINE), info=PERSONAL)
    function: Mapped[str | None] = mapped_column(String(LINE), info=PERSONAL)
    role: Mapped[str | None] = mapped_column(String(SHORT))
    """A code of the list of contact roles."""
    member_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("member.id"))
    body: Mapped[str | None] = mapped_column(String(LINE))
    """Where the person works when it is not with a member: an embassy, a prefecture."""
    email: Mapped[str | None] = mapped_column(String(LINE), info=PERSONAL)
    telephone: Mapped[str | None] = mapped_column(String(SHORT), info=PERSONAL)
    languages: Mapped[str | None] = mapped_column(String(LINE), info=PERSONAL)
    reviewed_on: Mapped[PartialDate | None]
    """When somebody last made sure that it is still right (`contacts.review`)."""
    review_asked_at: Mapped[datetime | None] = mapped_column(info=MACHINERY)
    """Since when its side is asked whether it is still right."""
    source: Mapped[str | None] = mapped_column(String(LONG), info=PERSONAL)
    note: Mapped[str | None] = mapped_column(String(LONG), info=PERSONAL)

    partnership: Mapped[Partnership] = relationship()
    member: Mapped[Member | None] = relationship(foreign_keys=member_id)


class TerritoryActor(Fact, Base):
    """A body of one territory that takes part in the cooperation."""

    __tablename__ = "territory_actor"
    __table_args__ = (CheckConstraint("side IN ('a', 'b', 'c', 'd')", name="side_is_a_letter"),)

    side: Mapped[str] = mapped_column(String(1))
    """Whose territory it is of."""
    name: Mapped[str] = mapped_column(String(LINE))
    kind: Mapped[str] = mapped_column(String(SHORT))
    """A code of the list of kinds of actors."""
    role: Mapped[str | None] = mapped_column(String(LONG))
    since: Mapped[PartialDate | None]
    website: Mapped[str | None] = mapped_column(String(LINE))
    member_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("member.id"))
    """When it is itself a member of the partnership."""

    partnership: Mapped[Partnership] = relationship()
    member: Mapped[Member | None] = relationship(foreign_keys=member_id)
