"""Signing in as a browser sees it: with the code of a device, by hand and by keyboard; and by an identity provider."""

from dataclasses import replace
from urllib.parse import urlsplit

import pyotp
import pytest

from aict.config import SecondFactorFor, Settings
from aict.demonstration.accounts import PASSWORD
from tests.accounts.provider import running
from tests.journeys.conftest import Visit
from tests.journeys.site import OFFICER, SIGNATORY, Site
from tests.journeys.visitor import SMALLEST

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("site")]


@pytest.fixture
def settings(site: Site) -> Settings:
    found: Settings = site.app.config["SETTINGS"]
    return found


def test_a_signatory_sets_up_a_second_factor_and_signs_in_with_it(
    visit: Visit, site: Site, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking = replace(settings, second_factor=SecondFactorFor.RESPONSIBLE)
    monkeypatch.setitem(site.app.config, "SETTINGS", asking)
    person = visit(viewport=SMALLEST)
    person.go("/login")
    person.fill(email=SIGNATORY, password=PASSWORD)
    person.press("Se connecter")
    assert person.path() == "/account/second-factor?next=/"
    assert person.obstacles() == []
    secret = person.page.locator("main code").inner_text().replace(" ", "")
    person.fill(code="000000", password=PASSWORD)
    person.press("Associer cet appareil", status=422)
    assert person.obstacles() == []
    assert person.page.locator("main code").inner_text().replace(" ", "") == secret
    person.fill(code=pyotp.TOTP(secret).now(), password=PASSWORD)
    person.press("Associer cet appareil")
    assert person.obstacles() == []
    recovery = person.page.locator("main code").all_inner_texts()
    person.follow("J’ai gardé ces codes : continuer")
    assert person.path() == "/"

    person.press("Se déconnecter")
    person.page.locator("main [name='email']").fill(SIGNATORY)
    person.page.keyboard.press("Tab")
    person.page.keyboard.type(PASSWORD)
    person.page.keyboard.press("Enter")
    person.page.wait_for_url("**/login/code")
    assert person.obstacles() == []
    person.fill(code="12")
    person.press("Se connecter", status=422)
    assert person.obstacles() == []
    person.fill(code=recovery[0])
    person.page.keyboard.press("Enter")
    person.page.wait_for_url(f"{site.address}/")
    person.go("/account")
    assert person.reads("9 restent")
    assert person.obstacles() == []


def test_an_officer_signs_in_by_the_provider_of_the_town_and_out_again(
    visit: Visit, site: Site, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    with running() as provider:
        provider.know(OFFICER)
        by_town = provider.as_known("grenoble.example")
        known = replace(settings, identity_providers=(by_town,), port=urlsplit(site.address).port or 0)
        monkeypatch.setitem(site.app.config, "SETTINGS", known)
        person = visit(viewport=SMALLEST)
        person.go("/partnerships")
        assert person.obstacles() == []
        person.follow("Se connecter avec La Ville")
        assert person.page.url.startswith(provider.issuer)
        person.page.locator("[name='sub']").first.fill("a-subject-that-says-nothing")
        person.page.get_by_role("button", name="Authorize").click()
        person.page.wait_for_url("**/login/with/town/first")
        # What the provider's own pages load is not ours.
        person.troubles.clear()
        assert person.obstacles() == []
        person.press("Lier mon compte et me connecter")
        assert person.path() == "/partnerships"
        person.press("Se déconnecter")
        assert person.path() == "/logout/provider"
        assert person.obstacles() == []
        assert person.troubles == []
        person.follow("Me déconnecter de La Ville")
        assert person.page.url.startswith(f"{provider.issuer}/oauth2/end_session")
        person.troubles.clear()
