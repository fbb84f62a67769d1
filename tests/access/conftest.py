"""One database where everybody is signed in, copied for each cell that is tried."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import update

from aict.accounts.models import UserSession
from aict.config import Settings
from aict.core import clock, pdf, prints
from aict.core.db import Database
from aict.core.prints import Prints
from aict.exchange.held import Held
from aict.exchange.reading import FileRow, Workbook
from tests.access.settled import PEOPLE, Settled
from tests.browser import Browser
from tests.conftest import SECRET_KEY
from tests.factories import DOCUMENT, OFFICER_A, PASSWORD, build_world
from tests.grounds import Ground

AsRelation = Callable[[str], Browser]


@pytest.fixture(scope="session")
def settled(
    ground: Ground,
    migrated_url: str,
    tmp_path_factory: pytest.TempPathFactory,
    compiled_templates: FileSystemBytecodeCache,
) -> Settled:
    """The world with a session for everybody, made through the sign-in page."""
    from aict.factory import create_app

    url, instance = ground.copy_of(migrated_url), tmp_path_factory.mktemp("instance")
    database = Database(url)
    with database.transaction() as session:
        world = build_world(session)
    database.engine.dispose()
    for filled in (world.alpha, world.beta):
        path = instance / "uploads" / filled.document.storage_name
        path.parent.mkdir(parents=True)
        path.write_bytes(DOCUMENT)
    env = {"AICT_DATABASE_URL": url, "AICT_SECRET_KEY": SECRET_KEY}
    app = create_app(Settings.from_environment(env, instance=instance))
    app.jinja_env.bytecode_cache = compiled_templates
    sessions = {}
    for relation, email in PEOPLE.items():
        browser = Browser(app)
        if email is not None:
            assert browser.sign_in(email, PASSWORD).status_code == 303
        token = browser.token()
        sessions[relation] = (browser.cookie() or "", token)
    with database.transaction() as session:
        # That somebody was seen is noted once a minute: in each copy made later, the first page would write it again.
        session.execute(update(UserSession).values(seen_at=clock.now() + timedelta(days=1)))
    database.engine.dispose()
    app.extensions["aict-database"].engine.dispose()
    told = FileRow(2, {"code": "A9", "partenariat": "alpha", "titre": "Chantier école", "territoire": "ici"})
    book = Workbook(rows={"actions": [told]})
    held = Held(world.people[OFFICER_A].id, world.alpha.a.organisation.id, ("a.csv",), book)
    import_id = app.extensions["aict-imports"].keep(held)
    return Settled(
        url=url,
        alpha=world.alpha,
        beta=world.beta,
        people=world.people,
        sessions=sessions,
        import_id=import_id,
        app=app,
    )


@pytest.fixture
def database_url(ground: Ground, settled: Settled) -> Iterator[str]:
    url = ground.copy_of(settled.url)
    yield url
    ground.forget(url)


@pytest.fixture
def app(settled: Settled, database: Database) -> Flask:
    """The application in which everybody signed in, on the database of this test."""
    settled.app.extensions["aict-database"].engine.dispose()
    settled.app.extensions["aict-database"] = database
    return settled.app


@pytest.fixture
def as_relation(app: Flask, settled: Settled) -> AsRelation:
    """The browser of whoever stands in this relation to alpha."""

    def open_browser(relation: str) -> Browser:
        browser = Browser(app)
        browser.take_cookie(*settled.sessions[relation])
        return browser

    return open_browser


@contextmanager
def not_printed(app: Flask, folder: Path) -> Iterator[list[str]]:
    """Everything up to the page is made; turning it into a PDF, which takes seconds, is left out. Yields what would be printed."""
    seen: list[str] = []

    def render(*given: object, **named: object) -> bytes:
        seen.append(f"{given}{named}")
        return b"%PDF-1.7 not printed"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pdf, "render", render)
        patch.setattr(pdf, "count_pages", lambda *_given, **_named: 1)
        # What takes no time is not waited for either.
        patch.setattr(prints, "_LOOK_AGAIN", 0.001)
        # What is not printed is not kept among what is.
        patch.setitem(app.extensions, "aict-prints", Prints(folder))
        yield seen


@pytest.fixture
def laid_out(app: Flask, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """What would be printed, as it goes to the printer."""
    with not_printed(app, tmp_path_factory.mktemp("prints")) as seen:
        yield seen


@pytest.fixture
def unprinted(laid_out: list[str]) -> None:
    """Nothing is printed, and nobody asks what it would have been."""


@pytest.fixture
def start_again(app: Flask, ground: Ground, settled: Settled) -> Iterator[Callable[[], None]]:
    """Put the application on a fresh copy: what one cell did is not there for the next."""
    opened: list[tuple[Database, str]] = []

    def clear() -> None:
        for database, url in opened:
            database.engine.dispose()
            ground.forget(url)
        opened.clear()

    def put() -> None:
        clear()
        url = ground.copy_of(settled.url)
        opened.append((Database(url), url))
        app.extensions["aict-database"] = opened[-1][0]

    yield put
    clear()
