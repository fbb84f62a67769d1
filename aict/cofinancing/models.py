"""Tables of projects and financing lines."""

import enum
import uuid
from decimal import Decimal

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.conventions.models import Convention
from aict.core.dates import PartialDate
from aict.core.schema import LINE, SHORT, Base, enumeration
from aict.organisations.models import Organisation
from aict.partnerships.models import Attribution, Fact, Partnership


class LineNature(enum.StrEnum):
    """What a contribution is made of."""

    CASH = "numeraire"
    IN_KIND = "valorisation"
    REVENUE = "recette"
    NOT_BROKEN_DOWN = "non_ventile"


class Project(Fact, Base):
    """A project of a partnership, with its financing plan."""

    __tablename__ = "project"
    __table_args__ = (UniqueConstraint("partnership_id", "code"),)

    code: Mapped[str] = mapped_column(String(SHORT))
    title: Mapped[str] = mapped_column(String(LINE))
    convention_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("convention.id"))
    holder_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """Who holds the plan; may be the partner."""
    starts_on: Mapped[PartialDate | None]
    ends_on: Mapped[PartialDate | None]
    announced_budget: Mapped[Decimal | None]
    currency: Mapped[str | None] = mapped_column(String(3))

    partnership: Mapped[Partnership] = relationship()
    convention: Mapped[Convention | None] = relationship()
    holder: Mapped[Organisation | None] = relationship(lazy="joined")
    lines: Mapped[list["FinancingLine"]] = relationship(
        back_populates="project", order_by="FinancingLine.id", lazy="selectin"
    )


class FinancingLine(Fact, Base):
    """What one payer brings to a project."""

    __tablename__ = "financing_line"

    project_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("project.id"), index=True)
    payer: Mapped[str] = mapped_column(String(LINE))
    instrument: Mapped[str | None] = mapped_column(String(LINE))
    nature: Mapped[LineNature] = mapped_column(enumeration(LineNature, "line_nature"))
    side: Mapped[Attribution] = mapped_column(enumeration(Attribution, "line_side"))
    year: Mapped[int | None]
    requested: Mapped[Decimal | None]
    granted: Mapped[Decimal | None]
    paid: Mapped[Decimal | None]
    currency: Mapped[str | None] = mapped_column(String(3))
    source_amount: Mapped[Decimal | None]
    source_currency: Mapped[str | None] = mapped_column(String(3))
    rate: Mapped[Decimal | None]
    """Units of the source's currency for one unit of `currency`."""
    rate_date: Mapped[PartialDate | None]
    share_percent: Mapped[Decimal | None]

    project: Mapped[Project] = relationship(back_populates="lines")
