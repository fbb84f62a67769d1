"""A project before a call, over HTTP: rules with their figures, pieces, what is missing and where it is mended."""

from decimal import Decimal
from html import unescape
from typing import Any

import pytest
from sqlalchemy import event, select

from aict.cofinancing.models import EntryKind, FinancingLine, LedgerEntry, LineNature, Project
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.funders.models import Call
from aict.funders.services import load_shipped
from aict.partnerships.models import Attribution
from aict.readiness.models import Piece
from aict.reference.services import load_shipped as load_lists
from tests.conftest import BrowserOf
from tests.factories import CALL_ID, OFFICER_A, OFFICER_B, READER_A, World

LETTER = {"kind": "lettre_intention", "amount": "3 000", "currency": "EUR", "date": "2025-02-01"}


def home(world: World) -> str:
    return f"/partnerships/alpha/cofinancing/{world.alpha.project.id}/calls"


def words(page: str) -> str:
    spaces = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})
    return " ".join(unescape(page).translate(spaces).split())


def pay(database: Database, world: World, project_id: Any, **more: Any) -> Any:
    line: dict[str, Any] = {"nature": LineNature.CASH, "side": Attribution.THIRD, "currency": "EUR", **more}
    with database.transaction() as session:
        made = FinancingLine(
            id=new_id(), partnership_id=world.alpha.partnership.id, project_id=project_id, **line
        )
        session.add(made)
        session.flush()
        return made.id


@pytest.fixture
def ministry(database: Database, world: World) -> str:
    """The address of alpha's project before the ministry's call of 2025, beside its line in the plan."""
    with database.transaction() as session:
        load_lists(session)
        load_shipped(session)
        call = session.scalars(select(Call).where(Call.code == "meae-2025")).one()
    pay(database, world, world.alpha.project.id, payer="MEAE (DAECT)", requested=Decimal(138_000))
    return f"{home(world)}/{call.id}"


def test_a_rule_says_its_verdict_in_words_with_figures_and_source(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    path = f"{home(world)}/{CALL_ID}"
    page = words(browser_of(READER_A).get(path).text)
    assert "Il manque : la ligne de ce financeur dans le plan." in page
    pay(database, world, world.alpha.project.id, payer="Fonds des villes", requested=Decimal("138765.50"))
    page = words(browser_of(OFFICER_B).get(path).text)
    assert "138 765,50 € sur 200 000 €, soit 69,38 %" in page
    assert "respectée" in page
    assert "fonds.example" in page
    english = words(browser_of(READER_A).get(f"{path}?lang=en").text)
    assert "The fund brings at most 70% of the plan." in english


def test_the_rate_is_that_of_the_country_in_the_year_of_the_call(
    world: World, browser_of: BrowserOf, ministry: str
) -> None:
    page = words(browser_of(OFFICER_A).get(ministry).text)
    # Burkina Faso: least developed, French aid suspended since 2023 (U39)
    assert "Burkina Faso : pays moins avancés, 2025" in page
    assert "au plus 70 % du plan dans un pays moins avancé" in page
    assert "au plus 50 %" not in page
    assert "Burkina Faso en 2025" in page
    assert "non respectée" in page


@pytest.mark.usefixtures("world")
def test_calls_that_the_plan_names_come_first(world: World, browser_of: BrowserOf, ministry: str) -> None:
    page = unescape(browser_of(OFFICER_A).get(home(world)).text)
    first = page.split("Tous les appels connus")[0]
    assert "Ceux que le plan nomme" in first
    assert ministry in first


def test_a_letter_of_each_side_with_its_amount_makes_it_ready(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, path = browser_of(OFFICER_B), f"{home(world)}/{CALL_ID}"
    partner = world.alpha.b.organisation
    page = words(browser.get(path).text)
    assert f"Aucune lettre d’intention n’est inscrite pour : {partner.name}." in page
    assert f"Qui peut le donner : {partner.name}." in page
    assert f'href="{home(world)}"' in browser.get(path).text
    letter = {**LETTER, "organisation_id": str(partner.id), "amount": ""}
    assert browser.post(f"{home(world)}/pieces/new", letter).status_code == 303
    assert "Le montant engagé n’est pas dit dans la lettre de" in words(browser.get(path).text)
    again = {**LETTER, "organisation_id": str(partner.id)}
    assert browser.post(f"{home(world)}/pieces/new", again).status_code == 303
    assert "Lettres chiffrées de : Ville alpha a" in words(browser.get(path).text)
    with database.session(writing=False) as session:
        kept = session.scalars(select(Piece).where(Piece.organisation_id == partner.id)).all()
        assert sorted((piece.amount or 0, piece.currency) for piece in kept if piece.amount) == [
            (3000, "EUR")
        ]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"organisation_id": ""}, "organisation_id"),
        ({"kind": "facture"}, "kind"),
        ({"amount": "-1"}, "amount"),
        ({"currency": ""}, "currency"),
        ({"date": "hier"}, "date"),
    ],
)
def test_a_piece_that_makes_no_sense_is_refused_beside_its_field(
    world: World, browser_of: BrowserOf, given: dict[str, str], field: str
) -> None:
    letter = {**LETTER, "organisation_id": str(world.alpha.a.organisation.id), "note": "Relu", **given}
    answer = browser_of(OFFICER_A).post(f"{home(world)}/pieces/new", letter)
    assert answer.status_code == 422
    assert f'href="#{field}' in answer.text
    assert "Relu" in answer.text


