"""Values of the lists, in the reader's language."""

import pytest

from aict.core.db import Database
from aict.reference.services import load_shipped
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, World


@pytest.mark.sqlite
def test_a_theme_is_read_as_its_own_list_words_it(
    world: World, database: Database, browser_of: BrowserOf
) -> None:
    """Another list calls one of its values the same in French, and something else in English."""
    with database.transaction() as session:
        load_shipped(session)
    page = browser_of(OFFICER_A).get("/selection/partnerships?pick=alpha&lang=en").text
    assert ">culture<" in page
    assert "cultural venue or company" not in page
