"""Whether a row still says what the chain of the trail says it was last made to say (quality.md H48).

The chain proves itself; this proves the rows by it. What was never noted is no proof: a row without any entry was not made here.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, inspect, select
from sqlalchemy.orm import Session

from aict.core.schema import Base
from aict.core.trail import LANGUAGE, entries, in_plain_json, personal_values

_NOT_NOTED = frozenset({"secret", "none"})


def contradicted(session: Session, rows: Sequence[Base]) -> list[Base]:
    """Those of these rows that are not what the chain says of them; personal values that were erased prove nothing."""
    ids = [_id_of(row) for row in rows]
    said, salts = _last_said(session, ids), _salts(session, ids)
    return [row for row, of in zip(rows, ids, strict=True) if not _agrees(row, said.get(of), salts)]


def _id_of(row: Base) -> str:
    identity: tuple[Any, ...] = inspect(row).identity or ()
    return str(identity[0])


def _last_said(session: Session, ids: Collection[str]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    told = select(entries.c.entity_id, entries.c.changes).where(entries.c.entity_id.in_(ids))
    for of, changes in session.execute(told.order_by(entries.c.number)):
        found[of] |= {name: after for name, (_, after) in json.loads(changes).items() if name != LANGUAGE}
    return found


def _salts(session: Session, ids: Collection[str]) -> dict[str, str]:
    """By digest, the salt of what is still kept of the personal values of these rows."""
    numbers = select(entries.c.number).where(entries.c.entity_id.in_(ids))
    kept = select(personal_values.c.digest, personal_values.c.salt)
    return {
        row.digest: row.salt
        for row in session.execute(kept.where(personal_values.c.entry_number.in_(numbers)))
    }


def _agrees(row: Base, said: Mapping[str, Any] | None, salts: Mapping[str, str]) -> bool:
    if said is None:
        return False
    for name, column in _noted(row):
        value, expected = in_plain_json(getattr(row, name)), said.get(name)
        if column.info.get("trail") == "personal":
            salt = salts.get(expected or "")
            if salt is None:
                continue
            value = hashlib.sha256(f"{salt}{value}".encode()).hexdigest()
        # Defaults, and references given as objects, are set after the trail has looked.
        late = name not in said and (column.default is not None or column.foreign_keys)
        if value != expected and not late:
            return False
    return True


def _noted(row: Base) -> Iterator[tuple[str, Column[Any]]]:
    for attribute in inspect(row).mapper.column_attrs:
        column = attribute.columns[0]
        if isinstance(column, Column) and column.info.get("trail") not in _NOT_NOTED:
            yield attribute.key, column
