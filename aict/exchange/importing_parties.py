"""Who signed: the sheet `parties`, and the columns of `conventions` that are about one party.

Both sheets may speak of the party of `notre_collectivite`. An empty cell of one gives way to the other;
two different values are an error.
"""

import uuid
from collections.abc import Sequence
from typing import Any

from aict.conventions.models import Convention, ConventionParty
from aict.conventions.rules import FRANCE
from aict.core.errors import Sentence
from aict.core.schema import new_id
from aict.exchange.cells import ANY_DAY, as_text
from aict.exchange.format import sheet
from aict.exchange.importing_facts import answered_for
from aict.exchange.lines import Line, spelled
from aict.exchange.matching import match
from aict.exchange.opening import open_lines
from aict.exchange.registry import BadCell, Thing
from aict.exchange.report import Change
from aict.exchange.task import Task
from aict.exchange.understanding import read

_SHEET = sheet("parties")
OWN_STEPS = ("date_deliberation", "ref_deliberation", "date_transmission")
"""Columns that both sheets have, about the same party."""

Parties = dict[tuple[uuid.UUID, uuid.UUID], Any]
"""(convention, organisation) → party, recorded or planned"""


def import_parties(task: Task, conventions: Sequence[Convention], convention_lines: Sequence[Line]) -> None:
    """Plan parties: those with steps of their own, then those that only signed."""
    recorded: Parties = {(p.convention_id, p.organisation_id): p for c in conventions for p in c.parties}
    lines = match(task, _SHEET, open_lines(task, _SHEET), list(recorded.values()))
    named = {(line.parent, _organisation(line)): line for line in lines}
    for line in convention_lines:
        _share_own_steps(task, line, named.get((line.id, _own(task, line))))
    parties = dict(recorded)
    for line in lines:
        read(task, line)
        _plan(task, parties, line)
    for line in convention_lines:
        if (line.id, _own(task, line)) not in named:
            _plan_own_steps(task, parties, line)
        _plan_signatories(task, parties, line)
    _remark_early_transmissions(task, conventions, lines, convention_lines)
    _answer_for_changed(task, conventions, lines, convention_lines)
    task.flush()


def _remark_early_transmissions(
    task: Task, conventions: Sequence[Convention], lines: Sequence[Line], convention_lines: Sequence[Line]
) -> None:
    """A French party transmits what was signed: the other order is recorded, and said."""
    whole: dict[Any, Any] = {convention.id: convention.signed_on for convention in conventions}
    whole |= {line.id: line.final("signed_on") for line in convention_lines}
    for line in lines:
        organisation = task.organisations.get(line.final("organisation_id"))
        signed = line.final("signed_on") or whole.get(line.parent)
        if organisation is not None and organisation.country == FRANCE:
            _remark_early(task, line, signed, line.final("transmitted_on"))
    for line in convention_lines:
        own = _own(task, line)
        if own is not None and task.organisations[own].country == FRANCE:
            _remark_early(task, line, line.final("signed_on"), _told_transmission(line))


def _told_transmission(line: Line) -> Any:  # noqa: ANN401 (a date or nothing)
    text = line.cells.get("date_transmission")
    try:
        return ANY_DAY.parse(text, line.scope) if text else None
    except BadCell:
        # said when the cell itself is read
        return None


def _remark_early(task: Task, line: Line, signed: Any, transmitted: Any) -> None:  # noqa: ANN401 (dates or nothing)
    if signed is not None and transmitted is not None and transmitted.is_before(signed):
        said = Sentence(
            "La transmission (%(transmitted)s) est avant la signature (%(signed)s).",
            transmitted=transmitted,
            signed=signed,
        )
        task.remark(line, "date_transmission", said)


def _answer_for_changed(
    task: Task, conventions: Sequence[Convention], lines: Sequence[Line], convention_lines: Sequence[Line]
) -> None:
    """A party is part of its convention: who changes one answers for the other, in a new version of it."""
    touched = {line.parent for line in lines if line.changes}
    touched |= {line.id for line in convention_lines if line.changes}
    for convention in conventions:
        if convention.id in touched:
            task.change(convention, answered_for(task, convention))


