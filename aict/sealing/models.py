"""Tables of snapshots, signatures, renderings, errata and publication."""

import enum
import uuid
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.originals import Original
from aict.core.schema import LINE, LONG, Base, enumeration
from aict.core.trail import PERSONAL, SECRET
from aict.documents.models import Document
from aict.evaluations.models import Evaluation
from aict.partnerships.models import Member


class Decision(enum.StrEnum):
    """What a signatory does with the fingerprint."""

    SIGN = "sign"
    REFUSE = "refuse"


class Snapshot(Base):
    """A frozen evaluation: plain values as canonical JSON, never changed."""

    __tablename__ = "snapshot"

    evaluation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("evaluation.id"), unique=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    content: Mapped[str] = mapped_column(Text, info=SECRET)
    """The canonical JSON itself; the trail keeps its fingerprint, which says as much in 64 characters."""
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    frozen_at: Mapped[datetime]
    frozen_by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("member.id"))
    sealed_at: Mapped[datetime | None]
    sealed_content: Mapped[str | None] = mapped_column(Text, info=SECRET)
    """What was frozen with what was signed on it, as it was printed: later a member may bear another name."""

    evaluation: Mapped[Evaluation] = relationship()
    signatures: Mapped[list["Signature"]] = relationship(
        back_populates="snapshot", order_by="Signature.at, Signature.id", lazy="selectin"
    )
    renderings: Mapped[list["Rendering"]] = relationship(
        back_populates="snapshot", order_by="Rendering.locale", lazy="selectin"
    )
    errata: Mapped[list["Erratum"]] = relationship(order_by="Erratum.at, Erratum.id", lazy="selectin")
    publications: Mapped[list["Publication"]] = relationship(order_by="Publication.at", lazy="selectin")
    unfreezings: Mapped[list["Unfreezing"]] = relationship(order_by="Unfreezing.at", lazy="selectin")


class Signature(Original, Base):
    """A key-holder's signature on a fingerprint, or its refusal; a later word replaces it until the seal."""

    __tablename__ = "signature"
    __table_args__ = (
        CheckConstraint("decision <> 'refuse' OR reason IS NOT NULL", name="refusal_has_reason"),
    )

    snapshot_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("snapshot.id"), index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"))
    member_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("member.id"))
    person_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"))
    """Who acted here: the signatory, or whoever recorded the signed page."""
    name: Mapped[str] = mapped_column(String(LINE), info=PERSONAL)
    capacity: Mapped[str] = mapped_column(String(LINE))
    decision: Mapped[Decision] = mapped_column(enumeration(Decision, "signature_decision"))
    reason: Mapped[str | None] = mapped_column(String(LONG))
    at: Mapped[datetime]
    signed_on: Mapped[str | None] = mapped_column(String(10))
    """The day on the signed page, when the signature is recorded from it."""
    recorded_from_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("document.id"))
    recorded_by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("member.id"))
    """The member that recorded it; None when the key-holder signed here itself."""
    invented: Mapped[bool] = mapped_column(default=False)

    snapshot: Mapped[Snapshot] = relationship(back_populates="signatures")
    member: Mapped[Member] = relationship(foreign_keys=member_id, lazy="joined")
    recorded_from: Mapped[Document | None] = relationship(lazy="joined")
    recorded_by: Mapped[Member | None] = relationship(foreign_keys=recorded_by_id, lazy="joined")


class Rendering(Base):
    """The PDF of a snapshot in one language, made once; these bytes are what is served."""

    __tablename__ = "rendering"
    __table_args__ = (UniqueConstraint("snapshot_id", "locale"),)

    snapshot_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("snapshot.id"), index=True)
    locale: Mapped[str] = mapped_column(String(8))
    pdf: Mapped[bytes] = mapped_column(LargeBinary, info=SECRET, deferred=True)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    at: Mapped[datetime]

    snapshot: Mapped[Snapshot] = relationship(back_populates="renderings")


class IllustratedCopy(Base):
    """That a copy of what was sealed was made here with a photograph beside it, and its SHA-256.

    It names neither the photograph nor a person: whoever withdraws an agreement leaves nothing here.
    """

    __tablename__ = "illustrated_copy"
    __table_args__ = (UniqueConstraint("snapshot_id", "sha256"),)

    snapshot_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("snapshot.id"))
    sha256: Mapped[str] = mapped_column(String(64))
    locale: Mapped[str] = mapped_column(String(8))
    at: Mapped[datetime]


class Erratum(Original, Base):
    """A correction of a sealed evaluation, printed beside it; the sealed text stays."""

    __tablename__ = "erratum"

    snapshot_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("snapshot.id"), index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"))
    member_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("member.id"))
    text: Mapped[str] = mapped_column(String(LONG))
    at: Mapped[datetime]

    member: Mapped[Member] = relationship(lazy="joined")


class Publication(Base):
    """One key-holder's yes to showing the figures to everyone; it takes all of them."""

    __tablename__ = "publication"
    __table_args__ = (UniqueConstraint("snapshot_id", "member_id"),)

    snapshot_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("snapshot.id"), index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"))
    member_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("member.id"))
    person_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]
    recorded_from_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("document.id"))
    recorded_by_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("member.id"))

    member: Mapped[Member] = relationship(foreign_keys=member_id, lazy="joined")
    recorded_by: Mapped[Member | None] = relationship(foreign_keys=recorded_by_id, lazy="joined")
    recorded_from: Mapped[Document | None] = relationship(lazy="joined")


class Unfreezing(Base):
    """One key-holder's wish to undo a freeze; it takes all of them, before anybody has signed."""

    __tablename__ = "unfreezing"
    __table_args__ = (UniqueConstraint("snapshot_id", "member_id"),)

    snapshot_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("snapshot.id"), index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"))
    member_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("member.id"))
    person_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("person.id"))
    at: Mapped[datetime]

    member: Mapped[Member] = relationship(lazy="joined")


class UndoneFreeze(Base):
    """A fingerprint that was frozen once and given up by all: whoever holds a print of it is told so."""

    __tablename__ = "undone_freeze"

    evaluation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("evaluation.id"), index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    fingerprint: Mapped[str] = mapped_column(String(64), index=True)
    frozen_at: Mapped[datetime]
    undone_at: Mapped[datetime]
