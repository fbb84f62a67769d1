"""A mission entered on a telephone, without script: counted by what the thumb has to do."""

import time
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page
from sqlalchemy import select

from aict.activities.models import Mission
from aict.core.db import Database
from tests.access.conftest import app, as_relation, database_url, settled
from tests.access.settled import Settled
from tests.journeys.site import Site, served

pytestmark = [pytest.mark.browser, pytest.mark.sqlite]

__all__ = ["app", "as_relation", "database_url", "settled"]
MOST_FIELDS, MOST_TOUCHES = 6, 10
PATH = "/partnerships/alpha/missions"


@pytest.fixture
def site(app: Flask) -> Iterator[Site]:
    with served(app) as found:
        yield found


class Thumb:
    """What is done on a page, counted."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.fields: set[str] = set()
        self.touches = 0

    def write(self, field: str, text: str) -> None:
        # One touch to reach the field; what is written in it is no touch.
        self.fields.add(field)
        self.touches += 1
        self.page.locator(f"[name={field}]").fill(text)

    def press(self, **role: Any) -> None:
        self.touches += 1
        self.page.get_by_role(**role).first.click()


@pytest.fixture
def thumb(chromium: Browser, site: Site, settled: Settled) -> Iterator[Thumb]:
    context = chromium.new_context(
        viewport={"width": 320, "height": 568},
        base_url=site.address,
        java_script_enabled=False,
        locale="fr-FR",
    )
    cookie = settled.sessions["other_officer"][0]
    context.add_cookies([{"name": "aict_session", "value": cookie, "url": site.address}])
    yield Thumb(context.new_page())
    context.close()


def test_a_mission_takes_a_few_fields_and_a_second_one_fewer(thumb: Thumb, database: Database) -> None:
    page, began = thumb.page, time.monotonic()
    page.goto(PATH)
    thumb.press(role="link", name="Ajouter une mission")
    for field, text in (("subject", "Stage d’archives"), ("people", "3"), ("days", "12")):
        thumb.write(field, text)
    thumb.press(role="button", name="Enregistrer")
    assert page.url.endswith(PATH)
    assert len(thumb.fields) <= MOST_FIELDS
    assert thumb.touches <= MOST_TOUCHES
    assert "Stage d’archives" in page.content()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    # Without the typing itself, which is the person's; a minute leaves it 55 s.
    assert time.monotonic() - began < 5

    first = thumb.touches
    thumb.press(role="link", name="Une autre comme celle-ci")
    thumb.press(role="button", name="Enregistrer")
    assert thumb.touches - first == 2
    with database.session(writing=False) as session:
        found = session.scalars(select(Mission).where(Mission.subject == "Stage d’archives")).all()
        assert [(m.from_side, m.to_side, m.people, m.days) for m in found] == [("b", "a", 3, 12)] * 2


def test_the_rest_is_folded_and_opens_without_script(thumb: Thumb) -> None:
    page = thumb.page
    page.goto(f"{PATH}/new")
    assert not page.locator("[name=visas_asked]").is_visible()
    page.get_by_text("Visas, autorisation du ministère").click()
    assert page.locator("[name=visas_asked]").is_visible()
    page.locator("[name=visas_asked]").fill("2")
    page.locator("[name=visas_granted]").fill("3")
    page.get_by_role("button", name="Enregistrer").click()
    assert page.locator("#visas_asked-error").is_visible()
