"""The declaration: what the product can say for everybody, and what the authority publishes of its own, dated."""

import pytest
from sqlalchemy import func, select

from aict.accessibility.models import AccessibilityDeclaration
from aict.core.db import Database
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import INSTANCE_ADMINISTRATOR

PAGE = "/accessibility"
OWN = {
    "authority": "Ville de Grenoble",
    "level": "partial",
    "declared_on": "2026-12-01",
    "auditor": "Cabinet indépendant",
    "rate": "71",
    "contact": "accessibilite@ville.example",
    "not_accessible": "Les plans déposés par les partenaires.",
}


def test_everybody_reads_what_the_product_knows_and_what_the_authority_must_add(browser: Browser) -> None:
    page = browser.get(PAGE)
    assert page.status_code == 200
    for said in ("n’a pas encore complété", "partiellement conforme", "Défenseur des droits", "13.1"):
        assert said in page.text
    grid = browser.get(f"{PAGE}/grid")
    assert grid.text.count('<th scope="row">') == 106
    english = browser.get(f"{PAGE}/grid?lang=en").text
    assert "Images that inform have a text alternative" in english
    assert "partially conformant" in browser.get(f"{PAGE}?lang=en").text


@pytest.mark.usefixtures("world")
def test_what_the_authority_publishes_is_shown_dated_and_kept(
    browser: Browser, browser_of: BrowserOf, database: Database
) -> None:
    administrator = browser_of(INSTANCE_ADMINISTRATOR)
    assert administrator.post(f"{PAGE}/edit", OWN).status_code == 303
    page = browser.get(PAGE).text
    for said in (
        "Ville de Grenoble",
        "71",
        "accessibilite@ville.example",
        "plans déposés",
        "1 décembre 2026",
    ):
        assert said in page.replace("1er", "1")
    assert "n’a pas encore complété" not in page
    assert (
        administrator.post(f"{PAGE}/edit", {**OWN, "level": "full", "declared_on": "2027"}).status_code == 303
    )
    assert "Accessibilité : totalement conforme" in browser.get("/login").text
    assert "Versions précédentes" in browser.get(PAGE).text
    with database.session(writing=False) as session:
        assert session.scalar(select(func.count()).select_from(AccessibilityDeclaration)) == 2


def test_the_foot_of_each_page_says_it(browser: Browser) -> None:
    for path in ("/login", "/privacy", PAGE):
        assert "Accessibilité : partiellement conforme" in browser.get(path).text


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    "fields",
    [{"authority": ""}, {"contact": ""}, {"level": "perfect"}, {"rate": "101"}, {"declared_on": "demain"}],
)
def test_what_cannot_be_declared_is_refused_with_what_was_typed(
    browser_of: BrowserOf, fields: dict[str, str]
) -> None:
    answer = browser_of(INSTANCE_ADMINISTRATOR).post(f"{PAGE}/edit", {**OWN, **fields})
    assert answer.status_code == 422
    assert "Cabinet indépendant" in answer.text
    assert 'aria-invalid="true"' in answer.text
