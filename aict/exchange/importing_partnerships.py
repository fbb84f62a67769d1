"""The sheets `partenariats` and `membres`."""

import uuid
from collections.abc import Sequence
from functools import partial
from typing import Any

from sqlalchemy import select

from aict.core.errors import Sentence
from aict.core.schema import SHORT, new_id
from aict.exchange.format import sheet
from aict.exchange.importing_referentials import (
    complete_families,
    import_referentials,
    open_referentials,
)
from aict.exchange.lines import Line
from aict.exchange.matching import match
from aict.exchange.opening import open_lines
from aict.exchange.partnership_rows import FAMILIES, KINDS, PartnershipRow, set_families
from aict.exchange.registry import BadCell, Rank, Thing
from aict.exchange.report import Change
from aict.exchange.task import Task
from aict.exchange.understanding import read
from aict.exchange.viewpoint import Viewpoint
from aict.partnerships.describing import answer_for
from aict.partnerships.labels import set_labels
from aict.partnerships.models import (
    LabelKind,
    Member,
    MemberRole,
    Partnership,
    Referential,
    ReferentialFamily,
)

_SHEET = sheet("partenariats")
_MEMBERS = sheet("membres")
_DESCRIBED = frozenset({"title", "summary", "sources", "note", "sdgs", "origins", *KINDS})
"""What the sheet says of the partnership itself; its status and motives are facts of their own."""
_OWN = "notre_collectivite"
_LISTED = (
    (_OWN, MemberRole.PARTNER),
    ("partenaires", MemberRole.PARTNER),
    ("autres_membres", MemberRole.ASSOCIATE),
)


def know_partnerships(task: Task) -> None:
    """Make the codes within reach known: given by the importer, else those of the instance."""
    for row in task.partnerships.values():
        add = task.bearings.registry.add
        add(Thing.PARTNERSHIP, row.id, row.code, Rank.INSTANCE, home=row.id)
        if row.given_by_id == _giver(task):
            add(Thing.PARTNERSHIP, row.id, row.given_code, Rank.IMPORTER, home=row.id)
        for member in row.members:
            task.know_member(member)
        task.look_from(row.id, task.side(row.id))


def import_partnerships(task: Task, referentials: Sequence[Referential]) -> None:
    """Plan partnerships, their members, labels and referentials, of which `referentials` exist."""
    lines = match(task, _SHEET, open_lines(task, _SHEET), task.partnerships.values(), _by_code(task))
    taken = set(task.session.scalars(select(Partnership.code))) if lines else set()
    for line in lines:
        _look_from_file(task, line)
    stated = open_referentials(task)
    for line in lines:
        complete_families(line, stated)
        existing = line.row
        if existing is not None:
            line.row = PartnershipRow(existing, task.bearings.viewpoints[line.id])
        read(task, line)
        _save(task, line, existing or _new(task, line, taken))
    task.flush()
    _import_members(task)
    for line in lines:
        _add_listed_members(task, line)
    task.flush()
    import_referentials(task, stated, referentials)
    for line in lines:
        # after the sheet of details, which may hold the same families
        _name_families(task, line)
    for line in lines:
        if not _DESCRIBED.isdisjoint(line.values):
            task.then(partial(_answered_for, task, line))
        _must_be_a_member(task, line)
    _refuse_codes_of_partnerships_left(task, lines)


def _giver(task: Task) -> uuid.UUID | None:
    return task.importer.id if task.importer else None


def _by_code(task: Task) -> dict[str, Partnership]:
    given = {p.given_code: p for p in task.partnerships.values() if p.given_by_id == _giver(task)}
    return {p.code: p for p in task.partnerships.values()} | given


def _organisations(task: Task, line: Line, column: str) -> list[uuid.UUID]:
    text = line.cells.get(column)
    if not text:
        return []
    try:
        found = line.sheet.column(column).kind.parse(text, line.scope)
    except BadCell as bad:
        task.refuse(line, column, bad.sentence)
        return []
    return found if isinstance(found, list) else [found]


def _look_from_file(task: Task, line: Line) -> None:
    own = _organisations(task, line, _OWN)
    side = "a"
    if own:
        task.own[line.id] = own[0]
        member = task.members.get((line.id, own[0]))
        if line.row is not None and member is None:
            task.refuse(
                line,
                _OWN,
                Sentence("« %(given)s » n’est pas membre de ce partenariat.", given=line.cells[_OWN]),
            )
        side = member.side if member else "a"
    task.look_from(line.id, side)


def _new(task: Task, line: Line, taken: set[str]) -> Partnership:
    given = line.cells.get("code", "")
    row = Partnership(
        id=line.id,
        code=_free_code(given, taken),
        given_code=given,
        given_by_id=_giver(task),
        recorded_from_id=task.own.get(line.id),
        draft_of_id=_giver(task),
    )
    task.partnerships[line.id] = row
    return row


