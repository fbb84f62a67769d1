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
