"""The declaration of accessibility: each version kept as it was published."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from aict.accessibility.grid import Level
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, Base, enumeration


class AccessibilityDeclaration(Base):
    """What the authority declares, from its date on: a later version takes its place and this one stays."""

    __tablename__ = "accessibility_declaration"

    authority: Mapped[str] = mapped_column(String(LINE))
    level: Mapped[Level] = mapped_column(enumeration(Level, "accessibility_level"))
    declared_on: Mapped[PartialDate]
    auditor: Mapped[str | None] = mapped_column(String(LINE))
    """Who assessed it for the authority; None when it takes over what the product knows of itself."""
    rate: Mapped[int | None]
    """In percent, by that assessment."""
    contact: Mapped[str] = mapped_column(String(LINE))
    """A service, not a person: where to say that something is not accessible."""
    not_accessible: Mapped[str | None] = mapped_column(String(LONG))
    """What is not, and the exemptions that the authority relies on."""
    at: Mapped[datetime] = mapped_column(default=clock.now, index=True)
