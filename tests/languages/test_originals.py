"""What somebody wrote keeps the language of the page on which they typed, and is marked where the page is in another one."""

import re

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


def test_a_history_keeps_the_language_of_each_version(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    write_action(browser, "Planter des arbres", "fr")
    edit = re.search(
        rf"{ACTIONS}/([0-9a-f-]{{36}})/edit[^>]*>[^<]*<[^>]*>[^<]*Planter", browser.get(ACTIONS).text
    )
    assert edit
    one = f"{ACTIONS}/{edit[1]}"
    fields = {**KINDS[0].fields, "title": "Planting trees", "version": "1"}
    assert browser.post(f"{one}/edit?lang=en", fields).status_code == 303
    in_french, in_english = (browser.get(f"{one}/history?lang={language}").text for language in ("fr", "en"))
    assert '<del>Planter des arbres</del> <span aria-hidden="true">→</span>' in in_french
    assert '<ins><span lang="en">Planting trees</span></ins>' in in_french
    assert '<del><span lang="fr">Planter des arbres</span></del>' in in_english
    assert "<ins>Planting trees</ins>" in in_english


def test_a_reason_to_contest(world: World, browser_of: BrowserOf) -> None:
    browser, other = browser_of(OFFICER_A), browser_of(OFFICER_B)
    write_action(browser, "Planter des arbres", "fr")
    one = re.search(
        rf"{ACTIONS}/[0-9a-f-]{{36}}/contest(?=[^>]*>[^<]*<[^>]*>[^<]*Planter)", other.get(ACTIONS).text
    )
    assert one
    answer = other.post(f"{one[0]}?lang=en", {"version": "1", "reason": "Only two were planted"})
    assert answer.status_code == 303
    assert '« <span lang="en">Only two were planted</span> »' in browser.get(ACTIONS).text


def test_a_title_of_a_page_says_it_bare(world: World, browser_of: BrowserOf) -> None:
    """A browser shows a mark in it as it is written."""
    browser = browser_of(OFFICER_A)
    write_action(browser, "Trees & <shrubs>", "en")
    one = re.search(
        rf"{ACTIONS}/[0-9a-f-]{{36}}/history(?=[^>]*>[^<]*<[^>]*>[^<]*<span lang=.en.>Trees)",
        browser.get(ACTIONS).text,
    )
    assert one
    page = browser.get(one[0]).text
    assert "<title>Historique : Trees &amp; &lt;shrubs&gt; – " in page
    assert '<h1>Historique : <span lang="en">Trees &amp; &lt;shrubs&gt;</span></h1>' in page
