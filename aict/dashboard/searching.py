"""One question to the whole registry: what the reader may see, group by group, each bounded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlalchemy import Row, Select, func, literal, select
from sqlalchemy.orm import Session, aliased

from aict.accounts.models import Person
from aict.activities.finding import ACTION
from aict.activities.models import Action
from aict.cofinancing.finding import PROJECT
from aict.cofinancing.models import Project
from aict.conventions.finding import CONVENTION
from aict.conventions.models import Convention
from aict.core import search
from aict.core.errors import Quoted, Sentence
from aict.core.originals import USUAL, language_of
from aict.core.paging import PAGE_SIZE, Page, asked_page
from aict.core.revisions import Revision
from aict.core.versions import quoted
from aict.directory.reach import known_to
from aict.objectives.finding import OBJECTIVE, shown
from aict.objectives.models import Objective
from aict.organisations.finding import ORGANISATION
from aict.organisations.models import Organisation
from aict.partnerships.access import reads
from aict.partnerships.finding import PARTNERSHIP
from aict.partnerships.models import Member, Partnership
from aict.partnerships.queries import sees_many, visible_list

Rows = Select[*tuple[Any, ...]]

FIRST = 5
"""Of each group on the page of all of them."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing found, and where it stands."""

    title: Quoted | str
    address: str
    within: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Things of one kind: the first of them, or one page of all."""

    kind: str
    label: Sentence
    page: Page[Hit]
    has_more: bool


@dataclass(frozen=True, slots=True)
class _Source:
    kind: str
    label: Sentence
    identifier: Any
    select: Callable[[Person, bool], Rows]
    """Rows that the reader may see, in their order."""
    hit: Callable[[Row[Any]], Hit]

    def found(self, person: Person, question: search.Question, *, many: bool) -> Rows:
        return self.select(person, many).where(*question.conditions(self.kind, self.identifier))


def first_found(session: Session, person: Person, typed: str) -> list[Group]:
    """The first things of each kind that has any, in one query a kind."""
    many = sees_many(session, person)
    question = search.question(session, [source.kind for source in _SOURCES], typed)
    groups = (_first(session, source, source.found(person, question, many=many)) for source in _SOURCES)
    return [group for group in groups if group.page.rows]


def _first(session: Session, source: _Source, wanted: Rows) -> Group:
    rows = session.execute(wanted.limit(FIRST + 1)).all()
    hits = [source.hit(row) for row in rows[:FIRST]]
    return Group(source.kind, source.label, Page(hits, 1, 1, len(hits)), has_more=len(rows) > FIRST)


def all_found(session: Session, person: Person, typed: str, kind: str, page: str | None) -> Group | None:
    """One page of all things of a kind; None when there is no such kind."""
    source = next((s for s in _SOURCES if s.kind == kind), None)
    if source is None:
        return None
    question = search.question(session, (kind,), typed)
    wanted = source.found(person, question, many=sees_many(session, person))
    total = session.scalar(select(func.count()).select_from(wanted.order_by(None).subquery())) or 0
    number, last = asked_page(total, page)
    rows = session.execute(wanted.limit(PAGE_SIZE).offset((number - 1) * PAGE_SIZE)).all()
    hits: Sequence[Hit] = [source.hit(row) for row in rows]
    return Group(kind, source.label, Page(hits, number, last, total), has_more=False)


def _partnerships(person: Person, many: bool) -> Rows:  # noqa: FBT001 (a fact of the reader)
    return (
        visible_list(person, many=many)
        .with_only_columns(Partnership.code, Partnership.title)
        .order_by(Partnership.title_key, Partnership.id)
    )


def _organisations(person: Person, many: bool) -> Rows:  # noqa: FBT001 (a fact of the reader)
    # Who meets thousands is answered from those met: each is asked of, instead of gathering all that may be known.
    standing = aliased(Member)
    met = (
        select(literal(1))
        .select_from(standing)
        .where(standing.organisation_id == Organisation.id, reads(person, standing.partnership_id, many=True))
    )
    return (
        select(Organisation.id, Organisation.name)
        .where(met.exists() if many else Organisation.id.in_(known_to(person)))
        .order_by(Organisation.name_key, Organisation.id)
    )


def _within(model: Any, *columns: Any) -> Callable[[Person, bool], Rows]:  # noqa: ANN401 (a mapped class and what is read of it)
    def readable(person: Person, many: bool) -> Rows:  # noqa: FBT001 (a fact of the reader)
        return (
            select(Partnership.code.label("of"), Partnership.title.label("partnership"), model.code, *columns)
            .join(Partnership, Partnership.id == model.partnership_id)
            .where(reads(person, model.partnership_id, many=many))
            # The newest first: what has thousands of answers is read from one index, and left after its page.
            .order_by(model.id.desc())
        )

    return readable


def _own_page(endpoint: str) -> Callable[[Row[Any]], Hit]:
    def hit(row: Row[Any]) -> Hit:
        address = url_for(endpoint, code=row.of, fact_id=row.id)
        return Hit(Quoted(row.title, row.language or USUAL), address, row.partnership)

    return hit


def _action(row: Row[Any]) -> Hit:
    """An action stands in its list, found there by its code."""
    address = url_for("activities.actions", code=row.of, q=row.code, _anchor=row.code)
    return Hit(Quoted(row.title, row.language or USUAL), address, row.partnership)


def _objective(row: Row[Any]) -> Hit:
    address = url_for("objectives.show", code=row.of, objective_code=row.code)
    return Hit(quoted(row.content, "statement", row.language), address, row.partnership)


_SOURCES = (
    _Source(
        PARTNERSHIP,
        Sentence("Partenariats"),
        Partnership.id,
        _partnerships,
        lambda row: Hit(row.title, url_for("dashboard.partnership", code=row.code), row.code),
    ),
    _Source(
        ORGANISATION,
        Sentence("Organisations"),
        Organisation.id,
        _organisations,
        lambda row: Hit(row.name, url_for("directory.show", organisation_id=row.id)),
    ),
    _Source(
        OBJECTIVE,
        Sentence("Objectifs"),
        Objective.id,
        _within(
            Objective, shown(Revision.content).label("content"), shown(Revision.language).label("language")
        ),
        _objective,
    ),
    _Source(
        CONVENTION,
        Sentence("Conventions"),
        Convention.id,
        _within(Convention, Convention.id, Convention.title, language_of(Convention)),
        _own_page("conventions.convention_show"),
    ),
    _Source(
        PROJECT,
        Sentence("Projets"),
        Project.id,
        _within(Project, Project.id, Project.title, language_of(Project)),
        _own_page("cofinancing.project_show"),
    ),
    _Source(
        ACTION, Sentence("Actions"), Action.id, _within(Action, Action.title, language_of(Action)), _action
    ),
)