def _own(task: Task, line: Line) -> uuid.UUID | None:
    return task.own.get(line.scope.partnership) if line.scope.partnership else None


def _organisation(line: Line) -> uuid.UUID | None:
    text = line.cells.get("collectivite")
    try:
        found: uuid.UUID | None = _SHEET.column("collectivite").kind.parse(text, line.scope) if text else None
    except BadCell:
        # said when the cell itself is read
        return None
    return found


def _share_own_steps(task: Task, line: Line, party: Line | None) -> None:
    for name in OWN_STEPS if party is not None else ():
        ours = line.cells.get(name, "")
        if not ours or party is None:
            continue
        theirs = party.cells.get(name, "")
        if theirs and _plain(line, name, ours) != _plain(line, name, theirs):
            task.refuse(
                line,
                name,
                Sentence(
                    "« conventions » dit « %(ours)s », « parties » (ligne %(row)s) dit « %(theirs)s ».",
                    ours=ours,
                    theirs=theirs,
                    row=party.number,
                ),
            )
        party.cells[name] = theirs or ours


def _plain(line: Line, name: str, text: str) -> str:
    kind = _SHEET.column(name).kind
    try:
        return as_text(kind.spell(kind.parse(text, line.scope), line.scope))
    except BadCell:
        # said when the cell itself is read
        return text


def _plan(task: Task, parties: Parties, line: Line) -> None:
    if line.row is not None:
        task.change(line.row, line.values)
        return
    row = ConventionParty(id=line.id, convention_id=line.parent, **line.values)
    if line.parent is not None and row.organisation_id is not None:
        parties[line.parent, row.organisation_id] = row
    task.add(row)


def _plan_own_steps(task: Task, parties: Parties, line: Line) -> None:
    own = _own(task, line)
    given = [name for name in OWN_STEPS if name in line.cells]
    party = parties.get((line.id, own)) if own else None
    if party is None and not any(line.cells[name] for name in given):
        return
    if own is None:
        _refuse_without_own(task, line, given)
        return
    values = {}
    for name in given:
        column = _SHEET.column(name)
        before = as_text(spelled(column, party, line.scope)) if party is not None else ""
        text = line.cells[name]
        if text == before:
            continue
        try:
            value = column.kind.parse(text, line.scope) if text else None
        except BadCell as bad:
            task.refuse(line, name, bad.sentence)
            continue
        if party is None or value != getattr(party, str(column.attribute)):
            values[str(column.attribute)] = value
            line.changes.append(Change(name, before, text))
    if party is not None:
        task.change(party, values)
    else:
        row = ConventionParty(id=new_id(), convention_id=line.id, organisation_id=own, **values)
        parties[line.id, own] = row
        task.add(row)


def _refuse_without_own(task: Task, line: Line, given: Sequence[str]) -> None:
    for name in given:
        if line.cells[name]:
            task.refuse(
                line,
                name,
                Sentence("Le fichier ne dit pas quelle est « notre_collectivite » de ce partenariat."),
            )


def _plan_signatories(task: Task, parties: Parties, line: Line) -> None:
    text = line.cells.get("signataires")
    if not text:
        return
    try:
        signatories = line.sheet.column("signataires").kind.parse(text, line.scope)
    except BadCell as bad:
        task.refuse(line, "signataires", bad.sentence)
        return
    added = [o for o in signatories if (line.id, o) not in parties]
    for organisation in added:
        row = ConventionParty(id=new_id(), convention_id=line.id, organisation_id=organisation)
        parties[line.id, organisation] = row
        task.add(row)
    if added and line.row is not None:
        names = "; ".join(task.bearings.registry.spell(Thing.ORGANISATION, o) for o in added)
        line.changes.append(Change("signataires", "", names))


def has_own_row(party: ConventionParty) -> bool:
    """Whether a party says more than that it signed: it then has a row in `parties`."""
    return any(
        getattr(party, str(column.attribute)) is not None
        for column in _SHEET.managed()
        if column.attribute != "organisation_id"
    )
