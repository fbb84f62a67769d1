from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jinja2 import FileSystemBytecodeCache
from playwright.sync_api import Browser

from aict.config import Settings
from aict.core import trail
from aict.core.db import Database
from aict.demonstration.accounts import PASSWORD
from tests.conftest import SECRET_KEY
from tests.grounds import Ground
from tests.journeys.site import Site, furnish, served
from tests.journeys.visitor import Visitor

Visit = Callable[..., Visitor]


@pytest.fixture(scope="module")
def site(
    ground: Ground,
    migrated_url: str,
    tmp_path_factory: pytest.TempPathFactory,
    compiled_templates: FileSystemBytecodeCache,
) -> Iterator[Site]:
    """A site of the module's own; its database is sound at the end."""
    from aict.factory import create_app

    url, instance = ground.copy_of(migrated_url), tmp_path_factory.mktemp("site")
    env = {"AICT_DATABASE_URL": url, "AICT_SECRET_KEY": SECRET_KEY}
    app = create_app(Settings.from_environment(env, instance=instance))
    app.jinja_env.bytecode_cache = compiled_templates
    database: Database = app.extensions["aict-database"]
    furnish(database)
    with served(app) as found:
        yield found
    unsound = ground.unsound(database)
    with database.session(writing=False) as session:
        false_entry = trail.first_false_entry(session)
    database.engine.dispose()
    assert unsound == []
    assert false_entry is None


@pytest.fixture
def visit(chromium: Browser, site: Site) -> Iterator[Visit]:
    """Send people to the site, signed in when an address is given; nothing may have gone wrong at the end."""
    visitors: list[Visitor] = []

    def arrive(email: str | None = None, **options: Any) -> Visitor:
        visitor = Visitor(chromium.new_context(locale="fr-FR", **options), site.address)
        visitors.append(visitor)
        if email is not None:
            visitor.sign_in(email, PASSWORD)
        return visitor

    yield arrive
    troubles = [trouble for visitor in visitors for trouble in visitor.troubles]
    for visitor in visitors:
        visitor.context.close()
    assert troubles == []
