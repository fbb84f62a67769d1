"""What somebody wrote keeps the language of the page on which they typed, and is marked where the page is in another one."""

import pytest

from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World
from tests.facts import KINDS

ACTIONS = "/partnerships/alpha/actions"


def write_action(browser: Browser, title: str, language: str) -> None:
    answer = browser.post(f"{ACTIONS}/new?lang={language}", {**KINDS[0].fields, "title": title})
    assert answer.status_code == 303, answer.text


@pytest.mark.parametrize(
    ("written", "read", "marked"),
    [("en", "fr", True), ("en", "en", False), ("fr", "en", True), ("fr", "fr", False)],
)
def test_a_fact(world: World, browser_of: BrowserOf, written: str, read: str, marked: bool) -> None:  # noqa: FBT001
    browser = browser_of(OFFICER_A)
    write_action(browser, "Planting trees", written)
    page = browser_of(OFFICER_B).get(f"{ACTIONS}?lang={read}").text
    assert "Planting trees" in page
    assert (f'<span lang="{written}">Planting trees</span>' in page) is marked
