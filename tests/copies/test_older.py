"""A copy that an earlier release could have made comes back at its schema, and is upgraded with all its rows."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, select, table

from aict.core.db import Database
from tests.copies.conftest import Empty
from tests.copies.restored import OF_THE_HOUR, Machine, machine
from tests.grounds import Ground
from tests.migrations.bringing import RELEASES, bring_back

KEPT = ("partnership", "organisation", "person", "member", "objective", "evaluation")


def counts(database: Database, names: list[str]) -> Mapping[str, int]:
    with database.engine.connect() as connection:
        return {name: connection.scalar(select(func.count()).select_from(table(name))) or 0 for name in names}


@pytest.fixture(params=RELEASES)
def released(ground: Ground, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Machine]:
    """An instance whose program is new and whose database is not upgraded yet."""
    url = ground.empty()
    bring_back(url, request.param)
    found = machine(url, tmp_path / "released")
    yield found
    found.database.engine.dispose()
    ground.forget(url)


def test_an_older_copy_comes_up_to_this_release(
    released: Machine, empty: Empty, other_ground: Ground, tmp_path: Path
) -> None:
    path = tmp_path / "older.copy"
    released.run("backup", path)
    assert path.exists()
    names = sorted(set(inspect(released.database.engine).get_table_names()) - OF_THE_HOUR)
    before = counts(released.database, names)
    restored = empty(other_ground)
    said = restored.run("restore", path)
    assert said.exit_code == 0, said.output
    assert before["partnership"] == 2
    # The lists that ship with the product have grown since.
    after = counts(restored.database, names)
    assert {name: after[name] for name in names if after[name] < before[name]} == {}
    assert {name: after[name] for name in KEPT} == {name: before[name] for name in KEPT}
    verified = restored.run("audit-verify")
    assert verified.exit_code == 0, verified.output
