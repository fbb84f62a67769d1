"""Table of the local-return ledger."""

import enum
import uuid
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, SHORT, Base, enumeration
from aict.partnerships.models import Fact, Partnership, Territory


class Finding(enum.StrEnum):
    """Whether something was found. "Not assessed" is the absence of any entry."""

    FOUND = "found"
    NONE_FOUND = "none_found"


class EvidenceStrength(enum.StrEnum):
    """How strong the evidence is, strongest first."""

    MEASURED = "measured"
    DOCUMENTED = "documented"
    TESTIMONY = "testimony"
    ASSERTED = "asserted"


class Term(enum.StrEnum):
    """How long the effect lasts."""

    SHORT = "court"
    LONG = "long"


class LocalReturn(Fact, Base):
    """One thing that the cooperation gave, or was looked for in vain, on a territory."""

    __tablename__ = "local_return"
    __table_args__ = (CheckConstraint("finding <> 'found' OR fact IS NOT NULL", name="found_says_what"),)

    territory: Mapped[Territory] = mapped_column(enumeration(Territory, "return_territory"))
    dimension: Mapped[str] = mapped_column(String(LINE))
    finding: Mapped[Finding] = mapped_column(enumeration(Finding, "return_finding"), default=Finding.FOUND)
    fact: Mapped[str | None] = mapped_column(String(LONG))
    value: Mapped[Decimal | None]
    unit: Mapped[str | None] = mapped_column(String(SHORT))
    date: Mapped[PartialDate | None]
    """When it was observed."""
    period_start: Mapped[PartialDate | None]
    period_end: Mapped[PartialDate | None]
    """What the figure is about: attendance of three years, observed once."""
    evidence: Mapped[str | None] = mapped_column(String(LONG))
    strength: Mapped[EvidenceStrength | None] = mapped_column(
        enumeration(EvidenceStrength, "evidence_strength")
    )
    observed_by: Mapped[str | None] = mapped_column(String(LINE))
    beneficiaries: Mapped[str | None] = mapped_column(String(LINE))
    direct: Mapped[bool | None]
    term: Mapped[Term | None] = mapped_column(enumeration(Term, "return_term"))
    indicator_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("indicator.id"))

    partnership: Mapped[Partnership] = relationship()
