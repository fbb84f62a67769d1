"""Entries of a ledger: entered by either side, amended and never overwritten, seen with what they add up to."""

from decimal import Decimal
from html import unescape

import pytest
from sqlalchemy import select

from aict.cofinancing.ledger_totals import differences
from aict.cofinancing.models import FinancingLine, LedgerEntry, RelationCost
from aict.core.db import Database
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import INSTANCE_ADMINISTRATOR, OFFICER_A, OFFICER_B, World

HOME = "/partnerships/alpha/cofinancing"
ENTRY = {"kind": "depense", "date": "2024-05-06", "amount": "1000,50", "currency": "EUR", "label": "Pompes"}


def words(text: str) -> str:
    return " ".join(unescape(text).replace("\u202f", " ").split())


def ledger(world: World) -> str:
    return f"{HOME}/{world.alpha.project.id}/entries"


def entry_named(database: Database, label: str) -> LedgerEntry:
    with database.session(writing=False) as session:
        return session.scalars(select(LedgerEntry).where(LedgerEntry.label == label)).one()


@pytest.mark.usefixtures("lists")
@pytest.mark.parametrize("who", [OFFICER_A, OFFICER_B])
def test_either_side_enters_what_was_spent(
    database: Database, world: World, browser_of: BrowserOf, who: str
) -> None:
    told = {**ENTRY, "category": "Formation et échanges entre pairs", "place": "b", "spent_by": "b"}
    answer = browser_of(who).post(f"{ledger(world)}/new", told)
    assert (answer.status_code, answer.location) == (303, ledger(world))
    made = entry_named(database, "Pompes")
    assert (made.code, made.amount, made.place) == ("alpha-M2", Decimal("1000.50"), "b")
    for reader in (OFFICER_A, OFFICER_B):
        page = words(browser_of(reader).get(ledger(world)).text)
        assert (
            "Dépenses 2 251,25 €" in page.replace("</dt> <dd>", "").replace("<dt>", "")
            or "2 251,25 €" in page
        )
        assert "Formation et échanges entre pairs : 1 000,50 €" in page.replace("<li>", "")
    with database.session(writing=False) as session:
        assert differences(session) == []


@pytest.mark.parametrize(
    ("given", "field", "why"),
    [
        ({"amount": "-1"}, "amount", "Un montant négatif n’a de sens que dans une correction"),
        ({"amount": "1000000000001"}, "amount", "Ce nombre est trop grand"),
        ({"amount": "1,005"}, "amount", "trop de décimales"),
        ({"amount": "1,5", "currency": "XOF"}, "amount", "trop de décimales"),
        ({"currency": ""}, "currency", "Dites dans quelle monnaie"),
        ({"date": ""}, "date", "Remplissez ce champ"),
        ({"date": "1849"}, "date", "entre 1850 et 2100"),
        ({"kind": "versement"}, "line_id", "Dites de quelle ligne du plan"),
        ({"kind": "tranche_prevue"}, "line_id", "Dites de quelle ligne du plan"),
        ({"amends": "correction"}, "amends_id", "nomme l’écriture qu’il corrige"),
    ],
)
def test_what_is_certainly_wrong_is_refused_beside_its_field(
    world: World, browser_of: BrowserOf, given: dict[str, str], field: str, why: str
) -> None:
    answer = browser_of(OFFICER_A).post(f"{ledger(world)}/new", {**ENTRY, **given})
    assert answer.status_code == 422
    assert why in unescape(answer.text)
    assert f'href="#{field}"' in answer.text
    # What was typed is kept.
    assert 'value="Pompes"' in answer.text


