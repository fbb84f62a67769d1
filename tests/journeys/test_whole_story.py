"""From an objective to a sealed report, lived by two officers and two signatories in a real browser."""

import pytest

from tests.journeys import chapters
from tests.journeys.conftest import Visit
from tests.journeys.site import HOME, OFFICER, PARTNER

pytestmark = pytest.mark.browser

PHONE = {"viewport": {"width": 360, "height": 640}, "is_mobile": True, "has_touch": True}


def test_two_authorities_set_measure_evaluate_and_seal(visit: Visit) -> None:
    officer, partner = visit(OFFICER), visit(PARTNER)
    objective = chapters.write_an_objective(officer)

    # The officer has the form open while the partner proposes another wording: nobody's words are lost.
    officer.go(f"{objective}/edit")
    chapters.answer_with_another_wording(partner, objective)
    officer.fill(statement="Relier les bibliothèques")
    officer.press("Proposer à l’autre côté", status=409)
    assert officer.reads(chapters.STATEMENT_OF_PARTNER)
    assert officer.page.locator("main [name='statement']").input_value() == "Relier les bibliothèques"
    chapters.agree_to(officer, objective)

    measurements = chapters.measure(officer, objective, "180")
    chapters.contest_then_confirm(partner, officer, measurements)
    chapters.enter_what_happened(visit(PARTNER, **PHONE))

    evaluation = chapters.plan_an_evaluation(officer)
    chapters.answer_alone(officer, evaluation, step=0, comment=f"Tout va bien, {chapters.CANARY}.")
    for path in (evaluation, f"{evaluation}/answers", HOME, f"{HOME}/evaluations", "/"):
        partner.go(path)
        assert chapters.CANARY not in partner.page.content(), path
    chapters.answer_alone(partner, evaluation, step=2, comment="Les visas ne vont pas bien.")
    partner.go(evaluation)
    assert partner.reads(chapters.CANARY)
    assert chapters.gaps_of(partner) == {"2 pas d’écart"}

    chapters.conclude(officer, partner, evaluation)
    chapters.speak(officer, evaluation, "Nous prêtons plus que nous n’empruntons.")
    chapters.speak(partner, evaluation, "Nous voulons choisir qui voyage.", "Les visas ont coûté une visite.")
