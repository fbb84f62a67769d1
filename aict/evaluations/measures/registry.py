"""What the measures are computed from: the rows of one partnership, read in a constant number of queries."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session, lazyload

from aict.activities.models import Action, Meeting, Mission
from aict.activities.queries import actions_of, meetings_of, missions_of
from aict.cofinancing.ledger_queries import totals_of
from aict.cofinancing.models import EntryKind, LedgerTotal, Project
from aict.cofinancing.queries import projects_of
from aict.conventions.models import Convention
from aict.core.dates import PartialDate
from aict.core.revisions import SharedText
from aict.evaluations.models import Evaluation
from aict.evaluations.queries import evaluations_of
from aict.evaluations.rules import Period
from aict.evaluations.scope import Sort, looks_at
from aict.objectives.content import ObjectiveText
from aict.objectives.models import Objective
from aict.objectives.queries import text_of
from aict.partnerships.models import Confirmation, Partnership

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Registry:
    """Everything recorded about a partnership that a measure may count."""

    partnership: Partnership
    period: Period
    objectives: Sequence[tuple[Objective, ObjectiveText]]
    actions: Sequence[Action]
    missions: Sequence[Mission]
    meetings: Sequence[Meeting]
    projects: Sequence[Project]
    spending: Sequence[tuple[Project, LedgerTotal]]
    """What was spent, added up by project, year, currency, place and who spent it."""
    conventions: Sequence[Convention]
    evaluations: Sequence[Evaluation]
    texts: Sequence[SharedText]
    confirmations: Sequence[Confirmation]

    @property
    def sides(self) -> list[str]:
        """Letters of the sides, in order."""
        return sorted({member.side for member in self.partnership.members})

    def side_of_member(self, member_id: uuid.UUID | None) -> str | None:
        """The side a member stands on; None for nobody's."""
        return next((m.side for m in self.partnership.members if m.id == member_id), None)

    def side_of_organisation(self, organisation_id: uuid.UUID) -> str | None:
        """The side an organisation stands on; None when it is no member."""
        members = self.partnership.members
        return next((m.side for m in members if m.organisation_id == organisation_id), None)


@dataclass(frozen=True, slots=True)
class Picked(Generic[_Row]):
    """The rows of a period, how many of them may lie outside it, and how many have no date."""

    rows: list[_Row]
    vague: int
    undated: int


def pick(rows: Iterable[tuple[_Row, PartialDate | None, PartialDate | None]], period: Period) -> Picked[_Row]:
    """Choose rows given with their first and last date: those that may fall in the period are counted."""
    kept, vague, undated = list[_Row](), 0, 0
    for row, first, last in rows:
        if first is None and last is None:
            undated += 1
            continue
        touches = period.touches(first, last)
        if touches is not False:
            kept.append(row)
            vague += touches is None
    return Picked(kept, vague, undated)


def read_registry(
    session: Session, partnership: Partnership, period: Period, evaluation: Evaluation | None = None
) -> Registry:
    """Read the rows of a partnership that measures may count; of an evaluation, those that it looks at."""

    def seen(sort: Sort, row: uuid.UUID) -> bool:
        return evaluation is None or looks_at(evaluation, sort, str(row))

    # The texts first: an objective then finds its own among those that are read. Drafts are nobody else's.
    texts = session.scalars(
        select(SharedText)
        .where(SharedText.partnership_id == partnership.id)
        .options(lazyload(SharedText.drafts))
        .order_by(SharedText.id)
    ).all()
    projects = [p for p in projects_of(session, partnership.id) if seen(Sort.PROJECTS, p.id)]
    return Registry(
        partnership=partnership,
        period=period,
        objectives=[
            (row, text) for row, text in _objectives(session, partnership.id) if seen(Sort.OBJECTIVES, row.id)
        ],
        actions=actions_of(session, partnership.id),
        missions=missions_of(session, partnership.id),
        meetings=meetings_of(session, partnership.id),
        projects=projects,
        spending=_spending(session, projects),
        conventions=[c for c in _conventions(session, partnership.id) if seen(Sort.CONVENTIONS, c.id)],
        evaluations=evaluations_of(session, partnership.id, by_themselves=True),
        texts=texts,
        confirmations=_confirmations(session, partnership.id),
    )


def _objectives(session: Session, partnership_id: uuid.UUID) -> list[tuple[Objective, ObjectiveText]]:
    """Those that say something, in the order of their codes; what was measured is not asked for."""
    wanted = (
        select(Objective)
        .where(Objective.partnership_id == partnership_id)
        .options(lazyload(Objective.text), lazyload(Objective.indicators))
        .order_by(func.length(Objective.code), Objective.code, Objective.id)
    )
    found = [(row, text_of(row)) for row in session.scalars(wanted)]
    return [(row, text) for row, text in found if text is not None]


def _spending(session: Session, projects: Sequence[Project]) -> list[tuple[Project, LedgerTotal]]:
    by_id = {project.id: project for project in projects}
    spent = (t for t in totals_of(session, by_id) if t.kind is EntryKind.SPENT)
    return [(by_id[total.project_id], total) for total in spent]


def _conventions(session: Session, partnership_id: uuid.UUID) -> Sequence[Convention]:
    return session.scalars(
        select(Convention)
        .where(Convention.partnership_id == partnership_id, Convention.removed_at.is_(None))
        .options(lazyload(Convention.events))
        .order_by(Convention.signed_on.nulls_last(), Convention.code, Convention.id)
    ).all()


def _confirmations(session: Session, partnership_id: uuid.UUID) -> Sequence[Confirmation]:
    return session.scalars(
        select(Confirmation)
        .where(Confirmation.partnership_id == partnership_id)
        .order_by(Confirmation.at, Confirmation.id)
    ).all()
