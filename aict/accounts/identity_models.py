"""Table of the identities by which people are known to identity providers."""

import uuid
from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from aict.core.schema import LINE, SHORT, Base
from aict.core.trail import MACHINERY


class LinkedIdentity(Base):
    """Who a person is for a provider: its own name for them, which stays when their address changes there."""

    __tablename__ = "linked_identity"
    __table_args__ = (UniqueConstraint("provider", "subject"), UniqueConstraint("provider", "person_id"))

    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"), index=True)
    provider: Mapped[str] = mapped_column(String(SHORT))
    subject: Mapped[str] = mapped_column(String(LINE), info=MACHINERY)
    """Not told by the trail: it goes with the account."""
    since: Mapped[datetime]
