"""Exporting: the same workbook, from the database."""

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from aict.core.errors import NotVisible
from aict.core.sheets import Table, Value, write_tables
from aict.exchange.cells import Spelled
from aict.exchange.format import SHEETS
from aict.exchange.importing_ledger import know_line
from aict.exchange.importing_parties import OWN_STEPS, has_own_row
from aict.exchange.lines import parent_attribute, spelled
from aict.exchange.objective_rows import ObjectiveRow, earlier_targets, objective_row
from aict.exchange.partnership_rows import PartnershipRow, creation_order, key_holders, own_organisation
from aict.exchange.reach import (
    facts_of,
    organisations_met,
    organisations_within,
    partnerships_within,
    rows_of,
)
from aict.exchange.registry import Rank, Thing
from aict.exchange.scope import Bearings, Scope
from aict.exchange.shape import REF, Column, Sheet
from aict.exchange.viewpoint import Viewpoint
from aict.objectives.models import Objective
from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership


@dataclass(slots=True)
class _Copy:
    """All that one export gives."""

    exporter: Organisation | None
    partnerships: dict[uuid.UUID, Partnership]
    bearings: Bearings = field(default_factory=Bearings)
    own: dict[uuid.UUID, uuid.UUID] = field(default_factory=dict)
    rows: dict[str, list[Any]] = field(default_factory=dict)


def export_workbook(
    session: Session, *, exporter: Organisation | None, partnership: Partnership | None
) -> list[Table]:
    """Every partnership the exporter may see, or one of them, as the sheets of a workbook.

    `exporter` None is the operator of the instance. Raises `NotVisible` for a partnership out of reach.
    """
    among = None if partnership is None else [partnership.id]
    partnerships = partnerships_within(session, exporter, among=among)
    if partnership is not None and not partnerships:
        raise NotVisible
    copy = _Copy(exporter, {p.id: p for p in partnerships})
    for row in partnerships:
        _take_side(copy, row)
    whole = exporter is None and partnership is None
    reach = organisations_within if whole else organisations_met
    _collect(session, copy, reach(session, exporter, partnerships))
    if not whole:
        _leave_out_organisations(copy, given=exporter if partnership is None else None)
    _name_rows(copy)
    return [Table(sheet.name, [_headers(sheet), *_cells(copy, sheet)]) for sheet in SHEETS]


def write_workbook(sheets: Sequence[Table], path: Path) -> None:
    """Write an .xlsx file, or a folder of CSV files when `path` has no suffix.

    Raises `aict.core.sheets.NotReadable`.
    """
    write_tables(sheets, Path(path))


def _take_side(copy: _Copy, partnership: Partnership) -> None:
    own = own_organisation(partnership, copy.exporter.id if copy.exporter else None)
    side = next((m.side for m in partnership.members if m.organisation_id == own), "a")
    copy.own[partnership.id] = own
    copy.bearings.viewpoints[partnership.id] = Viewpoint(side)


def _collect(session: Session, copy: _Copy, organisations: list[Organisation]) -> None:
    partnerships = list(copy.partnerships.values())
    facts = facts_of(session, list(copy.partnerships))
    present = {name: [row for row in rows if row.removed_at is None] for name, rows in facts.items()}
    objectives = [objective_row(o) for o in rows_of(session, Objective, list(copy.partnerships))]
    written: list[ObjectiveRow] = [row for row in objectives if row.objective and row.objective.text.standing]
    indicators = [indicator for row in written for indicator in row.indicators]
    defined = {indicator.id for indicator in indicators}
    entries = _with_what_they_amend(present["ecritures"])
    copy.rows = {
        **present,
        "ecritures": entries,
        "collectivites": organisations,
        "partenariats": partnerships,
        "membres": [member for p in partnerships for member in creation_order(p.members)],
        "parties": [
            party
            for convention in present["conventions"]
            for party in convention.parties
            if has_own_row(party)
        ],
        "objectifs": written,
        "indicateurs": indicators,
        "cibles": earlier_targets(indicators),
        # a reading says nothing without the definition that a later revision left out
        "mesures": [row for row in present["mesures"] if row.indicator_id in defined],
    }


def _with_what_they_amend(entries: list[Any]) -> list[Any]:
    """The entries of plans that are given, each after the one that it amends."""
    given = {entry.id for entry in entries}
    return sorted(entries, key=lambda entry: (entry.amends_id in given, entry.id))


def _leave_out_organisations(copy: _Copy, *, given: Organisation | None) -> None:
    """Keep the organisations that the sheets name, and those that `given` entered."""
    named = _named(copy)
    copy.rows["collectivites"] = [
        row
        for row in copy.rows["collectivites"]
        if row.id in named or (given is not None and row.given_by_id == given.id)
    ]


