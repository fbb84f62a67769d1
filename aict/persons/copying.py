"""All that is kept of somebody who has an account, as a file for them: read from the shape of the tables, so that none is forgotten.

A row is theirs where it refers to their account or holds their address. What is secret (hashes, tokens) stays out, and so does
what belongs to the authorities: of what the person did in the registry the file says when, to what, and which act.
"""

import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, LargeBinary, RowMapping, Table, Uuid, select
from sqlalchemy.orm import Session

from aict.accounts.models import AccessEvent, Person
from aict.accounts.throttle import digest
from aict.core import trail
from aict.core.schema import Base
from aict.core.sheets import Table as Sheet
from aict.core.sheets import Value

ADDRESSES = frozenset({"email", "new_email", "to"})
"""Columns that hold somebody's address."""
_WHO = frozenset({"person_id", "submitted_by"})
"""Columns that hold the identifier of an account in tables that know no accounts."""
_DID = ("number", "at", "organisation", "partnership", "entity", "entity_id", "act")
Row = Mapping[str, Any]


def kept_of(session: Session, person: Person) -> dict[str, list[Row]]:
    """By table, the rows about a person as plain values, those of the trail last."""
    found = {table.name: list(_rows(session, table, person)) for table in _tables()}
    found["trail_entry"] = [_plain(row) for row in session.execute(_acts(person.id)).mappings()]
    found["trail_personal"] = [_plain(row) for row in session.execute(_past_values(person.id)).mappings()]
    return {name: rows for name, rows in found.items() if rows}


def as_sheet(kept: Mapping[str, Sequence[Row]]) -> Sheet:
    """The same as a plain table: one value on each line, with the table and the row it comes from."""
    lines: list[list[Value]] = [
        [name, number, column, str(value)]
        for name, rows in kept.items()
        for number, row in enumerate(rows, start=1)
        for column, value in row.items()
        if value is not None
    ]
    return Sheet("person", [["table", "row", "column", "value"], *lines])


def refers_to_person(column: Column[Any]) -> bool:
    """Whether a column holds the identifier of an account: by reference, or by name where there is none."""
    by_reference = any(key.column.table is Person.__table__ for key in column.foreign_keys)
    return by_reference or (isinstance(column.type, Uuid) and column.name in _WHO)


def _tables() -> Iterator[Table]:
    apart = {trail.entries.name, trail.personal_values.name}
    return (table for table in Base.metadata.sorted_tables if table.name not in apart)


def _rows(session: Session, table: Table, person: Person) -> Iterator[Row]:
    conditions = [column == person.id for column in table.c if refers_to_person(column)]
    conditions += [column == person.email for column in table.c if column.name in ADDRESSES]
    if table is Person.__table__:
        conditions.append(table.c.id == person.id)
    if table is AccessEvent.__table__:
        conditions.append(table.c.subject_digest == digest(person.email))
    if not conditions:
        return
    shown = [c for c in table.c if c.info != trail.SECRET and not isinstance(c.type, LargeBinary)]
    told = select(*[c for c in shown if not c.name.endswith(("_hash", "_seed", "digest"))])
    for row in session.execute(told.where(_any(conditions))).mappings():
        yield _plain(row)


def _any(conditions: Sequence[Any]) -> Any:  # noqa: ANN401 (a condition)
    first, *others = conditions
    for other in others:
        first |= other
    return first


def _acts(person_id: uuid.UUID) -> Any:  # noqa: ANN401 (a query)
    shown = [trail.entries.c[name] for name in _DID]
    return select(*shown).where(trail.entries.c.person == str(person_id)).order_by(trail.entries.c.number)


def _past_values(person_id: uuid.UUID) -> Any:  # noqa: ANN401 (a query)
    """Names and addresses that the account had."""
    about = trail.entries.c.entity_id == str(person_id)
    joined = trail.personal_values.join(trail.entries)
    return select(trail.entries.c.at, trail.personal_values.c.value).select_from(joined).where(about)


def _plain(row: RowMapping) -> Row:
    return {str(name): trail.in_plain_json(value) for name, value in row.items()}
