"""What organisations say of the sheet of another one, or of their own."""

import uuid
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core import clock
from aict.core.originals import Original
from aict.core.schema import LONG, Base, enumeration
from aict.organisations.models import Organisation
from aict.partnerships.models import Opinion


class SheetWord(Original, Base):
    """One organisation's word on one version of a sheet; a later word replaces it, none is erased.

    A sheet stands in no partnership, so the word is said by an organisation and not by a member.
    """

    __tablename__ = "sheet_word"
    __table_args__ = (
        CheckConstraint("opinion <> 'contest' OR reason IS NOT NULL", name="contest_has_reason"),
    )

    about_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    about_version: Mapped[int]
    organisation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    """In whose name it is said."""
    person_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("person.id"))
    opinion: Mapped[Opinion] = mapped_column(enumeration(Opinion, "opinion"))
    reason: Mapped[str | None] = mapped_column(String(LONG))
    at: Mapped[datetime] = mapped_column(default=clock.now)

    about: Mapped[Organisation] = relationship(foreign_keys=about_id)
    organisation: Mapped[Organisation] = relationship(foreign_keys=organisation_id, lazy="joined")
