"""The ledger of a plan as a page or a report shows it: what it adds up to, and what is to be checked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy.orm import Session

from aict.cofinancing.ledger_queries import spent_after
from aict.cofinancing.ledger_rules import (
    ASKING,
    PLANNED,
    RECEIVED,
    SPENT,
    Check,
    Figure,
    Verdict,
    cover_asked,
    figures,
    figures_by,
    spent_after_end,
    spent_against_granted,
)
from aict.cofinancing.models import EntryPlace, FinancingLine, LedgerTotal, Project
from aict.cofinancing.queries import lines_of
from aict.cofinancing.rules import Plan, Stage
from aict.conventions.models import Convention
from aict.partnerships.models import Attribution

By = Mapping[str | None, tuple[Figure, ...]]


@dataclass(frozen=True, slots=True)
class Year:
    """What one year holds of each kind of entry."""

    year: int
    planned: tuple[Figure, ...]
    received: tuple[Figure, ...]
    spent: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class ShownLedger:
    """What the entries of one plan add up to; each figure is of one currency."""

    planned: tuple[Figure, ...]
    received: tuple[Figure, ...]
    spent: tuple[Figure, ...]
    years: tuple[Year, ...]
    by_category: By
    by_place: Mapping[EntryPlace | None, tuple[Figure, ...]]
    by_side: Mapping[Attribution | None, tuple[Figure, ...]]
    of_lines: Mapping[FinancingLine, Year]
    """The three kinds for each line, over all years (`year` is 0)."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered."""
        return not self.years


def shown_ledger(project: Project, totals: Sequence[LedgerTotal]) -> ShownLedger:
    """The totals of one plan, arranged."""
    spent = [total for total in totals if total.kind == SPENT]
    by_year = [_year(year, list(rows)) for year, rows in groupby(totals, lambda total: total.year)]
    return ShownLedger(
        planned=_of_kind(totals, PLANNED),
        received=_of_kind(totals, RECEIVED),
        spent=figures(spent),
        years=tuple(by_year),
        by_category=figures_by(sorted(spent, key=lambda t: t.category or "\uffff"), lambda t: t.category),
        by_place=figures_by(sorted(spent, key=lambda t: t.place or "\uffff"), lambda t: t.place),
        by_side=figures_by(sorted(spent, key=lambda t: t.spent_by or "\uffff"), lambda t: t.spent_by),
        of_lines={
            line: _year(0, [total for total in totals if total.line_id == line.id])
            for line in lines_of(project)
        },
    )


def _year(year: int, totals: Sequence[LedgerTotal]) -> Year:
    return Year(year, *(_of_kind(totals, kind) for kind in (PLANNED, RECEIVED, SPENT)))


def _of_kind(totals: Sequence[LedgerTotal], kind: str) -> tuple[Figure, ...]:
    return figures(total for total in totals if total.kind == kind)


def checks_of(
    session: Session, project: Project, plan: Plan, totals: Sequence[LedgerTotal]
) -> tuple[Check, ...]:
    """Every question put to a plan: its budget, what was spent of what was granted, under which convention."""
    budget = Check(_budget_verdict(plan), plan.balance)
    spent = [total for total in totals if total.kind == SPENT]
    if not spent:
        return (budget,)
    return (
        budget,
        _against_granted(project, plan, spent),
        _cover(project, spent),
        *_ends(session, project, spent),
    )


def _budget_verdict(plan: Plan) -> Verdict:
    if plan.gap is None:
        return Verdict.CANNOT_TELL
    return Verdict.WRONG if plan.gap else Verdict.RIGHT


def _against_granted(project: Project, plan: Plan, spent: Sequence[LedgerTotal]) -> Check:
    granted = [total for total in plan.totals[Stage.GRANTED] if total.counted]
    only = granted[0] if len(granted) == 1 else None
    unknown = sum(line.granted is None for line in lines_of(project))
    return spent_against_granted(
        figures(spent), only.known if only else None, unknown, only.currency if only else None
    )


def _cover(project: Project, spent: Sequence[LedgerTotal]) -> Check:
    if project.convention_id is not None:
        return cover_asked([], [], everybody_said=True)
    lines = lines_of(project)
    uncovered = [total for total in spent if total.convention_id is None]
    asking = [line for line in lines if line.convention_asked_by in ASKING]
    # What a line pays is its own: where entries name their line, only those of the lines that ask matter.
    owed = [t for t in uncovered if t.line_id is None or t.line_id in {line.id for line in asking}]
    return cover_asked(
        [line.payer for line in asking] if owed else [],
        figures(uncovered),
        everybody_said=all(line.convention_asked_by for line in lines) and bool(lines),
    )


def _ends(session: Session, project: Project, spent: Sequence[LedgerTotal]) -> list[Check]:
    named = {total.convention_id for total in spent if total.convention_id}
    if project.convention_id and any(total.convention_id is None for total in spent):
        named.add(project.convention_id)
    conventions = [session.get_one(Convention, identifier) for identifier in sorted(named)]
    return [
        spent_after_end(
            spent_after(session, project.id, one.id, one.ends_on, is_own=one.id == project.convention_id),
            one.quoted(one.title),
            one.ends_on,
        )
        for one in conventions
        if one.ends_on is not None
    ]
