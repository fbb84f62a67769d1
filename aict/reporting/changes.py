"""What changed since the last evaluation, gaps between more than two sides, and referentials, as a report prints them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.asymmetry.rules import Part
from aict.core.answers import Given
from aict.core.errors import Sentence
from aict.evaluations.changes import (
    Found,
    MeasureChange,
    QuestionChange,
    evaluation_before,
    found_in,
    last_time_from,
    measure_changes,
)
from aict.evaluations.models import Evaluation
from aict.evaluations.pairs import pairs_of
from aict.evaluations.questions import Asked
from aict.evaluations.session import part_name
from aict.partnerships.comparing_referentials import Cell, compared
from aict.partnerships.models import Referential
from aict.partnerships.sides import own_first
from aict.partnerships.words import FAMILY
from aict.reporting.blocks import Words
from aict.reporting.viewpoint import Viewpoint

_TWO = 2

Named = tuple[Words, Words]
"""Who or what, and what is said of it."""


@dataclass(frozen=True, slots=True)
class Times:
    """What an evaluation found, and what the one before it found; None for the first."""

    evaluation: Evaluation
    previous: Evaluation | None
    now: Found
    then: Found | None


def times_of(session: Session, evaluation: Evaluation) -> Times:
    """What this time and the last one found, each read once for a whole report."""
    previous = evaluation_before(session, evaluation)
    return Times(
        evaluation=evaluation,
        previous=previous,
        now=found_in(session, evaluation),
        then=found_in(session, previous) if previous else None,
    )


def gaps_of_pairs(at: Viewpoint, asked: Asked, given: Mapping[str, Mapping[str, Given]]) -> tuple[Named, ...]:
    """The gap of each two sides where there are more than two; of two, the question says it already."""
    if len(given) <= _TWO:
        return ()
    answers = {side: of_side.get(asked.code) for side, of_side in given.items()}
    return tuple(
        (Sentence("%(one)s et %(other)s", one=at.name(pair.one), other=at.name(pair.other)), pair.gap.why)
        for pair in pairs_of(asked, answers)
    )


def answers_then(at: Viewpoint, change: QuestionChange | None) -> tuple[Named, ...]:
    """What each side that answered both times says now beside then; nothing when there was no last time."""
    if change is None:
        return ()
    return tuple(
        (at.name(answer.side), answer.sentence)
        for answer in change.answers
        if answer.before is not None and answer.now is not None
    )


def changed_measures(times: Times, at: Viewpoint) -> tuple[object, ...]:
    """Shares of the last evaluation's period and of this one's, for every measure that has shares in both."""
    if times.previous is None or times.then is None:
        return ()
    return tuple(
        (change.measure.label, parts, change.doubt or "")
        for change in measure_changes(times.now, times.then, times.evaluation, times.previous)
        if change.differs and (parts := _shares(at, change))
    )


def changed_from(times: Times) -> Words | None:
    """Where the figures of the last time are read; None for the first evaluation."""
    return last_time_from(times.then) if times.then else None


def _shares(at: Viewpoint, change: MeasureChange) -> tuple[tuple[Words, Words, Words], ...]:
    if change.before is None or not change.before.is_recorded or not change.measure.is_recorded:
        return ()
    return tuple(
        (part_name(at.partnership, key), _share(before), _share(now))
        for key, before, now in own_first(at.sides, change.parts, 0)
        if before and now and before.percent is not None and now.percent is not None
    )


def _share(part: Part) -> Words:
    return Sentence("%(n)s (%(percent)s\u00a0%%)", n=part.count, percent=part.percent)


def referentials(session: Session, at: Viewpoint) -> tuple[object, ...]:
    """Side by side and group by group: declared, observed, and the difference in words; only what was stated."""
    wanted = select(Referential).where(
        Referential.partnership_id == at.partnership.id, Referential.removed_at.is_(None)
    )
    stated = session.scalars(wanted.order_by(Referential.side, Referential.id)).all()
    return tuple(
        (
            at.name(row.side),
            row.label,
            _families(row.declared),
            _families(row.observed),
            tuple((told.sentence, told.families) for told in row.difference),
        )
        for row in compared(stated, at.sides).rows
        if row.declared.stated or row.observed.stated
    )


def _families(cell: Cell) -> Sequence[Words]:
    return tuple(
        Sentence("%(family)s (%(day)s)", family=FAMILY[one.family], day=one.said_on)
        if one.said_on
        else FAMILY[one.family]
        for one in cell.stated
    )
