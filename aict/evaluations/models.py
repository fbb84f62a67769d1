"""Tables of evaluations."""

import enum
import uuid
from datetime import date as date_type

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.asymmetry.models import Checklist
from aict.core.dates import PartialDate
from aict.core.originals import Original
from aict.core.revisions import SharedText
from aict.core.schema import LINE, LONG, SHORT, Base, enumeration
from aict.partnerships.models import Fact, Partnership


class EvaluationKind(enum.StrEnum):
    """When it comes in the life of the cooperation (import_format.md)."""

    ANNUAL = "annuelle"
    MID_TERM = "mi_parcours"
    FINAL = "finale"
    EX_POST = "ex_post"
    REVIEW = "bilan"


class YesNoUnknown(enum.StrEnum):
    """An answer that may be unknown on purpose."""

    YES = "oui"
    NO = "non"
    UNKNOWN = "inconnu"


class Stage(enum.StrEnum):
    """How far a joint evaluation is; a past one that was only recorded has none to go through."""

    RECORDED = "recorded"
    ANSWERING = "answering"
    JOINT_SESSION = "joint_session"
    FROZEN = "frozen"
    SEALED = "sealed"


class Evaluation(Fact, Base):
    """One evaluation of a partnership over a period."""

    __tablename__ = "evaluation"
    __table_args__ = (
        UniqueConstraint("partnership_id", "code"),
        # What is in progress is looked for over all partnerships, the first due first.
        Index(None, "stage", "answers_due", "id"),
    )

    code: Mapped[str] = mapped_column(String(SHORT))
    title: Mapped[str | None] = mapped_column(String(LINE))
    kind: Mapped[EvaluationKind | None] = mapped_column(enumeration(EvaluationKind, "evaluation_kind"))
    period_start: Mapped[PartialDate | None]
    period_end: Mapped[PartialDate | None]
    date: Mapped[PartialDate | None]
    joint: Mapped[YesNoUnknown | None] = mapped_column(enumeration(YesNoUnknown, "evaluation_joint"))
    stage: Mapped[Stage] = mapped_column(enumeration(Stage, "evaluation_stage"), default=Stage.RECORDED)
    answers_due: Mapped[date_type | None]
    """The agreed day; after it either side may close what the other did not answer."""
    checklist_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("checklist.id"))
    conclusions_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("shared_text.id"), unique=True)
    looks_at: Mapped[dict[str, list[str]] | None] = mapped_column(JSON(none_as_null=True))
    """What it looks at, by `scope.Part`: identifiers of rows, codes of criteria. What is not named is looked at whole, and None is all."""

    partnership: Mapped[Partnership] = relationship()
    checklist: Mapped[Checklist | None] = relationship()
    conclusions: Mapped[SharedText | None] = relationship(foreign_keys=conclusions_id)
    recommendations: Mapped[list["Recommendation"]] = relationship(
        back_populates="evaluation",
        order_by="Recommendation.number",
        foreign_keys="Recommendation.evaluation_id",
        lazy="selectin",
    )
    voices: Mapped[list["Voice"]] = relationship(
        back_populates="evaluation", order_by="Voice.side", lazy="selectin"
    )


class Recommendation(Base):
    """One recommendation; what it says is a shared text, agreed like an objective."""

    __tablename__ = "recommendation"
    __table_args__ = (UniqueConstraint("evaluation_id", "number"),)

    evaluation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("evaluation.id"), index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    number: Mapped[int]
    text_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("shared_text.id"), unique=True)
    closed_in_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("evaluation.id"), index=True)
    """The later evaluation in which every side said that it is done or given up; None while it is open."""

    evaluation: Mapped[Evaluation] = relationship(
        back_populates="recommendations", foreign_keys=evaluation_id
    )
    text: Mapped[SharedText] = relationship(lazy="joined")
    responses: Mapped[list["Response"]] = relationship(
        back_populates="recommendation", order_by="Response.side", lazy="selectin"
    )


class Stance(enum.StrEnum):
    """What a side makes of a recommendation that is asked of it."""

    ACCEPTED = "accepted"
    PARTLY = "partly"
    DECLINED = "declined"


class Response(Original, Base):
    """What one side answers to a recommendation, in its own words; nobody else edits it."""

    __tablename__ = "recommendation_response"
    __table_args__ = (UniqueConstraint("recommendation_id", "side"),)

    recommendation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("recommendation.id"), index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    side: Mapped[str] = mapped_column(String(1))
    stance: Mapped[Stance] = mapped_column(enumeration(Stance, "recommendation_stance"))
    words: Mapped[str | None] = mapped_column(String(LONG))
    invented: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)

    recommendation: Mapped[Recommendation] = relationship(back_populates="responses")
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)


class Carried(Base):
    """An earlier recommendation that an evaluation asks each side about, because it was open when it was planned."""

    __tablename__ = "carried_recommendation"
    __table_args__ = (UniqueConstraint("evaluation_id", "recommendation_id"),)

    evaluation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("evaluation.id"), index=True)
    recommendation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("recommendation.id"), index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)

    recommendation: Mapped[Recommendation] = relationship(lazy="joined")


class Voice(Original, Base):
    """What one side says in its own words: its sentence on the first page, and its dissent if any."""

    __tablename__ = "evaluation_voice"
    __table_args__ = (UniqueConstraint("evaluation_id", "side"),)

    evaluation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("evaluation.id"), index=True)
    partnership_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("partnership.id"), index=True)
    side: Mapped[str] = mapped_column(String(1))
    sentence: Mapped[str | None] = mapped_column(String(LINE))
    dissent: Mapped[str | None] = mapped_column(String(LONG))
    invented: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)

    evaluation: Mapped[Evaluation] = relationship(back_populates="voices")
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)
