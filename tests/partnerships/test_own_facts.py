"""The status follows its latest change; a side states its own referentials, and nobody else's."""

import re
from html import unescape

import pytest
from sqlalchemy import select

from aict.core.db import Database
from aict.partnerships.models import Partnership, Referential, Status, StatusChange
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World

STATUS, STATED = "/partnerships/alpha/status", "/partnerships/alpha/referentials"


def status(database: Database) -> Status | None:
    with database.session(writing=False) as session:
        return session.scalars(select(Partnership.status).where(Partnership.code == "alpha")).one()


@pytest.mark.usefixtures("world")
def test_the_status_is_that_of_the_latest_change(database: Database, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    for said, since, stands in (
        ("suspendu", "2023-03", Status.SUSPENDED),
        ("exploration", "1990", Status.SUSPENDED),
        ("termine", "2090", Status.SUSPENDED),
    ):
        answer = browser.post(f"{STATUS}/new", {"status": said, "since": since, "why": "Coup d’État"})
        assert (answer.status_code, status(database)) == (303, stands)
    with database.session(writing=False) as session:
        latest = session.scalars(select(StatusChange).where(StatusChange.status == Status.SUSPENDED)).one()
    assert browser.post(f"{STATUS}/{latest.id}/remove", {"version": "1"}).status_code == 303
    assert status(database) is Status.ACTIVE


@pytest.mark.usefixtures("world")
@pytest.mark.parametrize(
    ("fields", "fault"), [({"since": ""}, "since"), ({"since": "9999"}, "since"), ({"status": "x"}, "status")]
)
def test_a_status_without_its_date_is_refused(
    browser_of: BrowserOf, fields: dict[str, str], fault: str
) -> None:
    answer = browser_of(OFFICER_A).post(f"{STATUS}/new", {"status": "actif", "since": "2020", **fields})
    assert answer.status_code == 422
    assert f'href="#{fault}"' in answer.text


def test_a_side_states_for_itself_and_the_other_answers(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    stated = {"family": "humaniste", "words": "Nous croyons à l’égalité", "held_by": ["elected", "citizens"]}
    assert theirs.post(f"{STATED}/new", stated).status_code == 303
    with database.session(writing=False) as session:
        found = session.scalars(select(Referential).where(Referential.side == "b")).one()
    assert (found.held_by, found.entered_by_id) == (["elected", "citizens"], world.alpha.b.member.id)
    assert ours.get(f"{STATED}/{found.id}/edit").status_code == 403
    assert ours.post(f"{STATED}/{found.id}/edit", {**stated, "version": "1"}).status_code == 403
    contested = {"version": "1", "reason": "Ce n’est pas ce que nous voyons"}
    assert ours.post(f"{STATED}/{found.id}/contest", contested).status_code == 303
    page = unescape(theirs.get(STATED).text)
    assert "Nous croyons à l’égalité" in page
    assert "Ce n’est pas ce que nous voyons" in page


@pytest.mark.usefixtures("world")
def test_a_family_is_stated_once_by_a_side(browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    answer = browser.post(f"{STATED}/new", {"family": "humaniste"})
    assert answer.status_code == 422
    assert 'href="#family"' in answer.text
    wrong = browser.post(f"{STATED}/new", {"family": "politique", "held_by": ["nobody"]})
    assert wrong.status_code == 422


def test_a_view_of_the_state_holds_several_values(world: World, browser_of: BrowserOf) -> None:
    browser, path = browser_of(OFFICER_B), f"{STATED}/state/new"
    assert browser.post(path, {"said_on": "2024"}).status_code == 422
    said = {"positions": ["complement", "dissidence"], "autonomy": ["not_stated"], "said_on": "2024"}
    assert browser.post(path, said).status_code == 303
    page = unescape(browser.get(STATED).text)
    assert "en dissidence" in page
    own = f"{STATED}/state/{world.alpha.state_view.id}/edit"
    assert browser.get(own).status_code == 403
    assert 'value="complement" checked' in browser_of(OFFICER_A).get(own).text


@pytest.mark.parametrize(
    ("path", "field"), [("key-dates", "nature"), ("actors", "kind"), ("conventions", "kind")]
)
def test_what_kind_it_is_is_chosen_never_the_first_of_the_list(
    world: World, browser_of: BrowserOf, path: str, field: str
) -> None:
    form = browser_of(OFFICER_B).get(f"/partnerships/alpha/{path}/new").text
    assert re.search(rf'<select[^>]*name="{field}"[^>]*>\s*<option[^>]*value=""', form)
    answer = browser_of(OFFICER_B).post(f"/partnerships/alpha/{path}/new", {field: ""})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text
