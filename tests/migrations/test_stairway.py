"""Every step of the schema goes up, down and up again; at the top the schema is what the models say."""

from collections.abc import Collection, Iterator, Mapping
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


@pytest.fixture(scope="module", autouse=True)
def _read_once() -> Iterator[None]:
    """Every way up or down reads the files of all the steps: once is enough for all of them."""
    directory = ScriptDirectory.from_config(alembic_config())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ScriptDirectory, "from_config", lambda _config: directory)
        yield


@pytest.fixture
def empty(ground: Ground) -> Iterator[Database]:
    database = Database(ground.empty())
    yield database
    database.engine.dispose()


@pytest.fixture(scope="module")
def climbing(ground: Ground) -> Iterator[dict[str, Database]]:
    """The step that was climbed last, and the database that stands on it: the next one does not climb all the way again."""
    standing: dict[str, Database] = {}
    yield standing
    for database in standing.values():
        database.engine.dispose()


def shape(database: Database) -> Mapping[str, Any]:
    """Tables with their columns, indexes, constraints, and the triggers."""
    with database.engine.connect() as connection:
        tables = lite_tables(connection) if connection.dialect.name == "sqlite" else tables_of(connection)
        return {"tables": tables, "triggers": triggers(connection)}


def tables_of(connection: Connection, names: Collection[str] | None = None) -> dict[str, Any]:
    """These tables, or all, as the database says that they are."""
    found = inspect(connection)
    wanted = sorted(set(found.get_table_names() if names is None else names) - {_VERSION})
    kinds: dict[str, Mapping[Any, Any]] = {
        "indexes": found.get_multi_indexes(filter_names=wanted),
        "unique": found.get_multi_unique_constraints(filter_names=wanted),
        "foreign": found.get_multi_foreign_keys(filter_names=wanted),
        "checks": found.get_multi_check_constraints(filter_names=wanted),
    }
    columns = found.get_multi_columns(filter_names=wanted)
    return {
        name: {kind: sorted(str(each["name"]) for each in of[None, name]) for kind, of in kinds.items()}
        | {"columns": sorted((c["name"], str(c["type"]), c["nullable"]) for c in columns[None, name])}
        for name in wanted
    }


_READ: dict[tuple[str, ...], Any] = {}
"""Tables of SQLite by all that it has written down of them: what says the same, word for word, is the same."""


def lite_tables(connection: Connection) -> dict[str, Any]:
    """All the tables of SQLite, which reads them one by one: those that a step leaves as they were are read once."""
    written = dict[str, tuple[str, ...]]()
    kept = "SELECT tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type != 'trigger' ORDER BY type, name"
    for name, said in connection.execute(text(kept)):
        written[name] = (*written.get(name, ()), said)
    written.pop(_VERSION, None)
    if unread := [name for name in written if written[name] not in _READ]:
        _READ.update((written[name], read) for name, read in tables_of(connection, unread).items())
    return {name: _READ[said] for name, said in written.items()}


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
def test_each_step_goes_up_down_and_up_again(
    ground: Ground, climbing: dict[str, Database], step: Script
) -> None:
    below = str(step.down_revision or "base")
    database = climbing.pop(below, None) or _at(below, ground)
    before = shape(database)
    migrate(database, step.revision)
    above = shape(database)
    # SQLite drops the triggers of a table that it rebuilds: the step that does so makes them again.
    assert {name for name, table in above["triggers"] if table == "trail_entry"} == guards_of(database)
    migrate(database, "-1")
    assert shape(database) == before
    migrate(database, step.revision)
    assert shape(database) == above
    assert above != before
    climbing[step.revision] = database


def _at(revision: str, ground: Ground) -> Database:
    """A database that was brought there from the ground, in one go."""
    database = Database(ground.empty())
    if revision != "base":
        migrate(database, revision)
    return database


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
        migrate(database, "-1")
        assert revision_of(database) == step.down_revision
        migrate(database, step.revision)
        migrate(database, "-1")
    migrate(database)
    with database.session(writing=False) as session:
        assert session.scalar(text("SELECT count(*) FROM member")) == 5


def revision_of(database: Database) -> str | None:
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()
