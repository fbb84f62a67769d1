"""What is particular to the pages of conventions and of their parties, over HTTP."""

import re
from html import unescape
from io import BytesIO

import pytest
from sqlalchemy import delete, select
from werkzeug.test import TestResponse

from aict.accounts.models import Affiliation, Role
from aict.conventions.models import Convention, ConventionParty
from aict.core.db import Database
from aict.organisations.models import OrganisationType
from aict.reference.services import load_shipped as load_lists
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
    assert f"a corrigé les étapes de la {world.alpha.a.organisation.name}" in history
    assert "<ins>9 mars 2021</ins>" in history


def test_signed_before_its_deliberation_was_transmitted_is_recorded_and_to_be_secured(
    world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    wrong_order = {"signed_on": "2021-03-02", "deliberation_transmitted_on": "2021-04-01"}
    assert tell(browser, steps(world), **wrong_order) == 303
    assert "À sécuriser" in browser.get(show(world)).text


def happens(browser: Browser, world: World, **told: str) -> TestResponse:
    return browser.post(f"{show(world)}/events/new", told)


def test_what_is_suspended_says_so_and_by_whom_until_it_is_resumed(
    world: World, browser_of: BrowserOf
) -> None:
    browser, town = browser_of(OFFICER_B), world.alpha.b.organisation
    assert tell(browser, steps(world), signed_on="2021-03-02", transmitted_on="2021-03-09") == 303
    halted = {"kind": "suspension", "effective_on": "2023-08-06", "reason": "Aide suspendue."}
    assert happens(browser, world, **halted, by_id=str(town.id)).status_code == 303
    page = unescape(browser_of(OFFICER_A).get(show(world)).text)
    assert f"Suspendue par la {town.name}" in page
    assert "Aide suspendue." in page
    assert happens(browser, world, kind="reprise", effective_on="2024-02").status_code == 303
    page = unescape(browser.get(show(world)).text)
    assert "En vigueur" in page
    assert "Aide suspendue." in page, "a resumption adds to a suspension and overwrites nothing"


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"kind": "denonciation", "effective_on": "2019", "reason": "Désaccord"}, "effective_on"),
        ({"kind": "denonciation", "decided_on": "2021-02-28", "reason": "Désaccord"}, "decided_on"),
        ({"kind": "suspension", "effective_on": "2022"}, "reason"),
        ({"kind": "reprise"}, "effective_on"),
        ({"kind": "reconduction", "effective_on": "2025", "until": "2024"}, "until"),
    ],
)
def test_what_cannot_have_happened_is_said_beside_its_field(
    world: World, browser_of: BrowserOf, told: dict[str, str], field: str
) -> None:
    answer = happens(browser_of(OFFICER_A), world, **told)
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
    assert all(value in unescape(answer.text) for value in told.values())


def test_a_date_that_may_be_right_is_taken(world: World, browser_of: BrowserOf) -> None:
    # Signed in March 2021, denounced "in 2021": perhaps in April.
    told = {"kind": "denonciation", "effective_on": "2021", "reason": "Désaccord"}
    assert happens(browser_of(OFFICER_A), world, **told).status_code == 303


def test_a_signature_corrected_is_not_after_what_followed_it(world: World, browser_of: BrowserOf) -> None:
    browser, edit = browser_of(OFFICER_A), f"{show(world)}/edit"
    answer = browser.post_bare(edit, {**fields_of(browser.get(edit)), "signed_on": "2024-01-01"})
    assert answer.status_code == 422
    assert 'href="#signed_on"' in answer.text


def test_the_signature_of_a_party_corrected_is_not_after_what_followed_it(
    world: World, browser_of: BrowserOf
) -> None:
    browser, edit = browser_of(OFFICER_A), f"{show(world)}/edit"
    assert browser.post_bare(edit, {**fields_of(browser.get(edit)), "signed_on": ""}).status_code == 303
    fields = {**fields_of(browser.get(f"{steps(world)}/edit")), "signed_on": "2024-01-01"}
    answer = browser.post_bare(f"{steps(world)}/edit", fields)
    assert answer.status_code == 422
    assert 'href="#signed_on"' in answer.text


