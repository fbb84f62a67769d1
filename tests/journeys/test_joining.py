"""A partner who has no account comes in: invited by the other side, confirmed by the instance; and forgets a password."""

from dataclasses import replace
from urllib.parse import urlsplit

import pytest

from aict.config import Settings
from tests.accounts.provider import running
from tests.journeys.conftest import Visit
from tests.journeys.site import Site
from tests.journeys.visitor import SMALLEST
from tests.mailbox import deliver

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("site")]

HOME = "/partnerships/NAN-DSC"
NEW = "cooperation@dschang.example"
PASSWORD, ANOTHER = "quatre mots sans rapport", "encore quatre mots différents"


def test_a_partner_comes_in_and_finds_every_page_without_obstacle(visit: Visit, site: Site) -> None:
    officer = visit("agent@nantes.example")
    officer.go(f"{HOME}/members/access")
    assert officer.obstacles() == []
    officer.follow("Inviter la première personne")
    assert officer.obstacles() == []
    officer.fill(email=NEW)
    officer.press("Envoyer l’invitation")
    assert officer.reads("L’invitation n’est pas encore acceptée.")

    (mail,) = deliver(site.app)
    partner = visit(viewport=SMALLEST)
    partner.go(mail.link)
    assert partner.obstacles() == []
    partner.fill(name="Agente de Dschang", new_password="court")
    partner.press("Ouvrir mon compte et accepter", status=422)
    assert partner.obstacles() == []
    partner.fill(new_password=PASSWORD)
    partner.press("Ouvrir mon compte et accepter")
    assert partner.reads("attend d’être confirmé")
    assert partner.obstacles() == []
    partner.go(HOME, status=404)

    instance = visit("instance@aict.example")
    instance.go("/accounts")
    assert instance.obstacles() == []
    instance.press("Confirmer")
    partner.go(HOME)
    assert partner.reads("Dschang")
    partner.go("/accounts")
    assert partner.reads(NEW)


def test_a_forgotten_password_is_replaced(visit: Visit, site: Site) -> None:
    deliver(site.app)
    person = visit(viewport=SMALLEST)
    person.go("/login")
    person.follow("Mot de passe oublié")
    person.fill(email="agent@sfax.example")
    person.press("Envoyer le lien")
    (mail,) = deliver(site.app)
    person.go(mail.link)
    assert person.obstacles() == []
    person.fill(new_password=ANOTHER)
    person.press("Enregistrer ce mot de passe")
    person.fill(email="agent@sfax.example", password=ANOTHER)
    person.press("Se connecter")
    assert person.reads("Bonjour")
    person.go(mail.link, status=404)
    assert person.obstacles() == []


def test_a_colleague_comes_in_by_the_provider_of_the_town(
    visit: Visit, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings: Settings = site.app.config["SETTINGS"]
    colleague = "colleague@grenoble.example"
    with running() as provider:
        provider.know(colleague)
        by_town = provider.as_known("grenoble.example")
        known = replace(settings, identity_providers=(by_town,), port=urlsplit(site.address).port or 0)
        monkeypatch.setitem(site.app.config, "SETTINGS", known)
        administrator = visit("admin@grenoble.example")
        administrator.go("/accounts")
        administrator.follow("Inviter quelqu’un")
        administrator.fill(email=colleague)
        administrator.tick(officer="y")
        administrator.press("Envoyer l’invitation")
        mail = next(each for each in deliver(site.app) if each.to == colleague)
        person = visit(viewport=SMALLEST)
        person.go(mail.link)
        assert person.obstacles() == []
        person.follow("Se connecter avec La Ville")
        person.page.locator("[name='sub']").first.fill("a-subject-that-says-nothing")
        person.page.get_by_role("button", name="Authorize").click()
        person.page.wait_for_url("**/invitations/*")
        # What the provider's own pages load is not ours.
        person.troubles.clear()
        assert person.reads("La Ville a vérifié cette adresse")
        assert person.obstacles() == []
        person.press("Ouvrir mon compte et accepter", status=422)
        assert person.obstacles() == []
        person.fill(name="Collègue de Grenoble")
        person.press("Ouvrir mon compte et accepter")
        assert person.path() == "/"
        assert person.reads("Bienvenue")
