"""Tables of actions, missions and meetings."""

import enum
import uuid
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, SHORT, Base, enumeration
from aict.partnerships.models import Attribution, Fact, Partnership, Territory


class Authorisation(enum.StrEnum):
    """Whether the travellers' ministry had to authorise the mission, and did."""

    YES = "oui"
    NO = "non"
    NOT_APPLICABLE = "sans_objet"


class MeetingLevel(enum.StrEnum):
    """Who met."""

    ELECTED = "elus"
    TECHNICIANS = "techniciens"
    STATE = "etat"
    STEERING = "comite_pilotage"


class MeetingMode(enum.StrEnum):
    """In person or not."""

    IN_PERSON = "presence"
    REMOTE = "distance"


class Action(Fact, Base):
    """Something done together, here or there."""

    __tablename__ = "action"
    __table_args__ = (UniqueConstraint("partnership_id", "code"),)

    code: Mapped[str] = mapped_column(String(SHORT))
    title: Mapped[str] = mapped_column(String(LINE))
    proposed_by: Mapped[Attribution | None] = mapped_column(enumeration(Attribution, "action_proposer"))
    territory: Mapped[Territory] = mapped_column(enumeration(Territory, "action_territory"))
    theme: Mapped[str | None] = mapped_column(String(LINE))
    starts_on: Mapped[PartialDate | None]
    ends_on: Mapped[PartialDate | None]
    cost: Mapped[Decimal | None]
    currency: Mapped[str | None] = mapped_column(String(3))
    objective_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("objective.id"))
    project_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("project.id"))

    partnership: Mapped[Partnership] = relationship()


class Mission(Fact, Base):
    """People of one side travelling to the territory of another."""

    __tablename__ = "mission"
    __table_args__ = tuple(
        CheckConstraint(f"{column} IS NULL OR {column} >= 0", name=f"{column}_not_negative")
        for column in (
            "people",
            "days",
            "person_days",
            "visas_asked",
            "visas_granted",
            "visas_refused",
            "visa_days",
        )
    )

    from_side: Mapped[str] = mapped_column(String(1))
    to_side: Mapped[str] = mapped_column(String(1))
    date: Mapped[PartialDate]
    people: Mapped[int | None]
    days: Mapped[int | None]
    person_days: Mapped[int | None]
    """Written only where it is not people × days: some came for a part of it."""
    visas_asked: Mapped[int | None]
    visas_granted: Mapped[int | None]
    visas_refused: Mapped[int | None]
    visa_days: Mapped[int | None]
    """Days waited for the visas."""
    ministry_authorisation: Mapped[Authorisation | None] = mapped_column(
        enumeration(Authorisation, "authorisation")
    )
    payer: Mapped[Attribution | None] = mapped_column(enumeration(Attribution, "mission_payer"))
    paid_by: Mapped[str | None] = mapped_column(String(LINE))
    """Who paid, in more words than the side."""
    subject: Mapped[str | None] = mapped_column(String(LINE))

    partnership: Mapped[Partnership] = relationship()


class Meeting(Fact, Base):
    """A meeting between the sides."""

    __tablename__ = "meeting"

    date: Mapped[PartialDate]
    level: Mapped[MeetingLevel] = mapped_column(enumeration(MeetingLevel, "meeting_level"))
    mode: Mapped[MeetingMode | None] = mapped_column(enumeration(MeetingMode, "meeting_mode"))
    subject: Mapped[str | None] = mapped_column(String(LINE))

    partnership: Mapped[Partnership] = relationship()
