"""Tables of projects and financing lines, of the ledger of each plan, and of what the relation itself costs."""

import enum
import uuid
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, exists, inspect, text
from sqlalchemy.orm import Mapped, column_property, mapped_column, relationship

from aict.conventions.models import Convention
from aict.core.dates import PartialDate
from aict.core.schema import LINE, SHORT, Base, enumeration
from aict.core.trail import MACHINERY
from aict.organisations.models import Organisation
from aict.partnerships.models import Attribution, Confirmation, Fact, Opinion, Partnership


class LineNature(enum.StrEnum):
    """What a contribution is made of."""

    CASH = "numeraire"
    IN_KIND = "valorisation"
    REVENUE = "recette"
    NOT_BROKEN_DOWN = "non_ventile"


class ConventionAskedBy(enum.StrEnum):
    """What makes a convention compulsory for what a line pays (product.md §3: they are optional since 2014)."""

    CALL = "appel"
    ONE_PERCENT = "loi_1_pct"
    CONTRACT = "contrat"
    NOTHING = "rien"


class EntryKind(enum.StrEnum):
    """What an entry of the ledger records."""

    PLANNED = "tranche_prevue"
    RECEIVED = "versement"
    SPENT = "depense"


class Amends(enum.StrEnum):
    """How an entry amends an earlier one."""

    CORRECTION = "correction"
    REFUND = "remboursement"


class EntryPlace(enum.StrEnum):
    """Where money was spent: on the territory of a side, or elsewhere."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    ELSEWHERE = "ailleurs"


class RelationCostKind(enum.StrEnum):
    """What the relation itself costs, beside its projects."""

    STAFF = "temps_agents"
    MISSION = "mission"
    OTHER = "autre"


class Annexed(enum.StrEnum):
    """Whether a financing plan is annexed to the convention that its project names."""

    YES = "oui"
    NO = "non"


class Project(Fact, Base):
    """A project of a partnership, with its financing plan."""

    __tablename__ = "project"
    __table_args__ = (UniqueConstraint("partnership_id", "code"),)

    code: Mapped[str] = mapped_column(String(SHORT))
    title: Mapped[str] = mapped_column(String(LINE))
    convention_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("convention.id"))
    annexed: Mapped[Annexed | None] = mapped_column(enumeration(Annexed, "annexed"))
    """Whether its plan is annexed to that convention; None: nobody said."""
    holder_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """Who holds the plan; may be the partner."""
    starts_on: Mapped[PartialDate | None]
    ends_on: Mapped[PartialDate | None] = mapped_column(index=True)
    announced_budget: Mapped[Decimal | None]
    currency: Mapped[str | None] = mapped_column(String(3))

    partnership: Mapped[Partnership] = relationship()
    convention: Mapped[Convention | None] = relationship()
    holder: Mapped[Organisation | None] = relationship(lazy="joined")
    lines: Mapped[list["FinancingLine"]] = relationship(
        back_populates="project", order_by="FinancingLine.id", lazy="selectin"
    )


class FinancingLine(Fact, Base):
    """What one payer brings to a project."""

    __tablename__ = "financing_line"

    project_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("project.id"), index=True)
    payer: Mapped[str] = mapped_column(String(LINE))
    instrument: Mapped[str | None] = mapped_column(String(LINE))
    nature: Mapped[LineNature] = mapped_column(enumeration(LineNature, "line_nature"))
    side: Mapped[Attribution] = mapped_column(enumeration(Attribution, "line_side"))
    year: Mapped[int | None]
    requested: Mapped[Decimal | None]
    granted: Mapped[Decimal | None]
    paid: Mapped[Decimal | None]
    currency: Mapped[str | None] = mapped_column(String(3))
    source_amount: Mapped[Decimal | None]
    source_currency: Mapped[str | None] = mapped_column(String(3))
    rate: Mapped[Decimal | None]
    """Units of the source's currency for one unit of `currency`."""
    rate_date: Mapped[PartialDate | None]
    share_percent: Mapped[Decimal | None]
    convention_asked_by: Mapped[ConventionAskedBy | None] = mapped_column(
        enumeration(ConventionAskedBy, "convention_asked_by")
    )
    """Who asks that what it pays be spent under a convention; None: nobody said."""

    project: Mapped[Project] = relationship(back_populates="lines")
    received: Mapped[list["LedgerTotal"]] = relationship(
        primaryjoin="and_(FinancingLine.id == LedgerTotal.line_id, LedgerTotal.kind == 'versement')",
        order_by="LedgerTotal.key",
        lazy="selectin",
        viewonly=True,
    )

    @property
    def payments(self) -> Sequence[tuple[str | None, Decimal | None]]:
        """What the ledger says was received, each currency with its amount; an unknown amount is None."""
        known = [(total.currency, total.known) for total in self.received if total.counted]
        return [*known, *((t.currency, None) for t in self.received for _ in range(t.unknown))]


