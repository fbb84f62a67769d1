"""The sheets whose rows are facts of a partnership, read and written alike."""

import uuid
from typing import Any

from aict.exchange.checking import in_order_of_reference
from aict.exchange.format import sheet
from aict.exchange.lines import Line, parent_attribute
from aict.exchange.matching import match
from aict.exchange.opening import open_lines
from aict.exchange.registry import Rank, Thing
from aict.exchange.shape import Sheet
from aict.exchange.task import Task
from aict.exchange.understanding import read

_THINGS = {"conventions": Thing.CONVENTION, "projets": Thing.PROJECT}


def know_facts(task: Task, facts: dict[str, list[Any]]) -> None:
    """Make the codes of conventions and projects known."""
    for name, thing in _THINGS.items():
        for row in facts[name]:
            task.bearings.registry.add(thing, row.id, row.code, Rank.INSTANCE, home=row.partnership_id)


def import_facts(task: Task, name: str, existing: list[Any]) -> list[Line]:
    """Plan the new and changed rows of one sheet."""
    form = sheet(name)
    lines = match(task, form, open_lines(task, form), existing)
    for line in lines:
        read(task, line)
    if name == "conventions":
        lines = in_order_of_reference(task, lines, "amends_id", "convention_modifiee")
    for line in lines:
        if line.row is None:
            task.add(_new(task, form, line))
        else:
            task.change(line.row, line.values)
    task.flush()
    return lines


def _new(task: Task, form: Sheet, line: Line) -> Any:  # noqa: ANN401 (a row of the sheet's table)
    if form.model is None:
        raise TypeError(form.name)  # only sheets of facts come here, and each has its table
    places: dict[str, uuid.UUID | None] = {"partnership_id": line.scope.partnership}
    places[parent_attribute(form)] = line.parent
    entered_by = task.entered_by(line.scope.partnership) if line.scope.partnership else None
    return form.model(id=line.id, entered_by_id=entered_by, **places, **line.values)
