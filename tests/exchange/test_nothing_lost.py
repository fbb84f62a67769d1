"""What the registry holds of what a sheet carries has a column there, or is named here with the reason."""

from dataclasses import fields
from typing import Any

import pytest
from sqlalchemy import inspect
from sqlalchemy.orm import Mapper

from aict.exchange.format import SHEETS, sheet
from aict.exchange.shape import Sheet
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.partnerships.models import Fact, Partnership

_OF_THE_INSTANCE = frozenset(
    # identifiers, who entered it and when, what is folded for lists, what is computed
    {
        "id",
        "partnership_id",
        "version",
        "code",
        "given_code",
        "given_by_id",
        "recorded_from_id",
        "draft_of_id",
    }
    | {"entered_by_id", "entered_at", "invented", "removed_at", "name_key", "title_key"}
)
_ELSEWHERE = {
    "collectivites": {"succeeded_by_id", "succeeded_on"},  # an act that passes memberships on, not a cell
    "membres": {"followed_by_id"},  # a person, whom nobody else is told of
    "parties": {"convention_id"},  # the parent
    "mesures": {"indicator_id", "document_id"},  # the parent; files travel apart
    "restitutions": {"document_id"},  # files travel apart
    "evaluations": {
        "stage",
        "looks_at",
        "answers_due",
        "checklist_id",
        "conclusions_id",
    },  # its course, with answers of each side
    "ecritures": {"is_amended", "is_confirmed"},  # asked of other rows
    "pieces": {"document_id"},  # files travel apart
}


def told_by(form: Sheet) -> set[str]:
    names = [c.attribute if isinstance(c.attribute, tuple) else (c.attribute,) for c in form.columns]
    return {name for each in names for name in each}


@pytest.mark.parametrize(
    "form", [s for s in SHEETS if s.model or s.name == "partenariats"], ids=lambda s: s.name
)
def test_every_column_of_a_table_has_one_in_its_sheet(form: Sheet) -> None:
    model = form.model or Partnership
    mapper: Mapper[Any] = inspect(model)
    held = {column.key for column in mapper.column_attrs}
    assert held - told_by(form) - _OF_THE_INSTANCE == _ELSEWHERE.get(form.name, set())
    assert not issubclass(model, Fact) or {"source", "note"} <= told_by(form)


def test_every_part_of_a_shared_text_has_a_column() -> None:
    said = {field.name for field in fields(ObjectiveText)} - {"indicators"}
    assert said <= told_by(sheet("objectifs"))
    defined = {field.name for field in fields(IndicatorText)} - {"id", "targets"}
    assert defined <= told_by(sheet("indicateurs"))
    assert {"target_value", "target_date", "target_note"} <= told_by(sheet("indicateurs"))