class LedgerEntry(Fact, Base):
    """One dated amount of a plan: an instalment planned or received, or an expenditure.

    Nothing is overwritten: a correction or a refund is an entry of its own that names the one it amends, and it alone may be negative.
    """

    __tablename__ = "ledger_entry"
    __table_args__ = (
        UniqueConstraint("partnership_id", "code"),
        CheckConstraint(
            "amount NOT LIKE '-%' OR amends_id IS NOT NULL", name="negative_only_in_an_amendment"
        ),
        CheckConstraint("(amends_id IS NULL) = (amends IS NULL)", name="an_amendment_says_how"),
        CheckConstraint("amount IS NULL OR currency IS NOT NULL", name="an_amount_has_a_currency"),
        Index("ix_ledger_entry_project_id_date", "project_id", "date"),
        Index("ix_ledger_entry_project_id_removed_at", "project_id", "removed_at"),
        Index("ix_ledger_entry_convention_id_date", "convention_id", "date"),
        # Among very many entries few are planned: their dates are looked for over all partnerships.
        Index(
            "ix_ledger_entry_planned",
            "date",
            sqlite_where=text("kind = 'tranche_prevue'"),
            postgresql_where=text("kind = 'tranche_prevue'"),
        ),
    )

    code: Mapped[str] = mapped_column(String(SHORT))
    project_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("project.id"))
    kind: Mapped[EntryKind] = mapped_column(enumeration(EntryKind, "entry_kind"))
    line_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("financing_line.id"), index=True)
    """Whose money; an instalment always says it."""
    date: Mapped[PartialDate]
    label: Mapped[str | None] = mapped_column(String(LINE))
    amount: Mapped[Decimal | None]
    """None: nobody knows it."""
    currency: Mapped[str | None] = mapped_column(String(3))
    place: Mapped[EntryPlace | None] = mapped_column(enumeration(EntryPlace, "entry_place"))
    category: Mapped[str | None] = mapped_column(String(LINE))
    spent_by: Mapped[Attribution | None] = mapped_column(enumeration(Attribution, "entry_spent_by"))
    organisation_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("organisation.id"))
    """Which organisation paid it out."""
    convention_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("convention.id"))
    """The convention that covers it; None: that of the project, if it has one."""
    amends_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("ledger_entry.id"), index=True)
    amends: Mapped[Amends | None] = mapped_column(enumeration(Amends, "entry_amends"))
    report_due_on: Mapped[PartialDate | None]
    """The report that the payer waits for before this instalment."""
    report_filed_on: Mapped[PartialDate | None]

    project: Mapped[Project] = relationship()
    line: Mapped[FinancingLine | None] = relationship()
    organisation: Mapped[Organisation | None] = relationship()
    convention: Mapped[Convention | None] = relationship()
    amended: Mapped["LedgerEntry | None"] = relationship(remote_side="LedgerEntry.id")

    if TYPE_CHECKING:
        is_amended: Mapped[bool]
        """Whether another entry corrects or refunds it."""
        is_confirmed: Mapped[bool]
        """Whether another side confirmed what it says now."""


_OTHER = LedgerEntry.__table__.alias()
inspect(LedgerEntry).add_property(
    "is_amended",
    column_property(exists().where(_OTHER.c.amends_id == LedgerEntry.id, _OTHER.c.removed_at.is_(None))),
)
inspect(LedgerEntry).add_property(
    "is_confirmed",
    column_property(
        exists().where(
            Confirmation.fact_id == LedgerEntry.id,
            Confirmation.fact_version == LedgerEntry.version,
            Confirmation.opinion == Opinion.CONFIRM,
        )
    ),
)


class LedgerTotal(Base):
    """What the entries of one project that are alike add up to: kept in the transaction that changes them.

    A page asks for what it shows, however long the ledger has become; `ledger_totals.differences` proves them.
    """

    __tablename__ = "ledger_total"
    __table_args__ = (
        UniqueConstraint("project_id", "key"),
        {"info": MACHINERY},
    )

    project_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("project.id"))
    key: Mapped[str] = mapped_column(String(64))
    """A digest of what its entries have in common."""
    kind: Mapped[EntryKind] = mapped_column(enumeration(EntryKind, "total_kind"))
    line_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("financing_line.id"), index=True)
    year: Mapped[int]
    currency: Mapped[str | None] = mapped_column(String(3))
    category: Mapped[str | None] = mapped_column(String(LINE))
    place: Mapped[EntryPlace | None] = mapped_column(enumeration(EntryPlace, "total_place"))
    spent_by: Mapped[Attribution | None] = mapped_column(enumeration(Attribution, "total_spent_by"))
    convention_id: Mapped[uuid.UUID | None] = mapped_column(ForeignKey("convention.id"))
    known: Mapped[Decimal]
    counted: Mapped[int]
    """Entries whose amount is known."""
    unknown: Mapped[int]
    """Entries whose amount nobody knows."""


class RelationCost(Fact, Base):
    """What the relation itself costs one side: days of its staff, by function and never by name; missions."""

    __tablename__ = "relation_cost"

    kind: Mapped[RelationCostKind] = mapped_column(enumeration(RelationCostKind, "relation_cost_kind"))
    date: Mapped[PartialDate]
    side: Mapped[Attribution] = mapped_column(enumeration(Attribution, "relation_cost_side"))
    function: Mapped[str | None] = mapped_column(String(LINE))
    label: Mapped[str | None] = mapped_column(String(LINE))
    days: Mapped[Decimal | None]
    daily_cost: Mapped[Decimal | None]
    amount: Mapped[Decimal | None]
    currency: Mapped[str | None] = mapped_column(String(3))
