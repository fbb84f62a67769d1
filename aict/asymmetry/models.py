"""Tables of the checklist: reference data with versions; a published version does not change."""

import enum
import uuid

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, SHORT, Base, enumeration


class Group(enum.StrEnum):
    """What a question is about: a kind of asymmetry, one of its causes, or the data behind a remedy."""

    CIRCULATION = "A1"
    METHODS = "A2"
    THEMES = "A3"
    LOCATION = "A4"
    POLITICAL_DIALOGUE = "C1"
    TECHNICAL_DIALOGUE = "C2"
    SILENCE = "C3"
    DATA = "D"


class QuestionNature(enum.StrEnum):
    """Computed from the registry and not asked, or asked of each side."""

    FIGURE = "figure"
    APPRECIATION = "appreciation"


class MeantFor(enum.StrEnum):
    """Which relations a question is meant for."""

    ANY = "any"
    OUTSIDE_EU = "outside_eu"
    """Relations where one side stands outside the European Union: visas."""


class Checklist(Base):
    """One version of the list of questions."""

    __tablename__ = "checklist"

    version: Mapped[str] = mapped_column(String(SHORT), unique=True)
    published_at: Mapped[PartialDate | None]
    """None while it is a draft of the administrator: nobody answers it yet."""
    source: Mapped[str] = mapped_column(String(LONG))
    own: Mapped[bool] = mapped_column(default=False)
    """Whether it was written in this instance, and did not come with the product."""
    edition: Mapped[int] = mapped_column(default=1)
    """Counts its changes while it is a draft, those of its questions too."""
    __mapper_args__ = {"version_id_col": edition}  # noqa: RUF012 (read by SQLAlchemy)

    questions: Mapped[list["Question"]] = relationship(
        back_populates="checklist", order_by="Question.position", lazy="selectin"
    )

    @property
    def is_draft(self) -> bool:
        """Whether it may still change."""
        return self.published_at is None


class Question(Base):
    """One question, worded so that either side can answer the very same one."""

    __tablename__ = "checklist_question"
    __table_args__ = (
        UniqueConstraint("checklist_id", "code"),
        UniqueConstraint("checklist_id", "position"),
        CheckConstraint("nature <> 'figure' OR measure IS NOT NULL", name="figure_has_measure"),
    )

    checklist_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("checklist.id"), index=True)
    position: Mapped[int]
    code: Mapped[str] = mapped_column(String(SHORT))
    group: Mapped[Group] = mapped_column("group_code", enumeration(Group, "question_group"))
    nature: Mapped[QuestionNature] = mapped_column(enumeration(QuestionNature, "question_nature"))
    meant_for: Mapped[MeantFor] = mapped_column(enumeration(MeantFor, "question_meant_for"))
    measure: Mapped[str | None] = mapped_column(String(SHORT))
    """Key of the measure that answers a figure, or stands beside an appreciation."""
    text_fr: Mapped[str] = mapped_column(String(LINE))
    text_en: Mapped[str | None] = mapped_column(String(LINE))
    help_fr: Mapped[str | None] = mapped_column(String(LONG))
    help_en: Mapped[str | None] = mapped_column(String(LONG))
    version: Mapped[int] = mapped_column(default=1)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)

    checklist: Mapped[Checklist] = relationship(back_populates="questions")

    def text(self, language: str) -> str:
        """The question in a language, in French where nobody wrote it."""
        return self.text_en if language == "en" and self.text_en else self.text_fr

    @property
    def versions(self) -> tuple[tuple[str, str], ...]:
        """The question in each language that somebody wrote it in, French first."""
        return (("fr", self.text_fr), *((("en", self.text_en),) if self.text_en else ()))

    def language_of_text(self, language: str) -> str:
        """The language that `text` is in, asked for in one."""
        return "en" if language == "en" and self.text_en else "fr"

    def help(self, language: str) -> str | None:
        """What it means and what evidence helps, in a language."""
        return self.help_en if language == "en" and self.help_en else self.help_fr
