"""A site with one object of each kind, everybody signed in, and one Chromium to look at it with."""

from collections.abc import Iterator

import pytest

from aict.core.db import Database
from tests.access.conftest import app, as_relation, database_url, settled
from tests.access.settled import Settled
from tests.grounds import Ground
from tests.journeys.site import Site, served

__all__ = ["app", "as_relation", "database_url", "settled"]


@pytest.fixture(scope="module")
def site(settled: Settled, ground: Ground) -> Iterator[Site]:
    database = Database(ground.copy_of(settled.url))
    settled.app.extensions["aict-database"].engine.dispose()
    settled.app.extensions["aict-database"] = database
    with served(settled.app) as found:
        yield found
    database.engine.dispose()
