"""Every dimension on every territory: proved, told, looked for in vain, not assessed; said in one act."""

import re

import pytest
from sqlalchemy import select

from aict.core.db import Database
from aict.local_return.models import Finding, LocalReturn
from aict.local_return.rules import Proof, proof_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, READER_A, World
from tests.facts import kind_named

pytestmark = pytest.mark.usefixtures("lists")

RIGHT = kind_named("local_return").fields
LIST, PATH = "/partnerships/alpha/local-return", "/partnerships/alpha/local-return/assessment"
SAID = {"territory": "b", "dimension": "Jeunesse et éducation"}


@pytest.mark.parametrize(
    ("strength", "proof"),
    [
        ("measured", Proof.PROVED),
        ("documented", Proof.PROVED),
        ("testimony", Proof.TOLD),
        ("asserted", Proof.TOLD),
        (None, Proof.UNSAID),
    ],
)
def test_what_evidence_is_worth(strength: str | None, proof: Proof) -> None:
    assert proof_of(strength) is proof


def row_of(page: str, dimension: str) -> str:
    start = page.index(f'<th scope="row">{dimension}</th>')
    return " ".join(re.sub(r"<[^>]+>", " ", page[start : page.index("</tr>", start)]).split())


def test_each_box_says_what_is_proved_and_told(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    for strength in ("measured", "testimony", "testimony"):
        browser.post(f"{LIST}/new", {**RIGHT, "strength": strength})
    browser.post(f"{LIST}/new", {**RIGHT, "territory": "b", "strength": "asserted"})
    row = row_of(browser.get(LIST).text, RIGHT["dimension"])
    assert row == f"{RIGHT['dimension']} ■ prouvé : 1 mesuré, 2 témoignage ◧ raconté : 1 affirmé"
    theirs = row_of(browser_of(OFFICER_B).get(LIST).text, RIGHT["dimension"])
    assert theirs.index("raconté") < theirs.index("prouvé")


def test_none_found_is_said_in_one_act_by_either_side(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    before = browser.get(PATH).text
    assert browser.post(PATH, SAID).status_code == 303
    with database.session(writing=False) as session:
        entry = session.scalars(select(LocalReturn).where(LocalReturn.finding == Finding.NONE_FOUND)).one()
        assert (entry.territory.value, entry.dimension, entry.value) == ("b", SAID["dimension"], None)
    for reader in (OFFICER_A, READER_A):
        row = row_of(browser_of(reader).get(PATH).text, SAID["dimension"])
        assert f"cherché par la {world.alpha.b.organisation.name}" in row
    after = browser.get(PATH).text
    assert after.count("non évalué<") == before.count("non évalué<") - 1
    again = browser.post(PATH, SAID)
    assert again.status_code == 422
    assert "déjà évaluée" in again.text


@pytest.mark.parametrize("wrong", [{"territory": "c2"}, {"dimension": "Autre"}, {"territory": ""}])
def test_only_a_box_of_the_page_is_answered(
    world: World, browser_of: BrowserOf, wrong: dict[str, str]
) -> None:
    assert browser_of(OFFICER_A).post(PATH, {**SAID, **wrong}).status_code == 422


def test_who_only_reads_is_offered_no_button(world: World, browser_of: BrowserOf) -> None:
    page = browser_of(READER_A).get(PATH).text
    assert "Nous avons cherché" not in page
    assert browser_of(READER_A).post(PATH, SAID).status_code == 403


def test_a_return_cites_what_was_agreed_of_its_indicator(world: World, browser_of: BrowserOf) -> None:
    browser, indicator = browser_of(OFFICER_A), world.alpha.indicator
    fields = {**RIGHT, "indicator_id": str(indicator.id), "term": "long", "period_start": "2019"}
    assert browser.post(f"{LIST}/new", {**fields, "period_end": "2018"}).status_code == 422
    assert browser.post(f"{LIST}/new", {**fields, "period_end": "2021"}).status_code == 303
    page = " ".join(browser.get(LIST).text.split())
    assert "à long terme" in page
    assert "dernière valeur : 47 (2025)" in page
    assert "période : 2019 – 2021" in page
    objective = browser.get(f"/partnerships/alpha/objectives/{world.alpha.objective.code}").text
    assert RIGHT["fact"] in objective
    foreign = {**RIGHT, "indicator_id": str(world.beta.indicator.id)}
    assert browser.post(f"{LIST}/new", foreign).status_code == 422
