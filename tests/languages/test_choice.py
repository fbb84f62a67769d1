"""`?lang=`, else the person's choice, else the browser's, else French."""

import pytest

from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import OFFICER_B, World

ENGLISH, FRENCH = '<html lang="en">', '<html lang="fr">'


@pytest.mark.parametrize(
    ("path", "accepted", "wanted"),
    [
        ("/login", "en-GB,en;q=0.9", ENGLISH),
        ("/login", "fr", FRENCH),
        ("/login", "de", FRENCH),
        ("/login?lang=en", "fr", ENGLISH),
        ("/login?lang=xx", "en", ENGLISH),
        ("/nowhere", "en", ENGLISH),
    ],
)
def test_a_visitor_reads_their_language(browser: Browser, path: str, accepted: str, wanted: str) -> None:
    page = browser.get(path, headers={"Accept-Language": accepted})
    assert wanted in page.text
    assert page.headers["Content-Language"] == wanted[12:14]
    assert {"accept-language", "cookie"} <= {name.lower() for name in page.vary}


def test_a_language_asked_for_goes_along_with_the_links(browser: Browser) -> None:
    page = browser.get("/login?lang=en")
    assert 'action="/login?lang=en"' in page.text
    assert 'href="/login?lang=fr"' in page.text


def test_a_person_s_choice_stays(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_B)
    answer = browser.post("/language", {"language": "en", "next": "/partnerships?q=alpha"})
    assert (answer.status_code, answer.location) == (303, "/partnerships?q=alpha")
    page = browser.get("/partnerships?q=alpha", headers={"Accept-Language": "fr"})
    assert ENGLISH in page.text
    assert FRENCH in browser.get("/partnerships?lang=fr").text


@pytest.mark.parametrize(
    ("wanted", "led_to"),
    [("https://elsewhere.example/", "/"), ("//elsewhere.example", "/"), ("/logout", "/"), ("", "/")],
)
def test_the_switch_leads_nowhere_else(world: World, browser_of: BrowserOf, wanted: str, led_to: str) -> None:
    answer = browser_of(OFFICER_B).post("/language", {"language": "en", "next": wanted})
    assert answer.location == led_to


def test_a_language_we_do_not_speak_is_refused(world: World, browser_of: BrowserOf) -> None:
    assert browser_of(OFFICER_B).post("/language", {"language": "tlh"}).status_code == 422
