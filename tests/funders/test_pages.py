"""Calls and rules over HTTP: the administrator writes next year’s rules without code; everybody reads them."""

from decimal import Decimal
from html import unescape

import pytest
from sqlalchemy import select

from aict.core.db import Database
from aict.funders.models import Call, FunderRule, Service, ServiceBudget
from aict.funders.rules import Certainty
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    BUDGET_ID,
    CALL_ID,
    INSTANCE_ADMINISTRATOR,
    OFFICER_A,
    OFFICER_B,
    READER_A,
    RULE_ID,
    World,
)

HOME = "/reference/calls"
SHOWN = f"{HOME}/{CALL_ID}"
CALL = {
    "name_fr": "Fonds des villes",
    "kind": "call",
    "year": "2026",
    "funder": "Fonds",
    "certainty": "sure",
    "source": "https://fonds.example/2026",
}
RULE = {
    "text_fr": "Le côté français apporte au moins 15 %.",
    "kind": "min_share",
    "who": "french",
    "value": "15",
    "certainty": "sure",
    "source": "https://fonds.example/2026",
}


@pytest.mark.usefixtures("world")
def test_everybody_reads_the_rules_with_source_and_certainty(browser_of: BrowserOf) -> None:
    page = unescape(browser_of(OFFICER_B).get(SHOWN).text)
    assert "Le fonds apporte au plus 70" in page
    assert "https://fonds.example/regle" in page
    assert "source douteuse" in page
    assert "Ajouter une règle" not in page
    english = unescape(browser_of(READER_A).get(f"{SHOWN}?lang=en").text)
    assert "The fund brings at most 70% of the plan." in english
    assert "Cities’ fund 2025" in english


@pytest.mark.usefixtures("world")
def test_calls_are_found_filtered_and_taken_away(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    assert "Fonds des villes 2025" in unescape(browser.get(f"{HOME}?q=villes&year=2025").text)
    assert "Fonds des villes" not in unescape(browser.get(f"{HOME}?q=ficol").text)
    assert "Fonds des villes 2025" in browser.get(f"{HOME}?format=csv").get_data(as_text=True)


@pytest.mark.usefixtures("world")
def test_the_rules_of_next_year_begin_with_those_of_this_one_to_be_verified(
    database: Database, browser_of: BrowserOf
) -> None:
    browser = browser_of(INSTANCE_ADMINISTRATOR)
    offered = fields_of(browser.get(f"{HOME}/new?like={CALL_ID}"))
    assert (offered["name_fr"], offered["year"], offered["closes_on"]) == ("Fonds des villes", "", "")
    answer = browser.post(f"{HOME}/new?like={CALL_ID}", CALL)
    assert answer.status_code == 303
    with database.session(writing=False) as session:
        made = session.scalars(select(Call).where(Call.year == 2026)).one()
        assert answer.location == f"{HOME}/{made.id}"
        assert made.code == "fonds-des-villes-2026"
        assert [(rule.code, rule.certainty) for rule in made.rules] == [
            ("R1", Certainty.TO_VERIFY),
            ("R2", Certainty.TO_VERIFY),
        ]
    assert browser.post(f"{answer.location}/rules/new", RULE).status_code == 303
    page = unescape(browser.get(answer.location).text)
    assert "Le côté français apporte au moins 15" in page


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"name_fr": ""}, "name_fr"),
        ({"source": ""}, "source"),
        ({"year": ""}, "year"),
        ({"year": "1989"}, "year"),
        ({"kind": "scheme"}, "year"),
        ({"kind": "loan"}, "kind"),
        ({"opens_on": "2026-05-02", "closes_on": "2026-05-01"}, "closes_on"),
        ({"closes_on": "demain"}, "closes_on"),
    ],
)
def test_a_call_that_makes_no_sense_is_refused_beside_its_field(
    browser_of: BrowserOf, given: dict[str, str], field: str
) -> None:
    answer = browser_of(INSTANCE_ADMINISTRATOR).post(f"{HOME}/new", {**CALL, **given})
    assert answer.status_code == 422
    assert f'href="#{field}' in answer.text
    assert "Fonds" in answer.text


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"text_fr": ""}, "text_fr"),
        ({"who": ""}, "who"),
        ({"value": ""}, "value"),
        ({"value": "101"}, "value"),
        ({"value": "-1"}, "value"),
        ({"kind": "max_amount", "value": "5"}, "currency"),
        ({"kind": "max_amount", "value": "-5", "currency": "EUR"}, "value"),
        ({"kind": "max_duration", "value": "1,5"}, "value"),
        ({"kind": "only_countries"}, "among"),
        ({"kind": "only_countries", "among": "Zembla"}, "among"),
        ({"kind": "service_ceiling", "among": "water\nwaste"}, "among"),
        ({"kind": "service_ceiling", "among": "canteens"}, "among"),
        ({"kind": "field", "among": "water"}, "among"),
        ({"kind": "requires"}, "requires"),
        ({"only_for": "the_rich"}, "only_for"),
        ({"valid_from": "2026", "valid_to": "2025"}, "valid_to"),
    ],
)
def test_a_rule_that_compares_nothing_is_refused_beside_its_field(
    database: Database, browser_of: BrowserOf, given: dict[str, str], field: str
) -> None:
    answer = browser_of(INSTANCE_ADMINISTRATOR).post(f"{SHOWN}/rules/new", {**RULE, **given})
    assert answer.status_code == 422
    assert f'href="#{field}' in answer.text
    with database.session(writing=False) as session:
        assert len(session.scalars(select(FunderRule.id)).all()) == 2


