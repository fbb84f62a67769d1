"""Groups of countries over HTTP: the administrator enters a revised list without code."""

from html import unescape

import pytest
from sqlalchemy import select

from aict.core.db import Database
from aict.reference.models import CountryGroup
from aict.reference.queries import groups_in_year
from tests.conftest import BrowserOf
from tests.factories import GROUP_ID, INSTANCE_ADMINISTRATOR, OFFICER_B

HOME = "/reference/country-groups"
LIST = {
    "countries": "sn\nTN",
    "group_name": "oda_lmic",
    "valid_from": "2027-01-01",
    "certain": "oui",
    "source": "https://liste.example/2027",
}


@pytest.mark.usefixtures("world")
def test_a_revised_list_is_entered_at_once_and_read_by_everybody(
    database: Database, browser_of: BrowserOf
) -> None:
    assert browser_of(INSTANCE_ADMINISTRATOR).post(f"{HOME}/new", LIST).status_code == 303
    with database.session(writing=False) as session:
        found = groups_in_year(session, ["SN", "TN"], 2027)
        assert {c: [row.group_name for row in rows] for c, rows in found.items()} == {
            "SN": ["oda_lmic"],
            "TN": ["oda_lmic"],
        }
        assert groups_in_year(session, ["SN"], 2026) == {"SN": []}
    page = unescape(browser_of(OFFICER_B).get(HOME).text)
    assert "Sénégal" in page
    assert "liste.example" in page
    assert "Ajouter des pays" not in page


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"countries": ""}, "countries"),
        ({"countries": "SN\nZembla"}, "countries"),
        # that of the world of the tests: in another group of the same list since 2022
        ({"countries": "XK"}, "countries"),
        ({"countries": "SN\nSN"}, None),
        ({"group_name": "the_rich"}, "group_name"),
        ({"valid_from": ""}, "valid_from"),
        ({"valid_to": "2026"}, "valid_to"),
        ({"source": ""}, "source"),
        ({"certain": ""}, "certain"),
    ],
)
def test_a_group_that_makes_no_sense_is_refused_beside_its_field(
    browser_of: BrowserOf, given: dict[str, str], field: str | None
) -> None:
    answer = browser_of(INSTANCE_ADMINISTRATOR).post(f"{HOME}/new", {**LIST, **given})
    assert answer.status_code == (422 if field else 303)
    assert field is None or f'href="#{field}' in answer.text


@pytest.mark.usefixtures("world")
def test_a_country_leaves_a_group_before_it_is_in_another(database: Database, browser_of: BrowserOf) -> None:
    browser = browser_of(INSTANCE_ADMINISTRATOR)
    left = {"valid_to": "2026-12-31", "certain": "oui", "source": "https://liste.example/2027"}
    assert browser.post(f"{HOME}/{GROUP_ID}/edit", {**left, "version": "1"}).status_code == 303
    assert browser.post(f"{HOME}/{GROUP_ID}/edit", {**left, "version": "1"}).status_code == 409
    assert browser.post(f"{HOME}/new", {**LIST, "countries": "XK"}).status_code == 303
    again = browser.post(f"{HOME}/{GROUP_ID}/edit", {**left, "valid_to": "2027", "version": "2"})
    assert again.status_code == 422
    assert 'href="#valid_to"' in again.text
    with database.session(writing=False) as session:
        kept = session.scalars(select(CountryGroup).where(CountryGroup.id == GROUP_ID)).one()
        assert str(kept.valid_to) == "2026-12-31"
