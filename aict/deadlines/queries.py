"""The one list of deadlines: of a reader over all their partnerships, of some partnerships, of one whose facts were read."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, lazyload

from aict.accounts.models import Person
from aict.cofinancing import deadlines as of_projects
from aict.cofinancing import ledger_deadlines as of_instalments
from aict.cofinancing.deadlines import project_deadlines
from aict.cofinancing.ledger_deadlines import instalment_deadlines
from aict.cofinancing.ledger_queries import Instalment, instalments_of
from aict.cofinancing.models import Project
from aict.conventions import deadlines as of_conventions
from aict.conventions.deadlines import convention_deadlines
from aict.conventions.models import Convention
from aict.core import clock
from aict.core.dates import PartialDate
from aict.deadlines.campaigns import authorities_among, calls_from, campaign_deadlines, filed_by
from aict.deadlines.candidates import DAYS, LASTS, Candidates, Wanted, candidates
from aict.evaluations import deadlines as of_evaluations
from aict.evaluations import periodicity
from aict.evaluations.deadlines import Campaigns, campaigns_of, evaluation_deadlines
from aict.evaluations.models import Evaluation
from aict.evaluations.periodicity import planned_evaluations
from aict.partnerships.access import readable_ids, reading_organisations, standing_of
from aict.partnerships.deadline import Deadline, DeadlineKind, in_order
from aict.partnerships.models import Partnership


@dataclass(frozen=True, slots=True)
class DatedFacts:
    """What the deadlines of one partnership are computed from."""

    conventions: Sequence[Convention]
    projects: Sequence[Project]
    evaluations: Sequence[Evaluation]
    campaigns: Campaigns
    instalments: Sequence[Instalment] = ()
    tells_periods: bool = True
    """Whether all the conventions and all the evaluations were read: the next one is counted from both."""


@dataclass(frozen=True, slots=True)
class Own:
    """A deadline and the side on which its reader stands."""

    deadline: Deadline
    side: str | None

    @property
    def is_ours(self) -> bool:
        """Whether the reader's own side has to act."""
        return self.deadline.partnership is None or self.side in self.deadline.sides

    @property
    def is_theirs(self) -> bool:
        """Whether another side has to act."""
        return bool(self.deadline.sides - {self.side})


@dataclass(frozen=True, slots=True)
class Agenda:
    """The deadlines of a reader in their order, and what was left out at either end."""

    deadlines: Sequence[Own] = field(default=())
    since: PartialDate | None = None
    until: PartialDate | None = None


def agenda_of(session: Session, person: Person, wanted: Wanted | None = None, *, many: bool) -> Agenda:
    """The deadlines of a person, who `sees_many` or not, in a constant number of queries, however many partnerships they read."""
    wanted, today = wanted or Wanted(), clock.today()
    found = candidates(session, person, wanted, today, many=many)
    judged = _evaluations(session, found.of((*of_evaluations.DAYS, *periodicity.DAYS)))
    # An evaluation comes with its partnership: those that have one are not asked for again.
    met = {each.partnership for evaluations in judged.values() for each in evaluations}
    partnerships = [*met, *_partnerships(session, found.of(DAYS) - {p.id for p in met})]
    standings = {p.id: standing_of(person, p).side for p in partnerships}
    every = [
        *_of(session, partnerships, today, found, judged),
        *_of_organisations(session, person, wanted, today),
    ]
    kept = [deadline for deadline in every if _is_wanted(deadline, wanted, found, today)]
    own = [Own(d, standings[d.partnership.id] if d.partnership else None) for d in in_order(kept, today)]
    return Agenda(own, found.since, found.until)


def titles_of(session: Session, person: Person, agenda: Agenda, wanted: Wanted) -> dict[str, str]:
    """The partnerships of these deadlines by code, and the one that was asked for even when nothing of it is due."""
    titles = {p.code: p.title for own in agenda.deadlines if (p := own.deadline.partnership)}
    if wanted.partnership is not None and wanted.partnership not in titles:
        asked = select(Partnership.code, Partnership.title).where(
            Partnership.code == wanted.partnership, Partnership.id.in_(readable_ids(person))
        )
        titles |= {row.code: row.title for row in session.execute(asked)}
    return titles


def deadlines_in(session: Session, partnerships: Sequence[Partnership]) -> list[Deadline]:
    """All the deadlines of these partnerships, which the reader may read, in their order."""
    today = clock.today()
    return in_order(_of(session, partnerships, today), today)


def deadlines_of(partnership: Partnership, facts: DatedFacts) -> list[Deadline]:
    """The deadlines of a partnership whose facts were read, in their order."""
    today = clock.today()
    return in_order(_computed(partnership, facts, today), today)


