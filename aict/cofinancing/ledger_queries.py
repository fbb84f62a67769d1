"""Reading ledgers: entries, their totals, what is planned and due, what was paid in a calendar year."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload

from aict.cofinancing.models import (
    EntryKind,
    FinancingLine,
    LedgerEntry,
    LedgerTotal,
    Project,
    RelationCost,
)
from aict.core.dates import PartialDate
from aict.core.errors import NotVisible
from aict.partnerships.models import Attribution


@dataclass(frozen=True, slots=True)
class Instalment:
    """One instalment that is planned, with the report its payer waits for, and what its line has received so far."""

    entry: LedgerEntry
    line: FinancingLine
    project: Project

    @property
    def received(self) -> Sequence[tuple[str | None, Decimal | None]]:
        """(currency, amount) of everything received on the line."""
        return self.line.payments


@dataclass(frozen=True, slots=True)
class Payment:
    """What one side or a third party paid out in a calendar year, for one project and category, in one currency."""

    partnership_id: uuid.UUID
    project_id: uuid.UUID
    payer: str | None
    """None: the entries name no line of the plan."""
    payer_side: Attribution | None
    spent_by: Attribution | None
    instrument: str | None
    category: str | None
    currency: str | None
    known: Decimal
    counted: int
    unknown: int


def entries_of(project_id: uuid.UUID) -> Select[LedgerEntry]:
    """The entries of a plan that are not removed."""
    return select(LedgerEntry).where(LedgerEntry.project_id == project_id, LedgerEntry.removed_at.is_(None))


def entry_in(session: Session, project_id: uuid.UUID, entry_id: uuid.UUID) -> LedgerEntry:
    """One entry of this plan; `NotVisible` for any other, removed ones included."""
    found = session.scalar(entries_of(project_id).where(LedgerEntry.id == entry_id))
    if found is None:
        raise NotVisible
    return found


def amendments_of(session: Session, entry_id: uuid.UUID) -> list[LedgerEntry]:
    """The entries that amend one."""
    wanted = select(LedgerEntry).where(LedgerEntry.amends_id == entry_id, LedgerEntry.removed_at.is_(None))
    return list(session.scalars(wanted.order_by(LedgerEntry.date, LedgerEntry.id)))


def totals_of(session: Session, projects: Collection[uuid.UUID]) -> list[LedgerTotal]:
    """The totals of some plans, in an order that does not change."""
    wanted = select(LedgerTotal).where(LedgerTotal.project_id.in_(projects))
    return list(session.scalars(wanted.order_by(LedgerTotal.year, LedgerTotal.key)))


def next_code(session: Session, partnership_id: uuid.UUID, root: str) -> str:
    """A free code for an entry, without reading those there are; the caller holds the partnership."""
    taken = select(func.count()).where(LedgerEntry.partnership_id == partnership_id)
    number = (session.scalar(taken) or 0) + 1
    while _is_taken(session, partnership_id, f"{root}{number}"):
        number += 1
    return f"{root}{number}"


def _is_taken(session: Session, partnership_id: uuid.UUID, code: str) -> bool:
    wanted = select(LedgerEntry.id).where(
        LedgerEntry.partnership_id == partnership_id, LedgerEntry.code == code
    )
    return session.scalar(wanted) is not None


def spent_after(
    session: Session, project_id: uuid.UUID, convention_id: uuid.UUID, ended: PartialDate, *, is_own: bool
) -> int:
    """How many expenditures covered by a convention were certainly made after its end.

    `is_own`: it is the project's, and covers what names none. Dates are ISO text cut to their precision: what is after the last
    day of the end as text is certainly after it.
    """
    covered = LedgerEntry.convention_id == convention_id
    if is_own:
        covered |= LedgerEntry.convention_id.is_(None)
    wanted = select(func.count()).where(
        LedgerEntry.project_id == project_id,
        LedgerEntry.date > PartialDate.of(ended.latest),
        LedgerEntry.kind == EntryKind.SPENT,
        LedgerEntry.amends_id.is_(None),
        LedgerEntry.removed_at.is_(None),
        covered,
    )
    return session.scalar(wanted) or 0


def instalments_of(session: Session, partnerships: Collection[uuid.UUID]) -> list[Instalment]:
    """The instalments planned in some partnerships, the earliest first, each with what its line has received.

    `entry.report_due_on` and `report_filed_on` say which report its payer waits for, and since when it is filed.
    """
    wanted = (
        select(LedgerEntry)
        .join(LedgerEntry.project)
        .where(
            LedgerEntry.partnership_id.in_(partnerships),
            LedgerEntry.kind == EntryKind.PLANNED,
            LedgerEntry.removed_at.is_(None),
            Project.removed_at.is_(None),
        )
        .options(
            joinedload(LedgerEntry.line).joinedload(FinancingLine.received),
            joinedload(LedgerEntry.project).lazyload(Project.lines),
        )
        .order_by(LedgerEntry.date, LedgerEntry.id)
    )
    entries = session.scalars(wanted).unique()
    return [Instalment(entry, entry.line, entry.project) for entry in entries if entry.line]


def payments_of_year(session: Session, partnerships: Collection[uuid.UUID], year: int) -> list[Payment]:
    """What was spent in a calendar year (the base of the annual ODA declaration), alike entries together.

    Corrections and refunds count in the year that they are dated of.
    """
    wanted = (
        select(LedgerTotal, Project, FinancingLine)
        .join(Project, Project.id == LedgerTotal.project_id)
        .outerjoin(FinancingLine, FinancingLine.id == LedgerTotal.line_id)
        .where(
            Project.partnership_id.in_(partnerships),
            Project.removed_at.is_(None),
            LedgerTotal.kind == EntryKind.SPENT,
            LedgerTotal.year == year,
        )
        .order_by(Project.code, LedgerTotal.key)
    )
    return [_payment(total, project, line) for total, project, line in session.execute(wanted).unique()]


def _payment(total: LedgerTotal, project: Project, line: FinancingLine | None) -> Payment:
    return Payment(
        partnership_id=project.partnership_id,
        project_id=project.id,
        payer=line.payer if line else None,
        payer_side=line.side if line else None,
        spent_by=total.spent_by,
        instrument=line.instrument if line else None,
        category=total.category,
        currency=total.currency,
        known=total.known,
        counted=total.counted,
        unknown=total.unknown,
    )


def relation_costs_of(session: Session, partnership_id: uuid.UUID) -> list[RelationCost]:
    """What the relation itself costs, the latest first."""
    wanted = select(RelationCost).where(
        RelationCost.partnership_id == partnership_id, RelationCost.removed_at.is_(None)
    )
    return list(session.scalars(wanted.order_by(RelationCost.date.desc(), RelationCost.id)))


def is_past(entry: LedgerEntry, today: date) -> bool:
    """Whether the day of an entry is certainly over."""
    return entry.date.latest < today
