"""What a year held in all the partnerships of one organisation, read in a number of queries that does not grow with them."""

import uuid
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, selectinload

from aict.activities.models import Action, Meeting, Mission
from aict.cofinancing.models import Project
from aict.cofinancing.queries import lines_of
from aict.conventions.models import Convention
from aict.core.dates import PartialDate
from aict.core.revisions import Revision
from aict.evaluations.models import Evaluation
from aict.evaluations.rules import Period, period_of
from aict.local_return.models import Finding, LocalReturn
from aict.objectives.models import Objective
from aict.organisations.models import Organisation
from aict.partnerships.access import is_present
from aict.partnerships.models import Fact, Member, MemberRole, Partnership

OfFact = TypeVar("OfFact", bound=Fact)
Held = Mapping[uuid.UUID, Sequence[OfFact]]
"""Facts by the identifier of their partnership."""


@dataclass(frozen=True, slots=True)
class Year:
    """The year of one organisation: the partnerships in which it holds a key, and what each of them holds."""

    organisation: Organisation
    year: int
    partnerships: Sequence[Partnership]
    associated: int
    """In how many others it is an associate: they are counted, not told."""
    conventions: Held[Convention]
    projects: Held[Project]
    actions: Held[Action]
    missions: Held[Mission]
    meetings: Held[Meeting]
    returns: Held[LocalReturn]
    evaluations: Held[Evaluation]
    agreed: Mapping[uuid.UUID, int]
    """How many objectives are in force."""

    def facts(self) -> list[Fact]:
        """Everything that the report may cite."""
        kinds: Sequence[Held[Any]] = (self.conventions, self.projects, self.returns)
        found: list[Fact] = [fact for kind in kinds for facts in kind.values() for fact in facts]
        lines = [line for projects in self.projects.values() for p in projects for line in lines_of(p)]
        return [*found, *lines]


def year_of(session: Session, organisation: Organisation, year: int) -> Year:
    """Read the year."""
    period = period_of(PartialDate(year), PartialDate(year))
    keyed = _partnerships(organisation, keyed=True)
    ids = keyed.with_only_columns(Partnership.id).order_by(None)
    associated = _partnerships(organisation, keyed=False).with_only_columns(Partnership.id).order_by(None)
    return Year(
        organisation=organisation,
        year=year,
        partnerships=session.scalars(keyed).unique().all(),
        associated=session.scalar(select(func.count()).select_from(associated.subquery())) or 0,
        conventions=_held(session.scalars(_kept(Convention, ids).order_by(Convention.code, Convention.id)).unique()),
        projects=_held(
            session.scalars(
                _kept(Project, ids).options(selectinload(Project.lines)).order_by(Project.code, Project.id)
            ).unique()
        ),
        actions=_within(session, Action, ids, period, lambda a: (a.starts_on, a.ends_on)),
        missions=_within(session, Mission, ids, period, lambda m: (m.date, None)),
        meetings=_within(session, Meeting, ids, period, lambda m: (m.date, None)),
        returns=_within(session, LocalReturn, ids, period, lambda r: (r.date, None), LocalReturn.finding == Finding.FOUND),
        evaluations=_within(session, Evaluation, ids, period, lambda e: (e.date or e.period_end, None)),
        agreed=_agreed(session, ids),
    )  # fmt: skip


def _partnerships(organisation: Organisation, *, keyed: bool) -> Select[Any]:
    role = Member.role != MemberRole.ASSOCIATE if keyed else Member.role == MemberRole.ASSOCIATE
    own = select(Member.partnership_id).where(Member.organisation_id == organisation.id, is_present(), role)
    shared = Partnership.draft_of_id.is_(None)
    wanted = select(Partnership).where(Partnership.id.in_(own), shared)
    return wanted.order_by(Partnership.title_key, Partnership.id)


def _kept(model: type[OfFact], ids: Select[Any]) -> Select[Any]:
    return select(model).where(model.partnership_id.in_(ids), model.removed_at.is_(None))


def _held(facts: Iterable[OfFact]) -> Held[OfFact]:
    found = defaultdict[uuid.UUID, list[OfFact]](list)
    for fact in facts:
        found[fact.partnership_id].append(fact)
    return found


def _within(
    session: Session,
    model: type[OfFact],
    ids: Select[Any],
    period: Period | None,
    days: Callable[[OfFact], tuple[PartialDate | None, PartialDate | None]],
    *conditions: Any,  # noqa: ANN401 (conditions of SQLAlchemy)
) -> Held[OfFact]:
    """What surely or perhaps happened in the period; what has no date is in no year."""
    found = session.scalars(_kept(model, ids).where(*conditions).order_by(model.id)).unique()
    return _held(
        fact
        for fact in found
        if any(days(fact)) and (period is None or period.touches(*days(fact)) is not False)
    )


def _agreed(session: Session, ids: Select[Any]) -> Mapping[uuid.UUID, int]:
    in_force = (
        select(Objective.partnership_id, Objective.id)
        .join(Revision, Revision.text_id == Objective.text_id)
        .where(Objective.partnership_id.in_(ids), Revision.in_force_at.is_not(None))
        .distinct()
    )
    return Counter(partnership for partnership, _ in session.execute(in_force))
