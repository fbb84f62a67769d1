"""The chapters of the whole story, as two officers live it: each does in the browser what a person would."""

from collections.abc import Sequence

from playwright.sync_api import FilePayload

from tests.journeys.site import HOME
from tests.journeys.visitor import Visitor

STATEMENT = "Relier les médiathèques des deux villes"
STATEMENT_OF_PARTNER = "Relier les médiathèques des deux villes, dans les deux langues"
CANARY = "canarigrenoble"
"""Stands in what Grenoble answers: Sfax may not read it before it has answered itself."""


def write_an_objective(officer: Visitor) -> str:
    """Propose an objective with one indicator; gives its address."""
    officer.go(f"{HOME}/objectives")
    officer.go(f"{HOME}/objectives/new")
    officer.fill(statement=STATEMENT, rationale="Les deux réseaux prêtent peu de livres de l’autre ville.")
    officer.choose(territory="both", proposed_by="a")
    officer.fill(sdgs="4.7; 11.4")
    officer.fill(
        **{
            "indicators-0-label": "Livres prêtés venant de l’autre ville",
            "indicators-0-unit": "livres",
            "indicators-0-baseline": "0",
            "indicators-0-baseline_date": "2024-01",
            "indicators-0-targets": "2025 : 200\n2026 : 500",
        }
    )
    officer.choose(
        **{
            "indicators-0-nature": "nombre",
            "indicators-0-direction": "hausse",
            "indicators-0-fixed_by": "joint",
        }
    )
    officer.press("Proposer à l’autre côté")
    assert officer.reads("proposition en attente")
    return officer.path()


def answer_with_another_wording(partner: Visitor, objective: str) -> None:
    """The other side finds the proposal where it starts its day, and edits it."""
    partner.go("/")
    assert partner.reads(STATEMENT)
    partner.follow(STATEMENT)
    assert partner.path() == objective
    partner.follow("Proposer une autre rédaction")
    partner.fill(statement=STATEMENT_OF_PARTNER, reason="Les lecteurs de Sfax lisent aussi en arabe.")
    partner.press("Proposer à l’autre côté")


def agree_to(visitor: Visitor, objective: str) -> None:
    visitor.go(objective)
    visitor.press("Donner notre accord")
    assert visitor.reads("en vigueur depuis le")


def measure(officer: Visitor, objective: str, value: str) -> str:
    """Enter a reading of the indicator; gives the address of its measurements."""
    officer.go(objective)
    officer.follow("Livres prêtés venant de l’autre ville")
    officer.follow("Ajouter une mesure")
    officer.fill(value=value, date="2025-12")
    officer.choose(reported_by="a")
    officer.press("Enregistrer")
    return officer.path()


def contest_then_confirm(partner: Visitor, officer: Visitor, measurements: str) -> None:
    """The partner contests with a reason; the officer corrects; the partner confirms."""
    partner.go(measurements)
    partner.follow("Contester")
    partner.fill(reason="Nos registres disent 210.")
    partner.press("Contester", within="main")
    officer.go(measurements)
    assert officer.reads("Nos registres disent 210.")
    officer.follow("Corriger")
    officer.fill(value="210")
    officer.press("Enregistrer")
    partner.go(measurements)
    assert partner.reads("210 livres")
    partner.press("Confirmer")
    assert partner.reads("confirmé")


def enter_what_happened(phone: Visitor) -> None:
    """An action, a mission, a meeting and a return, on a telephone."""
    phone.go(f"{HOME}/actions/new")
    phone.fill(title="Semaine des deux médiathèques", starts_on="2025-03")
    phone.tick(territory="b")
    phone.choose(proposed_by="b")
    phone.press("Enregistrer")
    phone.go(f"{HOME}/missions/new")
    phone.tick(from_side="b", to_side="a")
    phone.fill(date="2025-05", people="3", days="6", subject="Visite des médiathèques")
    phone.unfold("Visas, autorisation")
    phone.fill(visas_asked="4", visas_granted="3", visas_refused="1", visa_days="38")
    phone.choose(ministry_authorisation="oui")
    phone.press("Enregistrer")
    phone.go(f"{HOME}/meetings/new")
    phone.fill(date="12/05/2025", subject="Choix des premiers titres")
    phone.tick(level="techniciens", mode="presence")
    phone.press("Enregistrer")
    phone.go(f"{HOME}/local-return/new")
    phone.tick(territory="b", finding="found")
    phone.choose(dimension="Culture et événements")
    phone.fill(
        fact="Lecteurs venus à la semaine des médiathèques", value="340", unit="personnes", date="2025"
    )
    phone.press("Enregistrer")
    assert phone.obstacles() == []


