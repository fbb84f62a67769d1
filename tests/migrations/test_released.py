"""Whoever installed an earlier release comes up to this one, with everything that was in it."""

from collections.abc import Iterator, Mapping

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import func, inspect, select, table

from aict.core import trail
from aict.core.db import Database
from aict.migrating import METADATA, migrate
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B
from tests.grounds import Ground
from tests.migrations.bringing import RELEASES, bring_back


def counts(database: Database) -> Mapping[str, int]:
    with database.engine.connect() as connection:
        return {
            name: connection.scalar(select(func.count()).select_from(table(name))) or 0
            for name in inspect(connection).get_table_names()
        }


@pytest.fixture(params=RELEASES)
def database_url(ground: Ground, request: pytest.FixtureRequest) -> Iterator[str]:
    """A database of the release, not upgraded yet."""
    url = ground.empty()
    bring_back(url, request.param)
    yield url
    ground.forget(url)


def test_a_release_comes_up_to_this_one_with_all_its_rows(database: Database, browser_of: BrowserOf) -> None:
    before = counts(database)
    migrate(database)
    after = counts(database)
    assert before["partnership"] == 2
    assert {name: after[name] for name in before} == before
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    with database.session(writing=False) as session:
        assert trail.first_false_entry(session) is None
    for officer in (OFFICER_A, OFFICER_B):
        browser = browser_of(officer)
        found = browser.get("/partnerships?q=alpha")
        assert found.text.count('<th scope="row">') == 1
        assert browser.get("/partnerships/alpha/objectives").status_code == 200
