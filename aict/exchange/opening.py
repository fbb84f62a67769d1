"""The rows of one sheet, opened: where each stands, and what it must say."""

from aict.exchange.lines import MANDATORY, Line
from aict.exchange.registry import BadCell
from aict.exchange.scope import Scope
from aict.exchange.shape import REF, Column, Sheet
from aict.exchange.task import Task
from aict.exchange.understanding import read


def open_lines(task: Task, sheet: Sheet) -> list[Line]:
    """The rows of the file whose place is known; the others are refused."""
    lines = []
    has_parent = any(column.name == sheet.parent[0] for column in sheet.columns)
    for file_row in task.workbook.rows.get(sheet.name, ()):
        line = Line(sheet, file_row.number, dict(file_row.cells), Scope(task.bearings.registry))
        task.lines.append(line)
        _check_own_columns(task, line)
        if not has_parent or _find_parent(task, line):
            lines.append(line)
        else:
            # its other errors are worth knowing at once
            read(task, line)
    return lines


def _check_own_columns(task: Task, line: Line) -> None:
    # columns that the sheet's own module reads; the others are checked like any column
    for column in line.sheet.columns:
        text = line.cells.get(column.name)
        if column.attribute or text is None:
            continue
        if not text and column.mandatory and not _is_said_elsewhere(task, line, column):
            task.refuse(line, column.name, MANDATORY)
        if text and column.name == "code":
            try:
                column.kind.parse(text, line.scope)
            except BadCell as bad:
                task.refuse(line, column.name, bad.sentence)


def _is_said_elsewhere(task: Task, line: Line, column: Column) -> bool:
    said = task.workbook.texts(column.or_sheet, line.sheet.parent[0])
    return bool(column.or_sheet) and bool(said & {line.cells.get("code", ""), line.cells.get(REF, "")} - {""})


def _find_parent(task: Task, line: Line) -> bool:
    column, thing = line.sheet.parent
    text = line.cells.get(column)
    if not text:
        return False
    try:
        line.parent = task.bearings.registry.find(thing, text)
    except BadCell as bad:
        task.refuse(line, column, bad.sentence)
        return False
    line.scope = task.bearings.scope(thing, line.parent)
    return True
