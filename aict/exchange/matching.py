"""Which row is which: by `ref`, by code, by the columns that make it what it is."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select

from aict.core.errors import Sentence
from aict.exchange.cells import as_text
from aict.exchange.lines import Line, parent_attribute, spelled
from aict.exchange.registry import BadCell, Rank, Thing, as_uuid, unknown
from aict.exchange.shape import REF, Sheet
from aict.exchange.task import Task

Key = tuple[object, ...]


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
        by_key = {key_of(task, sheet, row): row for row in reversed(rows)}
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
    key = key_in_file(line)
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
    row = known.by_key.get(key_in_file(line))
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


def key_in_file(line: Line) -> Key:
    """What makes a line what it is, beside its `ref`."""
    return (line.parent, *(_spelled_in_file(line, name) for name in line.sheet.key))


def _spelled_in_file(line: Line, name: str) -> str:
    text = line.cells.get(name, "")
    kind = line.sheet.column(name).kind
    try:
        return as_text(kind.spell(kind.parse(text, line.scope), line.scope)) if text else ""
    except BadCell:
        # said when the cell itself is read
        return text


def key_of(task: Task, sheet: Sheet, row: object) -> Key:
    """The same of an existing row."""
    parent = getattr(row, parent_attribute(sheet))
    scope = task.bearings.scope(sheet.parent[1], parent)
    return (parent, *(as_text(spelled(sheet.column(name), row, scope)) for name in sheet.key))