@pytest.mark.usefixtures("world")
def test_who_saves_second_sees_both(browser_of: BrowserOf) -> None:
    browser = browser_of(INSTANCE_ADMINISTRATOR)
    path = f"{SHOWN}/rules/{RULE_ID}/edit"
    assert browser.post(path, {**RULE, "version": "1"}).status_code == 303
    answer = browser.post(path, {**RULE, "value": "20", "version": "1"})
    assert answer.status_code == 409
    assert "Quelqu’un est passé avant vous" in unescape(answer.text)
    assert browser.post(path, {**RULE, "value": "20", "version": "2"}).status_code == 303


@pytest.mark.usefixtures("world")
def test_what_is_withdrawn_is_gone_for_everybody(browser_of: BrowserOf) -> None:
    browser = browser_of(INSTANCE_ADMINISTRATOR)
    assert browser.post(f"{SHOWN}/rules/{RULE_ID}/remove", {"version": "1"}).status_code == 303
    assert "au plus 70" not in browser.get(SHOWN).text
    assert browser.get(f"{SHOWN}/rules/{RULE_ID}/edit").status_code == 404
    assert browser.post(f"{SHOWN}/remove", {"version": "1"}).status_code == 303
    assert browser.get(SHOWN).status_code == 404


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"instrument": "Fonds des villes", "year": "2026"}, "year"),
        ({"instrument": "fonds des villes 2026"}, "instrument"),
        ({"instrument": "Fonds des villes 2025", "year": "2024"}, "year"),
        ({"instrument": "Fonds des villes", "year": "2025"}, None),
        ({"instrument": "Fonds des villes 2025"}, None),
        ({"instrument": "Fonds des villes"}, None),
        ({"instrument": "Fonds des villes jumelles", "year": "2026"}, None),
    ],
)
def test_a_line_names_a_call_that_exists_that_year_or_says_it_in_its_own_words(
    world: World, browser_of: BrowserOf, given: dict[str, str], field: str | None
) -> None:
    line = {"payer": "Fonds", "side": "third", "nature": "numeraire", "currency": "EUR", "granted": "12"}
    path = f"/partnerships/alpha/cofinancing/{world.alpha.project.id}/lines/new"
    answer = browser_of(OFFICER_B).post(path, {**line, **given})
    assert answer.status_code == (422 if field else 303)
    if field:
        assert f'href="#{field}"' in answer.text
        assert given["instrument"] in unescape(answer.text)


def test_what_stands_already_is_corrected_without_being_asked_about_its_call(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    from aict.cofinancing.models import FinancingLine

    with database.transaction() as session:
        line = session.scalars(select(FinancingLine).where(FinancingLine.id == world.alpha.line.id)).one()
        line.instrument, line.year = "Fonds des villes", 1999
    path = f"/partnerships/alpha/cofinancing/{world.alpha.project.id}/lines/{world.alpha.line.id}/edit"
    fields = {
        "payer": "Fonds",
        "side": "a",
        "nature": "numeraire",
        "instrument": "Fonds des villes",
        "year": "1999",
        "paid": "5",
        "currency": "EUR",
    }
    assert browser_of(OFFICER_A).post(path, {**fields, "version": "2"}).status_code == 303
    assert browser_of(OFFICER_A).post(path, {**fields, "year": "1998", "version": "3"}).status_code == 422


def test_a_service_budget_is_said_once_a_year_by_the_people_of_the_authority(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    home = f"/organisations/{world.alpha.a.organisation.id}/service-budgets"
    browser = browser_of(OFFICER_A)
    budget = {
        "service": "mobility",
        "year": "2025",
        "amount": "9000000",
        "excluded": "5000000",
        "currency": "EUR",
    }
    assert browser.post(f"{home}/new", budget).status_code == 303
    twice = browser.post(f"{home}/new", budget)
    assert twice.status_code == 422
    assert 'href="#year"' in twice.text
    page = unescape(browser_of(READER_A).get(home).text)
    assert "mobilité 2025" in page
    assert (
        browser.post(
            f"{home}/{BUDGET_ID}/edit", {"amount": "1", "currency": "EUR", "version": "1"}
        ).status_code
        == 303
    )
    assert (
        browser.post(
            f"{home}/{BUDGET_ID}/edit", {"amount": "2", "currency": "EUR", "version": "1"}
        ).status_code
        == 409
    )
    with database.session(writing=False) as session:
        kept = session.scalars(select(ServiceBudget).where(ServiceBudget.id == BUDGET_ID)).one()
        assert (kept.amount, kept.service, kept.year) == (Decimal(1), Service.WATER, 2025)
