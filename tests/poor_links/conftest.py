"""The site behind the server that `make run` starts, spoken to by bare sockets."""

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.access.conftest import app, as_relation, database_url, settled
from tests.journeys.site import Site, served

__all__ = ["app", "as_relation", "database_url", "settled"]


@pytest.fixture
def site(app: Flask) -> Iterator[Site]:
    with served(app) as found:
        yield found
