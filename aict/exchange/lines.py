"""One row of the file on its way in."""

import uuid
from dataclasses import dataclass, field
from typing import Any

from aict.core.errors import Sentence
from aict.core.schema import new_id
from aict.exchange.cells import Spelled
from aict.exchange.registry import Thing
from aict.exchange.report import Change
from aict.exchange.scope import Scope
from aict.exchange.shape import Column, Sheet

MANDATORY = Sentence("Cette valeur est obligatoire.")

_PARENT_ATTRIBUTES = {
    Thing.PARTNERSHIP: "partnership_id",
    Thing.CONVENTION: "convention_id",
    Thing.OBJECTIVE: "objective_id",
    Thing.INDICATOR: "indicator_id",
}


@dataclass(slots=True)
class Line:
    """One row of the file, what it stands for, and what it would change."""

    sheet: Sheet
    number: int
    cells: dict[str, str]
    scope: Scope
    parent: uuid.UUID | None = None
    row: Any = None
    """What exists already, None when the line is new."""
    id: uuid.UUID = field(default_factory=new_id)
    values: dict[str, Any] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    failed: bool = False

    def final(self, attribute: str) -> Any:  # noqa: ANN401 (any column's type)
        """The value that the attribute will have."""
        if attribute in self.values:
            return self.values[attribute]
        return getattr(self.row, attribute, None)


def parent_attribute(sheet: Sheet) -> str:
    """The attribute of a row that names what it belongs to."""
    return _PARENT_ATTRIBUTES[sheet.parent[1]]


def spelled(column: Column, row: object, scope: Scope) -> Spelled:
    """The cell of an existing row; "" when unknown."""
    if isinstance(column.attribute, tuple):
        value: Any = tuple(getattr(row, name) for name in column.attribute)
        empty = all(part is None for part in value)
    else:
        value = getattr(row, column.attribute)
        empty = value is None
    return "" if empty else column.kind.spell(value, scope)
