"""What an officer may mistype of conventions and money: a sentence beside the field, what was typed kept, nothing changed."""

import re
from collections.abc import Mapping
from html import unescape

import pytest
from sqlalchemy import select

from aict.cofinancing.models import FinancingLine, LedgerEntry, Project, RelationCost
from aict.conventions.models import Convention, ConventionEvent, ConventionParty
from aict.core.db import Database
from aict.funders.services import load_shipped
from aict.oda.models import Classification, Filing
from aict.readiness.models import Piece
from aict.reference.models import ExchangeRate
from aict.reference.services import load_shipped as load_lists
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import INSTANCE_ADMINISTRATOR, OFFICER_A, OFFICER_B, World

TABLES = (
    Convention, ConventionParty, ConventionEvent, Project, FinancingLine, LedgerEntry, RelationCost, Piece,
    Classification, Filing, ExchangeRate,
)  # fmt: skip
CONVENTIONS, MONEY = "/partnerships/alpha/conventions", "/partnerships/alpha/cofinancing"
BEYOND = "1000000000000,01"
MANY = "Ce nombre est trop grand"


def kept(database: Database) -> list[str]:
    """Every row of conventions and money, as text."""
    with database.session(writing=False) as session:
        return [
            str(tuple(row))
            for table in TABLES
            for row in session.execute(select(table.__table__).order_by(table.__table__.c.id))
        ]


def pages(world: World) -> Mapping[str, str]:
    alpha = world.alpha
    project = f"{MONEY}/{alpha.project.id}"
    return {
        "convention": f"{CONVENTIONS}/{alpha.convention.id}/edit",
        "party": f"{CONVENTIONS}/{alpha.convention.id}/parties/{alpha.convention.parties[0].id}/edit",
        "project": f"{project}/edit",
        "line": f"{project}/lines/{alpha.line.id}/edit",
        "entry": f"{project}/entries/{alpha.entry.id}/edit",
        "new line": f"{project}/lines/new",
    }


@pytest.mark.parametrize("email", [OFFICER_A, OFFICER_B])
@pytest.mark.parametrize(
    ("page", "typed", "field", "said"),
    [
        ("convention", {"starts_on": "2024-05-02", "ends_on": "2024-05-01"}, "ends_on", "avant le début"),
        ("convention", {"provisional_amount": BEYOND}, "provisional_amount", MANY),
        ("convention", {"amends_id": "itself"}, "amends_id", ""),
        ("project", {"starts_on": "2024-05", "ends_on": "2024-04"}, "ends_on", "avant le début"),
        ("project", {"announced_budget": BEYOND}, "announced_budget", MANY),
        ("line", {"granted": BEYOND}, "granted", MANY),
        ("line", {"granted": "-1"}, "granted", "négatif"),
        ("line", {"rate": "0"}, "rate", "zéro"),
        ("line", {"rate": "-655,957"}, "rate", "zéro"),
        ("new line", {"instrument": "FICOL 2031"}, "instrument", "n’est pas connu en 2031"),
        ("new line", {"instrument": "FICOL", "year": "2031"}, "year", "n’est pas connu en 2031"),
        ("entry", {"amount": BEYOND}, "amount", MANY),
    ],
)  # fmt: skip
def test_a_slip_is_said_beside_its_field_and_changes_nothing(  # noqa: PLR0917 (a table of cases)
    database: Database, world: World, browser_of: BrowserOf, email: str, page: str, typed: dict[str, str],
    field: str, said: str,
) -> None:  # fmt: skip
    with database.transaction() as session:
        load_shipped(session)
    browser, address = browser_of(email), pages(world)[page]
    if page == "new line":
        typed = {**typed, "payer": "Agence", "side": "third", "nature": "numeraire", "note": "Relu"}
    typed = {name: str(world.alpha.convention.id) if v == "itself" else v for name, v in typed.items()}
    before = kept(database)
    answer = browser.post_bare(address, {**fields_of(browser.get(address)), **typed})
    assert answer.status_code == 422
    text = unescape(answer.text).replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ")
    (beside,) = re.findall(rf'id="{field}-error">(.*?)</p>', text, re.DOTALL)
    assert re.search(said, beside), beside
    assert f'href="#{field}"' in text
    assert all(value in text for name, value in typed.items() if name != "amends_id")
    assert kept(database) == before


def test_a_transmission_before_the_signature_changes_nothing_either(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, address = browser_of(OFFICER_A), pages(world)["party"]
    before = kept(database)
    wrong = {"signed_on": "2021-03-02", "transmitted_on": "2021-03-01"}
    answer = browser.post_bare(address, {**fields_of(browser.get(address)), **wrong})
    assert answer.status_code == 422
    assert 'id="transmitted_on-error"' in answer.text
    assert all(value in answer.text for value in wrong.values())
    assert kept(database) == before


@pytest.mark.usefixtures("world")
def test_a_rate_of_zero_is_none(database: Database, browser_of: BrowserOf) -> None:
    with database.transaction() as session:
        load_lists(session)
    browser, before = browser_of(INSTANCE_ADMINISTRATOR), kept(database)
    told = {"currency": "TND", "valid_from": "2021", "units": "0", "is_open": "non", "source": "Barème"}
    answer = browser.post("/reference/rates/new", told)
    assert answer.status_code == 422
    assert 'id="units-error"' in answer.text
    assert "Barème" in answer.text
    assert kept(database) == before
