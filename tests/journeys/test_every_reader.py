"""The main pages for every way of reading: without script, by keyboard, on a small telephone, with a screen reader."""

import pytest

from aict.demonstration.accounts import PASSWORD
from tests.journeys import chapters
from tests.journeys.conftest import Visit
from tests.journeys.site import HOME, OFFICER, PARTNER
from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.browser

PAGES = (
    "/",
    "/partnerships",
    HOME,
    f"{HOME}/objectives",
    f"{HOME}/objectives/new",
    f"{HOME}/objectives/GRE-SFA-O1",
    f"{HOME}/objectives/GRE-SFA-O1/edit",
    f"{HOME}/conventions",
    f"{HOME}/cofinancing",
    f"{HOME}/actions",
    f"{HOME}/actions/new",
    f"{HOME}/missions/new",
    f"{HOME}/meetings/new",
    f"{HOME}/local-return",
    f"{HOME}/local-return/new",
    f"{HOME}/evaluations",
    f"{HOME}/evaluations/new",
    f"{HOME}/documents",
    f"{HOME}/documents/new",
)


@pytest.mark.sqlite
@pytest.mark.postgresql
def test_everything_is_done_without_script(visit: Visit) -> None:
    officer, partner = (visit(email, java_script_enabled=False) for email in (OFFICER, PARTNER))
    objective = chapters.write_an_objective(officer)
    chapters.agree_to(partner, objective)
    measurements = chapters.measure(officer, objective, "180")
    chapters.contest_then_confirm(partner, officer, measurements)
    evaluation = chapters.plan_an_evaluation(officer)
    chapters.answer_alone(officer, evaluation, step=1, comment="Sans script.")


def test_one_signs_in_with_the_keyboard_alone(visit: Visit) -> None:
    visitor = visit()
    visitor.go("/login")
    keyboard = visitor.page.keyboard
    keyboard.press("Tab")
    assert _focused(visitor) == "Aller au contenu"
    keyboard.press("Enter")
    keyboard.press("Tab")
    keyboard.type(OFFICER)
    keyboard.press("Tab")
    keyboard.type(PASSWORD)
    with visitor.page.expect_navigation():
        keyboard.press("Enter")
    assert visitor.reads("Mes partenariats")
    keyboard.press("Tab")
    assert _focused(visitor) == "Aller au contenu"
    assert _focus_is_seen(visitor)


def _focused(visitor: Visitor) -> str:
    return str(visitor.page.evaluate("document.activeElement.textContent")).strip()


def _focus_is_seen(visitor: Visitor) -> bool:
    style = "getComputedStyle(document.activeElement)"
    return bool(visitor.page.evaluate(f"{style}.outlineStyle !== 'none' && {style}.outlineWidth !== '0px'"))


@pytest.mark.parametrize("email", [OFFICER, PARTNER])
def test_no_page_has_a_barrier_nor_scrolls_sideways(visit: Visit, email: str) -> None:
    visitor = visit(email)
    obstacles, titles = list[str](), dict[str, str]()
    for path in PAGES:
        visitor.go(path)
        obstacles += visitor.obstacles()
        titles[path] = visitor.page.title()
        assert visitor.page.locator("h1").count() == 1, path
    assert obstacles == []
    assert len(set(titles.values())) == len(titles), titles


@pytest.mark.parametrize(
    ("form", "button", "wrong"),
    [
        ("objectives/new", "Proposer à l’autre côté", {}),
        ("actions/new", "Enregistrer", {}),
        # What is filled in beforehand can be sent as it is.
        ("missions/new", "Enregistrer", {"date": "un de ces jours"}),
        ("local-return/new", "Enregistrer", {}),
        ("evaluations/new", "Ouvrir l’évaluation", {"period_start": "un de ces jours"}),
    ],
)
def test_a_refused_form_says_where_and_why_to_everyone(
    visit: Visit, form: str, button: str, wrong: dict[str, str]
) -> None:
    visitor = visit(PARTNER)
    visitor.go(f"{HOME}/{form}")
    visitor.fill(**wrong)
    visitor.press(button, within="main", status=422)
    assert visitor.obstacles() == []
    links = visitor.page.locator("#errors a")
    assert links.count() >= 1
    links.first.click()
    target = visitor.page.url.partition("#")[2]
    assert visitor.page.locator(f"[id='{target}']").is_visible()


def test_a_stranger_and_a_wrong_password_are_told_accessibly(visit: Visit) -> None:
    visitor = visit()
    visitor.go("/login")
    assert visitor.obstacles() == []
    visitor.fill(email="personne@nulle-part.example", password="ce n’est pas le bon")
    visitor.press("Se connecter", status=422)
    assert visitor.obstacles() == []
    visitor.sign_in(OFFICER, PASSWORD)
    visitor.go("/partnerships/NAN-DSC", status=404)
    assert visitor.obstacles() == []
