from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

import aict.accounts.models
import aict.exchange.format  # noqa: F401 (loads every other table)
from aict.core.db import Database
from aict.core.schema import Base


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(f"sqlite:///{tmp_path / 'test.sqlite'}")
    Base.metadata.create_all(database.engine)
    yield database
    database.engine.dispose()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.session(writing=True) as session:
        yield session
