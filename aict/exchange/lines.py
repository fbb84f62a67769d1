"""The rows of one sheet on their way in: opened, matched with what exists, read, checked."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.core.money import fits_currency
from aict.core.schema import new_id
from aict.exchange.cells import Many, Spelled, as_text, loose
from aict.exchange.format import REF, Amount, Column, Sheet
from aict.exchange.registry import BadCell, Rank, Thing, as_uuid, unknown
from aict.exchange.report import Change
from aict.exchange.scope import Scope
from aict.exchange.task import Task

Key = tuple[object, ...]

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


def match(
    task: Task,
    sheet: Sheet,
    lines: Sequence[Line],
    existing: Iterable[Any],
    by_code: Mapping[str, Any] | None = None,
) -> list[Line]:
    """Find what each line stands for, and make its code known; refuse two lines for one row.

    `by_code` is given for the sheets whose codes hold in the whole instance.
    """
    rows = list(existing)
    if by_code is None:
        by_key = {_key_of(task, sheet, row): row for row in reversed(rows)}
    else:
        by_key = {(None, code): row for code, row in by_code.items()}
    by_id = {row.id: row for row in rows}
    known = _Known(by_id, by_key, _taken_elsewhere(task, sheet, lines, by_id))
    matched = [line for line in lines if _match_one(task, line, known)]
    for line in matched:
        if sheet.thing is not None and line.cells.get("code"):
            home = line.id if sheet.thing is Thing.PARTNERSHIP else line.scope.partnership
            task.bearings.registry.add(sheet.thing, line.id, line.cells["code"], Rank.FILE, home=home)
    return matched


@dataclass(slots=True)
class _Known:
    """The ways to find the row that a line stands for, and what the lines above stood for."""

    by_id: Mapping[uuid.UUID, Any]
    by_key: Mapping[Key, Any]
    taken: set[uuid.UUID]
    """Identifiers that stand for something out of reach."""
    seen: dict[Key, int] = field(default_factory=dict)


def _match_one(task: Task, line: Line, known: _Known) -> bool:
    key = _key_in_file(line)
    ref = line.cells.get(REF, "")
    try:
        line.row = _row_by_ref(task, line, known) if ref else known.by_key.get(key)
    except BadCell as bad:
        task.refuse(line, REF, bad.sentence)
        return False
    if line.row is not None:
        line.id = line.row.id
    for same in ((REF, ref) if ref else key, ("row", line.id)):
        first = known.seen.setdefault(same, line.number)
        if first != line.number:
            _refuse_twice(task, line, first)
            return False
    return _may_be_touched(task, line)


def _refuse_twice(task: Task, line: Line, first: int) -> None:
    task.refuse(
        line,
        REF if line.cells.get(REF) else line.sheet.key[0],
        Sentence(
            "Les lignes %(first)s et %(second)s désignent la même chose.", first=first, second=line.number
        ),
    )


def _row_by_ref(task: Task, line: Line, known: _Known) -> Any:  # noqa: ANN401 (a row of the sheet)
    text = line.cells[REF]
    ref = as_uuid(text)
    if ref is None or ref in known.taken:
        raise unknown(text)
    row = known.by_id.get(ref)
    if row is not None:
        if line.parent is not None and getattr(row, parent_attribute(line.sheet)) != line.parent:
            raise unknown(text)
        return row
    row = known.by_key.get(_key_in_file(line))
    # a target has no row of its own: its identifier follows its date, which the file may have changed
    if task.importer is not None and (row is None or line.sheet.name != "cibles"):
        raise unknown(text)
    line.id = ref
    return row


def _taken_elsewhere(
    task: Task, sheet: Sheet, lines: Sequence[Line], by_id: Mapping[uuid.UUID, Any]
) -> set[uuid.UUID]:
    refs = {as_uuid(line.cells.get(REF, "")) for line in lines} - by_id.keys() - {None}
    model: Any = task.table_of(sheet)
    if not refs or model is None:
        return set()
    return set(task.session.scalars(select(model.id).where(model.id.in_(refs))))


def _may_be_touched(task: Task, line: Line) -> bool:
    if line.row is None:
        return True
    if getattr(line.row, "removed_at", None) is not None:
        task.remark(line, None, Sentence("Cette ligne a été retirée depuis ; l’import ne la rétablit pas."))
        return False
    codes = {getattr(line.row, "code", None), getattr(line.row, "given_code", None)}
    if line.cells.get("code") and line.cells["code"] not in codes:
        task.refuse(line, "code", Sentence("Un code ne se change pas par import."))
        return False
    return True


def _key_in_file(line: Line) -> Key:
    return (line.parent, *(_spelled_in_file(line, name) for name in line.sheet.key))


def _spelled_in_file(line: Line, name: str) -> str:
    text = line.cells.get(name, "")
    kind = line.sheet.column(name).kind
    try:
        return as_text(kind.spell(kind.parse(text, line.scope), line.scope)) if text else ""
    except BadCell:
        # said when the cell itself is read
        return text


def _key_of(task: Task, sheet: Sheet, row: object) -> Key:
    parent = getattr(row, parent_attribute(sheet))
    scope = task.bearings.scope(sheet.parent[1], parent)
    return (parent, *(as_text(spelled(sheet.column(name), row, scope)) for name in sheet.key))


def read(task: Task, line: Line) -> None:
    """Understand the cells of a line: `values` and `changes` are what it would write."""
    for column in line.sheet.managed():
        if column.name in line.cells:
            _read_cell(task, line, column)
    _check_periods(task, line)
    _check_exactly_one(task, line)
    for amount in line.sheet.amounts:
        _check_amount(task, line, amount)


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


def _check_exactly_one(task: Task, line: Line) -> None:
    columns = [line.sheet.column(name) for name in line.sheet.exactly_one]
    if not columns or line.failed or not (line.changes or line.row is None):
        return
    filled = [column.name for column in columns if _is_known(line, column)]
    if len(filled) != 1:
        names = " / ".join(line.sheet.exactly_one)
        task.refuse(
            line, columns[0].name, Sentence("Remplissez exactement une des colonnes %(names)s.", names=names)
        )


def _is_known(line: Line, column: Column) -> bool:
    names = column.attribute if isinstance(column.attribute, tuple) else (column.attribute,)
    return any(line.final(name) is not None for name in names)


def _check_periods(task: Task, line: Line) -> None:
    for start, end, column in line.sheet.periods:
        first, last = line.final(start), line.final(end)
        touched = start in line.values or end in line.values
        if (
            touched
            and isinstance(first, PartialDate)
            and isinstance(last, PartialDate)
            and last.is_before(first)
        ):
            task.refuse(
                line,
                column,
                Sentence("La fin (%(end)s) est avant le début (%(start)s).", end=last, start=first),
            )


def _check_amount(task: Task, line: Line, amount: Amount) -> None:
    value, currency = line.final(amount.attribute), line.final(amount.currency)
    if value is None or not {amount.attribute, amount.currency} & line.values.keys():
        return
    if currency is None:
        if not line.cells.get(amount.currency_column):
            task.remark(line, amount.column, Sentence("Ce montant n’a pas de devise."))
    elif not fits_currency(value, currency):
        task.refuse(
            line,
            amount.column,
            Sentence(
                "%(value)s a plus de décimales que la monnaie %(currency)s.",
                value=f"{value:f}",
                currency=currency,
            ),
        )


def in_order_of_reference(task: Task, lines: Sequence[Line], attribute: str, column: str) -> list[Line]:
    """The lines with those they refer to first; a circle is refused."""
    following = {line.id: line.final(attribute) for line in lines}
    depths: dict[uuid.UUID, int] = {}
    for line in lines:
        step, seen = following[line.id], {line.id}
        while step in following and step not in seen:
            seen.add(step)
            step = following[step]
        depths[line.id] = len(seen)
        if step in seen:
            task.refuse(line, column, Sentence("Ces lignes se renvoient l’une à l’autre en cercle."))
    return sorted(lines, key=lambda line: depths[line.id])
