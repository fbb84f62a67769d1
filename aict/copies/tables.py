"""Tables as a copy knows them: names, columns and what kind of value each holds, read from the database itself.

Not from the models: a copy is made before an upgrade as well as after it. Kinds are the same on both databases, and so
is the line that a row is written as, so that rows can be compared by their digests wherever they lie.
"""

import base64
import hashlib
import json
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import (
    CHAR,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Uuid,
    cast,
    inspect,
    select,
)
from sqlalchemy.sql import ColumnElement
from sqlalchemy.types import JSON, TypeEngine, UserDefinedType

from aict.copies.errors import CopyRefused
from aict.core.schema import UtcDateTime

VERSION_TABLE: Final = "alembic_version"
LEFT_OUT: Final = frozenset({VERSION_TABLE, "user_session", "presence", "account_link", "job"})
"""What says where the schema is, and what is worth something for an hour: a copy must not sign anybody in, nor work."""
NAMES_A_FILE: Final = "storage_name"
"""The column that holds the name of a file, in whichever table."""
_AT_ONCE = 1000


class _ExactJson(UserDefinedType[str]):
    """JSON as the very text that the database holds."""

    cache_ok = True

    def get_col_spec(self, **_options: object) -> str:
        return "JSON"

    def column_expression(self, colexpr: ColumnElement[Any]) -> ColumnElement[str]:
        return cast(colexpr, Text)


_TYPES: Final[Mapping[str, TypeEngine[Any]]] = {
    "boolean": Boolean(create_constraint=False),
    "bytes": LargeBinary(),
    "day": Date(),
    "instant": UtcDateTime(),
    "integer": Integer(),
    "json": _ExactJson(),
    "text": String(),
    "uuid": Uuid(),
}
_FROM_LINE: Final[Mapping[str, Callable[[str], object]]] = {
    "bytes": base64.b64decode,
    "day": date.fromisoformat,
    "instant": datetime.fromisoformat,
    "uuid": uuid.UUID,
}
_DECLARED: Final[tuple[tuple[type[TypeEngine[Any]], str], ...]] = (
    (Uuid, "uuid"), (Boolean, "boolean"), (Integer, "integer"), (DateTime, "instant"), (Date, "day"),
    (JSON, "json"), (LargeBinary, "bytes"), (String, "text"),
)  # fmt: skip
_UUID_ON_SQLITE: Final = 32


@dataclass(frozen=True, slots=True)
class Shape:
    """A table: the kind of each column, by name, in the order of the names."""

    name: str
    kinds: Mapping[str, str]

    def table(self) -> Table:
        """The table to ask and to write to."""
        return Table(
            self.name, MetaData(), *(Column(name, _TYPES[kind]) for name, kind in self.kinds.items())
        )

    def line(self, row: tuple[Any, ...]) -> bytes:
        """A row as a copy holds it."""
        return json.dumps([_plain(value) for value in row], ensure_ascii=False).encode()

    def row(self, line: bytes) -> dict[str, Any]:
        """The row that a line of a copy says."""
        values = zip(self.kinds.items(), json.loads(line), strict=True)
        return {
            name: value if value is None or kind not in _FROM_LINE else _FROM_LINE[kind](value)
            for (name, kind), value in values
        }


def _plain(value: object) -> object:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, date):
        return value.isoformat()
    return value.hex if isinstance(value, uuid.UUID) else value


class Tally:
    """How many things there were, and a digest of all of them that does not depend on their order."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.count, self._sum = 0, 0

    def add(self, *parts: bytes) -> None:
        """Count one more thing."""
        digest = hashlib.sha256(b"\0".join(parts)).digest()
        self.count, self._sum = self.count + 1, (self._sum + int.from_bytes(digest, "big")) % 2**256

    def said(self) -> dict[str, Any]:
        """As the tail of a copy holds it."""
        return {"count": self.count, "digest": f"{self._sum:064x}"}


def shapes(connection: Connection) -> list[Shape]:
    """Every table that is copied, by name."""
    found = inspect(connection)
    return [_shape(found, name) for name in sorted(found.get_table_names()) if name not in LEFT_OUT]


def _shape(found: Any, name: str) -> Shape:  # noqa: ANN401 (SQLAlchemy's inspector)
    columns = sorted((column["name"], column["type"]) for column in found.get_columns(name))
    return Shape(name, {column: _kind(name, column, declared) for column, declared in columns})


def _kind(table: str, column: str, declared: TypeEngine[Any]) -> str:
    if isinstance(declared, CHAR) and declared.length == _UUID_ON_SQLITE:
        return "uuid"
    for known, kind in _DECLARED:
        if isinstance(declared, known):
            return kind
    raise CopyRefused(f"Copies do not know how to keep {table}.{column}, which is a {declared}.")


def lines(connection: Connection, shape: Shape) -> Iterator[bytes]:
    """Each row of a table as a copy holds it; a few at a time, however many there are."""
    asked = select(*shape.table().columns)
    for row in connection.execute(asked, execution_options={"yield_per": _AT_ONCE}):
        yield shape.line(tuple(row))


def tally(connection: Connection, shape: Shape) -> Tally:
    """What a table holds, counted and digested."""
    found = Tally()
    for line in lines(connection, shape):
        found.add(line)
    return found


def file_names(connection: Connection, known: list[Shape]) -> list[str]:
    """Every file that a row names."""
    named: set[str] = set()
    for shape in known:
        if NAMES_A_FILE in shape.kinds:
            column = shape.table().columns[NAMES_A_FILE]
            named.update(connection.scalars(select(column).where(column.is_not(None)).distinct()))
    return sorted(named)
