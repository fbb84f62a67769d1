"""The running totals of a ledger: changed in the transaction that changes its entries, whoever changes them.

Noted at every flush, so that neither a page nor an import can forget it; `differences` proves them against the entries.
"""

import hashlib
import json
import uuid
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, cast

from sqlalchemy import Table, delete, event, inspect, select
from sqlalchemy.orm import Session

from aict.cofinancing.models import LedgerEntry, LedgerTotal
from aict.core.dates import PartialDate
from aict.core.schema import new_id
from aict.core.turns import take_turn

_ALIKE = ("kind", "line_id", "currency", "category", "place", "spent_by", "convention_id")
"""What the entries of one total have in common, beside their project and their year."""
_TOTALS: Final = cast("Table", LedgerTotal.__table__)
_FEW = 500
"""Totals that one question names; for more of them all those of the plan are read."""
_READ = ("project_id", "date", "amount", "removed_at", *_ALIKE)


@dataclass(slots=True)
class _Sum:
    """What is added to one total, or what it holds."""

    alike: Mapping[str, Any]
    known: Decimal = Decimal(0)
    counted: int = 0
    unknown: int = 0

    def add(self, amount: Decimal | None, times: int) -> None:
        """One entry more, or one less."""
        self.known += (amount or 0) * times
        self.counted += times * (amount is not None)
        self.unknown += times * (amount is None)

    @property
    def is_empty(self) -> bool:
        return not (self.known or self.counted or self.unknown)


_Sums = dict[tuple[uuid.UUID, str], _Sum]


@event.listens_for(Session, "after_flush")
def _keep(session: Session, _context: object) -> None:
    changes: _Sums = {}
    for entry in session.new:
        if isinstance(entry, LedgerEntry):
            _count(changes, _said(entry, before=False), 1)
    for entry in session.dirty:
        if isinstance(entry, LedgerEntry):
            _count(changes, _said(entry, before=True), -1)
            _count(changes, _said(entry, before=False), 1)
    for entry in session.deleted:
        if isinstance(entry, LedgerEntry):
            _count(changes, _said(entry, before=True), -1)
    projects: dict[uuid.UUID, dict[str, _Sum]] = defaultdict(dict)
    for (project, key), change in changes.items():
        if not change.is_empty:
            projects[project][key] = change
    for project in sorted(projects):
        _apply(session, project, projects[project])


def _said(entry: LedgerEntry, *, before: bool) -> Mapping[str, Any]:
    """What an entry says of itself, or what the database said of it before this flush."""
    state, said = inspect(entry), {}
    for name in _READ:
        history = state.attrs[name].history
        said[name] = history.deleted[0] if before and history.deleted else getattr(entry, name)
    return said


def _count(sums: _Sums, said: Mapping[str, Any], times: int) -> None:
    if said["removed_at"] is not None:
        return
    date: PartialDate = said["date"]
    alike = {"year": date.year, **{name: said[name] for name in _ALIKE}}
    place = (said["project_id"], _key(alike))
    sums.setdefault(place, _Sum(alike)).add(said["amount"], times)


def _key(alike: Mapping[str, Any]) -> str:
    plain = [None if value is None else str(getattr(value, "value", value)) for value in alike.values()]
    return hashlib.sha256(json.dumps(plain).encode()).hexdigest()


def _apply(session: Session, project: uuid.UUID, changes: Mapping[str, _Sum]) -> None:
    # Two people may enter something in one plan at once: the second adds to what the first has written.
    take_turn(session, f"the ledger of {project}")
    wanted = select(_TOTALS).where(_TOTALS.c.project_id == project)
    if len(changes) <= _FEW:
        wanted = wanted.where(_TOTALS.c.key.in_(list(changes)))
    found = {row["key"]: row for row in session.execute(wanted).mappings()}
    fresh = []
    for key, change in changes.items():
        row = found.get(key)
        if row is None:
            fresh.append(_row(project, key, change))
            continue
        change.known += row["known"]
        change.counted += row["counted"]
        change.unknown += row["unknown"]
        same = _TOTALS.c.id == row["id"]
        if change.is_empty:
            session.execute(_TOTALS.delete().where(same))
        else:
            session.execute(_TOTALS.update().where(same).values(**_figures(change)))
    if fresh:
        session.execute(_TOTALS.insert(), fresh)


def _row(project: uuid.UUID, key: str, change: _Sum) -> dict[str, Any]:
    return {"id": new_id(), "project_id": project, "key": key, **change.alike, **_figures(change)}


def _figures(change: _Sum) -> dict[str, Any]:
    return {"known": change.known, "counted": change.counted, "unknown": change.unknown}


def differences(session: Session) -> list[str]:
    """The projects whose totals are not what their entries add up to; goes over every entry there is."""
    counted, kept = _counted(session), _kept(session)
    wrong = {project for project, key in counted.keys() | kept.keys() if _differ(counted, kept, project, key)}
    return sorted(map(str, wrong))


def _differ(counted: _Sums, kept: _Sums, project: uuid.UUID, key: str) -> bool:
    nothing = _Sum({})
    first, second = counted.get((project, key), nothing), kept.get((project, key), nothing)
    return _figures(first) != _figures(second)


def rebuild(session: Session) -> None:
    """Make the totals anew from the entries: after rows were brought in past the sessions of this program."""
    session.execute(delete(LedgerTotal))
    rows = [_row(project, key, total) for (project, key), total in _counted(session).items()]
    if rows:
        session.execute(_TOTALS.insert(), rows)


def _counted(session: Session) -> _Sums:
    columns = [getattr(LedgerEntry, name) for name in _READ]
    sums: _Sums = {}
    for row in session.execute(select(*columns)).mappings():
        _count(sums, cast("Mapping[str, Any]", row), 1)
    return {place: total for place, total in sums.items() if not total.is_empty}


def _kept(session: Session) -> _Sums:
    rows: Iterable[LedgerTotal] = session.scalars(select(LedgerTotal))
    return {(row.project_id, row.key): _Sum(_alike(row), row.known, row.counted, row.unknown) for row in rows}


def _alike(row: LedgerTotal) -> Mapping[str, Any]:
    return {"year": row.year, **{name: getattr(row, name) for name in _ALIKE}}
