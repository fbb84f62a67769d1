"""Every step of the schema goes up, down and up again; at the top the schema is what the models say."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import CheckConstraint, Connection, inspect, text

from aict.core.db import Database
from aict.migrating import METADATA, alembic_config, migrate
from tests.factories import build_world
from tests.grounds import Ground

_VERSION = "alembic_version"
_GUARDS = {
    "sqlite": {"trail_entry_no_update", "trail_entry_no_delete"},
    "postgresql": {"trail_entry_append_only"},
}
"""What refuses to change or remove an entry of the trail."""


def steps() -> list[Script]:
    """From the first revision to the last."""
    return list(reversed(list(ScriptDirectory.from_config(alembic_config()).walk_revisions())))


@pytest.fixture
def empty(ground: Ground) -> Iterator[Database]:
    database = Database(ground.empty())
    yield database
    database.engine.dispose()


def shape(database: Database) -> Mapping[str, Any]:
    """Tables with their columns, indexes, constraints, and the triggers."""
    with database.engine.connect() as connection:
        found = inspect(connection)
        tables = {
            name: {
                "columns": sorted(
                    (c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(name)
                ),
                "indexes": sorted(str(i["name"]) for i in found.get_indexes(name)),
                "unique": sorted(str(u["name"]) for u in found.get_unique_constraints(name)),
                "foreign": sorted(str(f["name"]) for f in found.get_foreign_keys(name)),
                "checks": sorted(str(c["name"]) for c in found.get_check_constraints(name)),
            }
            for name in found.get_table_names()
            if name != _VERSION
        }
        return {"tables": tables, "triggers": triggers(connection)}


def triggers(connection: Connection) -> list[tuple[str, str]]:
    by_dialect = {
        "sqlite": "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
        "postgresql": "SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1",
    }
    rows = connection.execute(text(by_dialect[connection.dialect.name])).all()
    return [(row[0], row[1]) for row in rows]


def guards_of(database: Database) -> set[str]:
    return _GUARDS[database.engine.dialect.name]


def test_there_is_one_line_of_revisions() -> None:
    directory = ScriptDirectory.from_config(alembic_config())
    assert len(directory.get_heads()) == len(directory.get_bases()) == 1


@pytest.mark.parametrize("step", steps(), ids=lambda step: step.revision)
def test_each_step_goes_up_down_and_up_again(empty: Database, step: Script) -> None:
    below = str(step.down_revision or "base")
    if below != "base":
        migrate(empty, below)
    before = shape(empty)
    migrate(empty, step.revision)
    above = shape(empty)
    # SQLite drops the triggers of a table that it rebuilds: the step that does so makes them again.
    assert {name for name, table in above["triggers"] if table == "trail_entry"} == guards_of(empty)
    migrate(empty, "-1")
    assert shape(empty) == before
    migrate(empty, step.revision)
    assert shape(empty) == above
    assert above != before


def test_going_all_the_way_down_leaves_nothing(empty: Database) -> None:
    migrate(empty)
    migrate(empty, "base")
    assert shape(empty) == {"tables": {}, "triggers": []}


def test_migrating_twice_changes_nothing(empty: Database) -> None:
    migrate(empty)
    once = shape(empty)
    migrate(empty)
    assert shape(empty) == once


def test_at_the_top_the_schema_is_what_the_models_say(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


def test_at_the_top_every_check_of_the_models_is_in_the_database(database: Database) -> None:
    """Alembic compares no CHECK constraints: compared by name here."""
    wanted = {
        (table.name, str(c.name))
        for table in METADATA.sorted_tables
        for c in table.constraints
        if isinstance(c, CheckConstraint)
    }
    with database.engine.connect() as connection:
        found = inspect(connection)
        kept = {
            (name, str(c["name"]))
            for name in found.get_table_names()
            for c in found.get_check_constraints(name)
        }
    assert wanted
    assert wanted == kept


def test_at_the_top_the_trail_is_guarded(database: Database) -> None:
    with database.engine.connect() as connection:
        guards = {name for name, table in triggers(connection) if table == "trail_entry"}
    assert guards == guards_of(database)


def test_migrating_a_filled_database_keeps_what_is_in_it(database: Database) -> None:
    with database.transaction() as session:
        build_world(session)
    migrate(database)
    with database.session(writing=False) as session:
        assert session.scalar(text("SELECT count(*) FROM partnership")) == 2


def test_every_step_goes_down_and_up_with_rows_in_every_table_it_changes(database: Database) -> None:
    """SQLite rebuilds a table that others refer to: it must not lose or refuse a row on the way."""
    with database.transaction() as session:
        build_world(session)
        session.flush()
    for step in reversed(steps()[1:]):
        migrate(database, str(step.down_revision))
        migrate(database)
    with database.session(writing=False) as session:
        assert session.scalar(text("SELECT count(*) FROM member")) == 5
