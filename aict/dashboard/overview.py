"""Where a partnership stands, said while somebody is on the telephone: each line computed from the registry.

In force, late, waiting for us, waiting for them, last contact, money at a glance, next dates (product.md §2). Every
side reads the same facts; *us* and *them* change places.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from flask import url_for
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.cofinancing.models import Project
from aict.cofinancing.queries import projects_of
from aict.conventions.models import Convention
from aict.conventions.notices import Notice, NoticeKind, notices
from aict.conventions.queries import amendments_of, conventions_of, french_keys
from aict.conventions.rules import State, state_of, term_of
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence
from aict.dashboard.contact import Contact, last_contact, next_activity
from aict.dashboard.items import Item, earliest_first
from aict.dashboard.money import Money, money_of
from aict.dashboard.steps import Awaited, awaited_steps
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.queries import evaluations_of
from aict.objectives.board import ObjectiveRow, Reading, board_of
from aict.objectives.rules import moment
from aict.partnerships.access import Standing
from aict.partnerships.models import KeyDate, Status

MOST_DATES = 3
_RUNNING = frozenset({State.IN_FORCE, State.SIGNED_NOT_TRANSMITTED})


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page of a partnership shows at once."""

    in_force: Sequence[Item]
    late: Sequence[Item]
    ours: Sequence[Item]
    theirs: Sequence[Item]
    contact: Contact | None
    money: Money
    next_dates: Sequence[Item]
    key_dates: Sequence[KeyDate]


def overview_of(session: Session, at: Standing) -> Overview:
    """The overview of the reader's partnership, in a constant number of queries."""
    partnership = at.partnership.id
    facts = _Facts(
        at=at,
        texts=list(_texts(conventions_of(session, partnership), french_keys(at.partnership))),
        projects=projects_of(session, partnership),
        board=board_of(session, at),
        evaluations=evaluations_of(session, partnership),
    )
    awaited = list(awaited_steps(session, at, facts.board, facts.evaluations))
    agreements = [word.consent for row in facts.board for word in row.words if word.consent]
    return Overview(
        in_force=list(facts.in_force()),
        late=earliest_first(facts.late()),
        ours=_steps_of(awaited, ours=True),
        theirs=_steps_of(awaited, ours=False),
        contact=last_contact(session, at, agreements),
        money=money_of(facts.projects, side=at.side),
        next_dates=earliest_first([*facts.to_come(), *next_activity(session, at)])[:MOST_DATES],
        key_dates=session.scalars(
            select(KeyDate)
            .where(KeyDate.partnership_id == partnership, KeyDate.removed_at.is_(None))
            .order_by(KeyDate.date, KeyDate.id)
        ).all(),
    )


def _steps_of(awaited: Sequence[Awaited], *, ours: bool) -> list[Item]:
    return [step.item for step in awaited if step.is_ours is ours]


@dataclass(frozen=True, slots=True)
class _Text:
    """A convention with what the rules say of it today."""

    convention: Convention
    state: State
    term: PartialDate | None
    notices: Sequence[Notice]


def _texts(conventions: Sequence[Convention], keys: Sequence[str]) -> Iterator[_Text]:
    today = clock.today()
    for convention in conventions:
        amendments = amendments_of(convention, conventions)
        state = state_of(convention, french_keys=keys, today=today, amendments=amendments)
        term = term_of(convention, amendments, today=today)
        said = notices(convention, state, today=today, term=term)
        # the rules ask for no more than the ends of a date; what they give back is what they were given
        known = term if isinstance(term, PartialDate) else None
        yield _Text(convention, state.state, known, said)


