"""Restoring a copy: into an empty database, whole or not at all, and so that nothing wakes up wrongly."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, insert, inspect, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.schema import AddConstraint, DropConstraint

from aict.copies.archive import Reader, Rows, reading
from aict.copies.errors import CopyRefused
from aict.copies.making import Tell
from aict.copies.tables import Tally, shapes, tally
from aict.core import mail
from aict.core.db import Database, commit
from aict.core.storage import Storage
from aict.migrating import alembic_config, in_one_transaction, migrate_within


@dataclass(frozen=True, slots=True)
class Restored:
    """What a copy brought back."""

    made_at: str
    rows: int
    tables: int
    files: int
    mails_dropped: int


def restore(
    database: Database,
    storage: Storage,
    path: Path,
    *,
    key: str,
    load_shipped: Callable[[Session], object],
    tell: Tell,
) -> Restored:
    """Bring back a copy, and upgrade one whose schema is older; raises `CopyRefused` (nothing is restored then), `Unavailable`, `OSError`.

    One transaction from the first table to the last: only files may be left behind by a copy that is refused,
    which no row names, and which the next try writes again.
    """
    with path.open("rb") as source, reading(source, key) as reader:
        _refuse_unknown(reader.head["revision"])
        with database.engine.connect() as connection, in_one_transaction(connection, limits={}):
            _refuse_filled(connection)
            migrate_within(connection, reader.head["revision"])
            _refuse_other_shapes(connection, reader)
            with _references_at_the_end(connection):
                _bring_back(connection, storage, reader, tell)
            _compare(connection, reader, tell)
            older = reader.head["revision"] != _head()
            if older:
                tell("upgrading")
                migrate_within(connection, "head")
            with Session(bind=connection, expire_on_commit=False) as session:
                if older:
                    load_shipped(session)
                dropped = drop_waiting_mail(session)
                commit(session)
    counted = reader.counted
    rows = sum(each.count for each in counted.rows.values())
    return Restored(reader.head["made_at"], rows, len(counted.rows), counted.files.count, dropped)


def _head() -> str | None:
    return ScriptDirectory.from_config(alembic_config()).get_current_head()


def _refuse_unknown(revision: str) -> None:
    known = {each.revision for each in ScriptDirectory.from_config(alembic_config()).walk_revisions()}
    if revision not in known:
        raise CopyRefused(
            f"This copy has a schema that this version of the program does not know ({revision}): "
            "restore it with the version that made it, or a newer one."
        )


def _refuse_filled(connection: Connection) -> None:
    if inspect(connection).get_table_names():
        raise CopyRefused(
            "The database is not empty: a copy is restored into an empty one only. Name another in "
            "AICT_DATABASE_URL, or put this one away first."
        )


def _refuse_other_shapes(connection: Connection, reader: Reader) -> None:
    if {shape.name: shape for shape in shapes(connection)} != reader.shapes:
        raise CopyRefused(
            "The tables of this copy are not those of its revision: it was not made by this program."
        )


@contextmanager
def _references_at_the_end(connection: Connection) -> Iterator[None]:
    """Rows come back table by table, whatever refers to what: references are checked once all are there.

    On SQLite `in_one_transaction` does this; PostgreSQL checks what it is told anew.
    """
    if connection.dialect.name == "sqlite":
        yield
        return
    found = MetaData()
    found.reflect(connection)
    references = [each for table in found.sorted_tables for each in table.foreign_key_constraints]
    for reference in references:
        connection.execute(DropConstraint(reference))
    yield
    for reference in references:
        connection.execute(AddConstraint(reference))


def _bring_back(connection: Connection, storage: Storage, reader: Reader, tell: Tell) -> None:
    for part in reader.parts():
        if isinstance(part, Rows):
            tell(f"restoring {part.shape.name}")
            _insert(connection, part)
        else:
            tell("restoring files")
            storage.put_back(part.name, part.content)


def _insert(connection: Connection, rows: Rows) -> None:
    try:
        connection.execute(insert(rows.shape.table()), [rows.shape.row(line) for line in rows.lines])
    except DBAPIError as error:
        raise CopyRefused(f"Rows of {rows.shape.name} cannot be brought back: {error.orig}") from error


def _compare(connection: Connection, reader: Reader, tell: Tell) -> None:
    for shape in reader.shapes.values():
        tell(f"comparing {shape.name}")
        brought = reader.counted.rows.get(shape.name, Tally())
        if tally(connection, shape).said() != brought.said():
            raise CopyRefused(f"The rows of {shape.name} are not those of the copy: nothing was restored.")


def drop_waiting_mail(session: Session) -> int:
    """Let no mail of the past leave: what waited then may have left since. How many there were."""
    waiting = session.scalars(select(mail.OutgoingMail)).all()
    for each in waiting:
        mail.take_back(session, each)
        session.delete(each)
    return len(waiting)
