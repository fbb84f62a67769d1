"""What a form says before anything is typed: today, or what another fact of the kind says."""

import uuid
from typing import Any

from flask import request
from wtforms import Field

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import NotVisible
from aict.core.web import db, parse_id
from aict.partnerships.access import Standing
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.facts import AnyFact

LIKE = "like"


def suggest(field: Field, value: Any) -> None:  # noqa: ANN401 (what the field holds)
    """Fill a field in for the reader, unless something was typed or taken back."""
    if field.raw_data is None:
        field.data = value


def today() -> PartialDate:
    """The present day, as a date that is typed."""
    return PartialDate.of(clock.now())


def model_of(kind: FactKind[AnyFact], at: Standing, place: Place) -> AnyFact | None:
    """The fact that the address asks to start from; `NotVisible` when this place has none such."""
    asked = request.args.get(LIKE)
    if asked is None or not kind.is_copied:
        return None
    found = _of(kind, at, place, parse_id(asked))
    if found is None:
        raise NotVisible
    return found


def _of(kind: FactKind[AnyFact], at: Standing, place: Place, fact_id: uuid.UUID | None) -> AnyFact | None:
    wanted = kind.within(at, place).where(kind.model.id == fact_id, kind.model.removed_at.is_(None))
    return db().scalar(wanted) if fact_id else None


def last_of(kind: FactKind[AnyFact], at: Standing, place: Place) -> AnyFact | None:
    """The fact of the kind that the reader's own member entered last; None when there is none to start from."""
    if not kind.is_copied or at.member is None:
        return None
    own = kind.within(at, place).where(
        kind.model.removed_at.is_(None), kind.model.entered_by_id == at.member.id
    )
    return db().scalar(own.order_by(kind.model.entered_at.desc(), kind.model.id.desc()).limit(1))


def begin(kind: FactKind[AnyFact], at: Standing, place: Place) -> FactForm:
    """The form of a new fact: empty but for what can be guessed, or as the fact that is copied."""
    model = model_of(kind, at, place)
    form = kind.form(at, model, place)
    for name in kind.own_words if model else ():
        suggest(form[name], None)
    kind.suggest(at, form, model)
    return form
