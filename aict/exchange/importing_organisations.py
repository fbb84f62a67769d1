"""The sheet `collectivites`."""

import uuid

from aict.core.errors import Sentence
from aict.exchange.checking import in_order_of_reference
from aict.exchange.format import sheet
from aict.exchange.lines import Line
from aict.exchange.matching import match
from aict.exchange.opening import open_lines
from aict.exchange.registry import Rank, Thing
from aict.exchange.task import Task
from aict.exchange.understanding import read
from aict.organisations.models import Organisation

_SHEET = sheet("collectivites")


def import_organisations(task: Task) -> None:
    """Plan new and changed organisations; who did not create one may not change it."""
    lines = match(task, _SHEET, open_lines(task, _SHEET), task.organisations.values(), _by_code(task))
    for line in lines:
        read(task, line)
        _leave_what_is_not_ours(task, line)
    for line in in_order_of_reference(task, lines, "succeeds_id", "succede_a"):
        if line.row is not None:
            task.change(line.row, line.values)
        else:
            task.organisations[line.id] = _new(task, line)
    task.flush()


def know_organisations(task: Task) -> None:
    """Make the codes of the organisations within reach known."""
    for row in task.organisations.values():
        task.bearings.registry.add(Thing.ORGANISATION, row.id, row.code, _rank(task, row))


def _rank(task: Task, row: Organisation) -> Rank:
    if row.given_by_id == _giver(task):
        return Rank.IMPORTER
    return Rank.INSTANCE if row.given_by_id is None else Rank.BY_REFERENCE_ONLY


def _giver(task: Task) -> uuid.UUID | None:
    return task.importer.id if task.importer else None


def _by_code(task: Task) -> dict[str, Organisation]:
    ranked = sorted(task.organisations.values(), key=lambda row: (-_rank(task, row), row.id))
    return {row.code: row for row in ranked if _rank(task, row) < Rank.BY_REFERENCE_ONLY}


def _leave_what_is_not_ours(task: Task, line: Line) -> None:
    if line.row is None or task.importer is None or line.row.given_by_id == task.importer.id:
        return
    for change in line.changes:
        task.remark(
            line,
            change.column,
            Sentence(
                "Cette fiche est tenue par d’autres : elle garde « %(before)s » et non « %(after)s ».",
                before=change.before,
                after=change.after,
            ),
        )
    line.values.clear()
    line.changes.clear()


def _new(task: Task, line: Line) -> Organisation:
    row = Organisation(id=line.id, code=line.cells.get("code"), given_by_id=_giver(task), **line.values)
    task.add(row)
    return row
