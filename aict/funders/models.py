"""Tables of calls, of their rules, and of the service budgets that a ceiling is a per cent of."""

import enum
import uuid
from decimal import Decimal

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aict.core.dates import PartialDate
from aict.core.schema import LINE, LONG, SHORT, Base, enumeration
from aict.funders.rules import Certainty, Requirement, RuleKind, Who
from aict.organisations.models import Organisation


class CallKind(enum.StrEnum):
    """What one answers."""

    CALL = "call"
    SCHEME = "scheme"
    """It stands, without a year: the « 1 % »."""
    DECLARATION = "declaration"
    """A yearly declaration with its window."""


class Service(enum.StrEnum):
    """Public services whose budget a « 1 % » rests on; water and sanitation are two (domain.md §2)."""

    WATER = "water"
    SANITATION = "sanitation"
    ENERGY = "energy"
    WASTE = "waste"
    MOBILITY = "mobility"


class Call(Base):
    """A call for projects of one year, a standing scheme, or a yearly declaration with its window."""

    __tablename__ = "funder_call"
    __table_args__ = (UniqueConstraint("code"),)

    code: Mapped[str] = mapped_column(String(SHORT))
    """What the shipped data and a financing line know it by."""
    kind: Mapped[CallKind] = mapped_column(enumeration(CallKind, "funder_call_kind"))
    year: Mapped[int | None]
    """None for a scheme that stands."""
    name_fr: Mapped[str] = mapped_column(String(LINE))
    """The same every year: what a financing line's instrument may name."""
    name_en: Mapped[str | None] = mapped_column(String(LINE))
    funder: Mapped[str] = mapped_column(String(LINE))
    payers: Mapped[list[str]] = mapped_column(default=list)
    """Words that a payer's name holds when the money of a line is this funder's."""
    opens_on: Mapped[PartialDate | None]
    closes_on: Mapped[PartialDate | None]
    note_fr: Mapped[str | None] = mapped_column(String(LONG))
    note_en: Mapped[str | None] = mapped_column(String(LONG))
    source: Mapped[str] = mapped_column(String(LONG))
    certainty: Mapped[Certainty] = mapped_column(enumeration(Certainty, "funder_call_certainty"))
    withdrawn: Mapped[bool] = mapped_column(default=False)
    """Taken out of the lists by the administrator; kept, so that it is not shipped again."""
    version: Mapped[int] = mapped_column(default=1)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)

    rules: Mapped[list["FunderRule"]] = relationship(
        back_populates="call", order_by="FunderRule.position, FunderRule.id", lazy="selectin"
    )

    def name(self, language: str) -> str:
        """Its name in a language, in French where nobody wrote it."""
        return (self.name_en if language == "en" else None) or self.name_fr

    def title(self, language: str) -> str:
        """Its name with its year."""
        return self.name(language) if self.year is None else f"{self.name(language)} {self.year}"

    def note(self, language: str) -> str | None:
        """What else there is to know of it."""
        return (self.note_en if language == "en" else None) or self.note_fr


class FunderRule(Base):
    """One rule of a call: its kind, its parameters, and the words that an officer reads."""

    __tablename__ = "funder_rule"
    __table_args__ = (UniqueConstraint("call_id", "code"),)

    call_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("funder_call.id"), index=True)
    code: Mapped[str] = mapped_column(String(SHORT))
    position: Mapped[int]
    kind: Mapped[RuleKind] = mapped_column(enumeration(RuleKind, "funder_rule_kind"))
    who: Mapped[Who | None] = mapped_column(enumeration(Who, "funder_rule_who"))
    value: Mapped[Decimal | None]
    """Per cent, amount or months: what the kind compares."""
    currency: Mapped[str | None] = mapped_column(String(3))
    only_for: Mapped[list[str]] = mapped_column(default=list)
    """Groups of countries (or countries) for which it holds; none: for all."""
    among: Mapped[list[str]] = mapped_column(default=list)
    """Groups, countries, the service, or the beginnings of purpose codes that the kind asks for."""
    net: Mapped[bool] = mapped_column(default=False)
    """Whether the ceiling is of what is left of the budget without the excluded part."""
    requires: Mapped[Requirement | None] = mapped_column(enumeration(Requirement, "funder_rule_requires"))
    text_fr: Mapped[str] = mapped_column(String(LONG))
    text_en: Mapped[str | None] = mapped_column(String(LONG))
    valid_from: Mapped[PartialDate | None]
    valid_to: Mapped[PartialDate | None]
    source: Mapped[str] = mapped_column(String(LONG))
    certainty: Mapped[Certainty] = mapped_column(enumeration(Certainty, "funder_rule_certainty"))
    withdrawn: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)

    call: Mapped[Call] = relationship(back_populates="rules")

    def text(self, language: str) -> str:
        """The rule in words, in French where nobody wrote it in the language."""
        return (self.text_en if language == "en" else None) or self.text_fr


class ServiceBudget(Base):
    """The receipts of a service of an authority in a year: what a « 1 % » is a per cent of."""

    __tablename__ = "service_budget"
    __table_args__ = (UniqueConstraint("organisation_id", "service", "year"),)

    organisation_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    service: Mapped[Service] = mapped_column(enumeration(Service, "service_budget_service"))
    year: Mapped[int]
    amount: Mapped[Decimal]
    excluded: Mapped[Decimal | None]
    """What a scheme leaves out of it (the mobility levy); None when nobody said."""
    currency: Mapped[str] = mapped_column(String(3))
    source: Mapped[str | None] = mapped_column(String(LONG))
    version: Mapped[int] = mapped_column(default=1)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 (read by SQLAlchemy)

    organisation: Mapped[Organisation] = relationship(lazy="joined")
