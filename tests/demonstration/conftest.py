from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import FileSystemBytecodeCache

from aict.asymmetry.services import load_shipped as load_checklist
from aict.config import Settings
from aict.core.db import Database
from aict.demonstration.accounts import PASSWORD
from aict.demonstration.services import demonstrate
from aict.demonstration.story.stage import OFFICERS
from aict.reference.services import load_shipped as load_lists
from tests.browser import Browser
from tests.conftest import SECRET_KEY
from tests.grounds import Ground


@pytest.fixture(scope="session")
def settings_of_demo(ground: Ground, migrated_url: str, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """An empty instance with the lists that ship with the product, as `flask db upgrade` leaves it."""
    url, instance = ground.copy_of(migrated_url), tmp_path_factory.mktemp("demonstration")
    env = {"AICT_DATABASE_URL": url, "AICT_SECRET_KEY": SECRET_KEY}
    return Settings.from_environment(env, instance=instance)


@pytest.fixture(scope="session")
def empty(settings_of_demo: Settings) -> Iterator[Database]:
    database = Database(settings_of_demo.database_url)
    with database.transaction() as session:
        load_lists(session)
        load_checklist(session)
    yield database
    database.engine.dispose()


@pytest.fixture(scope="session")
def said(empty: Database, settings_of_demo: Settings) -> list[str]:
    """What `flask demo` says on an empty database; the database holds the demonstration from then on."""
    return list(demonstrate(empty, settings_of_demo))


@pytest.fixture(scope="session")
def demonstration(said: list[str], empty: Database) -> Database:
    return empty


@pytest.fixture(scope="session")
def app(
    demonstration: Database, settings_of_demo: Settings, compiled_templates: FileSystemBytecodeCache
) -> Iterator[Flask]:
    from aict.factory import create_app

    app = create_app(settings_of_demo)
    app.jinja_env.bytecode_cache = compiled_templates
    yield app
    app.extensions["aict-database"].engine.dispose()


@pytest.fixture(scope="session")
def reports(said: list[str], settings_of_demo: Settings) -> Path:
    return settings_of_demo.instance / "demo"


@pytest.fixture(scope="session")
def browsers(app: Flask) -> dict[str, Browser]:
    """The officers of both sides, signed in."""
    found = {email: Browser(app) for email in OFFICERS.values()}
    for email, browser in found.items():
        assert browser.sign_in(email, PASSWORD).status_code == 303
    return found
