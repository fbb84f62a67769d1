"""A partnership is recorded as a draft, described by whoever writes in it, and opened once."""

from html import unescape

import pytest
from sqlalchemy import select

from aict.core.db import Database
from aict.organisations.models import Organisation
from aict.partnerships.models import MemberRole, Partnership
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, READER_A, SIGNATORY_A, World

pytestmark = pytest.mark.usefixtures("lists")

RIGHT = {
    "title": "Ville A – Commune lointaine",
    "partner_name": "Commune de Lointaine",
    "partner_country": "BF",
    "partner_type": "commune",
    "themes": ["eau", "lecture publique"],
    "other_themes": "jardins partagés\neau",
    "sdgs": ["6", "11"],
    "origins": ["migration"],
    "sources": "https://ville.example/cooperation\nDélibération de 2024",
}


def right(world: World, **other: object) -> dict[str, object]:
    fields = {**RIGHT, "themes": ["eau"], "own_id": str(world.alpha.a.organisation.id)}
    return {**fields, **other}


def found(database: Database, title: str) -> Partnership | None:
    with database.session(writing=False) as session:
        return session.scalars(select(Partnership).where(Partnership.title == title)).one_or_none()


def test_a_new_partnership_is_the_draft_of_its_author(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    partner = str(world.alpha.b.organisation.id)
    answer = ours.post("/partnerships/new", right(world, partner_id=partner, code="A-B"))
    assert (answer.status_code, answer.location) == (303, "/partnerships/A-B/members")
    made = found(database, str(RIGHT["title"]))
    assert made is not None
    assert (made.themes, made.sdgs) == (["eau", "jardins partagés"], ["6", "11"])
    assert made.sources == ["https://ville.example/cooperation", "Délibération de 2024"]
    assert [(m.side, m.role) for m in made.members] == [("a", MemberRole.LEAD), ("b", MemberRole.PARTNER)]
    assert theirs.get("/partnerships/A-B").status_code == 404
    page = ours.get("/partnerships/A-B/open")
    assert world.alpha.b.organisation.name in unescape(page.text)
    assert ours.post("/partnerships/A-B/open", fields_of(page)).status_code == 303
    assert theirs.get("/partnerships/A-B").status_code == 200
    assert ours.post("/partnerships/A-B/open").status_code == 403


def test_a_taken_code_is_completed_and_a_missing_one_is_made(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    taken = browser.post("/partnerships/new", right(world, code=world.alpha.code))
    assert taken.location == f"/partnerships/{world.alpha.code}-2/members"
    made = browser.post("/partnerships/new", right(world, title="Sans code"))
    assert made.status_code == 303
    partnership = found(database, "Sans code")
    assert partnership is not None
    assert partnership.code.endswith("-LOI")
    with database.session(writing=False) as session:
        named = select(Organisation).where(Organisation.name == RIGHT["partner_name"])
        assert len(session.scalars(named).all()) == 1


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ({"title": ""}, "title"),
        ({"title": "a" * 401}, "title"),
        ({"partner_name": ""}, "partner_id"),
        ({"partner_country": ""}, "partner_country"),
        ({"partner_country": "ZZ"}, "partner_country"),
        ({"partner_type": ""}, "partner_type"),
        ({"partner_id": "own"}, "partner_id"),
        ({"own_id": "other"}, "own_id"),
        ({"code": "a/b"}, "code"),
        ({"code": "new"}, "code"),
        ({"sdgs": ["18"]}, "sdgs"),
        ({"themes": ["a" * 401]}, "themes"),
        ({"themes": ["a\0b"]}, "themes"),
        ({"sources": "a" * 401}, "sources"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(
    database: Database, world: World, browser_of: BrowserOf, wrong: dict[str, object], fault: str
) -> None:
    known = {"own": str(world.alpha.a.organisation.id), "other": str(world.alpha.b.organisation.id)}
    given = {name: known.get(str(value), value) for name, value in wrong.items()}
    answer = browser_of(OFFICER_A).post("/partnerships/new", right(world, **given))
    assert answer.status_code == 422
    assert f'href="#{fault}"' in answer.text
    assert found(database, str(RIGHT["title"])) is None


@pytest.mark.parametrize("email", [READER_A, SIGNATORY_A])
def test_who_is_no_officer_records_nothing(world: World, browser_of: BrowserOf, email: str) -> None:
    assert browser_of(email).post("/partnerships/new", right(world)).status_code == 403


def test_who_saves_second_is_shown_both(database: Database, world: World, browser_of: BrowserOf) -> None:
    ours, theirs, path = browser_of(OFFICER_A), browser_of(OFFICER_B), "/partnerships/alpha/edit"
    opened = {
        name: value for name, value in fields_of(ours.get(path)).items() if name not in {"once", "csrf_token"}
    }
    first = theirs.post(path, {**opened, "title": "Le titre d’en face", "themes": "eau"})
    assert first.status_code == 303
    second = ours.post(path, {**opened, "title": "Notre titre"})
    assert second.status_code == 409
    page = unescape(second.text)
    assert "Le titre d’en face" in page
    assert "Notre titre" in page
    again = {**opened, "version": fields_of(second)["version"], "title": "Notre titre"}
    assert ours.post(path, again).status_code == 303
    assert found(database, "Notre titre") is not None
    told = unescape(theirs.get("/partnerships/alpha/history").text)
    assert "Le titre d’en face" in told
    assert "Notre titre" in told


def test_the_history_tells_nothing_that_a_side_keeps(world: World, browser_of: BrowserOf) -> None:
    page = browser_of(OFFICER_B).get("/partnerships/alpha/history").text
    assert "Serment" not in page
    assert f"/partnerships/alpha/key-dates/{world.alpha.key_date.id}/history" in page
    assert "/contacts/" not in page.split('<ol class="history">')[1]
