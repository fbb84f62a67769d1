"""The page of the reference data."""

from html import unescape

import pytest

from aict.core.db import Database
from aict.reference.models import ListItem
from aict.reference.services import load_shipped
from tests.conftest import BrowserOf
from tests.factories import OFFICER_B


@pytest.mark.usefixtures("world")
def test_each_list_is_shown_in_its_newest_version_with_its_source(
    database: Database, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        load_shipped(session)
        for code, label in (("x", "sauts à ski"), ("y", "ricochets")):
            session.add(
                ListItem(
                    list_name="forms",
                    version="2031-02",
                    code=code,
                    position=1,
                    label_fr=label,
                    source="Vœu du jury",
                )
            )
    page = unescape(browser_of(OFFICER_B).get("/reference").text)
    assert all(told in page for told in ("2031-02", "Vœu du jury", "sauts à ski", "ricochets"))
    assert ">jumelage<" not in page
    assert all(
        told in page
        for told in ("hôpital, santé", "point focal", "decoupage-administratif 6.0.0", "Allemagne")
    )


@pytest.mark.usefixtures("world")
def test_lists_are_read_in_the_language_of_the_reader(database: Database, browser_of: BrowserOf) -> None:
    with database.transaction() as session:
        load_shipped(session)
    page = unescape(browser_of(OFFICER_B).get("/reference?lang=en").text)
    assert "hospital, health" in page
    assert "hôpital" not in page
