"""What a database must not hold, whoever sent it: looked for in every row of every table, by the type of its column."""

import unicodedata
import uuid
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Column, String, Table, select
from sqlalchemy.orm import Session

from aict.core.db import Database
from aict.core.money import LARGEST_AMOUNT
from aict.core.schema import LONG, Base, ExactDecimal, PartialDateText

_LINES = {"\n", "\r", "\t"}
_KEPT_AS_TYPED = {"unsent_form", "user_session"}
"""What its writer has not sent, given back to them alone: nothing judges it."""
_WRITTEN_WHOLE = {"content", "sealed_content"}
"""Of a snapshot: what the program wrote down of all that was judged where it stands; as long as that is."""
_YEARS = range(1850, 2101)
_DEEPEST = 200_000
"""Characters of all that one JSON value says: a long text of each of its fields."""


def nonsense(database: Database) -> list[str]:
    """Every value that no form should have let through, with its place."""
    with database.session(writing=False) as session:
        return [
            f"{table.name}.{column.name}: {said}"
            for table in Base.metadata.sorted_tables
            for row in session.execute(select(table)).mappings()
            for column in table.columns
            for said in _wrong(table, column, row[column.name])
        ]


def _wrong(table: Table, column: Column[Any], value: object) -> Iterator[str]:
    if isinstance(column.type, JSON):
        if table.name not in _KEPT_AS_TYPED:
            yield from _in_json(value)
    elif isinstance(value, str):
        longest = column.type.length if isinstance(column.type, String) else LONG
        whole = table.name == "snapshot" and column.name in _WRITTEN_WHOLE
        yield from _in_text(value, _DEEPEST if whole else longest or LONG)
    elif isinstance(column.type, ExactDecimal) and isinstance(value, Decimal):
        if not value.is_finite() or abs(value) > LARGEST_AMOUNT:
            yield f"number {value}"
    elif isinstance(column.type, PartialDateText):
        # Reading it refused any other year.
        return
    elif isinstance(value, date | datetime) and value.year not in _YEARS:
        yield f"date {value}"


def _in_text(value: str, longest: int) -> Iterator[str]:
    if len(value) > longest:
        yield f"{len(value)} characters of {longest}"
    bad = {c for c in value if unicodedata.category(c) in {"Cc", "Cs"} and c not in _LINES}
    if bad:
        yield f"controls {sorted(bad)!r} in {value[:40]!r}"


def _in_json(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from _in_text(value, LONG)
    elif isinstance(value, float):
        yield f"float {value}"
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _in_json(key)
            yield from _in_json(each)
    elif isinstance(value, list):
        for each in value:
            yield from _in_json(each)
    if isinstance(value, dict | list) and len(str(value)) > _DEEPEST:
        yield f"{len(str(value))} characters in one value"


def crossed(database: Database) -> list[str]:
    """References from a row of one partnership to a row of another one."""
    with database.session(writing=False) as session:
        return [said for table in Base.metadata.sorted_tables for said in _crossed_in(session, table)]


def _crossed_in(session: Session, table: Table) -> Iterator[str]:
    if "partnership_id" not in table.columns:
        return
    for key in table.foreign_keys:
        other = key.column.table
        if "partnership_id" not in other.columns or key.parent.name == "partnership_id":
            continue
        named = other.alias("named")
        wrong = select(table.c.id).join(named, named.c[key.column.name] == key.parent)
        for row in session.execute(wrong.where(named.c.partnership_id != table.c.partnership_id)):
            yield f"{table.name}.{key.parent.name} of {row[0]}"


def places_of(database: Database) -> dict[uuid.UUID, tuple[str, uuid.UUID]]:
    """Where each row of a partnership stands: its table, and whose it is."""
    with database.session(writing=False) as session:
        return {
            row.id: (table.name, row.partnership_id)
            for table in Base.metadata.sorted_tables
            if {"id", "partnership_id"} <= {column.name for column in table.columns}
            for row in session.execute(select(table.c.id, table.c.partnership_id))
        }
