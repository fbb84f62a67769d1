"""The cells of a line, understood: what it would change."""

from typing import Any

from aict.core.errors import Sentence
from aict.exchange.cells import Many, as_text, loose
from aict.exchange.checking import check_row
from aict.exchange.lines import MANDATORY, Line, spelled
from aict.exchange.registry import BadCell
from aict.exchange.report import Change
from aict.exchange.shape import Column
from aict.exchange.task import Task


def read(task: Task, line: Line) -> None:
    """Understand the cells of a line: `values` and `changes` are what it would write."""
    for column in line.sheet.managed():
        if column.name in line.cells:
            _read_cell(task, line, column)
    check_row(task, line)


def _read_cell(task: Task, line: Line, column: Column) -> None:
    text = line.cells[column.name]
    before = "" if line.row is None else as_text(spelled(column, line.row, line.scope))
    if line.row is not None and text == before and not column.controlled_by:
        return
    if column.mandatory and not text:
        if line.row is None or before:
            task.refuse(line, column.name, MANDATORY)
        return
    try:
        value = column.kind.parse(text, line.scope) if text else _nothing(column)
    except BadCell as bad:
        if line.row is None or text != before:
            task.refuse(line, column.name, bad.sentence)
        return
    _remark_on_list(task, line, column, value)
    current = _current(line.row, column)
    if line.row is not None and (text == before or value == current):
        return
    names = column.attribute if isinstance(column.attribute, tuple) else (column.attribute,)
    line.values.update(zip(names, value if isinstance(column.attribute, tuple) else (value,), strict=True))
    after = as_text(column.kind.spell(value, line.scope)) if text else ""
    line.changes.append(Change(column.name, before, after))


def _nothing(column: Column) -> Any:  # noqa: ANN401 (the empty value of any column)
    if isinstance(column.attribute, tuple):
        return (None,) * len(column.attribute)
    return [] if isinstance(column.kind, Many) else None


def _current(row: object, column: Column) -> Any:  # noqa: ANN401 (any column's type)
    if row is None:
        return None
    if isinstance(column.attribute, tuple):
        return tuple(getattr(row, name) for name in column.attribute)
    return getattr(row, column.attribute)


def _remark_on_list(task: Task, line: Line, column: Column, value: Any) -> None:  # noqa: ANN401 (a text, or several)
    permitted = task.lists.get(column.controlled_by or "")
    for item in value if isinstance(value, list) else [value]:
        if permitted and item and loose(item) not in permitted:
            task.remark(
                line,
                column.name,
                Sentence(
                    "« %(given)s » n’est pas dans la liste proposée ; la valeur est gardée.", given=item
                ),
            )