def _computed(partnership: Partnership, facts: DatedFacts, today: date) -> Iterator[Deadline]:
    yield from convention_deadlines(partnership, facts.conventions, today=today)
    yield from project_deadlines(partnership, facts.projects, today=today)
    yield from instalment_deadlines(partnership, facts.instalments)
    yield from evaluation_deadlines(partnership, facts.evaluations, facts.campaigns, today=today)
    if facts.tells_periods:
        yield from planned_evaluations(partnership, facts.conventions, facts.evaluations, today=today)


def _is_wanted(deadline: Deadline, wanted: Wanted, found: Candidates, today: date) -> bool:
    if wanted.kind not in {None, deadline.kind}:
        return False
    lasts = LASTS.get(deadline.kind)
    if lasts is not None and (today - deadline.on.latest).days > lasts:
        return False
    # Outside these ends others of the same day were not looked at: a list with holes would lie.
    earliest = max((d for d in (wanted.since, found.since and found.since.earliest) if d), default=date.min)
    latest = min((d for d in (wanted.until, found.until and found.until.latest) if d), default=date.max)
    return earliest <= deadline.on.latest and deadline.on.earliest <= latest


def _of_organisations(session: Session, person: Person, wanted: Wanted, today: date) -> Iterable[Deadline]:
    if wanted.partnership is not None or wanted.kind not in {
        None,
        DeadlineKind.CALL,
        DeadlineKind.DECLARATION,
    }:
        return ()
    own = reading_organisations(person)
    organisations = {
        a.organisation_id: a.organisation for a in person.affiliations if a.organisation_id in own
    }
    authorities = authorities_among(organisations.values())
    if not authorities:
        return ()
    calls, filed = calls_from(session, today), filed_by(session, authorities, today)
    return campaign_deadlines(authorities, calls, filed, today=today)


def _of(
    session: Session,
    partnerships: Sequence[Partnership],
    today: date,
    found: Candidates | None = None,
    judged: Mapping[uuid.UUID, list[Evaluation]] | None = None,
) -> Iterator[Deadline]:
    """What is due in these partnerships; of those that were `found`, only what may be due is read."""
    ids = {partnership.id for partnership in partnerships}
    texts, plans, paid, concluded, periods = (found.of(days) & ids if found else ids for days in _FEATURES)
    told = (joinedload(Convention.parties), joinedload(Convention.events))
    conventions = _by_partnership(session, Convention, texts | periods, *told)
    projects = _by_partnership(session, Project, plans, lazyload(Project.lines))
    evaluations = _evaluations(session, concluded | periods) if judged is None else judged
    campaigns = campaigns_of(session, concluded | periods)
    instalments = defaultdict[uuid.UUID, list[Instalment]](list)
    for each in instalments_of(session, paid) if paid else ():
        instalments[each.entry.partnership_id].append(each)
    for partnership in partnerships:
        own = partnership.id
        facts = DatedFacts(
            conventions[own],
            projects[own],
            evaluations.get(own, []),
            campaigns,
            instalments[own],
            tells_periods=own in periods,
        )
        yield from _computed(partnership, facts, today)


_FEATURES = (
    of_conventions.DAYS, of_projects.DAYS, of_instalments.DAYS, of_evaluations.DAYS, periodicity.DAYS,
)  # fmt: skip


def _by_partnership(
    session: Session,
    model: Any,  # noqa: ANN401 (a model)
    ids: Collection[uuid.UUID],
    *options: Any,  # noqa: ANN401 (SQLAlchemy's own)
) -> Mapping[uuid.UUID, list[Any]]:
    found = defaultdict[uuid.UUID, list[Any]](list)
    if not ids:
        return found
    kept = select(model).where(model.partnership_id.in_(ids), model.removed_at.is_(None))
    # Who entered a fact is not told here.
    kept = kept.options(lazyload(model.entered_by), *options).order_by(model.id)
    for fact in session.scalars(kept).unique():
        found[fact.partnership_id].append(fact)
    return found


def _evaluations(session: Session, ids: Collection[uuid.UUID]) -> Mapping[uuid.UUID, list[Evaluation]]:
    light = (lazyload(Evaluation.recommendations), lazyload(Evaluation.voices))
    with_partnership = joinedload(Evaluation.partnership).options(*_LIGHT)
    return _by_partnership(session, Evaluation, ids, *light, with_partnership)


_LIGHT = (
    lazyload(Partnership.labels),
    lazyload(Partnership.referentials),
    joinedload(Partnership.members),
)


def _partnerships(session: Session, ids: Collection[uuid.UUID]) -> Sequence[Partnership]:
    if not ids:
        return ()
    wanted = select(Partnership).where(Partnership.id.in_(ids)).options(*_LIGHT)
    return session.scalars(wanted.order_by(Partnership.id)).unique().all()
