"""Entries of ledgers in a workbook: the rules of their form hold for them too."""

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from aict.cofinancing.entry_checks import HELD, Entry, check_amendment, check_entry
from aict.cofinancing.models import LedgerEntry
from aict.core.errors import RuleBroken, Sentence
from aict.exchange.lines import Line
from aict.exchange.registry import Rank, Registry, Thing
from aict.exchange.task import Task

_COLUMNS = {
    "line_id": "ligne",
    "currency": "devise",
    "amount": "montant",
    "amends": "en_quoi",
    "amends_id": "ecriture_corrigee",
}


def know_line(registry: Registry, line_id: uuid.UUID, payer: str, *, home: uuid.UUID | None) -> None:
    """Make a line of a plan known by its payer; where several have the same one, its `ref` is needed."""
    registry.add(Thing.LINE, line_id, payer, Rank.INSTANCE, home=home)


def know_lines(task: Task, lines: Sequence[Line]) -> None:
    """The same of the lines that the file brings."""
    for line in lines:
        payer, project = line.final("payer"), line.final("project_id")
        if payer and project:
            know_line(task.bearings.registry, line.id, payer, home=line.scope.partnership)
            task.projects_of_lines[line.id] = project


class _Said:
    """What a row of the file will say of money once it is written."""

    def __init__(self, line: Line) -> None:
        self.line = line

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 (any attribute of an entry)
        return self.line.final(name)


def check_entries(task: Task, lines: Sequence[Line], existing: Sequence[LedgerEntry]) -> None:
    """Refuse what the form of an entry refuses, and any change of an entry that changes no more."""
    every: dict[uuid.UUID, Any] = {row.id: row for row in existing if row.removed_at is None}
    every |= {line.id: _Said(line) for line in lines}
    amending = _amending(every)
    for line in lines:
        if line.failed or not line.values:
            continue
        try:
            _check_line(task, line)
            _check(line, every, amending)
        except RuleBroken as broken:
            task.refuse(line, _COLUMNS.get(broken.field or "", line.changes[0].column), broken.sentence)


def _check_line(task: Task, line: Line) -> None:
    of_plan = line.final("line_id")
    if of_plan is not None and task.projects_of_lines.get(of_plan) != line.final("project_id"):
        raise RuleBroken(Sentence("Cette ligne du plan est d’un autre projet."), field="line_id")


def _amending(every: Mapping[uuid.UUID, Any]) -> Mapping[uuid.UUID, list[uuid.UUID]]:
    found: dict[uuid.UUID, list[uuid.UUID]] = {}
    for identifier, entry in every.items():
        if entry.amends_id is not None:
            found.setdefault(entry.amends_id, []).append(identifier)
    return found


def _check(line: Line, every: Mapping[uuid.UUID, Any], amending: Mapping[uuid.UUID, list[uuid.UUID]]) -> None:
    if line.row is not None and (line.row.is_amended or line.row.is_confirmed):
        raise RuleBroken(HELD)
    said: Entry = every[line.id]
    amends_id, amends = line.final("amends_id"), line.final("amends")
    check_entry(said, amends=amends, is_amending=amends_id is not None)
    if amends_id is None:
        return
    amended = every.get(amends_id)
    if amended is None or amended.project_id != line.final("project_id"):
        raise RuleBroken(
            Sentence("L’écriture corrigée n’est pas de ce projet, ou elle a été retirée."), field="amends_id"
        )
    others = [every[other].amount for other in amending[amends_id] if other != line.id]
    check_amendment(said, amends=amends, amended=amended, others=others)
