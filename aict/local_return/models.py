"""Tables of the local-return ledger: its entries, the testimonies and photographs that go with them."""

import enum
import uuid
from datetime import date as day
from datetime import datetime
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, SHORT, Base, enumeration
from aict.core.trail import SECRET
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


class TestimonyKind(enum.StrEnum):
    """What was collected."""

    WORDS = "temoignage"
    PHOTOGRAPH = "photographie"


class Use(enum.StrEnum):
    """What the person agreed to; each takes in those before it."""

    PARTNERS = "partenaires"
    REPORTS = "rapports"
    PUBLIC = "public"


class State(enum.StrEnum):
    """Whether it may be shown."""

    SHOWN = "shown"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class Testimony(Fact, Base):
    """The words of a person, or a photograph, as long as the person agrees.

    What is personal never enters the trail, so that erasing it leaves nothing behind.
    """

    __tablename__ = "testimony"
    __table_args__ = (
        CheckConstraint(
            "withdrawn_at IS NOT NULL OR removed_at IS NOT NULL OR kind <> 'temoignage' OR words IS NOT NULL",
            name="words_are_said",
        ),
        CheckConstraint(
            "withdrawn_at IS NOT NULL OR removed_at IS NOT NULL OR kind <> 'photographie'"
            " OR (storage_name IS NOT NULL AND alternative IS NOT NULL)",
            name="photograph_has_words",
        ),
        CheckConstraint(
            "withdrawn_at IS NOT NULL OR removed_at IS NOT NULL OR consent_by IS NOT NULL",
            name="somebody_agreed",
        ),
        CheckConstraint(
            "withdrawn_at IS NULL OR (words IS NULL AND storage_name IS NULL AND alternative IS NULL"
            " AND consent_by IS NULL AND speaker IS NULL)",
            name="withdrawn_is_erased",
        ),
    )

    return_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("local_return.id"), index=True)
    kind: Mapped[TestimonyKind] = mapped_column(enumeration(TestimonyKind, "testimony_kind"))
    words: Mapped[str | None] = mapped_column(String(LONG), info=SECRET)
    speaker: Mapped[str | None] = mapped_column(String(LINE), info=SECRET)
    """Who speaks, or took the picture: in what capacity, not by name."""
    date: Mapped[PartialDate | None]
    alternative: Mapped[str | None] = mapped_column(String(LONG), info=SECRET)
    """What a photograph shows, for who does not see it."""
    storage_name: Mapped[str | None] = mapped_column(String(SHORT), unique=True, info=SECRET)
    size: Mapped[int | None]
    width: Mapped[int | None]
    height: Mapped[int | None]
    consent_by: Mapped[str | None] = mapped_column(String(LINE), info=SECRET)
    """Who agreed: the person, or a parent; never printed."""
    consent_on: Mapped[PartialDate]
    consent_use: Mapped[Use] = mapped_column(enumeration(Use, "consent_use"))
    consent_until: Mapped[PartialDate | None]
    withdrawn_at: Mapped[datetime | None]

    entry: Mapped[LocalReturn] = relationship()

    def state(self, today: day) -> State:
        """Whether it may be shown on a day: consent to a year holds to its end."""
        if self.withdrawn_at is not None:
            return State.WITHDRAWN
        if self.consent_until is not None and self.consent_until.latest < today:
            return State.EXPIRED
        return State.SHOWN

    def may_serve(self, use: Use, today: day) -> bool:
        """Whether it may be shown to these readers on a day."""
        uses = list(Use)
        return self.state(today) is State.SHOWN and uses.index(self.consent_use) >= uses.index(use)
