"""What a test begins with is what was to be copied, whatever the test before it did to its own copy."""

from typing import Any

import pytest
from sqlalchemy import inspect, text
from sqlalchemy.exc import OperationalError

from aict.core.db import Database
from tests.grounds import Ground
from tests.postgresql import TIMES

DONE = {
    "written": ["UPDATE person SET name = 'another'", "UPDATE organisation SET name = 'another'"],
    "added": [
        "INSERT INTO trail_personal SELECT 'x' || substr(digest, 2), entry_number, salt, value FROM trail_personal"
    ],
    "removed": ["DELETE FROM trail_personal"],
    "added and removed": [
        "INSERT INTO trail_personal SELECT 'x', number, 'x', 'x' FROM trail_entry LIMIT 1",
        "DELETE FROM trail_personal WHERE digest = (SELECT min(digest) FROM trail_personal WHERE digest <> 'x')",
    ],
    "made of something else": [
        "ALTER TABLE person ADD COLUMN more VARCHAR",
        "CREATE TABLE other (id INTEGER)",
    ],
    "nothing": [],
}


def contents(url: str) -> dict[str, Any]:
    """Every table, with its columns and its rows."""
    database = Database(url)
    with database.engine.connect() as connection:
        names = inspect(connection).get_table_names()
        every = {name: connection.execute(text(f'SELECT * FROM "{name}"')) for name in names}
        found = {name: (sorted(rows.keys()), sorted(map(repr, rows))) for name, rows in every.items()}
    database.engine.dispose()
    return found


def change(url: str, what: list[str]) -> Database:
    database = Database(url)
    with database.session(writing=True) as session:
        for statement in what:
            session.execute(text(statement))
        session.commit()
    return database


@pytest.mark.parametrize("what", DONE)
def test_a_copy_is_what_it_was_made_from(ground: Ground, built: tuple[str, bytes], what: str) -> None:
    source = built[0]
    before = contents(source)
    for _ in range(2):
        url = ground.copy_of(source)
        assert contents(url) == before
        change(url, DONE[what]).engine.dispose()
        ground.forget(url)
    assert contents(source) == before


@pytest.mark.parametrize("what", DONE)
def test_one_is_put_in_the_place_of_another(
    ground: Ground, migrated_url: str, built: tuple[str, bytes], what: str
) -> None:
    url = ground.copy_of(built[0])
    for source in (migrated_url, built[0], migrated_url):
        change(url, DONE[what]).engine.dispose()
        ground.put(source, url)
        assert contents(url) == contents(source)
    ground.forget(url)


def test_copies_of_different_things_are_told_apart(
    ground: Ground, migrated_url: str, built: tuple[str, bytes]
) -> None:
    for source in (migrated_url, built[0], migrated_url, built[0]):
        url = ground.copy_of(source)
        again = ground.copy_of(url)
        assert contents(url) == contents(again) == contents(source)
        ground.forget(again)
        ground.forget(url)


@pytest.mark.postgresql
def test_who_is_still_connected_is_sent_away(ground: Ground, built: tuple[str, bytes]) -> None:
    url = ground.copy_of(built[0])
    database = Database(url)
    with database.engine.connect() as connection:
        connection.execute(text("UPDATE person SET name = 'another'"))
        ground.forget(url)
        new = ground.copy_of(built[0])
        assert contents(new) == contents(built[0])
        ground.forget(new)
        with pytest.raises(OperationalError):
            connection.execute(text("SELECT 1"))
        connection.invalidate()
    database.engine.dispose()


@pytest.mark.postgresql
def test_no_trigger_is_missing_in_a_copy(ground: Ground, migrated_url: str) -> None:
    for _ in range(2):
        url = ground.copy_of(migrated_url)
        change(url, ["DROP TRIGGER trail_entry_append_only ON trail_entry"]).engine.dispose()
        ground.forget(url)


@pytest.mark.postgresql
def test_a_copy_serves_for_a_while_and_then_a_new_one_is_made(ground: Ground, migrated_url: str) -> None:
    before, served = contents(migrated_url), list[str]()
    for _ in range(TIMES + 2):
        served.append(ground.copy_of(migrated_url))
        ground.forget(served[-1])
    assert len(set(served)) > 1
    url = ground.copy_of(migrated_url)
    assert contents(url) == before
    ground.forget(url)
