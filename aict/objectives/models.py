"""Tables of objectives, indicators and measurements."""

import enum
import uuid
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.revisions import SharedText
from aict.core.schema import LONG, SHORT, Base
from aict.partnerships.models import Fact, Partnership


class IndicatorNature(enum.StrEnum):
    """What a value of the indicator is (import_format.md)."""

    NUMBER = "nombre"
    PERCENTAGE = "pourcentage"
    YES_NO = "oui_non"
    QUALITATIVE = "qualitatif"


class Direction(enum.StrEnum):
    """Which way is better."""

    UP = "hausse"
    DOWN = "baisse"


class Objective(Base):
    """What both sides want to reach; what it says is in the revisions of its text."""

    __tablename__ = "objective"
    __table_args__ = (UniqueConstraint("partnership_id", "code"),)

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    code: Mapped[str] = mapped_column(String(SHORT))
    text_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("shared_text.id"), unique=True)

    partnership: Mapped[Partnership] = relationship()
    text: Mapped[SharedText] = relationship(lazy="joined")
    indicators: Mapped[list["Indicator"]] = relationship(
        back_populates="objective", order_by="Indicator.id", lazy="selectin"
    )


class Indicator(Base):
    """The identity of an indicator, so that measurements outlive rewordings of its definition."""

    __tablename__ = "indicator"
    __table_args__ = (UniqueConstraint("objective_id", "code"),)

    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    objective_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("objective.id"), index=True)
    code: Mapped[str] = mapped_column(String(SHORT))

    objective: Mapped[Objective] = relationship(back_populates="indicators")
    measurements: Mapped[list["Measurement"]] = relationship(
        back_populates="indicator", order_by="Measurement.date, Measurement.id", lazy="selectin"
    )


class Measurement(Fact, Base):
    """One reading of an indicator: a number or words, or why there is none."""

    __tablename__ = "measurement"
    __table_args__ = (
        CheckConstraint(
            "(value IS NOT NULL AND unavailable_because IS NULL AND words IS NULL)"
            " OR (value IS NULL AND words IS NULL AND unavailable_because IS NOT NULL)"
            " OR (words IS NOT NULL AND value IS NULL AND unavailable_because IS NULL)",
            name="value_or_words_or_reason",
        ),
    )

    indicator_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("indicator.id"), index=True)
    date: Mapped[PartialDate]
    """The day it is about; the start of the period when `until` says where that ends."""
    until: Mapped[PartialDate | None]
    value: Mapped[Decimal | None]
    words: Mapped[str | None] = mapped_column(String(LONG))
    """The reading of a qualitative indicator; `oui` or `non` of a yes/no one."""
    unavailable_because: Mapped[str | None] = mapped_column(String(LONG))
    reported_by: Mapped[str | None] = mapped_column(String(SHORT))
    """The side (or `joint`, `third`) that reports it, as the source says."""
    by_category: Mapped[dict[str, Any] | None]
    """The number of each category that has one, as exact text, by the name the category had."""
    document_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("document.id"))
    """The evidence: a document of the partnership in which it can be read."""
    confirmed_because: Mapped[str | None] = mapped_column(String(LONG))
    """Why it is right although it is surprising, as who entered it was asked to say."""

    indicator: Mapped[Indicator] = relationship(back_populates="measurements")

    @property
    def numbers(self) -> dict[str, Decimal]:
        """The number of each category that has one."""
        return {name: Decimal(text) for name, text in (self.by_category or {}).items()}
