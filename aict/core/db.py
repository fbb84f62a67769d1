"""The database: engine, session, and the only commit.

SQLite is opened with WAL, `synchronous=FULL`, foreign keys on, and `BEGIN IMMEDIATE` for work
that writes; PostgreSQL needs none of it. The same models serve both.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.orm import Session, sessionmaker

from aict.core import search, trail

BUSY_TIMEOUT_MS = 10_000
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
    writing = connection.get_execution_options().get("writing", True)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
