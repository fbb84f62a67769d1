"""Choosing how often, and stopping without signing in."""

from collections.abc import Callable

import pytest
from flask import Flask

from aict.core.secret_links import Links
from aict.notices.models import Digest
from aict.notices.rules import Rhythm
from tests.browser import Browser
from tests.conftest import SECRET_KEY, BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World
from tests.notices.conftest import Told

Kept = Callable[[str], Digest | None]


def rhythm(kept: Kept, email: str = OFFICER_A) -> Rhythm | None:
    found = kept(email)
    return found.rhythm if found else None


@pytest.mark.usefixtures("world")
def test_who_has_not_chosen_sees_the_usual_rhythm_and_chooses_another(
    browser_of: BrowserOf, kept: Kept
) -> None:
    browser = browser_of(OFFICER_A)
    assert 'value="weekly" checked' in browser.get("/account/notices").text
    assert "/account/notices" in browser.get("/account").text
    for chosen in Rhythm:
        assert browser.post("/account/notices", {"rhythm": chosen}).location == "/account"
        assert rhythm(kept) is chosen
        assert f'value="{chosen}" checked' in browser.get("/account/notices").text
    assert rhythm(kept, OFFICER_B) is None


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize("typed", ["", "hourly", "weekly\x00", "WEEKLY", "x" * 1000])
def test_what_is_no_rhythm_is_said_beside_the_field(browser_of: BrowserOf, kept: Kept, typed: str) -> None:
    browser = browser_of(OFFICER_A)
    browser.post("/account/notices", {"rhythm": "daily"})
    answer = browser.post("/account/notices", {"rhythm": typed})
    assert answer.status_code == 422
    assert 'id="rhythm-error"' in answer.text
    assert rhythm(kept) is Rhythm.DAILY


@pytest.fixture
def address(told: Told) -> str:
    """The way out in the mail of officer a, within the site."""
    found = str(told()[OFFICER_A].message["List-Unsubscribe"]).strip("<>")
    return found[found.index("/notices/") :]


def test_looking_at_the_way_out_changes_nothing_and_its_button_stops(
    app: Flask, address: str, kept: Kept
) -> None:
    browser = Browser(app)
    page = browser.get(address)
    assert page.status_code == 200
    assert page.headers["Referrer-Policy"] == "strict-origin"
    assert OFFICER_A in page.text
    assert rhythm(kept) is Rhythm.WEEKLY
    assert "C’est fait" in browser.post(address).text
    assert rhythm(kept) is Rhythm.NEVER


def test_a_mail_program_stops_it_by_one_click_without_session_cookie_or_token(
    app: Flask, address: str, kept: Kept
) -> None:
    for _ in range(2):
        answer = app.test_client().post(address, data={"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200, "a redirection is not followed"
    assert rhythm(kept) is Rhythm.NEVER


def test_a_page_of_another_site_cannot_press_it(app: Flask, address: str, kept: Kept) -> None:
    answer = app.test_client().post(address, headers={"Origin": "https://evil.example"})
    assert answer.status_code == 403
    assert rhythm(kept) is Rhythm.WEEKLY


def test_it_opens_nothing_else(app: Flask, address: str) -> None:
    browser = Browser(app)
    browser.get(address)
    browser.post(address)
    assert browser.get("/account/notices").status_code == 302
    assert browser.get("/").status_code == 302


def test_an_address_that_this_instance_did_not_sign_stops_nobody(
    app: Flask, world: World, address: str, kept: Kept
) -> None:
    person = world.people[OFFICER_A].id.hex
    foreign = Links("another secret of another instance").signed(person)
    changed = address[:-1] + ("A" if address[-1] != "A" else "B")
    unsigned = f"/notices/stop/{person}"
    stranger = f"/notices/stop/{Links(SECRET_KEY).signed(world.alpha.partnership.id.hex)}"
    for forged in (f"/notices/stop/{foreign}", changed, unsigned, unsigned + ".", stranger):
        assert app.test_client().get(forged).status_code == 404, forged
        assert app.test_client().post(forged).status_code == 404, forged
    assert rhythm(kept) is Rhythm.WEEKLY
