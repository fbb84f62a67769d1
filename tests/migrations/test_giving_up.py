"""A migration that fails leaves nothing of itself; on PostgreSQL one that would keep the site waiting fails."""

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import OperationalError

from aict import migrating
from aict.core.db import Database
from aict.migrating import DanglingReference, in_one_transaction, migrate
from tests.factories import NOBODY


def tables(database: Database) -> set[str]:
    return set(inspect(database.engine).get_table_names())


@pytest.mark.postgresql
def test_a_migration_has_its_limits_and_leaves_none_behind(database: Database) -> None:
    for name, limit in (("lock_timeout", "4s"), ("statement_timeout", "5s")):
        with database.engine.connect() as connection:
            with in_one_transaction(connection):
                assert connection.scalar(text(f"SHOW {name}")) == limit
            assert connection.scalar(text(f"SHOW {name}")) == "0"


@pytest.mark.postgresql
def test_a_migration_that_waits_for_a_lock_gives_up_whole(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(migrating.TIMEOUTS, "lock_timeout", "100ms")
    before = tables(database)
    with database.engine.connect() as reader:
        reader.execute(text("SELECT count(*) FROM trail_entry"))
        with pytest.raises(OperationalError, match="lock timeout"):
            migrate(database, "base")
    assert tables(database) == before


@pytest.mark.postgresql
def test_a_statement_that_takes_too_long_takes_the_whole_migration_back(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever holds a lock for long makes the whole site wait."""
    monkeypatch.setitem(migrating.TIMEOUTS, "statement_timeout", "100ms")
    before = tables(database)

    def take_long() -> None:
        with database.engine.connect() as connection, in_one_transaction(connection):
            connection.execute(text("CREATE TABLE half (id INTEGER)"))
            connection.execute(text("SELECT pg_sleep(5)"))

    with pytest.raises(OperationalError, match="statement timeout"):
        take_long()
    assert tables(database) == before


@pytest.mark.postgresql
def test_what_brings_back_a_copy_may_take_its_time(database: Database) -> None:
    """Nobody else is there yet, and a large registry takes longer than any statement of a migration may."""
    with database.engine.connect() as connection, in_one_transaction(connection, limits={}):
        assert connection.scalar(text("SHOW statement_timeout")) == "0"


@pytest.mark.sqlite
def test_a_reference_to_nothing_takes_everything_back(database: Database) -> None:
    """SQLite rebuilds tables with its checks off: they are made up for before the commit."""

    def break_off() -> None:
        with database.engine.connect() as connection, in_one_transaction(connection):
            connection.execute(text("CREATE TABLE half (id INTEGER)"))
            connection.execute(
                text(
                    "INSERT INTO guest (id, partnership_id, person_id, subject_id) VALUES (:id, :id, :id, :id)"
                ),
                {"id": NOBODY.hex},
            )

    before = tables(database)
    with pytest.raises(DanglingReference):
        break_off()
    assert tables(database) == before
    with database.session(writing=False) as session:
        assert session.scalar(text("PRAGMA foreign_keys")) == 1
