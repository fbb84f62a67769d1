"""What the tests stand on: a database built by the migrations, an application, browsers.

Every test that takes a database leaves it sound: no dangling reference, a true trail. A kind of
database is one parameter of `ground`; nothing above it knows which one it is.
"""

import itertools
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import pytest
from flask import Flask
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import text

from aict.config import Settings
from aict.core import trail
from aict.core.db import Database
from aict.migrating import migrate
from tests.browser import Browser
from tests.factories import PASSWORD, World, build_world

SECRET_KEY = "a secret for the tests, as long as production wants it"

BrowserOf = Callable[[str | None], Browser]


class Ground(Protocol):
    """A kind of database on which tests run."""

    def empty(self) -> str:
        """The address of a new database without any table."""

    def copy_of(self, url: str) -> str:
        """The address of a copy of a database that nobody is connected to."""

    def unsound(self, database: Database) -> list[object]:
        """References to rows that do not exist."""


class SqliteGround:
    """SQLite: a file per database."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = itertools.count()

    def _file(self) -> Path:
        return self._folder / f"{next(self._numbers)}.sqlite3"

    def empty(self) -> str:
        return f"sqlite:///{self._file()}"

    def copy_of(self, url: str) -> str:
        path = self._file()
        shutil.copyfile(url.removeprefix("sqlite:///"), path)
        return f"sqlite:///{path}"

    def unsound(self, database: Database) -> list[object]:
        with database.session(writing=False) as session:
            return list(session.execute(text("PRAGMA foreign_key_check")).all())


@pytest.fixture(scope="session", params=[pytest.param("sqlite", marks=pytest.mark.sqlite)])
def ground(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Ground:
    return SqliteGround(tmp_path_factory.mktemp(request.param))


@pytest.fixture(scope="session")
def migrated_url(ground: Ground) -> str:
    """A database at the head of the migrations, to be copied and never written."""
    url = ground.empty()
    database = Database(url)
    migrate(database)
    database.engine.dispose()
    return url


@pytest.fixture
def database_url(ground: Ground, migrated_url: str) -> str:
    return ground.copy_of(migrated_url)


@pytest.fixture
def database(ground: Ground, database_url: str) -> Iterator[Database]:
    """A database of one's own, at the head of the migrations; sound at the end of the test."""
    found = Database(database_url)
    yield found
    with found.session(writing=False) as session:
        false_entry = trail.first_false_entry(session)
    unsound = ground.unsound(found)
    found.engine.dispose()
    assert unsound == []
    assert false_entry is None


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings of one's own machine, with nothing shared between tests."""
    env = {"AICT_DATABASE_URL": database_url, "AICT_SECRET_KEY": SECRET_KEY}
    return Settings.from_environment(env, instance=tmp_path)


@pytest.fixture
def production(settings: Settings) -> Settings:
    """The same instance as it is in production."""
    return replace(
        settings, production=True, public_url="https://aict.example", trusted_hosts=("aict.example",)
    )


@pytest.fixture(scope="session")
def compiled_templates(tmp_path_factory: pytest.TempPathFactory) -> FileSystemBytecodeCache:
    """Templates are compiled once for all the applications of a worker."""
    return FileSystemBytecodeCache(str(tmp_path_factory.mktemp("templates")))


@pytest.fixture
def app_with(
    database: Database, compiled_templates: FileSystemBytecodeCache
) -> Iterator[Callable[[Settings], Flask]]:
    """Build applications with settings of their own; each is closed at the end of the test."""
    # Not at the top: rules are tested without an application.
    from aict.factory import create_app

    opened: list[Flask] = []

    def build(settings: Settings) -> Flask:
        app = create_app(settings)
        app.jinja_env.bytecode_cache = compiled_templates
        opened.append(app)
        return app

    yield build
    for app in opened:
        app.extensions["aict-database"].engine.dispose()


@pytest.fixture
def app(app_with: Callable[[Settings], Flask], settings: Settings) -> Flask:
    """The application as `make run` starts it: errors are answered, not raised."""
    return app_with(settings)


@pytest.fixture
def browser(app: Flask) -> Browser:
    """A browser that nobody is signed in with."""
    return Browser(app)


@pytest.fixture
def browser_of(app: Flask) -> BrowserOf:
    """A browser signed in by the sign-in page; `None` for one that is not."""

    def open_browser(email: str | None) -> Browser:
        browser = Browser(app)
        if email is not None:
            assert browser.sign_in(email, PASSWORD).status_code == 303
        return browser

    return open_browser


@pytest.fixture
def world(database: Database) -> World:
    """Two partnerships with everything in them and people in every relation to the first one."""
    with database.transaction() as session:
        return build_world(session)
