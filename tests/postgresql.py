"""PostgreSQL under the tests: a copy is made once, and put back row by row for the next test that wants one.

Making a database costs the server more than most tests do; putting back the few tables that a test wrote, next to nothing.
"""

import itertools
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from aict.core.db import Database

TIMES = 50
"""How often a copy is put back before a new one is made: rows that were taken away still take place in it."""
_CATALOGUES = (
    "pg_class",
    "pg_attribute",
    "pg_constraint",
    "pg_index",
    "pg_trigger",
    "pg_proc",
    "pg_namespace",
)


@dataclass(frozen=True, slots=True)
class Rows:
    """What one table holds."""

    count: int
    binary: bytes


@dataclass(frozen=True, slots=True)
class Kept:
    """What a database holds that is copied and never written."""

    shape: list[Any]
    tables: Mapping[str, Rows]


def keep(connection: psycopg.Connection) -> Kept:
    names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename"
    tables = {str(name): _rows(connection, name) for (name,) in connection.execute(names).fetchall()}
    numbered = connection.execute("SELECT sequencename FROM pg_sequences").fetchall()
    assert numbered == [], "where a sequence stands is not put back"
    return Kept(_shape(connection), tables)


def _rows(connection: psycopg.Connection, table: str) -> Rows:
    command = sql.SQL("COPY {} TO STDOUT (FORMAT binary)").format(sql.Identifier(table))
    with connection.cursor() as cursor:
        with cursor.copy(command) as copy:
            binary = b"".join(copy)
        return Rows(cursor.rowcount, binary)


def _shape(connection: psycopg.Connection) -> list[Any]:
    """How many things of each kind a database has, and which transaction made the last: tables, columns, triggers…

    It is the same in a database and its copies, until a statement changes what one of them is made of.
    """
    each = " UNION ALL ".join(f"SELECT count(*), max(xmin::text::bigint) FROM {name}" for name in _CATALOGUES)
    return connection.execute(each).fetchall()


class Copy:
    """A database that was made as a copy, and that can be put back as a copy of any that has its shape."""

    def __init__(self, name: str, address: str, holds: Kept, since: int) -> None:
        self.name = name
        self._address = address
        self._holds = holds
        self._since = since
        """Rows that earlier transactions wrote are those of `_holds`."""
        self._left = TIMES

    @cached_property
    def _connection(self) -> psycopg.Connection:
        found = psycopg.connect(self._address, autocommit=True)
        # No trigger refuses that rows go, and none looks whether others need them: they all come back.
        found.execute("SET session_replication_role = replica")
        return found

    def becomes(self, wanted: Kept) -> bool:
        """Hold what another database holds; not where it has another shape by now, or served for long enough."""
        self._left -= 1
        if self._left < 0 or _shape(self._connection) != wanted.shape:
            return False
        self._send_away()
        with self._connection.transaction(), self._connection.cursor() as cursor:
            for table in self._differing(wanted):
                name = sql.Identifier(table)
                cursor.execute(sql.SQL("DELETE FROM {}").format(name))
                with cursor.copy(sql.SQL("COPY {} FROM STDIN (FORMAT binary)").format(name)) as copy:
                    copy.write(wanted.tables[table].binary)
        self._holds, self._since = wanted, next_transaction(self._connection)
        return True

    def _send_away(self) -> None:
        """Whoever is still connected."""
        command = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
        self._connection.execute(f"{command} WHERE datname = current_database() AND pid <> pg_backend_pid()")

    def _differing(self, wanted: Kept) -> Iterator[str]:
        each = sql.SQL(" UNION ALL ").join(
            sql.SQL("SELECT {}, count(*), count(*) FILTER (WHERE xmin::text::bigint >= {}) FROM {}").format(
                name, self._since, sql.Identifier(name)
            )
            for name in self._holds.tables
        )
        for name, count, newer in self._connection.execute(each).fetchall():
            held = self._holds.tables[name]
            if (count, newer) != (held.count, 0) or held != wanted.tables[name]:
                yield name

    def close(self) -> None:
        """Be connected no longer; the next time that it is put back, it connects again."""
        if "_connection" in vars(self):
            self._connection.close()
            del self._connection


