"""One moment of a database that others go on writing to."""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from aict.copies.errors import CopyRefused
from aict.core.db import Database


@contextmanager
def one_moment(database: Database) -> Iterator[Connection]:
    """A connection on which every question is answered as of one and the same moment; nobody waits for it."""
    if database.engine.dialect.name == "sqlite":
        with _copied(database) as connection:
            yield connection
        return
    whole = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with database.engine.connect().execution_options(**whole) as connection:
        yield connection


@contextmanager
def _copied(database: Database) -> Iterator[Connection]:
    """SQLite copies itself first (its backup API, never its files): a long reading would keep its log from shrinking.

    The copy lies beside the database, which is as readable as it is, and goes at the end.
    """
    folder = Path(str(database.engine.url.database)).resolve().parent
    with tempfile.TemporaryDirectory(dir=folder, prefix="copying-") as inside:
        path = Path(inside, "moment.sqlite3")
        copied = Database(f"sqlite:///{path}")
        try:
            _copy(database, path)
            _refuse_unsound(copied)
            with copied.engine.connect().execution_options(writing=False) as connection:
                yield connection
        finally:
            copied.engine.dispose()


def _copy(database: Database, path: Path) -> None:
    try:
        with closing(database.engine.raw_connection()) as source, closing(sqlite3.connect(path)) as target:
            driver: Any = source.driver_connection
            driver.backup(target)
    except (DatabaseError, sqlite3.Error) as error:
        raise CopyRefused(f"The database cannot be copied: {error}") from error


def _refuse_unsound(copied: Database) -> None:
    try:
        with copied.engine.connect() as connection:
            found = str(connection.exec_driver_sql("PRAGMA integrity_check").scalar())
    except (DatabaseError, sqlite3.Error) as error:
        found = str(error)
    if found != "ok":
        raise CopyRefused(f"The database is damaged, and a copy would be too: {found}")