def _free_code(given: str, taken: set[str]) -> str:
    code, number = given, 1
    while code in taken:
        number += 1
        code = f"{given[: SHORT - 6]}-{number}"
    taken.add(code)
    return code


def _save(task: Task, line: Line, row: Partnership) -> None:
    plain = {name: value for name, value in line.values.items() if name not in {*KINDS, *FAMILIES}}
    if line.row is None:
        for name, value in plain.items():
            setattr(row, name, value)
        task.add(row)
        task.flush()
    else:
        task.change(row, plain)
    for name, kind in KINDS.items():
        if name in line.values:
            task.then(_labels(task, row, kind, line.values[name]))


def _name_families(task: Task, line: Line) -> None:
    viewpoint = task.bearings.viewpoints[line.id]
    row = task.partnerships[line.id]
    for name, side in zip(FAMILIES, (viewpoint.own, viewpoint.partner), strict=True):
        if name in line.values:
            task.then(_motives(task, row, side, line.values[name]))


def _labels(task: Task, row: Partnership, kind: LabelKind, texts: Sequence[str]) -> Any:  # noqa: ANN401 (an act)
    return lambda: set_labels(task.session, row, kind, texts)


def _motives(task: Task, row: Partnership, side: str, families: Sequence[ReferentialFamily]) -> Any:  # noqa: ANN401 (an act)
    return lambda: set_families(task.session, row, side, families)


def _answered_for(task: Task, line: Line) -> None:
    member = task.members.get((line.id, task.importer.id)) if task.importer else None
    answer_for(task.partnerships[line.id], member)


def _import_members(task: Task) -> None:
    lines = match(task, _MEMBERS, open_lines(task, _MEMBERS), list(task.members.values()))
    for line in lines:
        read(task, line)
        if line.changes and not _may_change_members(task, line.parent):
            task.refuse(line, None, _MEMBERS_ARE_SHARED)
        own_side = line.scope.viewpoint.own
        organisation = line.final("organisation_id")
        if task.own.get(line.parent or line.id) == organisation and line.final("side") not in {
            own_side,
            None,
        }:
            task.refuse(line, "cote", Sentence("C’est « notre_collectivite » : son côté est « notre »."))
        if line.row is not None:
            task.change(line.row, line.values)
        elif line.parent is not None and organisation is not None:
            row = Member(id=line.id, partnership_id=line.parent, **line.values)
            task.know_member(row)
            task.add(row)


_MEMBERS_ARE_SHARED = Sentence("Les membres d’un partenariat partagé ne se changent pas par import.")


def _may_change_members(task: Task, partnership: uuid.UUID | None) -> bool:
    row = task.partnerships.get(partnership) if partnership else None
    return row is None or task.importer is None or row.draft_of_id == task.importer.id


def _add_listed_members(task: Task, line: Line) -> None:
    for column, role in _LISTED:
        added = [o for o in _listed(task, line, column) if (line.id, o) not in task.members]
        for organisation in added:
            row = Member(
                id=new_id(),
                partnership_id=line.id,
                organisation_id=organisation,
                role=role,
                side=_side_of(task, line, column, organisation),
            )
            task.know_member(row)
            task.add(row)
        if added and line.row is not None:
            registry = task.bearings.registry
            names = "; ".join(registry.spell(Thing.ORGANISATION, o) for o in added)
            line.changes.append(Change(column, "", names))
            if not _may_change_members(task, line.id):
                task.refuse(line, column, _MEMBERS_ARE_SHARED)


def _listed(task: Task, line: Line, column: str) -> list[uuid.UUID]:
    if column == _OWN:
        return [task.own[line.id]] if line.id in task.own else []
    return list(dict.fromkeys(_organisations(task, line, column)))


def _side_of(task: Task, line: Line, column: str, organisation: uuid.UUID) -> str:
    viewpoint: Viewpoint = task.bearings.viewpoints[line.id]
    if column == _OWN:
        return viewpoint.own
    if column == "partenaires":
        return viewpoint.partner
    country = task.organisations[organisation].country
    for member in task.members_of[line.id]:
        holds = member.role is not MemberRole.ASSOCIATE
        if holds and task.organisations[member.organisation_id].country == country:
            return member.side
    return viewpoint.own


def _refuse_codes_of_partnerships_left(task: Task, lines: Sequence[Line]) -> None:
    if task.importer is None:
        return
    gave = select(Partnership.given_code).where(Partnership.given_by_id == task.importer.id)
    given = set(task.session.scalars(gave))
    for line in lines:
        if line.row is None and line.cells.get("code") in given:
            task.refuse(
                line,
                "code",
                Sentence("Vous avez donné ce code à un partenariat dont vous n’êtes plus membre."),
            )


def _must_be_a_member(task: Task, line: Line) -> None:
    if task.importer is not None and line.row is None and (line.id, task.importer.id) not in task.members:
        task.refuse(
            line, _OWN, Sentence("Un nouveau partenariat a parmi ses membres la collectivité qui l’importe.")
        )
