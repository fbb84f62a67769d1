"""The head of every page holds a long name of a person and of an authority on one row, at any width without scrolling sideways."""

import pytest

from tests.journeys.conftest import Visit
from tests.journeys.site import HOME, OFFICER
from tests.journeys.visitor import SMALLEST, Visitor

pytestmark = pytest.mark.browser

WIDE, NARROW = 1280, 320
LONG_PERSON = "Marie-Hélène Rakotomalala-Andriamanjato, chargée de mission"
LONG_ADDRESS = "une.adresse.tres.longue.de.quelqu.un@prefecture.example"
LONG_BODY = "Syndicat mixte intercommunal de l’eau et de l’assainissement de la communauté urbaine"
CALLED = """([person, body]) => {
    document.querySelector('.who a').textContent = person;
    document.querySelector('.who .acts-for span:last-child').textContent = body;
}"""


def height_at(visitor: Visitor, width: int) -> int:
    visitor.page.set_viewport_size({"width": width, "height": 800})
    found: int = visitor.page.evaluate("document.querySelector('.site-head > .wrap:last-child').offsetHeight")
    return found


@pytest.mark.parametrize("person", [LONG_PERSON, LONG_ADDRESS])
def test_long_names_keep_the_head_on_one_row(visit: Visit, person: str) -> None:
    visitor = visit(OFFICER)
    usual = height_at(visitor, WIDE)
    visitor.page.evaluate(CALLED, [person, LONG_BODY])
    assert height_at(visitor, WIDE) == usual
    for width in (WIDE, NARROW):
        height_at(visitor, width)
        assert visitor.page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("section", ["conventions", "local-return", "evaluations"])
def test_on_a_phone_the_section_that_one_is_in_is_in_view(visit: Visit, section: str) -> None:
    visitor = visit(OFFICER, viewport=SMALLEST)
    visitor.go(f"{HOME}/{section}")
    current = visitor.page.locator(".section-nav [aria-current]").bounding_box()
    assert current is not None
    assert current["x"] >= 0
    assert current["x"] + current["width"] <= SMALLEST["width"]
    assert visitor.page.evaluate("window.scrollY") == 0
