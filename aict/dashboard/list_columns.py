"""What the list of partnerships says beside the partnerships themselves: last activity, next date, what is in force."""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Select, String, func, select, union_all
from sqlalchemy.orm import Session, selectinload

from aict.accounts.models import Person
from aict.activities.models import Action, Meeting, Mission
from aict.contacts.queries import focal_points
from aict.conventions.models import Convention
from aict.conventions.rules import LABELS, State
from aict.conventions.told import told_of
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.listing import Cell, Column
from aict.deadlines.queries import deadlines_in
from aict.partnerships.access import reading_organisations
from aict.partnerships.deadline import When
from aict.partnerships.models import Partnership

_MEMBERS = (selectinload(Partnership.members),)
_DAYS = ((Meeting, Meeting.date), (Mission, Mission.date), (Action, Action.starts_on))
_TELLING = (State.IN_FORCE, State.SIGNED_NOT_TRANSMITTED, State.CANNOT_TELL, State.DELIBERATED)
"""The state that speaks for several conventions, first of all."""


def columns_of(session: Session, person: Person) -> Sequence[Column[Partnership]]:
    """The columns, each asked once for all the rows of a page."""
    return (
        Column("last", Sentence("Dernière activité"), load=lambda rows: _last(session, _ids(rows))),
        Column(
            "next",
            Sentence("Prochaine échéance"),
            shown=False,
            load=lambda rows: _next(session, rows),
            reads=_MEMBERS,
        ),
        Column(
            "conventions",
            Sentence("Convention"),
            shown=False,
            load=lambda rows: _conventions(session, rows),
            reads=_MEMBERS,
        ),
        Column(
            "contact",
            Sentence("Point focal"),
            shown=False,
            load=lambda rows: _focal_points(session, person, rows),
            reads=_MEMBERS,
        ),
    )


def _ids(rows: Sequence[Partnership]) -> list[uuid.UUID]:
    return [partnership.id for partnership in rows]


def _last(session: Session, ids: Sequence[uuid.UUID]) -> Mapping[Any, Cell]:
    """The latest meeting, mission or action that is not to come."""
    days = union_all(*(_days(model, day, ids) for model, day in _DAYS)).subquery()
    past = select(days.c.partnership_id, func.max(days.c.day)).where(days.c.day <= _today())
    return _read(session, past.group_by(days.c.partnership_id))


def _next(session: Session, rows: Sequence[Partnership]) -> Mapping[Any, Cell]:
    """The nearest day that is not past, of what is planned or due."""
    days = union_all(*(_days(model, day, _ids(rows)) for model, day in _DAYS)).subquery()
    planned = select(days.c.partnership_id, func.min(days.c.day)).where(days.c.day >= _today())
    nearest: dict[Any, Any] = dict(_read(session, planned.group_by(days.c.partnership_id)))
    for deadline in deadlines_in(session, rows):
        if deadline.partnership is None or deadline.when(clock.today()) is When.LATE:
            continue
        own = deadline.partnership.id
        nearest[own] = min(nearest.get(own, deadline.on), deadline.on, key=lambda day: day.latest)
    return nearest


def _today() -> str:
    return str(PartialDate.of(clock.today()))


def _days(model: Any, day: Any, ids: Sequence[uuid.UUID]) -> Select[Any]:  # noqa: ANN401 (a model and its column)
    # Dates are ISO text cut to their precision: they sort, and a year that has begun counts as past.
    told = select(model.partnership_id, day.cast(String).label("day"))
    return told.where(model.partnership_id.in_(ids), model.removed_at.is_(None), day.is_not(None))


def _read(session: Session, wanted: Select[Any]) -> Mapping[Any, Cell]:
    return {found: PartialDate.parse(day) for found, day in session.execute(wanted)}


def _conventions(session: Session, rows: Sequence[Partnership]) -> Mapping[Any, Cell]:
    """The state that tells most of the conventions of each; "none" where none is recorded."""
    kept = select(Convention).where(
        Convention.partnership_id.in_(_ids(rows)), Convention.removed_at.is_(None)
    )
    texts = defaultdict[uuid.UUID, list[Convention]](list)
    for convention in session.scalars(kept.order_by(Convention.code, Convention.id)):
        texts[convention.partnership_id].append(convention)
    return {p.id: _in_words([told_of(p, c, texts[p.id]).state.state for c in texts[p.id]]) for p in rows}


def _focal_points(session: Session, person: Person, rows: Sequence[Partnership]) -> Mapping[Any, Cell]:
    """Whom to call; a guest, who stands on no side, is told nobody."""
    own = reading_organisations(person)
    standing = [(p.id, m.side) for p in rows for m in p.members if m.organisation_id in own and m.is_present]
    found = focal_points(session, dict(reversed(standing)))
    return {partnership: [contact.name for contact in contacts] for partnership, contacts in found.items()}


def _in_words(states: Sequence[State]) -> Cell:
    if not states:
        return Sentence("aucune n’est enregistrée")
    return LABELS[next((state for state in _TELLING if state in states), states[-1])]
