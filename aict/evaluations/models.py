"""Tables of evaluations."""

import enum

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, SHORT, Base, enumeration
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


class Evaluation(Fact, Base):
    """One evaluation of a partnership over a period."""

    __tablename__ = "evaluation"
    __table_args__ = (UniqueConstraint("partnership_id", "code"),)

    code: Mapped[str] = mapped_column(String(SHORT))
    title: Mapped[str | None] = mapped_column(String(LINE))
    kind: Mapped[EvaluationKind | None] = mapped_column(enumeration(EvaluationKind, "evaluation_kind"))
    period_start: Mapped[PartialDate | None]
    period_end: Mapped[PartialDate | None]
    date: Mapped[PartialDate | None]
    joint: Mapped[YesNoUnknown | None] = mapped_column(enumeration(YesNoUnknown, "evaluation_joint"))

    partnership: Mapped[Partnership] = relationship()
