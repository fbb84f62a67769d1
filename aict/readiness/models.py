"""Table of the pieces that a funder waits for."""

import enum
import uuid
from decimal import Decimal

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.cofinancing.models import Project
from aict.core.dates import PartialDate
from aict.core.schema import LINE, Base, enumeration
from aict.documents.models import Document
from aict.organisations.models import Organisation
from aict.partnerships.models import Fact


class PieceKind(enum.StrEnum):
    """What a piece is (domain.md §10)."""

    LETTER = "lettre_intention"
    DELIBERATION = "deliberation"
    INTERIM_REPORT = "rapport_intermediaire"
    FINAL_REPORT = "rapport_final"
    ATLAS = "fiche_atlas"


class Piece(Fact, Base):
    """Something that a call asks for, as it is there for a project."""

    __tablename__ = "call_piece"

    project_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("project.id"), index=True)
    kind: Mapped[PieceKind] = mapped_column(enumeration(PieceKind, "call_piece_kind"))
    organisation_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """Whose letter, deliberation or report it is."""
    date: Mapped[PartialDate | None]
    """Signed, taken, delivered or brought up to date on."""
    amount: Mapped[Decimal | None]
    """What a letter of intent commits."""
    currency: Mapped[str | None] = mapped_column(String(3))
    funder: Mapped[str | None] = mapped_column(String(LINE))
    """To whom a report was delivered."""
    document_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("document.id"))

    project: Mapped[Project] = relationship()
    organisation: Mapped[Organisation | None] = relationship(lazy="joined")
    document: Mapped[Document | None] = relationship()
