"""The partner's day in English: on the smallest telephone, without script, in a browser set to French."""

import re

import pytest

from tests.journeys import chapters
from tests.journeys.conftest import Visit
from tests.journeys.site import HOME, OFFICER, PARTNER
from tests.journeys.test_whole_story import text_of
from tests.journeys.visitor import SMALLEST, Visitor

pytestmark = pytest.mark.browser

_FRENCH = re.compile(
    r"\b(?:aucune?|inconnue?|enregistre[rz]?|côté|accord|retour|objectifs|partenariats?)\b", re.IGNORECASE
)
"""Words of our own pages that no English page says."""


def french_words(visitor: Visitor) -> list[str]:
    """What a page in English still says in French, outside what people wrote."""
    body = re.sub(r'<(\w+)[^>]*\blang="fr"[^>]*>.*?</\1>', " ", visitor.page.content(), flags=re.DOTALL)
    return _FRENCH.findall(re.sub(r"<[^>]+>", " ", body))


def look_at(visitor: Visitor, path: str) -> None:
    """Open a page: it is in English, and nothing on it is wider than the telephone."""
    visitor.go(path)
    assert visitor.page.locator("html").get_attribute("lang") == "en", path
    assert french_words(visitor) == [], path
    assert not visitor.scrolls_sideways(), path


def test_the_partner_reads_answers_and_writes_in_english(visit: Visit) -> None:
    officer = visit(OFFICER)
    objective = chapters.write_an_objective(officer)

    partner = visit(PARTNER, viewport=SMALLEST, java_script_enabled=False)
    partner.press("English")
    look_at(partner, "/")
    assert partner.reads("Proposed objective: agree, or say why not")
    partner.follow(chapters.STATEMENT)
    assert partner.page.locator("main h1 [lang='fr']").inner_text() == chapters.STATEMENT
    partner.press("Agree to revision 1")
    assert partner.reads("in force since")

    partner.go(f"{HOME}/actions/new")
    partner.press("Save", status=422)
    assert partner.reads("Fill in this field.")
    partner.fill(title="Reading week in both libraries", starts_on="2025-03")
    partner.tick(territory="b")
    partner.press("Save")
    officer.go(f"{HOME}/actions")
    assert officer.page.locator("main h2 [lang='en']").inner_text() == "Reading week in both libraries"

    for section in (
        "",
        "/objectives",
        "/conventions",
        "/cofinancing",
        "/missions",
        "/local-return",
        "/evaluations",
    ):
        look_at(partner, f"{HOME}{section}")
    look_at(partner, objective)
    sheet = partner.context.request.get(f"{partner.address}{HOME}/reports/sheet.pdf?wait=1")
    assert sheet.headers["content-type"] == "application/pdf"
    assert "What we wanted" in text_of(sheet.body())