def test_a_correction_is_an_entry_that_names_the_one_it_corrects(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, amended = browser_of(OFFICER_A), world.alpha.entry
    form = browser.get(f"{ledger(world)}/new?amends={amended.id}")
    assert f'<option value="{amended.id}" selected>' in form.text
    assert fields_of(form)["currency"] == "EUR"
    told = {"kind": "depense", "date": "2024", "currency": "EUR", "amends_id": str(amended.id)}
    too_much = browser.post(f"{ledger(world)}/new", {**told, "amends": "remboursement", "amount": "-1250,76"})
    assert too_much.status_code == 422
    assert "il resterait moins que zéro" in unescape(too_much.text)
    positive = browser.post(f"{ledger(world)}/new", {**told, "amends": "remboursement", "amount": "5"})
    assert "Un remboursement est un montant négatif" in unescape(positive.text)
    other = browser.post(
        f"{ledger(world)}/new", {**told, "amends": "correction", "amount": "5", "currency": "USD"}
    )
    assert "la même monnaie" in unescape(other.text)
    silent = browser.post(f"{ledger(world)}/new", {**told, "amount": "-5"})
    assert "Dites si c’est une correction ou un remboursement" in unescape(silent.text)
    right = {**told, "amends": "correction", "amount": "-250,75", "label": "Avoir"}
    assert browser.post(f"{ledger(world)}/new", right).status_code == 303
    page = words(browser.get(ledger(world)).text)
    assert "correction de M1" in page
    assert "1 000 €" in page
    # What is amended stands as it was said.
    edit = browser.post(
        f"{ledger(world)}/{amended.id}/edit", {**ENTRY, "version": str(amended.version), "amount": "1"}
    )
    assert edit.status_code == 409
    assert "ne change plus" in unescape(edit.text)
    assert browser.get(f"{ledger(world)}/{amended.id}/edit").status_code == 409
    remove = browser.post(f"{ledger(world)}/{amended.id}/remove", {"version": str(amended.version)})
    assert remove.status_code == 409
    assert entry_named(database, amended.label or "").amount == Decimal("1250.75")


def test_what_the_other_side_confirmed_changes_no_more(world: World, browser_of: BrowserOf) -> None:
    page, entry = ledger(world), world.alpha.entry
    assert browser_of(OFFICER_A).get(f"{page}/{entry.id}/edit").status_code == 200
    confirmed = browser_of(OFFICER_B).post(f"{page}/{entry.id}/confirm", {"version": str(entry.version)})
    assert confirmed.status_code == 303
    assert browser_of(OFFICER_A).get(f"{page}/{entry.id}/edit").status_code == 409
    # It can still be contested.
    told = {"version": str(entry.version), "reason": "La facture dit autre chose."}
    assert browser_of(OFFICER_B).post(f"{page}/{entry.id}/contest", told).status_code == 303


def test_payments_count_instead_of_the_stated_figure_and_the_page_says_which(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, line = browser_of(OFFICER_A), world.alpha.line
    with database.transaction() as session:
        session.get_one(FinancingLine, line.id).paid = Decimal(10)
    before = words(browser.get(f"{HOME}/{world.alpha.project.id}").text)
    assert "10 €" in before
    assert "(d’après la source)" in before
    told = {
        "kind": "versement",
        "line_id": str(line.id),
        "date": "2022",
        "amount": "2 000",
        "currency": "EUR",
    }
    assert browser.post(f"{ledger(world)}/new", told).status_code == 303
    after = words(browser.get(f"{HOME}/{world.alpha.project.id}").text)
    assert "(d’après les écritures)" in after
    assert "2 000 €" in after
    assert "(d’après la source)" not in after


def test_several_expenditures_at_once_all_or_none(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    first = {"row0-date": "2024-01", "row0-amount": "10", "row0-label": "Carburant", "currency": "XOF"}
    wrong = {**first, "row3-date": "2024-02", "row3-amount": "1,5", "row7-label": "Sans date"}
    answer = browser.post(f"{ledger(world)}/enter", wrong)
    assert answer.status_code == 422
    text = unescape(answer.text)
    assert "Ligne 4 – Montant" in text
    assert "Ligne 8 – Date" in text
    assert 'value="Carburant"' in text
    nothing = browser.post(f"{ledger(world)}/enter", {"currency": "EUR"})
    assert "donnez au moins une dépense" in unescape(nothing.text)
    right = {**first, "row3-date": "2024-02", "row3-amount": "15", "row3-label": "Péage"}
    assert browser.post(f"{ledger(world)}/enter", right).status_code == 303
    assert {entry_named(database, "Carburant").code, entry_named(database, "Péage").code} == {
        "alpha-M2",
        "alpha-M3",
    }


def test_the_list_is_filtered_sorted_and_taken_away(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    for year, amount in (("2021", "9"), ("2024-03", "100"), ("2024-11-02", "20")):
        told = {**ENTRY, "date": year, "amount": amount, "label": f"Achat {amount}", "place": "ailleurs"}
        assert browser.post(f"{ledger(world)}/new", told).status_code == 303
    page = browser.get(f"{ledger(world)}?year=2024&place=ailleurs&sort=amount").text
    assert "Achat 9" not in page
    assert page.index("Achat 20") < page.index("Achat 100")
    assert "Achat 9" in browser.get(f"{ledger(world)}?q=chat+9").text
    rows = browser.get(f"{ledger(world)}?year=2021&format=csv").text
    assert "Achat 9" in rows
    assert "2024" not in rows.replace("alpha-M", "")


def test_the_ledger_of_another_partnership_is_not_found(world: World, browser_of: BrowserOf) -> None:
    browser, foreign = browser_of(OFFICER_A), world.beta
    assert browser.get(f"{HOME}/{foreign.project.id}/entries").status_code == 404
    assert browser.get(f"{HOME}/{foreign.project.id}/entries/enter").status_code == 404
    assert browser.get(f"{ledger(world)}/{foreign.entry.id}/edit").status_code == 404
    told = {**ENTRY, "amends": "correction", "amends_id": str(foreign.entry.id), "amount": "-1"}
    assert browser.post(f"{ledger(world)}/new", told).status_code == 422
    for field, value in (("line_id", foreign.line.id), ("convention_id", foreign.convention.id)):
        assert browser.post(f"{ledger(world)}/new", {**ENTRY, field: str(value)}).status_code == 422


def test_what_the_relation_costs_is_told_apart(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, home = browser_of(OFFICER_B), "/partnerships/alpha/relation-costs"
    told = {"kind": "temps_agents", "date": "2024", "side": "b", "function": "Ingénieur", "days": "2,5"}
    assert browser.post(f"{home}/new", {**told, "daily_cost": "10000", "currency": "XOF"}).status_code == 303
    page = words(browser.get(home).text)
    assert "25 000 F CFA" in page
    # Days without a cost are days, and their cost is unknown.
    assert "12,5" in page
    assert "1 montant inconnu" in page
    assert browser.post(f"{home}/new", {**told, "daily_cost": "1", "currency": ""}).status_code == 422
    with database.session(writing=False) as session:
        assert len(session.scalars(select(RelationCost).where(RelationCost.side == "b")).all()) == 1


RATE = {"currency": "TND", "valid_from": "2021", "units": "3,2878", "is_open": "non", "source": "Barème"}


def test_the_plan_in_another_currency_says_its_rates_and_what_has_none(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    line = {
        "payer": "Sfax",
        "side": "b",
        "nature": "numeraire",
        "granted": "328,78",
        "currency": "TND",
        "year": "2021",
    }
    assert browser.post(f"{HOME}/{world.alpha.project.id}/lines/new", line).status_code == 303
    page = words(browser.get(f"{HOME}/{world.alpha.project.id}?currency=EUR").text)
    assert "ne se convertit pas : aucun taux de TND pour 2021" in page
    assert "61 234,50 €" in page
    administrator = browser_of(INSTANCE_ADMINISTRATOR)
    assert administrator.post("/reference/rates/new", RATE).status_code == 303
    page = words(browser.get(f"{HOME}/{world.alpha.project.id}?currency=EUR").text)
    assert "61 334,50 €" in page
    assert '1 € = 3,2878 TND (2021), source : <span lang="fr">Barème</span>' in page
    assert "n’est pas le code d’une monnaie" in words(
        browser.get(f"{HOME}/{world.alpha.project.id}?currency=ZZ").text
    )


def test_rates_are_corrected_by_versions_and_by_the_administration_alone(
    world: World, browser_of: BrowserOf
) -> None:
    administrator, officer = browser_of(INSTANCE_ADMINISTRATOR), browser_of(OFFICER_A)
    assert officer.post("/reference/rates/new", RATE).status_code == 404
    for wrong, field in (
        ({"units": "0"}, "units"),
        ({"units": "-1"}, "units"),
        ({"currency": "EUR"}, "currency"),
        ({"valid_to": "2020"}, "valid_to"),
        ({"is_open": "oui", "valid_to": "2022"}, "valid_to"),
        ({"source": ""}, "source"),
    ):
        answer = administrator.post("/reference/rates/new", {**RATE, **wrong})
        assert answer.status_code == 422
        assert f'href="#{field}' in answer.text
    assert administrator.post("/reference/rates/new", RATE).status_code == 303
    assert administrator.post("/reference/rates/new", RATE).status_code == 422
    page = administrator.get("/reference/rates").text
    address = next(
        part.split('"')[0]
        for part in page.split('href="')
        if part.endswith("/correct") or "/correct" in part[:70]
    )
    said = {"units": "3,3", "is_open": "non", "source": "Banque"}
    assert administrator.post(address, said).status_code == 303
    # The version that was read has been corrected meanwhile.
    assert administrator.post(address, said).status_code == 409
    page = words(officer.get("/reference/rates").text)
    assert "1 € = 3,3 TND" in page
    assert "1 version précédente" in page
    assert "1 € = 3,2878 TND" in page
    assert "Corriger" not in page
