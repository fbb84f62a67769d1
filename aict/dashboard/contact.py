"""When the sides last met, travelled, worked or answered each other, and what of it is planned next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from flask import url_for
from sqlalchemy import Select, String, literal, select, union_all
from sqlalchemy.orm import Session

from aict.activities.models import Action, Meeting, Mission
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence
from aict.core.originals import USUAL, language_of
from aict.core.revisions import Consent
from aict.dashboard.items import Item
from aict.partnerships.access import Standing
from aict.partnerships.sides import side_name

_ENDPOINTS = {
    "meeting": "activities.meetings",
    "mission": "activities.missions",
    "action": "activities.actions",
}
_PAST = {"meeting": Sentence("Réunion"), "mission": Sentence("Mission"), "action": Sentence("Action")}
_PLANNED = {
    "meeting": Sentence("Réunion prévue"),
    "mission": Sentence("Mission prévue"),
    "action": Sentence("Action prévue"),
}


@dataclass(frozen=True, slots=True)
class Contact:
    """The last contact: its day, what it was, where it is told."""

    on: PartialDate
    what: Sentence
    subject: Quoted | None
    address: str


def last_contact(session: Session, at: Standing, words: Sequence[Consent]) -> Contact | None:
    """The latest meeting, mission or action that is not to come, or answer of a key-holder; None when none is known."""
    today = str(PartialDate.of(clock.today()))
    told = _activities(at).subquery()
    # Dates are ISO text cut to their precision: a year or month that has begun counts as past.
    latest = select(told).where(told.c.day <= today).order_by(told.c.day.desc(), told.c.kind).limit(1)
    row = session.execute(latest).one_or_none()
    found = [_contact(at, row)] if row else []
    given = [word for word in words if not word.recorded_from_id and word.party != at.side]
    if given:
        word = max(given, key=lambda word: word.at)
        what = Sentence("Réponse de %(who)s à un objectif", who=side_name(at.partnership, word.party))
        found.append(Contact(PartialDate.of(word.at), what, None, _address(at, "objectives.index")))
    return max(found, key=lambda contact: contact.on.earliest, default=None)


def next_activity(session: Session, at: Standing) -> Iterator[Item]:
    """The next meeting, mission or action that is planned, if one is."""
    today = str(PartialDate.of(clock.today()))
    told = _activities(at).subquery()
    nearest = select(told).where(told.c.day > today).order_by(told.c.day, told.c.kind).limit(1)
    for row in session.execute(nearest):
        address = _address(at, _ENDPOINTS[row.kind])
        yield Item(_PLANNED[row.kind], address, PartialDate.parse(row.day), title=_subject(row))


def _activities(at: Standing) -> Any:  # noqa: ANN401 (SQLAlchemy's compound select)
    return union_all(
        _days("meeting", Meeting, Meeting.date, Meeting.subject, at),
        _days("mission", Mission, Mission.date, Mission.subject, at),
        _days("action", Action, Action.starts_on, Action.title, at),
    )


def _days(kind: str, model: Any, day: Any, subject: Any, at: Standing) -> Select[Any]:  # noqa: ANN401 (a model and its columns)
    columns = (literal(kind).label("kind"), day.cast(String).label("day"), subject.label("subject"))
    return select(*columns, language_of(model)).where(
        model.partnership_id == at.partnership.id, model.removed_at.is_(None), day.is_not(None)
    )


def _contact(at: Standing, row: Any) -> Contact:  # noqa: ANN401 (a row of the union)
    address = _address(at, _ENDPOINTS[row.kind])
    return Contact(PartialDate.parse(row.day), _PAST[row.kind], _subject(row), address)


def _subject(row: Any) -> Quoted | None:  # noqa: ANN401 (a row of the union)
    return Quoted(row.subject, row.language or USUAL) if row.subject else None


def _address(at: Standing, endpoint: str) -> str:
    return url_for(endpoint, code=at.partnership.code)
