"""What the tests stand on: a database built by the migrations, an application, browsers.

Every test that takes a database runs on SQLite and on PostgreSQL, and leaves it sound: no dangling reference, a true
trail. A test marked with one of the two runs on that one: what it says is about that database, or it says nothing
more on a second one (what a browser shows, what paper looks like). Nothing above `ground` knows which one it is.
"""

import os
import pickle
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from flask import Flask
from flask import session as session_of_browser
from flask_wtf.csrf import generate_csrf
from hypothesis import settings as property_settings
from jinja2 import FileSystemBytecodeCache
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import sync_playwright
from sqlalchemy import Connection, Dialect, Engine, event, select
from werkzeug.http import parse_cookie
from werkzeug.routing import Rule

from aict.accounts.models import Person
from aict.accounts.queries import person_by_email
from aict.accounts.user import sign_in
from aict.asymmetry.models import Checklist
from aict.config import Settings
from aict.core import trail
from aict.core.db import Database
from aict.core.web import db
from aict.migrating import migrate
from aict.organisations.models import Organisation
from aict.reference.models import ListItem
from aict.reference.services import load_shipped as load_lists
from tests.browser import Browser
from tests.factories import World, build_world
from tests.grounds import POSTGRESQL, SQLITE, Ground, open_ground
from tests.mailbox import Inbox

# How long one example takes says how busy the machine is, and nothing of the product.
property_settings.register_profile("untimed", deadline=None)
property_settings.load_profile("untimed")

SECRET_KEY = "a secret for the tests, as long as production wants it"

BrowserOf = Callable[[str | None], Browser]

_COMPILED: dict[tuple[str, str], dict[str, Any]] = {}

_compile_address = Rule.compile


def _compile_once(self: Rule) -> None:
    """An address read and compiled once a worker: every application of the tests has the same hundreds of them."""
    key = (f"{self.subdomain}|{self.rule}", repr(self.defaults))
    if key not in _COMPILED:
        _compile_address(self)
        _COMPILED[key] = {name: vars(self)[name] for name in ("_parts", "_trace", "_converters", "arguments")}
        _COMPILED[key] |= {name: vars(self)[name].__func__ for name in ("_build", "_build_unknown")}
    vars(self).update(_COMPILED[key])
    for name in ("_build", "_build_unknown"):
        vars(self)[name] = _COMPILED[key][name].__get__(self)


Rule.compile = _compile_once  # type: ignore[method-assign]


_STATEMENTS: dict[str, tuple[Dialect, dict[Any, Any]]] = {}


@event.listens_for(Engine, "engine_connect")
def _compile_statements_once(connection: Connection) -> None:
    """What SQL a query becomes, worked out once a worker: every test opens engines of its own, for the same queries."""
    # A dialect is among the keys of what is compiled; the first one connected here serves all of its kind.
    dialect, statements = _STATEMENTS.setdefault(connection.dialect.name, (connection.dialect, {}))
    connection.dialect = dialect
    connection.execution_options(compiled_cache=statements)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "ground" not in metafunc.fixturenames:
        return
    marked = {mark.name for mark in metafunc.definition.iter_markers()}
    named = {SQLITE, POSTGRESQL} & marked or ({SQLITE} if "browser" in marked else {SQLITE, POSTGRESQL})
    kinds = [
        pytest.param(kind, marks=getattr(pytest.mark, kind)) for kind in (SQLITE, POSTGRESQL) if kind in named
    ]
    metafunc.parametrize("ground", kinds, indirect=True, scope="session")


