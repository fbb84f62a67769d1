from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aict.copies.tables import file_names, shapes
from aict.core.db import Database
from tests.copies.restored import Machine, machine
from tests.factories import World
from tests.grounds import POSTGRESQL, SQLITE, Ground, open_ground

Empty = Callable[..., Machine]


@pytest.fixture(scope="session")
def other_ground(ground: Ground, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    """The other kind of database: what a copy of this one is restored into as well."""
    kind = POSTGRESQL if ground.empty().startswith(SQLITE) else SQLITE
    found = open_ground(kind, tmp_path_factory.mktemp("other"))
    yield found
    found.close()


@pytest.fixture
def source(world: World, database: Database, database_url: str, tmp_path: Path) -> Iterator[Machine]:
    """An instance with the world in it, and the files that its rows name."""
    assert world
    found = machine(database_url, tmp_path / "source")
    with database.engine.connect() as connection:
        names = file_names(connection, shapes(connection))
    assert names
    for name in names:
        path = found.settings.instance / "uploads" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"the file {name}".encode() * 1000)
    yield found
    found.database.engine.dispose()


@pytest.fixture
def empty(ground: Ground, tmp_path: Path) -> Iterator[Empty]:
    """Machines where nothing is yet, on the same kind of database or another."""
    made: list[tuple[Machine, Ground]] = []

    def build(on: Ground = ground, **more: str) -> Machine:
        found = machine(on.empty(), tmp_path / f"machine-{len(made)}", **more)
        made.append((found, on))
        return found

    yield build
    for found, on in made:
        found.database.engine.dispose()
        on.forget(found.settings.database_url)