def test_a_transmission_before_the_signature_is_refused_of_a_french_party_only(
    world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    wrong = {"signed_on": "2021-03-02", "transmitted_on": "2021-03-01"}
    fields = {**fields_of(browser.get(f"{steps(world)}/edit")), **wrong}
    answer = browser.post_bare(f"{steps(world)}/edit", fields)
    assert answer.status_code == 422
    assert 'href="#transmitted_on"' in answer.text
    assert "2021-03-01" in answer.text
    assert tell(browser, steps(world, side=1), **wrong) == 303


def amend(database: Database, browser: Browser, world: World, **told: object) -> str:
    """An amendment in force since May 2024, signed and transmitted by the French party."""
    sides = [str(side.organisation.id) for side in (world.alpha.a, world.alpha.b)]
    given = {**NEW, "amends_id": str(world.alpha.convention.id), "party_ids": sides, **told}
    answer = browser.post(f"{HOME}/new", given)
    assert answer.status_code == 303, answer.text
    address, made = answer.location or "", one(database, NEW["title"])
    own = next(p for p in made.parties if p.organisation_id == world.alpha.a.organisation.id)
    party = f"{address}/parties/{own.id}"
    assert tell(browser, party, signed_on="2024-04-02", transmitted_on="2024-05-10") == 303
    return address


def clauses(page: str) -> str:
    return " ".join(unescape(page[page.index('id="text-on"') : page.index('id="acknowledged"')]).split())


def test_the_text_in_force_on_a_day_says_where_each_clause_comes_from(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    amendment = amend(database, browser, world, ends_on="2035", changes=["date_fin"], object="Prolongation")
    other = browser_of(OFFICER_B)
    before, after = (clauses(other.get(f"{show(world)}?on={on}").text) for on in ("2024-05-09", "10/05/2024"))
    assert "2030" in before
    assert "ne prend effet que plus tard (10 mai 2024)" in before
    assert "2035" in after
    assert amendment in after
    assert "Prolongation" not in after, "only what is stated as changed applies"
    assert str(world.alpha.convention.object) in after


@pytest.mark.parametrize("typed", ["demain", "2024", "2024-02-30", "1849-01-01", "9" * 60, "<b>", "%00"])
def test_a_day_that_is_none_is_said_beside_its_field(world: World, browser_of: BrowserOf, typed: str) -> None:
    answer = browser_of(READER_A).get(f"{show(world)}?on={typed}")
    assert answer.status_code == (200 if typed == "%00" else 422)
    if typed != "%00":
        assert 'id="on-error"' in answer.text


def test_who_can_give_the_missing_fact_is_said_with_what_its_people_do_here(
    world: World, browser_of: BrowserOf
) -> None:
    page = " ".join(unescape(browser_of(OFFICER_B).get(show(world)).text).split())
    assert f"peut le donner : {world.alpha.a.organisation.name} (ici : 1 agent)" in page


def test_who_only_reads_or_signs_is_not_said_to_be_able_to_give_it(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        officers = (
            Affiliation.organisation_id == world.alpha.a.organisation.id,
            Affiliation.role == Role.OFFICER,
        )
        session.execute(delete(Affiliation).where(*officers))
    page = " ".join(unescape(browser_of(OFFICER_B).get(show(world)).text).split())
    assert f"{world.alpha.a.organisation.name} (ici : personne qui puisse le saisir)" in page


def test_the_projects_that_name_it_are_shown_and_those_annexed_are_marked(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    project = world.alpha.project
    page = unescape(browser_of(OFFICER_B).get(show(world)).text)
    section = page[page.index('id="annexes"') :]
    assert project.title in section
    assert "nul n’a dit si son plan est annexé" in section
    assert "61\u202f234,50" in section.replace("\xa0", "\u202f")
    edit = f"/partnerships/alpha/cofinancing/{project.id}/edit"
    browser = browser_of(OFFICER_A)
    told = {**fields_of(browser.get(edit)), "annexed": "oui"}
    assert browser.post_bare(edit, told).status_code == 303
    page = unescape(browser_of(READER_A).get(show(world)).text)
    assert "annexé à la convention" in page[page.index('id="annexes"') :]
    assert "Aucun projet ne nomme" not in page
    assert "Financement" in page


def test_capacities_are_proposed_and_any_other_is_taken(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        load_lists(session)
    browser = browser_of(OFFICER_B)
    page = unescape(browser.get(f"{steps(world, side=1)}/edit").text)
    assert "délégation spéciale (conseil nommé)" in page[page.index("<datalist") :]
    assert tell(browser, steps(world, side=1), capacity="Chef de canton") == 303
    assert "Chef de canton" in browser_of(READER_A).get(show(world)).text


def test_each_party_acknowledges_the_convention_as_it_is_recorded(
    world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = world.alpha.a.organisation.name, world.alpha.b.organisation.name
    before = unescape(browser_of(OFFICER_B).get(show(world)).text)
    assert f"<strong>{ours}</strong> l’a inscrite ainsi" in before
    assert f"<strong>{theirs}</strong> n’en a encore rien dit" in before
    assert "Reconnaître cette convention" in before
    assert browser_of(OFFICER_B).post(f"{show(world)}/confirm", {"version": "1"}).status_code == 303
    after = unescape(browser_of(READER_A).get(show(world)).text)
    assert f"<strong>{theirs}</strong> la reconnaît telle qu’elle est inscrite" in after


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
        ({"renewal": "aucune", "renewal_months": "12"}, "renewal"),
        ({"ends_on": "2030", "renewal_until": "2029-12-31"}, "renewal_until"),
        ({"renewal_months": "0"}, "renewal_months"),
        ({"notice_months": "601"}, "notice_months"),
        ({"changes": "tout"}, "changes"),
        ({"state_ground": "amitié"}, "state_ground"),
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


def test_a_long_title_is_offered_cut_at_a_word_and_says_so(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    title = "Convention de coopération décentralisée pour l’eau, l’assainissement et la formation des agentes et agents"
    assert browser.post(f"{HOME}/new", {"title": title, "kind": "convention"}).status_code == 303
    offered = [
        text
        for text in re.findall(r"<option[^>]*>([^<]*)</option>", browser.get(f"{HOME}/new").text)
        if "l’eau" in text
    ]
    assert offered
    for text in map(unescape, offered):
        assert text.endswith("…")
        assert title[title.index("Convention") :].startswith(text.partition(" · ")[2].removesuffix("…"))
        assert text.removesuffix("…").rsplit(" ", 1)[-1] in title.split()
