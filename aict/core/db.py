"""The database: engine, session, and the only commit.

SQLite is opened with WAL, `synchronous=FULL`, foreign keys on, and `BEGIN IMMEDIATE` for work
that writes; PostgreSQL needs none of it. The same models serve both.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session, sessionmaker

from aict.core import search, trail

BUSY_TIMEOUT_MS = 10_000
_LOOK_AGAIN_S = 0.001
"""Between two looks at a lock that another process has."""
CONNECT_TIMEOUT_S = 5
"""A server that says nothing at all is given up, and the reader told, after this time."""


class Database:
    """One engine, one session factory, one way to commit."""

    def __init__(self, url: str) -> None:
        """Open `url` lazily: nothing connects before the first query."""
        self.engine = build_engine(url)
        self._sessions = sessionmaker(expire_on_commit=False)

    def session(self, *, writing: bool) -> Session:
        """A new session; `writing` takes SQLite's write lock with the first query."""
        return self._sessions(bind=self.engine.execution_options(writing=writing))

    @contextmanager
    def transaction(self, actor: trail.Actor | None = None) -> Iterator[Session]:
        """A unit of work outside a web request: committed whole, or rolled back on any exception."""
        with self.session(writing=True) as session:
            session.info["actor"] = actor
            try:
                yield session
                commit(session)
            except BaseException:
                session.rollback()
                raise


def commit(session: Session) -> None:
    """The only commit: flush, write words and trail of what changed, commit, all in one transaction."""
    session.flush()
    search.write(session)
    trail.write(session)
    session.commit()


def build_engine(url: str) -> Engine:
    """An engine for SQLite or PostgreSQL with the settings that durability asks for.

    What a statement was given is not repeated when it fails: logs hold no password, token or name.
    """
    if not url.startswith("sqlite"):
        engine = create_engine(url, pool_pre_ping=True, hide_parameters=True)
        event.listen(engine, "handle_error", _hide_row)
        return engine
    engine = create_engine(url, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000}, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _hide_row(context: ExceptionContext) -> None:
    """PostgreSQL repeats the row that it refuses, in the language of its server."""
    detail = getattr(getattr(context.original_exception, "diag", None), "message_detail", None)
    if detail:
        for error in (context.original_exception, context.sqlalchemy_exception):
            if error is not None:
                error.args = tuple(str(said).replace(detail, "…") for said in error.args)


def _prepare_sqlite(connection: Any, _record: object) -> None:  # noqa: ANN401 (a DBAPI connection)
    # The driver's own transaction handling is switched off: `_begin_sqlite` says BEGIN itself.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    if connection.get_execution_options().get("writing", True):
        _begin_writing(connection)
    else:
        connection.exec_driver_sql("BEGIN")


def _begin_writing(connection: Connection) -> None:
    """Take SQLite's write lock as soon as another process gives it back.

    SQLite's own way of waiting sleeps longer and longer, up to a tenth of a second, while a transaction takes some milliseconds:
    whoever came early was overtaken again and again.
    """
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA busy_timeout=0")
    until = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    try:
        while True:
            try:
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            except OperationalError as error:
                if not _is_busy(error) or time.monotonic() > until:
                    raise
                time.sleep(_LOOK_AGAIN_S)
            else:
                break
    finally:
        driver.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")


def _is_busy(error: OperationalError) -> bool:
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY
