"""Tables of how a project is classified, and of what was filed."""

import uuid
from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.cofinancing.models import Project
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, PART, SHORT, Base, enumeration
from aict.funders.models import Service
from aict.oda.rules import MARKERS
from aict.partnerships.models import Fact


class Classification(Fact, Base):
    """How a project is told to the State: one for each project."""

    __tablename__ = "oda_classification"
    __table_args__ = tuple(
        CheckConstraint(f"marker_{name} BETWEEN 0 AND 2", name=f"marker_{name}_is_a_score")
        for name in MARKERS
    )

    project_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("project.id", info=PART), index=True)
    recipient: Mapped[str | None] = mapped_column(String(2))
    """ISO 3166-1 alpha-2 of the recipient country."""
    purpose_code: Mapped[str | None] = mapped_column(String(5))
    aid_type: Mapped[str | None] = mapped_column(String(SHORT))
    channel: Mapped[str | None] = mapped_column(String(SHORT))
    scheme: Mapped[Service | None] = mapped_column(enumeration(Service, "oda_scheme"))
    """The service on whose budget a « 1 % » rests."""
    description: Mapped[str | None] = mapped_column(String(LONG))
    # 0 not targeted, 1 significant, 2 principal; None: nobody said.
    marker_gender: Mapped[int | None]
    marker_environment: Mapped[int | None]
    marker_governance: Mapped[int | None]
    marker_trade: Mapped[int | None]
    marker_biodiversity: Mapped[int | None]
    marker_mitigation: Mapped[int | None]
    marker_adaptation: Mapped[int | None]
    marker_desertification: Mapped[int | None]
    marker_child_health: Mapped[int | None]
    marker_disaster_risk: Mapped[int | None]
    marker_disability: Mapped[int | None]
    marker_nutrition: Mapped[int | None]

    project: Mapped[Project] = relationship()


class Filing(Base):
    """A declaration as it was filed: never changed, a correction is the next one."""

    __tablename__ = "oda_filing"
    __table_args__ = (UniqueConstraint("organisation_id", "year", "number"),)

    organisation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    year: Mapped[int]
    """The calendar year of the payments."""
    number: Mapped[int]
    filed_on: Mapped[PartialDate]
    receipt_reference: Mapped[str | None] = mapped_column(String(LINE))
    file_name: Mapped[str | None] = mapped_column(String(LINE))
    media_type: Mapped[str | None] = mapped_column(String(SHORT))
    size: Mapped[int | None]
    sha256: Mapped[str | None] = mapped_column(String(64))
    storage_name: Mapped[str | None] = mapped_column(String(SHORT), unique=True)
    """The receipt itself, where there is one."""
    content: Mapped[dict[str, Any]]
    """`columns` (codes and labels), `rows` (text), `missing` (how many facts lacked)."""
    note: Mapped[str | None] = mapped_column(String(LONG))
    at: Mapped[datetime] = mapped_column(default=clock.now)