def _named(copy: _Copy) -> set[uuid.UUID]:
    """The organisations that the sheets name, with those they succeed."""
    wanted = {member.organisation_id for member in copy.rows["membres"]}
    wanted |= {p.organisation_id for convention in copy.rows["conventions"] for p in convention.parties}
    wanted |= {event.by_id for event in copy.rows["faits_conventions"] if event.by_id}
    wanted |= {project.holder_id for project in copy.rows["projets"]}
    wanted |= {entry.organisation_id for entry in copy.rows["ecritures"]}
    wanted |= {piece.organisation_id for piece in copy.rows["pieces"]}
    everyone: dict[uuid.UUID, Organisation] = {row.id: row for row in copy.rows["collectivites"]}
    for start in list(wanted & everyone.keys()):
        before = everyone[start].succeeds_id
        while before in everyone and before not in wanted:
            wanted.add(before)
            before = everyone[before].succeeds_id
    return wanted


def _name_rows(copy: _Copy) -> None:
    for sheet in SHEETS:
        if sheet.thing is not None:
            for row in copy.rows[sheet.name]:
                home = row.id if sheet.thing is Thing.PARTNERSHIP else getattr(row, "partnership_id", None)
                copy.bearings.registry.add(sheet.thing, row.id, _code(copy, row), Rank.FILE, home=home)
    for line in copy.rows["cofinancements"]:
        know_line(copy.bearings.registry, line.id, line.payer, home=line.partnership_id)
    for indicator in copy.rows["indicateurs"]:
        copy.bearings.natures[indicator.id] = indicator.nature


def _code(copy: _Copy, row: Any) -> str:  # noqa: ANN401 (a row with a code)
    giver = copy.exporter.id if copy.exporter else None
    given = isinstance(row, Partnership) and row.given_by_id == giver
    code: str = row.given_code if given else row.code
    return code


def _headers(sheet: Sheet) -> list[str]:
    return [*(column.name for column in sheet.columns), REF]


def _cells(copy: _Copy, sheet: Sheet) -> Iterable[list[Value]]:
    for row in copy.rows[sheet.name]:
        scope = _scope(copy, sheet, row)
        yield [*(_cell(copy, sheet, column, row, scope) for column in sheet.columns), str(row.id)]


def _scope(copy: _Copy, sheet: Sheet, row: Any) -> Scope:  # noqa: ANN401 (any row)
    if sheet.name == "collectivites":
        return Scope(copy.bearings.registry)
    if sheet.name == "partenariats":
        return copy.bearings.scope(Thing.PARTNERSHIP, row.id)
    scope = copy.bearings.scope(sheet.parent[1], getattr(row, parent_attribute(sheet)))
    if sheet.name == "indicateurs":
        return Scope(scope.registry, scope.partnership, scope.viewpoint, row.nature)
    return scope


def _cell(copy: _Copy, sheet: Sheet, column: Column, row: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (any row)
    if special := _SPECIAL.get((sheet.name, column.name)):
        return special(copy, row, scope)
    if column.attribute:
        return spelled(
            column, PartnershipRow(row, scope.viewpoint) if isinstance(row, Partnership) else row, scope
        )
    if column.name == "code":
        return _code(copy, row)
    # the column that names what the row belongs to
    return column.kind.spell(getattr(row, parent_attribute(sheet)), scope)


def _own_organisation(copy: _Copy, row: Partnership, scope: Scope) -> Spelled:
    return scope.registry.spell(Thing.ORGANISATION, copy.own[row.id])


def _partners(copy: _Copy, row: Partnership, scope: Scope) -> Spelled:
    others = [m for m in key_holders(row.members) if m.organisation_id != copy.own[row.id]]
    return _names(scope, (m.organisation_id for m in creation_order(others)))


def _associates(copy: _Copy, row: Partnership, scope: Scope) -> Spelled:
    holders = {m.id for m in key_holders(row.members)}
    others = [m for m in row.members if m.id not in holders and m.organisation_id != copy.own[row.id]]
    return _names(scope, (m.organisation_id for m in creation_order(others)))


def _signatories(_copy: _Copy, row: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a convention)
    return _names(scope, (party.organisation_id for party in row.parties if not has_own_row(party)))


def _names(scope: Scope, organisations: Iterable[uuid.UUID]) -> str:
    return "; ".join(scope.registry.spell(Thing.ORGANISATION, o) for o in organisations)


def _own_step(name: str) -> Callable[[_Copy, Any, Scope], Spelled]:
    column = next(s for s in SHEETS if s.name == "parties").column(name)

    def step(copy: _Copy, row: Any, scope: Scope) -> Spelled:  # noqa: ANN401 (a convention)
        own = copy.own[row.partnership_id]
        party = next((p for p in row.parties if p.organisation_id == own), None)
        return spelled(column, party, scope) if party else ""

    return step


_SPECIAL: dict[tuple[str, str], Callable[[_Copy, Any, Scope], Spelled]] = {
    ("partenariats", "notre_collectivite"): _own_organisation,
    ("partenariats", "partenaires"): _partners,
    ("partenariats", "autres_membres"): _associates,
    ("conventions", "signataires"): _signatories,
    **{("conventions", name): _own_step(name) for name in OWN_STEPS},
}
