"""The pages on which two authorities write together, with the keyboard alone: every control is reached, and its focus is seen."""

from typing import Literal

import pytest
from playwright.sync_api import Locator

from tests.journeys.conftest import Visit
from tests.journeys.site import HOME, OFFICER, PARTNER
from tests.journeys.visitor import Visitor

pytestmark = pytest.mark.browser

OBJECTIVES = f"{HOME}/objectives"
OBJECTIVE = f"{OBJECTIVES}/GRE-SFA-O1"
MOST = 150
"""Controls on a page, at most, that somebody would pass by."""
PROPOSE = "Proposer à l’autre côté"
Role = Literal["button", "checkbox", "link", "radio"]


class Keyboard:
    """Somebody who has no mouse."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.page = visitor.page

    def reach(self, control: Locator) -> None:
        """Go from control to control until this one has the focus, which is seen."""
        wanted = control.element_handle()
        for _ in range(MOST):
            if self.page.evaluate("wanted => document.activeElement === wanted", wanted):
                assert self.page.evaluate(
                    "() => { const s = getComputedStyle(document.activeElement);"
                    " return s.outlineStyle !== 'none' || s.boxShadow !== 'none' }"
                )
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"{control} is not reached")

    def write(self, name: str, text: str) -> None:
        """Replace what stands in the field of that name."""
        self.reach(self.page.locator(f"main [name='{name}']:not([type='hidden'])"))
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def named(self, role: Role, label: str) -> Locator:
        return self.page.locator("main").get_by_role(role, name=label).first

    def turn(self, role: Role, label: str) -> None:
        """Tick a box, or choose an answer."""
        self.reach(self.named(role, label))
        self.page.keyboard.press("Space")

    def leave(self, role: Role, label: str, *, status: int = 200) -> None:
        """Press a button or follow a link."""
        self.reach(self.named(role, label))
        with self.page.expect_navigation() as leaving:
            self.page.keyboard.press("Enter")
        assert leaving.value is not None
        assert leaving.value.status == status


def rewrite(visitor: Visitor, rationale: str) -> None:
    visitor.go(f"{OBJECTIVE}/edit")
    visitor.fill(rationale=rationale)
    visitor.press(PROPOSE)


def test_two_texts_are_settled_and_compared(visit: Visit) -> None:
    officer, partner = visit(OFFICER), visit(PARTNER)
    rewrite(officer, "Ce que nous disions")
    officer.go(f"{OBJECTIVE}/edit")
    rewrite(partner, "Ce que Sfax en dit")
    keyboard = Keyboard(officer)
    keyboard.write("rationale", "Ce que Grenoble en dit")
    keyboard.leave("button", PROPOSE, status=409)
    # Sent too early, it says where to go: the link of the message leads to the choice.
    keyboard.leave("button", PROPOSE, status=422)
    keyboard.reach(officer.page.locator("#errors a").first)
    officer.page.keyboard.press("Enter")
    keyboard.reach(keyboard.named("radio", "Garder ce qui a été enregistré entre-temps"))
    for _ in range(2):
        officer.page.keyboard.press("ArrowDown")
    assert officer.page.locator("input[type='radio']:checked").get_attribute("value") == "write"
    keyboard.write("rationale", "Ce que les deux en disent")
    keyboard.leave("button", PROPOSE)
    assert officer.reads("Ce que les deux en disent")
    keyboard.leave("link", "auteur, date et motif")
    keyboard.leave("button", "Comparer mot à mot")
    assert officer.reads("les deux")
    assert officer.reads("Ce qui est retiré est barré")


def test_several_proposals_are_agreed_to(visit: Visit) -> None:
    officer, partner = visit(OFFICER), visit(PARTNER)
    for statement in ("Premier but", "Second but"):
        officer.go(f"{OBJECTIVES}/new")
        officer.fill(statement=statement)
        officer.press(PROPOSE)
    partner.go(OBJECTIVES)
    keyboard = Keyboard(partner)
    keyboard.leave("link", "Lire et donner notre accord à plusieurs")
    boxes = partner.page.locator("main input[type='checkbox']")
    many = boxes.count()
    assert many >= 2
    for box in boxes.all()[-2:]:
        keyboard.reach(box)
        partner.page.keyboard.press("Space")
    keyboard.leave("button", "Donner notre accord à ce qui est coché")
    assert partner.reads("Accord donné à 2 objectifs")


def test_values_of_a_period_are_entered_then_judged_by_the_other_side(visit: Visit) -> None:
    officer, partner = visit(OFFICER), visit(PARTNER)
    officer.go(f"{OBJECTIVES}/new")
    officer.fill(statement="Un but mesuré", **{"indicators-0-label": "Arbres plantés au clavier"})
    officer.choose(**{"indicators-0-nature": "nombre"})
    officer.press(PROPOSE)
    officer.go(OBJECTIVES)
    keyboard = Keyboard(officer)
    keyboard.leave("link", "Saisir les mesures d’une période")
    keyboard.write("date", "2025")
    line = officer.page.locator("fieldset", has_text="Arbres plantés au clavier")
    keyboard.reach(line.locator("input[name$='-value']"))
    officer.page.keyboard.type("120")
    keyboard.leave("button", "Enregistrer ces mesures")
    assert officer.reads("1 mesure enregistrée")
    partner.go(OBJECTIVES)
    keyboard = Keyboard(partner)
    keyboard.leave("link", "Confirmer les mesures des autres")
    judged = partner.page.locator("section.question", has_text="Arbres plantés au clavier")
    keyboard.reach(judged.get_by_role("radio").first)
    partner.page.keyboard.press("ArrowDown")
    assert judged.locator("input[value='confirm']").is_checked()
    keyboard.leave("button", "Enregistrer nos réponses")
    assert partner.reads("1 réponse enregistrée")


def test_a_conversation_is_opened_answered_and_resolved(visit: Visit) -> None:
    officer, partner = visit(OFFICER), visit(PARTNER)
    rewrite(officer, "Ce dont on parle")
    keyboard = Keyboard(officer)
    keyboard.leave("link", "Ouvrir une conversation")
    keyboard.write("words", "Qu’en dites-vous à Sfax ?")
    keyboard.leave("button", "Envoyer")
    assert officer.reads("Qu’en dites-vous à Sfax ?")
    partner.go(officer.path())
    keyboard = Keyboard(partner)
    keyboard.write("words", "Nous en sommes d’accord.")
    keyboard.leave("button", "Envoyer")
    assert partner.reads("Nous en sommes d’accord.")
    keyboard.leave("button", "Résoudre")
    assert partner.reads("résolue")
