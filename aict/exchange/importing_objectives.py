"""The sheets `objectifs`, `indicateurs`, `cibles`: together the shared texts of a partnership.

An import never agrees. A new or changed text becomes one proposal of the importer's side (of no side for
the operator) that turns no key; an unchanged text makes no revision.
"""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from aict.core.errors import Sentence
from aict.core.revisions import Author, SharedText, draft_of
from aict.core.writing import open_text, propose
from aict.exchange.format import sheet
from aict.exchange.lines import Line
from aict.exchange.matching import match
from aict.exchange.objective_rows import (
    IndicatorRow,
    ObjectiveRow,
    TargetRow,
    earlier_targets,
    identified,
    objective_row,
)
from aict.exchange.opening import open_lines
from aict.exchange.registry import Rank, Thing
from aict.exchange.task import Task
from aict.exchange.understanding import read
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Indicator, Objective

_OBJECTIVES, _INDICATORS, _TARGETS = sheet("objectifs"), sheet("indicateurs"), sheet("cibles")
TEXT_KIND = "objective"
_TARGET_COLUMNS = {"cible": "target_value", "date_cible": "target_date", "note_cible": "target_note"}
"""What the row of an indicator says of its last target: columns and attributes."""


def know_objectives(task: Task, objectives: Iterable[Objective]) -> list[ObjectiveRow]:
    """Make the codes of objectives and indicators known."""
    rows = [objective_row(objective) for objective in objectives]
    registry = task.bearings.registry
    for row in rows:
        registry.add(Thing.OBJECTIVE, row.id, row.code, Rank.INSTANCE, home=row.partnership_id)
        for indicator in row.indicators:
            home = indicator.partnership_id
            registry.add(Thing.INDICATOR, indicator.id, indicator.code, Rank.INSTANCE, home=home)
            task.bearings.natures[indicator.id] = indicator.nature
    return rows


def import_objectives(task: Task, existing: list[ObjectiveRow]) -> None:
    """Plan one proposal for each objective whose text the file changes."""
    objectives = {row.id: row for row in existing}
    objective_lines = match(task, _OBJECTIVES, open_lines(task, _OBJECTIVES), existing)
    for line in objective_lines:
        _read_objective(task, line, objectives)
    indicators = {i.id: i for row in objectives.values() for i in row.indicators}
    # read before any line changes the rows: targets are matched with what was there
    targets = earlier_targets(list(indicators.values())) + _last_targets(indicators.values())
    indicator_lines = match(task, _INDICATORS, open_lines(task, _INDICATORS), list(indicators.values()))
    for line in indicator_lines:
        _read_indicator(task, line, objectives, indicators)
    target_lines = match(task, _TARGETS, open_lines(task, _TARGETS), targets)
    for line in target_lines:
        read(task, line)
    _set_targets(indicators, indicator_lines, target_lines)
    lines = [*objective_lines, *indicator_lines, *target_lines]
    for row in objectives.values():
        _plan_proposal(task, row, _lines_of(row, lines))


def _last_targets(indicators: Iterable[IndicatorRow]) -> list[TargetRow]:
    return [indicator.targets[-1] for indicator in indicators if indicator.targets]


def _read_objective(task: Task, line: Line, objectives: dict[uuid.UUID, ObjectiveRow]) -> None:
    read(task, line)
    if line.scope.partnership is None:
        return
    if line.row is None:
        objectives[line.id] = ObjectiveRow(
            id=line.id,
            code=line.cells.get("code", ""),
            partnership_id=line.scope.partnership,
            text=ObjectiveText(statement=""),
        )
    _put(objectives[line.id], line)


def _read_indicator(
    task: Task,
    line: Line,
    objectives: dict[uuid.UUID, ObjectiveRow],
    indicators: dict[uuid.UUID, IndicatorRow],
) -> None:
    line.scope = replace(line.scope, nature=_nature(line))
    read(task, line)
    _check_target(task, line)
    task.bearings.natures[line.id] = line.final("nature")
    if line.row is None and line.parent is not None and line.scope.partnership is not None:
        row = IndicatorRow(
            id=line.id,
            code=line.cells.get("code", ""),
            objective_id=line.parent,
            partnership_id=line.scope.partnership,
            text=IndicatorText(id=line.id, code=line.cells.get("code", ""), label=""),
            is_new=True,
        )
        objectives[line.parent].indicators.append(row)
        indicators[line.id] = row
    _put(indicators[line.id], line)


def _nature(line: Line) -> str | None:
    if "nature" not in line.cells:
        return getattr(line.row, "nature", None)
    text = line.cells["nature"]
    known = {"nombre", "pourcentage", "oui_non", "qualitatif"}
    return text if text in known else None


