"""From an objective to a sealed report, lived by two officers and two signatories in a real browser."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.journeys import chapters
from tests.journeys.conftest import Visit
from tests.journeys.site import CAPACITY, HOME, OFFICER, PARTNER, PARTNER_SIGNATORY, SIGNATORY
from tests.journeys.visitor import Visitor

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
    assert saved_meanwhile(officer) == chapters.STATEMENT_OF_PARTNER
    assert officer.page.locator("main [name^='mine-']").input_value() == "Relier les bibliothèques"
    assert officer.obstacles() == []
    chapters.agree_to(officer, objective)

    measurements = chapters.measure(officer, objective, "180")
    chapters.contest_then_confirm(partner, officer, measurements)
    assert partner.obstacles() == []
    chapters.enter_what_happened(visit(PARTNER, **PHONE))

    evaluation = chapters.plan_an_evaluation(officer)
    chapters.answer_alone(officer, evaluation, step=0, comment=f"Tout va bien, {chapters.CANARY}.")
    for path in (evaluation, f"{evaluation}/answers", HOME, f"{HOME}/evaluations", "/"):
        partner.go(path)
        assert chapters.CANARY not in partner.page.content(), path
    partner.go(f"{evaluation}/answers")
    assert partner.obstacles() == []
    chapters.answer_alone(partner, evaluation, step=2, comment="Les visas ne vont pas bien.")
    partner.go(evaluation)
    chapters.open_every_subject(partner)
    assert partner.reads(chapters.CANARY)
    assert partner.obstacles() == []
    assert chapters.gaps_of(partner) == {"2 pas d’écart"}

    chapters.conclude(officer, partner, evaluation)
    chapters.speak(officer, evaluation, "Nous prêtons plus que nous n’empruntons.")
    chapters.speak(partner, evaluation, "Nous voulons choisir qui voyage.", "Les visas ont coûté une visite.")

    signatories = [visit(SIGNATORY), visit(PARTNER_SIGNATORY)]
    fingerprint = chapters.freeze_sign_and_seal(officer, signatories, evaluation)
    assert officer.obstacles() == []
    officer.go(f"{evaluation}/voice", status=409)
    pdf = chapters.download(partner, evaluation)
    text = text_of(pdf)
    for said in ("Évaluation 2025", fingerprint, CAPACITY, "Nous voulons choisir qui voyage."):
        assert said in text, said
    assert chapters.download(officer, evaluation) == pdf

    anybody = visit()
    chapters.offer(anybody, fingerprint, pdf)
    assert anybody.reads("octet pour octet")
    assert anybody.reads(CAPACITY)
    assert anybody.obstacles() == []
    chapters.offer(anybody, fingerprint, pdf.replace(b"%%EOF", b"%%EOF ", 1))
    assert anybody.reads("n’est pas un exemplaire scellé")
    assert chapters.CANARY not in anybody.page.content()
    anybody.go(f"/verify/{'0' * 64}", status=404)
    assert anybody.reads("Aucun rapport d’ici ne porte cette empreinte")


def saved_meanwhile(visitor: Visitor) -> str:
    """The other's text on the settle page, without what it took away and what is said for who listens."""
    first = visitor.page.locator(".voice .differing").first
    read = """p => {
        const copy = p.cloneNode(true);
        copy.querySelectorAll("del, .visually-hidden").forEach(each => each.remove());
        return copy.textContent;
    }"""
    return " ".join(str(first.evaluate(read)).split())


def text_of(pdf: bytes) -> str:
    """The words of a PDF, line ends as spaces."""
    pages = PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).replace("\u00a0", " ").split())