def test_each_thing_that_is_missing_leads_to_where_it_is_mended(
    world: World, browser_of: BrowserOf, ministry: str
) -> None:
    officer = unescape(browser_of(OFFICER_A).get(ministry).text)
    convention = f"/partnerships/alpha/conventions/{world.alpha.convention.id}"
    declared = f"/organisations/{world.alpha.a.organisation.id}/oda/2024"
    assert all(f'href="{path}"' in officer for path in (convention, declared, home(world)))
    assert "versements de 2024" in officer
    partner = unescape(browser_of(OFFICER_B).get(ministry).text)
    assert f'href="{convention}"' in partner
    # The declaration is the authority's own: its partner reads that it is missing, and has no way into it.
    assert "versements de 2024" in partner
    assert declared not in partner


def test_a_report_that_is_late_on_an_earlier_project_of_the_funder_blocks(
    database: Database, world: World, browser_of: BrowserOf, ministry: str
) -> None:
    own = {"partnership_id": world.alpha.partnership.id}
    with database.transaction() as session:
        project = Project(id=new_id(), code="P0", title="Avant", ends_on=PartialDate(2090), **own)
        session.add(project)
        session.flush()
        earlier = project.id
    line = pay(database, world, earlier, payer="Ministère de l’Europe", granted=Decimal(10))
    browser = browser_of(OFFICER_B)
    assert "Rien n’est en retard pour : P0." in words(browser.get(ministry).text)
    with database.transaction() as session:
        session.add(
            LedgerEntry(
                id=new_id(),
                code="E9",
                project_id=earlier,
                line_id=line,
                kind=EntryKind.PLANNED,
                date=PartialDate(2021),
                report_due_on=PartialDate(2021, 6),
                **own,
            )
        )
    page = browser.get(ministry).text
    assert "Projet P0 : 1 compte(s) rendu(s) attendu(s)" in words(page)
    assert f"/cofinancing/{earlier}/calls" in page


def test_a_project_of_another_partnership_is_not_found_here(world: World, browser_of: BrowserOf) -> None:
    foreign = f"/partnerships/alpha/cofinancing/{world.beta.project.id}/calls/{CALL_ID}"
    assert browser_of(OFFICER_A).get(foreign).status_code == 404


def test_a_call_is_prepared_with_the_same_number_of_questions_for_any_plan(
    database: Database, world: World, browser_of: BrowserOf, ministry: str
) -> None:
    browser, asked = browser_of(OFFICER_A), list[str]()
    engine = browser.app.extensions["aict-database"].engine
    event.listen(engine, "before_cursor_execute", lambda *given: asked.append(given[2]))

    def count() -> int:
        asked.clear()
        assert browser.get(ministry).status_code == 200
        return len(asked)

    def more(number: int) -> None:
        own = {"partnership_id": world.alpha.partnership.id}
        with database.transaction() as session:
            project = Project(id=new_id(), code=f"Q{number}", title=f"Projet {number}", **own)
            session.add(project)
            session.flush()
            session.add(Piece(id=new_id(), project_id=project.id, kind="fiche_atlas", **own))
            made = project.id
        pay(database, world, made, payer="MEAE", granted=Decimal(10))
        pay(database, world, world.alpha.project.id, payer=f"Ville {number}", granted=Decimal(10))

    more(0)
    count()
    few = count()
    for number in range(1, 15):
        more(number)
    assert count() == few
