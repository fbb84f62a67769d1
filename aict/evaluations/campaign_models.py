"""Tables of who takes part in an evaluation, and of how its results were given back to each territory."""

import enum
import uuid

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, Base, enumeration
from aict.core.trail import PERSONAL
from aict.documents.models import Document
from aict.evaluations.models import Evaluation
from aict.partnerships.models import Fact, Partnership


class Part(enum.StrEnum):
    """In which part somebody takes part."""

    EVALUATOR = "evaluateur"
    PARTICIPANT = "participant"


class Audience(enum.StrEnum):
    """To whom the results of an evaluation were given back."""

    COUNCIL = "conseil"
    CITIZENS = "habitants"
    ACTORS = "acteurs"
    OTHERS = "autres"


class Participant(Fact, Base):
    """Somebody of one side who takes part in an evaluation, by function; the name stays with that side."""

    __tablename__ = "evaluation_participant"
    __table_args__ = (CheckConstraint("side IN ('a', 'b', 'c', 'd')", name="side_is_a_letter"),)

    evaluation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("evaluation.id"), index=True)
    side: Mapped[str] = mapped_column(String(1))
    part: Mapped[Part] = mapped_column(enumeration(Part, "evaluation_part"))
    function: Mapped[str] = mapped_column(String(LINE))
    name: Mapped[str | None] = mapped_column(String(LINE), info=PERSONAL)

    partnership: Mapped[Partnership] = relationship()
    evaluation: Mapped[Evaluation] = relationship()


class Restitution(Fact, Base):
    """The results of an evaluation given back on one territory: when, to whom, how."""

    __tablename__ = "restitution"
    __table_args__ = (CheckConstraint("side IN ('a', 'b', 'c', 'd')", name="side_is_a_letter"),)

    evaluation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("evaluation.id"), index=True)
    side: Mapped[str] = mapped_column(String(1))
    """On whose territory."""
    date: Mapped[PartialDate]
    audience: Mapped[Audience] = mapped_column(enumeration(Audience, "restitution_audience"))
    form: Mapped[str | None] = mapped_column(String(LINE))
    """How: a session of the council, a public meeting, a leaflet."""
    document_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("document.id"))

    partnership: Mapped[Partnership] = relationship()
    evaluation: Mapped[Evaluation] = relationship()
    document: Mapped[Document | None] = relationship(foreign_keys=document_id)
