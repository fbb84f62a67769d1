"""Tables of conventions, their parties, and what happened to them."""

import enum
import uuid
from decimal import Decimal
from typing import Final

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, PART, SHORT, Base, enumeration
from aict.organisations.models import Organisation
from aict.partnerships.models import Fact, Partnership

_OWING: Final = (
    "transmitted_on IS NULL AND"
    " (deliberated_on IS NOT NULL OR deliberation_transmitted_on IS NOT NULL OR signed_on IS NOT NULL)"
)


class ConventionKind(enum.StrEnum):
    """What kind of text it is (import_format.md)."""

    FRAMEWORK = "convention_cadre"
    CONVENTION = "convention"
    AMENDMENT = "avenant"
    LETTER_OF_INTENT = "lettre_intention"
    TWINNING_OATH = "serment_jumelage"
    CHARTER = "charte"
    OTHER = "autre"


class Renewal(enum.StrEnum):
    """What a text says of its renewal; a text that is not known to say anything has none of these."""

    NONE = "aucune"
    EXPRESS = "expresse"
    TACIT = "tacite"


class StateGround(enum.StrEnum):
    """On what ground a convention with a foreign State stands (CGCT L1115-5)."""

    LAW = "loi"
    CROSS_BORDER_GROUPING = "groupement_transfrontalier"
    AGREEMENT = "accord_international"
    PROGRAMME = "programme_regional"
    OTHER_GROUPING = "autre_groupement"


class EventKind(enum.StrEnum):
    """What may happen to a convention after it was signed."""

    SUSPENSION = "suspension"
    RESUMPTION = "reprise"
    DENUNCIATION = "denonciation"
    RENEWAL = "reconduction"


class Convention(Fact, Base):
    """A text signed, or being prepared, between parties."""

    __tablename__ = "convention"
    __table_args__ = (
        UniqueConstraint("partnership_id", "code"),
        # Their dates follow from the clause: they are looked for without one.
        Index(
            "ix_convention_renewed",
            "partnership_id",
            sqlite_where=text("renewal = 'tacite'"),
            postgresql_where=text("renewal = 'tacite'"),
        ),
        Index(
            "ix_convention_evaluated",
            "partnership_id",
            sqlite_where=text("evaluation_months IS NOT NULL"),
            postgresql_where=text("evaluation_months IS NOT NULL"),
        ),
    )

    code: Mapped[str] = mapped_column(String(SHORT))
    title: Mapped[str] = mapped_column(String(LINE))
    kind: Mapped[ConventionKind] = mapped_column(enumeration(ConventionKind, "convention_kind"))
    object: Mapped[str | None] = mapped_column(String(LONG))
    provisional_amount: Mapped[Decimal | None]
    currency: Mapped[str | None] = mapped_column(String(3))
    signed_on: Mapped[PartialDate | None] = mapped_column(index=True)
    """The date the source gives for the text as a whole."""
    starts_on: Mapped[PartialDate | None]
    ends_on: Mapped[PartialDate | None] = mapped_column(index=True)
    renewal: Mapped[Renewal | None] = mapped_column(enumeration(Renewal, "convention_renewal"))
    renewal_months: Mapped[int | None]
    """By how much each renewal carries the end on."""
    renewal_times: Mapped[int | None]
    """How many times at the most."""
    renewal_until: Mapped[PartialDate | None]
    """The last day that tacit renewals may reach."""
    notice_months: Mapped[int | None]
    """How long before the end somebody who leaves says so."""
    evaluation_months: Mapped[int | None]
    """How often the text wants the cooperation evaluated; None when it does not say."""
    amends_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("convention.id"))
    changes: Mapped[list[str] | None]
    """The clauses (`chain.Clause`) that an amendment says it changes; None when the source does not name them."""
    state_ground: Mapped[StateGround | None] = mapped_column(
        enumeration(StateGround, "convention_state_ground")
    )
    state_ground_reference: Mapped[str | None] = mapped_column(String(LINE))
    """Which law, agreement or programme."""
    state_authorised_on: Mapped[PartialDate | None]
    """When the State's representative authorised the signature."""
    state_authorisation_reference: Mapped[str | None] = mapped_column(String(LINE))

    partnership: Mapped[Partnership] = relationship()
    amends: Mapped["Convention | None"] = relationship(remote_side="Convention.id")
    parties: Mapped[list["ConventionParty"]] = relationship(
        back_populates="convention",
        order_by="ConventionParty.id",
        lazy="selectin",
        cascade="all, delete-orphan",
    )
    events: Mapped[list["ConventionEvent"]] = relationship(
        primaryjoin="and_(Convention.id == ConventionEvent.convention_id, ConventionEvent.removed_at.is_(None))",
        order_by="(ConventionEvent.effective_on, ConventionEvent.decided_on, ConventionEvent.id)",
        lazy="selectin",
        viewonly=True,
    )


class ConventionParty(Base):
    """One party of a convention and its own steps."""

    __tablename__ = "convention_party"
    __table_args__ = (
        UniqueConstraint("convention_id", "organisation_id"),
        # What an organisation is a party of is looked for over all partnerships.
        Index("ix_convention_party_organisation_id", "organisation_id", "convention_id"),
        # Whoever has taken a step and not transmitted is looked for over all partnerships.
        Index(
            "ix_convention_party_owing",
            "organisation_id",
            "convention_id",
            sqlite_where=text(_OWING),
            postgresql_where=text(_OWING),
        ),
    )

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


class ConventionEvent(Fact, Base):
    """A suspension, a resumption, a denunciation or an express renewal: a dated fact that nothing overwrites."""

    __tablename__ = "convention_event"

    convention_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("convention.id"), index=True)
    kind: Mapped[EventKind] = mapped_column(enumeration(EventKind, "convention_event_kind"))
    effective_on: Mapped[PartialDate | None]
    """From when it holds; for a denunciation, notice included."""
    decided_on: Mapped[PartialDate | None]
    """When it was decided, or told to the others."""
    until: Mapped[PartialDate | None]
    """The new end, for a renewal."""
    by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """Who decided; None when all did, or when it is not known."""
    reason: Mapped[str | None] = mapped_column(String(LONG))

    convention: Mapped[Convention] = relationship()
    by: Mapped[Organisation | None] = relationship(lazy="joined")
