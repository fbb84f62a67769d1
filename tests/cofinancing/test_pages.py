"""What is particular to the pages of projects and of their financing lines, over HTTP."""

import re
from html import unescape

import pytest
from sqlalchemy import select

from aict.cofinancing.models import FinancingLine, Project
from aict.core.db import Database
from aict.funders.services import load_shipped as load_calls
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World

HOME = "/partnerships/alpha/cofinancing"
LINE = {"payer": "Agence de l’eau", "side": "third", "nature": "numeraire", "currency": "EUR"}


def show(world: World) -> str:
    return f"{HOME}/{world.alpha.project.id}"


def words(page: str) -> str:
    return " ".join(
        unescape(page).replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ").split()
    )


def test_a_project_may_be_held_by_the_partner_under_a_convention(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    fields = {
        "title": "Réseau de quartier",
        "holder_id": str(world.alpha.b.organisation.id),
        "convention_id": str(world.alpha.convention.id),
        "announced_budget": "12 500 000",
        "currency": "XOF",
    }
    answer = browser_of(OFFICER_B).post(f"{HOME}/new", fields)
    with database.session(writing=False) as session:
        made = session.scalars(select(Project).where(Project.title == "Réseau de quartier")).one()
        assert (answer.status_code, answer.location) == (303, f"{HOME}/{made.id}")
        assert made.code == "alpha-P1"
    page = browser_of(OFFICER_A).get(f"{HOME}/{made.id}").text
    assert re.search(r"Budget annoncé 12 500 000 F.CFA", words(re.sub("<[^>]+>", " ", page)))
    assert world.alpha.b.organisation.name in page
    assert f"/partnerships/alpha/conventions/{world.alpha.convention.id}" in page


def test_what_is_unknown_is_said_first_and_no_gap_is_made_of_it(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    before = words(browser.get(show(world)).text)
    assert "Écart de 138 765,50 €" in before
    assert browser.post(f"{show(world)}/lines/new", {**LINE, "requested": "0"}).status_code == 303
    page = words(browser.get(show(world)).text)
    assert "Montant accordé inconnu pour 1 ligne : Agence de l’eau." in page
    assert page.index("Montant accordé inconnu") < page.index("Budget annoncé 200 000 €")
    assert "demandé : 0 €" in page
    assert "L’écart ne se calcule pas" in page
    assert "accordé : 61 234,50 € connus, 1 montant inconnu" in words(browser.get(HOME).text)


def test_currencies_are_never_added(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    dinars = {**LINE, "granted": "10,125", "currency": "TND"}
    assert browser.post(f"{show(world)}/lines/new", dinars).status_code == 303
    page = words(browser.get(show(world)).text)
    assert "ne sont pas dans une même devise" in page
    assert "10,125 TND" in page


def test_the_sources_own_amount_and_rate_stand_beside(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    told = {"granted": "9909,19", "source_amount": "6500000", "source_currency": "XOF", "rate": "655,957"}
    assert browser.post(f"{show(world)}/lines/new", {**LINE, **told, "rate_date": "1999"}).status_code == 303
    page = words(browser.get(show(world)).text)
    assert "La source dit 6 500 000 F CFA." in page
    assert "Taux : 655,957 (1999)." in page


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"granted": "1", "currency": ""}, "currency"),
        ({"granted": "1,5", "currency": "XOF"}, "granted"),
        ({"granted": "-1"}, "granted"),
        ({"source_amount": "1"}, "source_currency"),
        ({"source_amount": "1,5", "source_currency": "XOF"}, "source_amount"),
        ({"share_percent": "100,1"}, "share_percent"),
        ({"rate": "0"}, "rate"),
        ({"year": "1949"}, "year"),
    ],
)
def test_only_what_is_certainly_wrong_is_refused(
    world: World, browser_of: BrowserOf, given: dict[str, str], field: str
) -> None:
    answer = browser_of(OFFICER_A).post(f"{show(world)}/lines/new", {**LINE, **given})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text


def test_a_currency_beside_no_amount_is_proposed_and_not_kept(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    # The plan's, though the reader's own country has another.
    assert fields_of(browser.get(f"{show(world)}/lines/new"))["currency"] == "EUR"
    assert browser.post(f"{show(world)}/lines/new", LINE).status_code == 303
    with database.session(writing=False) as session:
        line = session.scalars(select(FinancingLine).where(FinancingLine.payer == LINE["payer"])).one()
        assert (line.granted, line.currency) == (None, None)


def test_a_project_goes_after_its_lines(world: World, browser_of: BrowserOf) -> None:
    answer = browser_of(OFFICER_A).post(f"{show(world)}/remove", {"version": "1"})
    assert answer.status_code == 422
    assert "1 ligne(s) de financement" in unescape(answer.text)


def test_the_line_of_another_project_is_not_found_here(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    foreign = world.beta.project.id
    assert browser.get(f"{HOME}/{foreign}").status_code == 404
    assert browser.get(f"{HOME}/{foreign}/lines/new").status_code == 404
    line = world.beta.line.id
    assert browser.get(f"{show(world)}/lines/{line}/edit").status_code == 404


@pytest.mark.parametrize(
    ("language", "call"), [("fr", "FICOL 2024"), ("en", "Ministry’s call for projects 2024")]
)
def test_the_instruments_known_are_proposed_and_those_of_others_are_not(
    database: Database, world: World, browser_of: BrowserOf, language: str, call: str
) -> None:
    with database.transaction() as session:
        load_calls(session)
    page = unescape(browser_of(OFFICER_B).get(f"{show(world)}/lines/new?lang={language}").text)
    offered = re.findall(
        r'<option value="([^"]*)"', page.split('id="instrument-list"')[1].split("</datalist>")[0]
    )
    assert call in offered
    assert world.alpha.line.instrument in offered
    assert world.beta.line.instrument not in offered
    assert len(offered) == len(set(offered))
    # Anything else may be written.
    free = {**LINE, "instrument": "Fonds propres du port"}
    assert browser_of(OFFICER_A).post(f"{show(world)}/lines/new", free).status_code == 303
