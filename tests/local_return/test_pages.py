"""What is particular to the pages of the ledger, over HTTP."""

import pytest
from sqlalchemy import select

from aict.core.db import Database
from aict.local_return.models import Finding, LocalReturn
from tests.browser import as_opened
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World
from tests.facts import kind_named

pytestmark = pytest.mark.usefixtures("lists")

RIGHT = kind_named("local_return").fields
PATH = "/partnerships/alpha/local-return"


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("fact", {"fact": ""}),
        ("unit", {"value": "12"}),
        ("value", {"unit": "personnes"}),
        ("value", {"finding": "none_found", "fact": "", "value": "0"}),
        ("fact", {"finding": "none_found"}),
        ("finding", {"finding": "not_assessed"}),
        ("dimension", {"dimension": ""}),
    ],
)
def test_an_entry_says_what_its_finding_asks(
    world: World, browser_of: BrowserOf, field: str, wrong: dict[str, str]
) -> None:
    answer = browser_of(OFFICER_A).post(f"{PATH}/new", {**RIGHT, **wrong})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text


def test_a_new_entry_chooses_no_dimension_by_itself_and_calls_nothing_optional_that_it_will_ask_for(
    world: World, browser_of: BrowserOf
) -> None:
    opened = browser_of(OFFICER_A).get(f"{PATH}/new")
    assert as_opened(opened)["dimension"] == ""
    asked = opened.text.split('<label for="fact">')[1].split("</label>")[0]
    assert "Ce qui a été constaté" in asked
    assert "facultatif" not in asked


def test_none_found_is_an_entry_and_not_assessed_is_none(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    before = browser.get(PATH).text
    fields = {**RIGHT, "territory": "b", "finding": "none_found", "fact": "", "note": "Enquête de mai"}
    assert browser.post(f"{PATH}/new", fields).status_code == 303
    with database.session(writing=False) as session:
        entry = session.scalars(select(LocalReturn).where(LocalReturn.territory == "b")).one()
        assert (entry.finding, entry.fact, entry.note) == (Finding.NONE_FOUND, None, "Enquête de mai")
    after = browser.get(PATH).text
    assert after.count("non évalué") == before.count("non évalué") - 1
    assert "aucun retour constaté" in after


@pytest.mark.parametrize(("answer", "kept"), [("oui", True), ("non", False), ("", None)])
def test_direct_indirect_or_not_said(
    database: Database,
    world: World,
    browser_of: BrowserOf,
    answer: str,
    kept: bool | None,  # noqa: FBT001 — a table of cases
) -> None:
    fields = {**RIGHT, "direct": answer, "territory": "both"}
    assert browser_of(OFFICER_A).post(f"{PATH}/new", fields).status_code == 303
    with database.session(writing=False) as session:
        entry = session.scalars(select(LocalReturn).where(LocalReturn.territory == "both")).one()
        assert entry.direct is kept


def test_the_reader_s_own_territory_comes_first(world: World, browser_of: BrowserOf) -> None:
    for email, first, second in ((OFFICER_A, "on-a", "on-b"), (OFFICER_B, "on-b", "on-a")):
        page = browser_of(email).get(PATH).text
        assert page.index(f'id="{first}"') < page.index(f'id="{second}"')
