"""The sheet `referentiels`: in whose name each side cooperates, in detail; `partenariats` names the families alone."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from aict.core.errors import Sentence
from aict.exchange.format import sheet
from aict.exchange.importing_facts import import_facts
from aict.exchange.lines import Line
from aict.exchange.matching import key_in_file, key_of
from aict.exchange.opening import open_lines
from aict.exchange.registry import BadCell
from aict.exchange.shape import REF
from aict.exchange.task import Task
from aict.partnerships.models import Referential

_SHEET = sheet("referentiels")
_COLUMNS = {"notre": "referentiel_notre", "partenaire": "referentiel_partenaire"}
"""Word of a side → the column of `partenariats` that names its families."""


def open_referentials(task: Task) -> list[Line]:
    """The rows of the sheet, each with its partnership."""
    return open_lines(task, _SHEET)


def complete_families(line: Line, stated: Iterable[Line]) -> None:
    """Read the families that the sheet states as if the row of the partnership named them too, where it names any."""
    for word, column in _COLUMNS.items():
        families = [f for s in stated if s.parent == line.id and (f := _family(s, word))]
        if families and column in line.cells:
            line.cells[column] = "; ".join(filter(None, (line.cells[column], *families)))


def _family(stated: Line, word: str) -> str | None:
    side, family = (_understood(stated, name) for name in ("cote", "famille"))
    return family if side == stated.scope.viewpoint.words.get(word) else None


def _understood(line: Line, name: str) -> Any:  # noqa: ANN401 (the value of any column)
    try:
        return line.sheet.column(name).kind.parse(line.cells.get(name, ""), line.scope)
    except BadCell:
        # said when the cell itself is read
        return None


def import_referentials(task: Task, lines: Sequence[Line], existing: Sequence[Referential]) -> None:
    """Plan the rows; one that says more of a family that was only named completes it, and is no second one."""
    _complete_bare(task, lines, existing)
    for line in import_facts(task, _SHEET.name, list(existing), lines):
        if line.values and not _may_state(task, line):
            task.refuse(line, "cote", _OF_ANOTHER)


_OF_ANOTHER = Sentence(
    "Chaque côté énonce ses propres référentiels : ceux de l’autre côté ne se changent pas par import."
)


def _may_state(task: Task, line: Line) -> bool:
    """One's own side's; every side's while the partnership is one's own draft, and for the operator."""
    partnership = line.scope.partnership
    if task.importer is None or partnership is None:
        return True
    shared = task.partnerships[partnership].draft_of_id != task.importer.id
    return not shared or line.final("side") == task.side(partnership)


def _complete_bare(task: Task, lines: Sequence[Line], existing: Sequence[Referential]) -> None:
    present = [row for row in existing if row.removed_at is None]
    known = {key_of(task, _SHEET, row) for row in present}
    bare = {(row.partnership_id, row.side, row.family): row for row in present if _is_bare(row)}
    named = {line.cells.get(REF, "") for line in lines}
    completed: dict[object, str] = {}
    for line in lines:
        key = key_in_file(line)
        if line.cells.get(REF) or key in known:
            continue
        if key not in completed:
            completed[key] = _take(bare, line, named)
        if completed[key]:
            line.cells[REF] = completed[key]


def _take(bare: dict[Any, Referential], line: Line, named: Collection[str]) -> str:
    """The identifier of the family that was only named, for the first row that says more of it."""
    row = bare.pop((line.parent, _understood(line, "cote"), _understood(line, "famille")), None)
    return str(row.id) if row is not None and str(row.id) not in named else ""


def _is_bare(row: Referential) -> bool:
    """Whether nothing is said of it but whose it is and its family."""
    details = {str(column.attribute) for column in _SHEET.managed()} - {"side", "family"}
    return all(getattr(row, name) in (None, []) for name in details)
