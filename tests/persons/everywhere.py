"""Where a word stands in the whole database: in every column of every table."""

from sqlalchemy import select

from aict.core.db import Database
from aict.core.folding import fold
from aict.core.schema import Base


def places_of(database: Database, word: str) -> list[str]:
    """The tables and columns whose rows hold a word, however it is written."""
    found = []
    with database.session(writing=False) as session:
        for table in Base.metadata.sorted_tables:
            for row in session.execute(select(table)).mappings():
                found += [f"{table.name}.{name}" for name, value in row.items() if fold(word) in _text(value)]
    return sorted(set(found))


def _text(value: object) -> str:
    plain = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    return fold(plain)
