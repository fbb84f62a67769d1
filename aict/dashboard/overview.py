"""Where a partnership stands, said while somebody is on the telephone: each line computed from the registry.

In force, late, waiting for us, waiting for them, last contact, money at a glance, next dates (product.md §2). Every
side reads the same facts; *us* and *them* change places.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.cofinancing.ledger_queries import instalments_of
from aict.cofinancing.queries import projects_of
from aict.conventions.models import Convention
from aict.conventions.queries import conventions_of
from aict.conventions.rules import LABELS, State
from aict.conventions.told import told_of
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence
from aict.dashboard.contact import Contact, last_contact, next_activity
from aict.dashboard.items import Item, earliest_first
from aict.dashboard.money import Money, money_of
from aict.dashboard.steps import Awaited, awaited_steps
from aict.deadlines.queries import DatedFacts, deadlines_of
from aict.evaluations.deadlines import campaigns_of
from aict.evaluations.queries import evaluations_of
from aict.objectives.board import ObjectiveRow, Reading, board_of
from aict.objectives.rules import moment
from aict.partnerships.access import Standing
from aict.partnerships.deadline import Deadline, DeadlineKind, When
from aict.partnerships.models import KeyDate, Status

MOST_DATES = 3
MOST_UNSETTLED = 3
_OVER = {State.IN_FORCE, State.ENDED, State.DENOUNCED, State.OUTSIDE_THE_RULE}
"""In force, or no longer awaited to be."""


@dataclass(frozen=True, slots=True)
class Overview:
    """What the page of a partnership shows at once."""

    in_force: Sequence[Item]
    unsettled: Sequence[Item]
    """Conventions that are not in force and not over: being prepared, suspended, or nobody can tell."""
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
    dated = DatedFacts(
        conventions_of(session, partnership),
        projects_of(session, partnership),
        evaluations_of(session, partnership),
        campaigns_of(session, [partnership]),
        instalments_of(session, [partnership]),
    )
    facts = _Facts(
        at=at,
        texts=list(_texts(at, dated.conventions)),
        board=board_of(session, at),
        deadlines=deadlines_of(at.partnership, dated),
    )
    awaited = list(awaited_steps(session, at, facts.board, dated.evaluations, dated.conventions))
    agreements = [word.consent for row in facts.board for word in row.words if word.consent]
    return Overview(
        in_force=list(facts.in_force()),
        unsettled=list(facts.unsettled())[:MOST_UNSETTLED],
        late=earliest_first(facts.late()),
        ours=_steps_of(awaited, ours=True),
        theirs=_steps_of(awaited, ours=False),
        contact=last_contact(session, at, agreements),
        money=money_of(dated.projects, side=at.side),
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


def _texts(at: Standing, conventions: Sequence[Convention]) -> Iterator[_Text]:
    for convention in conventions:
        told = told_of(at.partnership, convention, conventions)
        # the rules ask for no more than the ends of a date; what they give back is what they were given
        known = told.term.end if isinstance(told.term.end, PartialDate) else None
        yield _Text(convention, told.state.state, known)


@dataclass(frozen=True, slots=True)
class _Facts:
    at: Standing
    texts: Sequence[_Text]
    board: Sequence[ObjectiveRow]
    deadlines: Sequence[Deadline]

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

    def unsettled(self) -> Iterator[Item]:
        """The newest first: it is the one asked about."""
        for text in reversed(self.texts):
            if text.state not in _OVER:
                title = text.convention.quoted(text.convention.title)
                yield Item(LABELS[text.state], self._page(text), title=title)

    def late(self) -> Iterator[Item]:
        for deadline in self.deadlines:
            # That nothing runs any more is said below for ever, not for a year.
            if deadline.when(clock.today()) is When.LATE and deadline.kind is not DeadlineKind.AGREEMENT_END:
                yield _item(deadline)
        yield from self._nothing_runs(self._address("conventions.index"))
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
        for deadline in self.deadlines:
            if deadline.when(clock.today()) is not When.LATE:
                yield _item(deadline)

    def _page(self, text: _Text) -> str:
        return self._address("conventions.convention_show", fact_id=text.convention.id)

    def _address(self, endpoint: str, **place: object) -> str:
        values: dict[str, Any] = {"code": self.at.partnership.code, **place}
        return url_for(endpoint, **values)


def _item(deadline: Deadline) -> Item:
    return Item(deadline.what, deadline.address, deadline.on, title=deadline.title)


def _until(term: PartialDate | None) -> Sentence:
    if term is None:
        return Sentence("En vigueur ; aucun terme n’est inscrit")
    return Sentence("En vigueur, terme : %(day)s", day=term)
