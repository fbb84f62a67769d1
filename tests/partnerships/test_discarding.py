"""A draft that was recorded by mistake goes, while nothing depends on it; what was opened never does."""

from html import unescape

import pytest
from sqlalchemy import select

from aict.core import trail
from aict.core.db import Database
from aict.organisations.models import Organisation
from aict.partnerships.models import Member, Partnership
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, READER_A, World

pytestmark = pytest.mark.usefixtures("lists")

DRAFT = "/partnerships/FAUX"


def record(browser: Browser, world: World) -> None:
    """A draft of side a, with two themes and a partner named for the first time."""
    said = {
        "own_id": str(world.alpha.a.organisation.id),
        "partner_name": "Commune mal nommée",
        "partner_country": "BF",
        "partner_type": "commune",
        "title": "Enregistré par erreur",
        "other_themes": "eau\njardins",
        "code": "FAUX",
    }
    assert browser.post("/partnerships/new", said).status_code == 303


def present(database: Database) -> bool:
    with database.session(writing=False) as session:
        return session.scalar(select(Partnership.id).where(Partnership.code == "FAUX")) is not None


def test_a_draft_goes_with_what_was_recorded_with_it_and_nothing_else(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    record(browser, world)
    assert f'href="{DRAFT}/remove"' in browser.get(f"{DRAFT}/members").text
    page = browser.get(f"{DRAFT}/remove")
    assert browser.post(f"{DRAFT}/remove", fields_of(page)).status_code == 303
    assert not present(database)
    assert browser.get(DRAFT).status_code == 404
    assert "Enregistré par erreur" not in browser.get("/partnerships?q=erreur").text
    with database.session(writing=False) as session:
        assert session.scalars(select(Organisation).where(Organisation.name == "Commune mal nommée")).one()
        members = (
            select(Member.partnership_id).join(Partnership, isouter=True).where(Partnership.id.is_(None))
        )
        assert session.scalars(members).all() == []
        assert trail.first_false_entry(session) is None
    # The code is free again.
    record(browser, world)
    assert present(database)


def test_a_draft_that_holds_a_fact_stays_and_says_why(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    record(browser, world)
    fact = {"date": "2014", "nature": "evenement", "label": "Foire"}
    assert browser.post(f"{DRAFT}/key-dates/new", fact).status_code == 303
    page = unescape(browser.get(f"{DRAFT}/remove").text)
    assert "il ne peut plus être supprimé" in page
    assert "<button" not in page.split("<h1>")[1].split("</main>")[0]
    assert browser.post(f"{DRAFT}/remove").status_code == 422
    assert present(database)


def test_nobody_takes_away_what_was_opened_or_is_not_theirs(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    record(ours, world)
    assert theirs.post(f"{DRAFT}/remove").status_code == 404
    assert browser_of(READER_A).post(f"{DRAFT}/remove").status_code == 403
    assert ours.post(f"{DRAFT}/open", fields_of(ours.get(f"{DRAFT}/open"))).status_code == 303
    assert ours.get(f"{DRAFT}/remove").status_code == 403
    assert ours.post(f"{DRAFT}/remove").status_code == 403
    assert present(database)