def _check_target(task: Task, line: Line) -> None:
    if line.cells.get("cible") or not _TARGET_COLUMNS.values() & line.values.keys():
        return
    told = line.final("target_date"), line.values.get("target_note")
    if told != (None, None) and line.final("target_value") is None:
        task.refuse(
            line,
            "cible",
            Sentence("Une date ou une note de cible sans cible ne dit rien : donnez la cible."),
        )


def _put(row: object, line: Line) -> None:
    # the rows of shared texts are working copies: nothing of the database changes yet
    for name, value in line.values.items():
        if name != "code":
            setattr(row, name, value)


def _set_targets(
    indicators: dict[uuid.UUID, IndicatorRow],
    indicator_lines: list[Line],
    target_lines: list[Line],
) -> None:
    stated = {line.id: line for line in indicator_lines if {"cible", "note_cible"} & line.cells.keys()}
    touched = stated.keys() | {line.parent for line in target_lines}
    for identifier in touched:
        if identifier in indicators:
            lines = [line for line in target_lines if line.parent == identifier]
            row = indicators[identifier]
            before = row.targets
            row.targets = _targets(row, identifier in stated, lines)
            if row.targets == before and identifier in stated:
                # the last target that the file leaves out is among those that it lists
                line = stated[identifier]
                line.changes = [c for c in line.changes if c.column not in _TARGET_COLUMNS]


def _targets(row: IndicatorRow, says_last: bool, lines: list[Line]) -> list[TargetRow]:  # noqa: FBT001 (a fact of the file)
    claimed = {line.id for line in lines}
    unclaimed = [target for target in row.targets if target.id not in claimed]
    kept = unclaimed
    if says_last:
        kept = _with_last(row, unclaimed)
    for line in lines:
        if line.final("date") is not None and line.final("value") is not None:
            listed = TargetRow(line.id, row.id, line.final("date"), line.final("value"), line.final("note"))
            # the row of the indicator may name the same target again, where it has no room for the note
            kept = [*(target for target in kept if target.identity != listed.identity), listed]
    return identified(kept)


def _with_last(row: IndicatorRow, unclaimed: list[TargetRow]) -> list[TargetRow]:
    """The targets that no row of `cibles` speaks of, when the file says what the last target is."""
    if row.target_value is None:
        # without a last target there is no target but those that the file lists
        return []
    replaced = row.targets[-1] if row.targets else None
    last = TargetRow(row.id, row.id, row.target_date, row.target_value, row.target_note)
    same = next((target for target in row.targets if target.identity == last.identity), None)
    if same is not None:
        if replaced is not None and same is not replaced and row.target_note == replaced.note:
            # another one is the last now, and nothing new is noted of it
            last.note = same.note
        return [*(target for target in unclaimed if target.identity != last.identity), last]
    if replaced is not None and replaced in unclaimed:
        return [last if target is replaced else target for target in unclaimed]
    return [*unclaimed, last]


def _lines_of(row: ObjectiveRow, lines: Iterable[Line]) -> list[Line]:
    indicators = {indicator.id for indicator in row.indicators}
    return [line for line in lines if row.id in {line.id, line.parent} or line.parent in indicators]


def _plan_proposal(task: Task, row: ObjectiveRow, lines: list[Line]) -> None:
    if not any(line.changes for line in lines):
        return
    content, before = row.to_text(), row.text
    if row.objective is not None and content == before and row.objective.text.standing:
        return
    party = task.side(row.partnership_id)
    if row.objective is not None and draft_of(row.objective.text, party) is not None:
        task.refuse(
            next(line for line in lines if line.changes),
            None,
            Sentence(
                "Votre côté a un brouillon de cet objectif : proposez-le ou effacez-le avant d’importer un autre texte."
            ),
        )
    author = Author(person_id=task.actor.person if task.actor else None, party=party, key_id=None)
    task.then(partial(_propose, task, row, content, author))


def _propose(task: Task, row: ObjectiveRow, content: ObjectiveText, author: Author) -> None:
    session = task.session
    if row.objective is None:
        text: SharedText = open_text(session, kind=TEXT_KIND, partnership_id=row.partnership_id)
        session.flush()
        session.add(Objective(id=row.id, partnership_id=row.partnership_id, code=row.code, text_id=text.id))
    else:
        text = row.objective.text
    propose(session, text, content=content.to_json(), base_number=text.standing, author=author, keys=())
    recorded = {i.id for i in row.objective.indicators} if row.objective else set()
    for indicator in row.indicators:
        if indicator.is_new and indicator.id not in recorded:
            session.add(
                Indicator(
                    id=indicator.id,
                    partnership_id=row.partnership_id,
                    objective_id=row.id,
                    code=indicator.code,
                )
            )
    session.flush()
