"""The sheets whose rows are facts of a partnership, read and written alike."""

import uuid
from collections.abc import Sequence
from typing import Any

from aict.core import clock
from aict.evaluations.guard import FROZEN
from aict.evaluations.models import Evaluation, Stage
from aict.exchange.checking import in_order_of_reference
from aict.exchange.format import sheet
from aict.exchange.importing_ledger import check_entries, know_line
from aict.exchange.importing_pieces import check_pieces
from aict.exchange.importing_restitutions import check_restitutions
from aict.exchange.lines import Line, parent_attribute
from aict.exchange.matching import match
from aict.exchange.opening import open_lines
from aict.exchange.registry import Rank, Thing
from aict.exchange.shape import Sheet
from aict.exchange.task import Task
from aict.exchange.understanding import read
from aict.partnerships.models import Fact

_THINGS = {
    "conventions": Thing.CONVENTION,
    "projets": Thing.PROJECT,
    "ecritures": Thing.ENTRY,
    "evaluations": Thing.EVALUATION,
}
_IN_ORDER = {
    "conventions": ("amends_id", "convention_modifiee"),
    "ecritures": ("amends_id", "ecriture_corrigee"),
}
"""Sheets whose rows may name another of the same sheet: by which attribute, in which column."""


def know_facts(task: Task, facts: dict[str, list[Any]]) -> None:
    """Make the codes of conventions, projects and entries known, and the lines of plans by their payers."""
    for name, thing in _THINGS.items():
        for row in facts[name]:
            task.bearings.registry.add(thing, row.id, row.code, Rank.INSTANCE, home=row.partnership_id)
    for row in facts["cofinancements"]:
        know_line(task.bearings.registry, row.id, row.payer, home=row.partnership_id)
        task.projects_of_lines[row.id] = row.project_id


def import_facts(
    task: Task, name: str, existing: list[Any], opened: Sequence[Line] | None = None
) -> list[Line]:
    """Plan the new and changed rows of one sheet; `opened` are its lines when they were needed before."""
    form = sheet(name)
    lines = match(task, form, open_lines(task, form) if opened is None else opened, existing)
    for line in lines:
        read(task, line)
    if name in _IN_ORDER:
        lines = in_order_of_reference(task, lines, *_IN_ORDER[name])
    if name == "ecritures":
        check_entries(task, lines, existing)
    if name == "pieces":
        check_pieces(task, lines)
    if name == "restitutions":
        check_restitutions(task, lines)
    for line in lines:
        if line.row is None:
            task.add(_new(task, form, line))
        elif line.values:
            _correct(task, line)
    task.flush()
    return lines


def _correct(task: Task, line: Line) -> None:
    fact = line.row
    if isinstance(fact, Evaluation) and fact.stage in {Stage.FROZEN, Stage.SEALED}:
        task.refuse(line, line.changes[0].column, FROZEN)
    task.change(fact, {**line.values, **answered_for(task, fact)})


def answered_for(task: Task, fact: Fact) -> dict[str, Any]:
    """Who corrects a fact answers for it from then on, as by its form; the operator answers for nothing."""
    if task.importer is None:
        return {}
    return {"entered_by_id": task.entered_by(fact.partnership_id), "entered_at": clock.now()}


def _new(task: Task, form: Sheet, line: Line) -> Any:  # noqa: ANN401 (a row of the sheet's table)
    if form.model is None:
        raise TypeError(form.name)  # only sheets of facts come here, and each has its table
    places: dict[str, uuid.UUID | None] = {"partnership_id": line.scope.partnership}
    places[parent_attribute(form)] = line.parent
    entered_by = task.entered_by(line.scope.partnership) if line.scope.partnership else None
    return form.model(id=line.id, entered_by_id=entered_by, **places, **line.values)
