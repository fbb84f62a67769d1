"""What a partnership says of itself is confirmed or contested by the other side, like any fact."""

from html import unescape

import pytest
from sqlalchemy import select

from aict.core.db import Database
from aict.partnerships.models import Confirmation, Description, Status
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, READER_A, SIGNATORY_B, STRANGER, World

pytestmark = pytest.mark.usefixtures("lists")

EDIT, PAGE = "/partnerships/alpha/edit", "/partnerships/alpha"


def description(database: Database, world: World) -> Description:
    with database.session(writing=False) as session:
        wanted = select(Description).where(Description.partnership_id == world.alpha.partnership.id)
        return session.scalars(wanted).one()


def describe(browser: Browser, **other: object) -> None:
    """Save the page of the description with something else in it."""
    opened = fields_of(browser.get(EDIT))
    assert browser.post(EDIT, {**opened, **other}).status_code == 303


def act(database: Database, world: World, name: str) -> str:
    return f"{PAGE}/description/{description(database, world).id}/{name}"


def identity(browser: Browser) -> str:
    """The section of the partnership's page where it says what it is."""
    return unescape(browser.get(PAGE).text).split('id="identity"')[1].split("</section>")[0]


def test_the_other_side_confirms_it_and_is_asked_again_when_it_changes(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    describe(ours, title="Notre entente", summary="Depuis 1996")
    assert "pas encore confirmé" in identity(theirs)
    assert "Confirmer" in identity(theirs)
    assert "Confirmer" not in identity(ours)
    version = str(description(database, world).version)
    assert ours.post(act(database, world, "confirm"), {"version": version}).status_code == 403
    assert theirs.post(act(database, world, "confirm"), {"version": version}).status_code == 303
    assert f"par la {world.alpha.b.organisation.name}" in identity(ours)
    describe(ours)
    assert "à confirmer de nouveau" not in identity(theirs)
    describe(ours, origins="migration")
    assert "à confirmer de nouveau" in identity(theirs)


def test_a_new_status_asks_nobody_to_confirm_the_description_again(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    describe(ours, title="Notre entente")
    opened = fields_of(ours.get(EDIT))
    version = str(description(database, world).version)
    assert theirs.post(act(database, world, "confirm"), {"version": version}).status_code == 303
    said = {"status": Status.SUSPENDED.value, "since": "2024"}
    assert theirs.post(f"{PAGE}/status/new", said).status_code == 303
    assert "à confirmer de nouveau" not in identity(ours)
    assert ours.post(EDIT, {**opened, "title": "Toujours la nôtre"}).status_code == 303


def test_contesting_says_why_and_waits_for_who_wrote_it(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    describe(ours, title="Notre entente", themes="eau")
    path, version = act(database, world, "contest"), str(description(database, world).version)
    read = unescape(theirs.get(path).text)
    assert "Notre entente" in read
    silent = theirs.post(path, {"version": version, "reason": " "})
    assert (silent.status_code, 'href="#reason"' in silent.text) == (422, True)
    reason = "Nous disons : entente mutuelle"
    assert theirs.post(path, {"version": version, "reason": reason}).status_code == 303
    assert reason in unescape(ours.get("/").text)
    assert reason not in unescape(theirs.get("/").text)
    assert reason in unescape(ours.get(PAGE).text).split('id="ours"')[1].split("</section>")[0]
    describe(ours, title="Entente mutuelle")
    assert "à confirmer" not in unescape(ours.get("/").text)
    assert "l’a contesté : à confirmer" in unescape(theirs.get("/").text)
    version = str(description(database, world).version)
    assert theirs.post(act(database, world, "confirm"), {"version": version}).status_code == 303
    assert "l’a contesté" not in unescape(theirs.get("/").text)


def test_who_confirms_what_has_changed_meanwhile_reads_it_first(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    describe(ours, title="Notre entente")
    read = str(description(database, world).version)
    describe(ours, title="Autre chose")
    answer = theirs.post(act(database, world, "confirm"), {"version": read})
    assert answer.status_code == 409
    assert "Autre chose" in unescape(answer.text)
    with database.session(writing=False) as session:
        assert session.scalars(select(Confirmation)).all() == []


def test_its_history_tells_words_and_opinions_and_nothing_else(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    describe(ours, title="Notre entente", themes=["eau"])
    describe(ours, themes=[])
    said = {"status": Status.SUSPENDED.value, "since": "2024"}
    assert ours.post(f"{PAGE}/status/new", said).status_code == 303
    version = str(description(database, world).version)
    contested = {"version": version, "reason": "Ce n’est pas notre mot"}
    assert theirs.post(act(database, world, "contest"), contested).status_code == 303
    told = unescape(browser_of(READER_A).get(act(database, world, "history")).text)
    events = told.split('<ol class="history">')[1].split("</ol>")[0].split("<li>")[1:]
    assert "Ce n’est pas notre mot" in events[0]
    assert "<del>eau</del>" in events[1]
    assert any("<ins>Notre entente</ins>" in event for event in events)
    assert all("<dl" in event or "<blockquote" in event for event in events)
    assert "<ins>suspendu" not in told


def test_who_changes_a_theme_in_a_selection_answers_for_the_description(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    theirs = browser_of(OFFICER_B)
    asked = {"picks": "alpha", "add_theme": "eau"}
    page = theirs.get("/selection/partnerships?picks=alpha&add_theme=eau")
    sent = {name: value for name, value in fields_of(page).items() if name == "seen"}
    assert theirs.post("/selection/partnerships", {**asked, **sent}).status_code == 303
    assert description(database, world).entered_by_id == world.alpha.b.member.id


def test_who_records_a_partnership_answers_for_it(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    recorded = {
        "own_id": str(world.alpha.a.organisation.id),
        "partner_id": str(world.alpha.b.organisation.id),
        "title": "Une autre entente",
        "code": "AUTRE",
    }
    ours = browser_of(OFFICER_A)
    assert ours.post("/partnerships/new", recorded).status_code == 303
    page = unescape(ours.get("/partnerships/AUTRE").text)
    assert f"saisi par la {world.alpha.a.organisation.name}" in page.split('id="identity"')[1]


@pytest.mark.parametrize(("email", "status"), [(READER_A, 403), (SIGNATORY_B, 403), (STRANGER, 404)])
def test_who_does_not_write_here_confirms_nothing(
    database: Database, world: World, browser_of: BrowserOf, email: str, status: int
) -> None:
    answer = browser_of(email).post(act(database, world, "confirm"), {"version": "1"})
    assert answer.status_code == status
