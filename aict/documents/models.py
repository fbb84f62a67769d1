"""Table of documents."""

import uuid

from sqlalchemy import CheckConstraint, String
from sqlalchemy.orm import Mapped, mapped_column

from aict.core.dates import PartialDate
from aict.core.schema import LINE, SHORT, Base
from aict.partnerships.models import Fact


class Document(Fact, Base):
    """A file of a partnership; its content never changes."""

    __tablename__ = "document"
    __table_args__ = (CheckConstraint("size > 0", name="size_positive"),)

    title: Mapped[str] = mapped_column(String(LINE))
    date: Mapped[PartialDate | None]
    """The date the document itself bears."""
    file_name: Mapped[str] = mapped_column(String(LINE))
    media_type: Mapped[str] = mapped_column(String(SHORT))
    size: Mapped[int]
    """In bytes."""
    sha256: Mapped[str] = mapped_column(String(64))
    storage_name: Mapped[str] = mapped_column(String(SHORT), unique=True)
    about_id: Mapped[uuid.UUID | None] = mapped_column(index=True)
    """What it is attached to; None for the partnership as a whole."""
