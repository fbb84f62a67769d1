"""A file is there exactly when its transaction is."""

from pathlib import Path

import pytest

from aict.core.db import Database, commit
from aict.core.errors import Unavailable
from aict.core.storage import Storage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "uploads"


@pytest.fixture
def place(folder: Path) -> Storage:
    return Storage(folder.as_uri())


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_a_committed_file_survives_what_fails_later(database: Database, place: Storage, folder: Path) -> None:
    with database.session(writing=True) as session:
        session.connection()
        name = place.keep(session, b"kept")
        commit(session)
        session.connection()
        session.rollback()
    assert b"".join(place.read(name)) == b"kept"
    assert folder.stat().st_mode & 0o077 == 0


def test_what_is_rolled_back_takes_its_files_along(database: Database, place: Storage, folder: Path) -> None:
    with database.session(writing=True) as session:
        session.connection()
        place.keep(session, b"one")
        place.keep(session, b"two")
        assert len(files(folder)) == 2
        session.rollback()
    assert files(folder) == []


def test_names_are_random_and_say_nothing(database: Database, place: Storage) -> None:
    with database.session(writing=True) as session:
        session.connection()
        names = {place.keep(session, b"same") for _ in range(5)}
        session.rollback()
    assert len(names) == 5


def test_a_missing_file_is_said_at_once(place: Storage) -> None:
    with pytest.raises(Unavailable):
        place.read("00/nothing")
    place.remove("00/nothing")