def next_transaction(connection: psycopg.Connection) -> int:
    """The number of the next transaction: a row that is written from now on bears it, or a greater one."""
    [found] = connection.execute(
        "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint"
    ).fetchone() or [0]
    return int(found)


class PostgresqlGround:
    """PostgreSQL: a database of a server for each test.

    Nothing outlives the tests, so the server need not wait for the disk.
    """

    def __init__(self, server_url: str, *, stop: Callable[[], object]) -> None:
        self._server = make_url(server_url).set(drivername="postgresql+psycopg")
        self._names = (f"aict_{os.getpid()}_{number}" for number in itertools.count())
        self._stop = stop
        self._connection = psycopg.connect(self._plain(), autocommit=True)
        role = self._connection.execute(
            "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
        ).fetchone()
        self._puts_back = bool(role and role[0])
        """Only who may do everything can leave triggers out."""
        self._kept: dict[str, Kept] = {}
        self._in_use: dict[str, Copy] = {}
        self._at_rest: list[Copy] = []

    def without_waiting(self) -> Self:
        """For a server that is there for the tests alone."""
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            self._run(sql.SQL("ALTER SYSTEM SET {} = off").format(sql.Identifier(setting)))
        self._run(sql.SQL("SELECT pg_reload_conf()"))
        return self

    def close(self) -> None:
        for copy in [*self._in_use.values(), *self._at_rest]:
            copy.close()
        self._connection.close()
        self._stop()

    def empty(self) -> str:
        name = next(self._names)
        self._make(name, "template0")
        return self._url(name)

    def copy_of(self, url: str) -> str:
        wanted = _name(url)
        while self._at_rest:
            if self._turned(self._at_rest.pop(), wanted):
                return self._url(next(reversed(self._in_use)))
        name = next(self._names)
        self._copy(wanted, name)
        return self._url(name)

    def put(self, source: str, url: str) -> None:
        copy = self._in_use.pop(_name(url), None)
        if copy is None or not self._turned(copy, _name(source)):
            self._take_away(_name(url))
            self._copy(_name(source), _name(url))

    def forget(self, url: str) -> None:
        copy = self._in_use.pop(_name(url), None)
        if copy and self._puts_back:
            self._at_rest.append(copy)
        else:
            self._take_away(_name(url))

    def _turned(self, copy: Copy, wanted: str) -> bool:
        """Whether a copy was put back as one of `wanted` and is in use as such; if not, it is gone."""
        if self._puts_back and copy.becomes(self._kept_in(wanted)):
            self._kept.pop(copy.name, None)
            self._in_use[copy.name] = copy
            return True
        copy.close()
        self._take_away(copy.name)
        return False

    def _copy(self, source: str, name: str) -> None:
        kept = self._kept_in(source)
        self._kept.pop(name, None)
        self._make(name, source)
        self._in_use[name] = Copy(name, self._plain(name), kept, next_transaction(self._connection))

    def _kept_in(self, name: str) -> Kept:
        if name not in self._kept:
            with psycopg.connect(self._plain(name)) as connection:
                self._kept[name] = keep(connection)
        return self._kept[name]

    def _make(self, name: str, template: str) -> None:
        if template in self._in_use:
            self._in_use[template].close()
        # wal_log: a small template is copied in less time than a checkpoint takes
        command = "CREATE DATABASE {} TEMPLATE {} STRATEGY wal_log"
        self._run(sql.SQL(command).format(sql.Identifier(name), sql.Identifier(template)))

    def _take_away(self, name: str) -> None:
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def _run(self, command: sql.Composed | sql.SQL) -> None:
        self._connection.execute(command)

    def _url(self, name: str) -> str:
        return self._server.set(database=name).render_as_string(hide_password=False)

    def _plain(self, name: str | None = None) -> str:
        plain = self._server.set(drivername="postgresql", database=name or self._server.database)
        return plain.render_as_string(hide_password=False)

    def unsound(self, database: Database) -> list[object]:
        """None, ever: the server itself refuses such references, and cannot be told not to."""
        return []


def _name(url: str) -> str:
    return str(make_url(url).database)
