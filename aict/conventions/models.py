"""Tables of conventions and their parties."""

import enum
import uuid
from decimal import Decimal

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, SHORT, Base, enumeration
from aict.organisations.models import Organisation
from aict.partnerships.models import PART, Fact, Partnership


class ConventionKind(enum.StrEnum):
    """What kind of text it is (import_format.md)."""

    FRAMEWORK = "convention_cadre"
    CONVENTION = "convention"
    AMENDMENT = "avenant"
    LETTER_OF_INTENT = "lettre_intention"
    TWINNING_OATH = "serment_jumelage"
    CHARTER = "charte"
    OTHER = "autre"


class Convention(Fact, Base):
    """A text signed, or being prepared, between parties."""

    __tablename__ = "convention"
    __table_args__ = (UniqueConstraint("partnership_id", "code"),)

    code: Mapped[str] = mapped_column(String(SHORT))
    title: Mapped[str] = mapped_column(String(LINE))
    kind: Mapped[ConventionKind] = mapped_column(enumeration(ConventionKind, "convention_kind"))
    object: Mapped[str | None] = mapped_column(String(LONG))
    provisional_amount: Mapped[Decimal | None]
    currency: Mapped[str | None] = mapped_column(String(3))
    signed_on: Mapped[PartialDate | None]
    """The date the source gives for the text as a whole."""
    starts_on: Mapped[PartialDate | None]
    ends_on: Mapped[PartialDate | None]
    suspended_on: Mapped[PartialDate | None]
    """Empty again once it runs again; the history keeps the suspension."""
    denounced_on: Mapped[PartialDate | None]
    halted_because: Mapped[str | None] = mapped_column(String(LONG))
    """Why it was suspended or denounced."""
    amends_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("convention.id"))

    partnership: Mapped[Partnership] = relationship()
    amends: Mapped["Convention | None"] = relationship(remote_side="Convention.id")
    parties: Mapped[list["ConventionParty"]] = relationship(
        back_populates="convention",
        order_by="ConventionParty.id",
        lazy="selectin",
        cascade="all, delete-orphan",
    )


class ConventionParty(Base):
    """One party of a convention and its own steps."""

    __tablename__ = "convention_party"
    __table_args__ = (UniqueConstraint("convention_id", "organisation_id"),)

    convention_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("convention.id", info=PART), index=True)
    organisation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organisation.id"))
    signatory: Mapped[str | None] = mapped_column(String(LINE))
    """The person who signed, in a public function."""
    capacity: Mapped[str | None] = mapped_column(String(LINE))
    deliberated_on: Mapped[PartialDate | None]
    deliberation_reference: Mapped[str | None] = mapped_column(String(LINE))
    deliberation_transmitted_on: Mapped[PartialDate | None]
    signed_on: Mapped[PartialDate | None]
    transmitted_on: Mapped[PartialDate | None]
    receipt_reference: Mapped[str | None] = mapped_column(String(LINE))

    convention: Mapped[Convention] = relationship(back_populates="parties")
    organisation: Mapped[Organisation] = relationship(lazy="joined")

    @property
    def partnership_id(self) -> uuid.UUID | None:
        """That of its convention, so that the trail files it with the rest."""
        convention: Convention | None = self.convention
        return convention.partnership_id if convention else None