def plan_an_evaluation(officer: Visitor) -> str:
    """Open the joint evaluation; gives its address."""
    officer.go(f"{HOME}/evaluations")
    officer.follow("Ouvrir une évaluation conjointe")
    officer.fill(title="Évaluation 2025", period_start="2025", period_end="2025", answers_due="30/06/2030")
    officer.choose(kind="annuelle")
    officer.press("Ouvrir l’évaluation")
    return officer.path()


def answer_alone(visitor: Visitor, evaluation: str, *, step: int, comment: str) -> None:
    """Answer every question with the same step of its scale, say why once, keep it, then send it."""
    visitor.go(f"{evaluation}/answers")
    questions = visitor.page.locator("main .question")
    for number in range(questions.count()):
        questions.nth(number).locator("label:has(input:not([value='']))").nth(step).click()
    first = questions.first
    first.locator("summary").click()
    first.locator("textarea").first.fill(comment)
    visitor.press("Garder, finir plus tard")
    visitor.go(f"{evaluation}/answers")
    assert visitor.page.locator("main textarea").first.input_value() == comment
    visitor.press("Envoyer : nos réponses ne changeront plus")


def conclude(officer: Visitor, partner: Visitor, evaluation: str) -> None:
    """Conclusions by one side, a recommendation by the other; each agrees to the other's."""
    officer.go(f"{evaluation}/conclusions")
    officer.fill(
        text="Les deux médiathèques se prêtent des livres ; les visas retardent les visites.",
        asked_words="Renouveler pour trois ans, en demandant les visas trois mois avant.",
        asked_by="2026-12",
    )
    officer.choose(asked="renew")
    officer.press("Proposer à l’autre côté")
    partner.go(f"{evaluation}/recommendations/new")
    partner.fill(text="Demander les visas trois mois avant chaque visite.", due="2026-06")
    for number, function in enumerate(("Médiathèque municipale", "Service culturel")):
        partner.page.locator("main [name^='owners-']").nth(number).fill(function)
    partner.press("Proposer à l’autre côté")
    partner.press("Donner notre accord", within="section:has(#conclusions)")
    officer.go(evaluation)
    officer.press("Donner notre accord", within="section:has(#recommendations)")
    assert not officer.reads("en attente")


def speak(visitor: Visitor, evaluation: str, sentence: str, dissent: str = "") -> None:
    visitor.go(f"{evaluation}/voice")
    visitor.fill(sentence=sentence, dissent=dissent)
    visitor.press("Enregistrer")
    assert visitor.reads(sentence)


def freeze_sign_and_seal(officer: Visitor, signatories: Sequence[Visitor], evaluation: str) -> str:
    """Freeze, have each signatory sign, seal; gives the fingerprint."""
    officer.go(evaluation)
    officer.follow("Figer et signer")
    officer.press("Figer l’évaluation")
    for signatory in signatories:
        signatory.go("/")
        signatory.go(f"{evaluation}/sign")
        signatory.press("Signer cette évaluation")
        assert signatory.reads("signé")
    officer.go(f"{evaluation}/sign")
    # It prints: nobody waits less than the renderer takes.
    officer.page.set_default_timeout(60_000)
    officer.press("Sceller l’évaluation")
    assert officer.reads("Plus rien n’y change")
    return officer.page.locator("code.fingerprint").first.inner_text()


def download(visitor: Visitor, evaluation: str) -> bytes:
    """The report behind the link, with the visitor's own cookies: Chromium would open it in its viewer."""
    visitor.go(f"{evaluation}/sign")
    link = visitor.page.get_by_role("link", name="Lire le rapport (PDF)").get_attribute("href")
    answer = visitor.context.request.get(f"{visitor.address}{link}")
    assert answer.headers["content-type"] == "application/pdf"
    return answer.body()


def offer(anybody: Visitor, fingerprint: str, pdf: bytes) -> None:
    """Ask the public page whether a PDF is genuine."""
    anybody.go(f"/verify/{fingerprint}")
    given = FilePayload(name="rapport.pdf", mimeType="application/pdf", buffer=pdf)
    anybody.page.set_input_files("[name='file']", given)
    anybody.press("Comparer")


def open_every_subject(visitor: Visitor) -> None:
    """Read the answers, which the page of an evaluation folds by subject."""
    for subject in visitor.page.locator("details.subject > summary").all():
        subject.click()


def gaps_of(visitor: Visitor) -> set[str]:
    """The gap under each question, as the page of an evaluation shows it."""
    tags = visitor.page.locator("main article .tag").all_inner_texts()
    return {text for text in tags if "écart" in text or text == "même réponse"}