@dataclass(frozen=True, slots=True)
class _Facts:
    at: Standing
    texts: Sequence[_Text]
    projects: Sequence[Project]
    board: Sequence[ObjectiveRow]
    evaluations: Sequence[Evaluation]

    def in_force(self) -> Iterator[Item]:
        for text in self.texts:
            if text.state is State.IN_FORCE:
                yield Item(
                    _until(text.term), self._page(text), title=text.convention.quoted(text.convention.title)
                )
        agreed = sum(row.in_force is not None for row in self.board)
        if agreed:
            said = Sentence(
                "Objectifs en vigueur : %(agreed)s sur %(all)s", agreed=agreed, all=len(self.board)
            )
            yield Item(said, self._address("objectives.index"))

    def late(self) -> Iterator[Item]:
        for text in self.texts:
            for notice in text.notices:
                if notice.kind is NoticeKind.NOT_IN_FORCE:
                    yield Item(
                        notice.sentence, self._page(text), title=text.convention.quoted(text.convention.title)
                    )
        yield from self._nothing_runs(self._address("conventions.index"))
        for evaluation, due in self._answering():
            if due < clock.today():
                said = Sentence("Réponses attendues depuis le %(day)s", day=due)
                yield self._about(evaluation, said, PartialDate.of(due))
        for row in self.board:
            for reading in row.readings:
                yield from self._unmeasured(row, reading)

    def _nothing_runs(self, address: str) -> Iterator[Item]:
        terms = [text.term for text in self.texts if text.state is State.ENDED and text.term]
        over = all(text.state in {State.ENDED, State.OUTSIDE_THE_RULE} for text in self.texts)
        if terms and over and self.at.partnership.status is Status.ACTIVE:
            last = max(terms, key=lambda term: term.latest)
            said = Sentence(
                "Le partenariat est actif, mais plus aucune convention ne court : la dernière a pris fin (%(day)s).",
                day=last,
            )
            yield Item(said, address, last)

    def _unmeasured(self, row: ObjectiveRow, reading: Reading) -> Iterator[Item]:
        today = clock.today()
        passed = [t.date for t in reading.text.targets if t.date and t.date.latest < today]
        if reading.is_proposed or not passed:
            return
        due = max(passed, key=lambda day: day.latest)
        if not any(moment(m).latest >= due.earliest for m in reading.measurements):
            label = Quoted(reading.text.label, reading.language)
            said = Sentence("Cible passée sans mesure (%(day)s) : %(indicator)s", day=due, indicator=label)
            yield Item(said, self._address("objectives.show", objective_code=row.objective.code), due)

    def to_come(self) -> Iterator[Item]:
        today = clock.today()
        for text in self.texts:
            if text.term and text.term.latest >= today and text.state in _RUNNING:
                said = Sentence("Terme d’une convention")
                on = PartialDate.of(text.term.latest)
                yield Item(said, self._page(text), on, title=text.convention.quoted(text.convention.title))
        for evaluation, due in self._answering():
            if due >= today:
                yield self._about(evaluation, Sentence("Réponses à l’évaluation"), PartialDate.of(due))
        for project in self.projects:
            if project.ends_on and project.ends_on.latest >= today:
                said = Sentence("Fin d’un projet")
                address = self._address("cofinancing.project_show", fact_id=project.id)
                yield Item(said, address, project.ends_on, title=project.quoted(project.title))

    def _page(self, text: _Text) -> str:
        return self._address("conventions.convention_show", fact_id=text.convention.id)

    def _answering(self) -> Iterator[tuple[Evaluation, date]]:
        for evaluation in self.evaluations:
            if evaluation.stage is Stage.ANSWERING and evaluation.answers_due:
                yield evaluation, evaluation.answers_due

    def _about(self, evaluation: Evaluation, said: Sentence, on: PartialDate) -> Item:
        address = self._address("evaluations.show", evaluation_code=evaluation.code)
        return Item(said, address, on, title=evaluation.quoted(evaluation.title) or evaluation.code)

    def _address(self, endpoint: str, **place: object) -> str:
        values: dict[str, Any] = {"code": self.at.partnership.code, **place}
        return url_for(endpoint, **values)


def _until(term: PartialDate | None) -> Sentence:
    if term is None:
        return Sentence("En vigueur ; aucun terme n’est inscrit")
    return Sentence("En vigueur, terme : %(day)s", day=term)