@pytest.fixture(scope="session")
def ground(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    found = open_ground(request.param, tmp_path_factory.mktemp(request.param))
    yield found
    found.close()


@pytest.fixture(scope="session")
def migrated_url(ground: Ground) -> str:
    """A database at the head of the migrations, to be copied and never written."""
    url = ground.empty()
    database = Database(url)
    migrate(database)
    database.engine.dispose()
    return url


@pytest.fixture
def database_url(request: pytest.FixtureRequest, ground: Ground, migrated_url: str) -> Iterator[str]:
    """A copy of what the test begins with: a server takes longer to make a database than most tests to run."""
    begins_with = migrated_url
    if "listed_url" in request.fixturenames:
        begins_with = request.getfixturevalue("listed_url")
    elif "built" in request.fixturenames:
        begins_with, _packed = request.getfixturevalue("built")
    url = ground.copy_of(begins_with)
    yield url
    ground.forget(url)


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
    """Templates are compiled once for all the applications of a run."""
    own = tmp_path_factory.getbasetemp()
    # The folders of the workers of one run lie side by side.
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "templates"
    folder.mkdir(exist_ok=True)
    return FileSystemBytecodeCache(str(folder))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    """One Chromium a worker, for all that is seen in it: a second beside it cannot be driven from the same thread."""
    # --no-sandbox: a container's root has no other way; --disable-gpu: there is none
    flags = ["--no-sandbox", "--disable-gpu"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=flags)
        yield browser
        browser.close()


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
    """A browser signed in as the sign-in page does it; `None` for one that is not."""

    def open_browser(email: str | None) -> Browser:
        browser = Browser(app)
        if email is not None:
            browser.take_cookie(*_session_of(app, email))
        return browser

    return open_browser


def _session_of(app: Flask, email: str) -> tuple[str, str]:
    """The cookie and the form token of somebody who signed in: what the sign-in page leaves, without its two pages."""
    with app.test_request_context():
        person = person_by_email(db(), email)
        assert person is not None
        sign_in(person)
        token = generate_csrf()
        answer = app.make_response("")
        app.session_interface.save_session(app, session_of_browser, answer)
        name = app.config["SESSION_COOKIE_NAME"]
    return parse_cookie(answer.headers["Set-Cookie"])[name], token


@pytest.fixture(scope="session")
def built(ground: Ground, migrated_url: str) -> tuple[str, bytes]:
    """A database with the world in it, to be copied and never written, and the world itself, packed."""
    url = ground.copy_of(migrated_url)
    database = Database(url)
    with database.transaction() as session:
        world = build_world(session)
    database.engine.dispose()
    return url, pickle.dumps(world)


@pytest.fixture(scope="session")
def listed_url(ground: Ground, built: tuple[str, bytes]) -> str:
    """The world where the lists that ship with the product are loaded."""
    url = ground.copy_of(built[0])
    database = Database(url)
    with database.transaction() as session:
        load_lists(session)
    database.engine.dispose()
    return url


@pytest.fixture
def world(ground: Ground, database: Database, database_url: str, built: tuple[str, bytes]) -> World:
    """Two partnerships with everything in them and people in every relation to the first one."""
    url, packed = built
    # Unpacked anew: what a test changes of it is not there for the next one.
    found: World = pickle.loads(packed)
    if not _holds(database, found):
        assert not _holds_something(database), "what another fixture wrote would be lost"
        database.engine.dispose()
        ground.put(url, database_url)
    return found


@pytest.fixture
def lists(ground: Ground, world: World, database: Database, database_url: str, listed_url: str) -> None:
    """The lists that ship with the product, beside the world: nothing may have been written yet."""
    if not _holds_lists(database):
        database.engine.dispose()
        ground.put(listed_url, database_url)


def _holds_lists(database: Database) -> bool:
    with database.session(writing=False) as session:
        return session.scalar(select(ListItem.id).limit(1)) is not None


def _holds(database: Database, world: World) -> bool:
    """Whether the database was made as a copy of the one with the world in it."""
    with database.session(writing=False) as session:
        return session.get(Organisation, world.alpha.a.organisation.id) is not None


def _holds_something(database: Database) -> bool:
    """Whether another fixture has written already: what it wrote must stay."""
    with database.session(writing=False) as session:
        tables = (Organisation, Person, ListItem, Checklist)
        return any(session.scalar(select(table.id).limit(1)) for table in tables)


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def server_url(inbox: Inbox) -> Iterator[str]:
    """The address of a real mail server that fills the inbox."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(inbox, hostname="127.0.0.1", port=port)
    controller.start()
    yield f"smtp://127.0.0.1:{port}"
    controller.stop()
