"""What is particular to the pages of conventions and of their parties, over HTTP."""

from html import unescape
from io import BytesIO

import pytest
from sqlalchemy import select

from aict.conventions.models import Convention, ConventionParty
from aict.core.db import Database
from aict.organisations.models import OrganisationType
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, READER_A, World, make_organisation

HOME = "/partnerships/alpha/conventions"
NEW = {"title": "Avenant d’assainissement", "kind": "avenant"}


def one(database: Database, title: str) -> Convention:
    with database.session(writing=False) as session:
        return session.scalars(select(Convention).where(Convention.title == title)).one()


def show(world: World) -> str:
    return f"{HOME}/{world.alpha.convention.id}"


def steps(world: World, side: int = 0) -> str:
    return f"{show(world)}/parties/{world.alpha.convention.parties[side].id}"


def tell(browser: Browser, address: str, **given: str) -> int:
    """Fill the form of a party as its page gives it, and send it."""
    fields = {**fields_of(browser.get(f"{address}/edit")), **given}
    return browser.post_bare(f"{address}/edit", fields).status_code


def test_a_new_convention_has_its_parties_and_a_code(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    page = browser.get(f"{HOME}/new").text
    both = (world.alpha.a.organisation, world.alpha.b.organisation)
    assert all(f'value="{body.id}" checked' in page for body in both)
    answer = browser.post(f"{HOME}/new", {**NEW, "party_ids": [str(body.id) for body in both]})
    made = one(database, NEW["title"])
    assert (answer.status_code, answer.location) == (303, f"{HOME}/{made.id}")
    assert made.code == "alpha-C1"
    assert {party.organisation_id for party in made.parties} == {body.id for body in both}


def test_who_is_not_known_to_the_reader_is_no_party(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    foreign = str(world.beta.b.organisation.id)
    browser = browser_of(OFFICER_A)
    assert browser.post(f"{HOME}/new", {**NEW, "party_ids": [foreign]}).status_code == 422
    assert browser.post(f"{show(world)}/parties/new", {"organisation_id": foreign}).status_code == 422
    assert foreign not in browser.get(f"{HOME}/new").text


def test_steps_told_one_after_the_other_bring_it_into_force(world: World, browser_of: BrowserOf) -> None:
    browser, page = browser_of(OFFICER_A), show(world)
    assert "aucune étape n’est inscrite" in unescape(browser.get(page).text)
    told = {
        "deliberated_on": "2021-01-10",
        "deliberation_transmitted_on": "2021-01-15",
        "signed_on": "2021-03-02",
    }
    assert tell(browser, steps(world), **told) == 303
    waiting = unescape(browser.get(page).text)
    assert "Signée, non transmise" in waiting
    assert f"peut le donner : {world.alpha.a.organisation.name}" in " ".join(waiting.split())
    assert tell(browser, steps(world), transmitted_on="2021-03-09", receipt_reference="038-21") == 303
    assert "En vigueur" in browser.get(page).text
    # What one side tells, the other reads, in the history too.
    history = unescape(browser_of(OFFICER_B).get(f"{page}/history").text)
    assert f"a corrigé les étapes de {world.alpha.a.organisation.name}" in history
    assert "<ins>9 mars 2021</ins>" in history


def test_signed_before_its_deliberation_was_transmitted_is_recorded_and_to_be_secured(
    world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    wrong_order = {"signed_on": "2021-03-02", "deliberation_transmitted_on": "2021-04-01"}
    assert tell(browser, steps(world), **wrong_order) == 303
    assert "À sécuriser" in browser.get(show(world)).text


def test_what_is_suspended_says_so_and_why_until_it_runs_again(world: World, browser_of: BrowserOf) -> None:
    browser, edit = browser_of(OFFICER_B), f"{show(world)}/edit"
    assert tell(browser, steps(world), signed_on="2021-03-02", transmitted_on="2021-03-09") == 303
    halted = {"kind": "convention", "suspended_on": "2023-08-06", "halted_because": "Aide suspendue."}
    assert browser.post_bare(edit, {**fields_of(browser.get(edit)), **halted}).status_code == 303
    page = browser_of(OFFICER_A).get(show(world)).text
    assert "Suspendue" in page
    assert "Aide suspendue." in page
    again = {"kind": "convention", "suspended_on": "", "halted_because": ""}
    assert browser.post_bare(edit, {**fields_of(browser.get(edit)), **again}).status_code == 303
    assert "En vigueur" in browser.get(show(world)).text
    assert "<del>Aide suspendue.</del>" in browser.get(f"{show(world)}/history").text


def test_a_foreign_party_is_asked_no_french_step(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_B)
    assert "préfecture" in browser.get(f"{steps(world)}/edit").text
    foreign = unescape(browser.get(f"{steps(world, side=1)}/edit").text)
    assert "préfecture" not in foreign
    assert "La règle française ne s’applique pas" in foreign


def test_parties_told_at_once_lose_nothing(database: Database, world: World, browser_of: BrowserOf) -> None:
    first, second = browser_of(OFFICER_A), browser_of(OFFICER_B)
    stale = fields_of(second.get(f"{steps(world)}/edit"))
    assert tell(first, steps(world), signatory="Éric P.") == 303
    answer = second.post_bare(f"{steps(world)}/edit", {**stale, "signatory": "Autre nom"})
    page = unescape(answer.text)
    assert answer.status_code == 409
    assert "Éric P." in page
    assert "Autre nom" in page
    settled = fields_of(answer)
    assert second.post_bare(f"{steps(world)}/edit", settled).status_code == 303
    with database.session(writing=False) as session:
        party = session.scalars(
            select(ConventionParty).where(ConventionParty.id == world.alpha.convention.parties[0].id)
        ).one()
        assert party.signatory == "Autre nom"


def test_a_party_told_wrong_is_said_and_kept(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    address = f"{steps(world)}/edit"
    answer = browser.post(address, {"version": "1", "signed_on": "31/02/2021", "capacity": "Maire"})
    assert answer.status_code == 422
    assert 'href="#signed_on"' in answer.text
    assert "31/02/2021" in answer.text
    assert 'value="Maire"' in answer.text
    assert browser.post(address, {"capacity": "Maire"}).status_code == 409


def test_a_party_comes_and_goes_and_the_history_keeps_it(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, name = browser_of(OFFICER_A), world.associate.organisation.name
    chosen = {"organisation_id": str(world.associate.organisation.id)}
    added = browser.post(f"{show(world)}/parties/new", chosen)
    assert added.status_code == 303
    assert (added.location or "").startswith(f"{show(world)}/parties/")
    assert browser.post(f"{show(world)}/parties/new", chosen).status_code == 422
    remove = (added.location or "").replace("/edit", "/remove")
    assert browser.post(remove, {"version": "1"}).status_code == 409
    assert browser.post(remove, {"version": "2"}).status_code == 303
    assert name not in browser.get(show(world)).text
    history = browser_of(READER_A).get(f"{show(world)}/history").text
    assert f"a ajouté la partie {name}" in history
    assert f"a retiré la partie {name}" in history


def test_the_party_of_another_convention_is_not_found_here(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    foreign = world.beta.convention.parties[0].id
    assert browser.get(f"{show(world)}/parties/{foreign}/edit").status_code == 404
    assert browser.get(f"{HOME}/{world.beta.convention.id}/parties/{foreign}/edit").status_code == 404


def test_a_convention_amends_no_one_who_amends_it(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, base = browser_of(OFFICER_A), world.alpha.convention
    assert browser.post(f"{HOME}/new", {**NEW, "amends_id": str(base.id)}).status_code == 303
    amendment = one(database, NEW["title"])
    assert NEW["title"] in unescape(browser.get(show(world)).text)
    fields = {
        **fields_of(browser.get(f"{show(world)}/edit")),
        "kind": "convention",
        "amends_id": str(amendment.id),
    }
    answer = browser.post_bare(f"{show(world)}/edit", fields)
    assert answer.status_code == 422
    assert 'href="#amends_id"' in answer.text


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"starts_on": "2024", "ends_on": "2023-12"}, "ends_on"),
        ({"provisional_amount": "10", "currency": ""}, "currency"),
        ({"provisional_amount": "10,5", "currency": "XOF"}, "provisional_amount"),
        ({"provisional_amount": "10,1234", "currency": "TND"}, "provisional_amount"),
        ({"code": "C1"}, "code"),
        ({"suspended_on": "2023-08-06"}, "halted_because"),
    ],
)
def test_only_what_is_certainly_wrong_is_refused(
    world: World, browser_of: BrowserOf, given: dict[str, str], field: str
) -> None:
    answer = browser_of(OFFICER_A).post(f"{HOME}/new", {**NEW, **given})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text


def test_the_currency_proposed_is_that_of_ones_own_country(world: World, browser_of: BrowserOf) -> None:
    ours, theirs = (fields_of(browser_of(who).get(f"{HOME}/new")) for who in (OFFICER_A, OFFICER_B))
    assert (ours["currency"], theirs["currency"]) == ("EUR", "XOF")


def test_an_agreement_with_a_state_is_recorded_and_said(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        own = world.alpha.a.organisation.id
        state = make_organisation(
            session, "État voisin", country="BF", type=OrganisationType.ETAT, given_by_id=own
        )
        session.flush()
        chosen = {"organisation_id": str(state.id)}
    browser = browser_of(OFFICER_A)
    assert browser.post(f"{show(world)}/parties/new", chosen).status_code == 303
    assert "L1115-5" in browser.get(show(world)).text


def test_a_document_is_attached_from_the_page(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_B)
    address = f"/partnerships/alpha/documents/new?about={world.alpha.convention.id}"
    page = browser.get(address)
    assert world.alpha.convention.title in page.text
    sent = {"title": "Texte signé", "file": (BytesIO(b"Le texte."), "texte.txt")}
    answer = browser.post(address, sent)
    assert (answer.status_code, answer.location) == (303, show(world))
    assert "Texte signé" in browser_of(OFFICER_A).get(show(world)).text
    assert show(world) in browser.get("/partnerships/alpha/documents").text
    for other in (world.beta.convention.id, "x", world.alpha.partnership.id):
        assert browser.get(f"/partnerships/alpha/documents/new?about={other}").status_code == 404
