"""One form names as many members of a new partnership as there are, each on its side, without script."""

from html import unescape

import pytest
from sqlalchemy import func, select

from aict.core.db import Database
from aict.organisations.models import Organisation
from aict.partnerships.models import MemberRole, Partnership
from aict.partnerships.recording_forms import MOST_OTHERS
from tests.browser import fields_of
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, World

pytestmark = pytest.mark.usefixtures("lists")

NEW = "/partnerships/new"
LEAD, PARTNER, ASSOCIATE = (role.value for role in MemberRole)


def right(world: World, **other: str) -> dict[str, str]:
    """The first partner is known; the name of a field says `__` for the place in the list of the others."""
    first = {"own_id": str(world.alpha.a.organisation.id), "partner_id": str(world.alpha.b.organisation.id)}
    return {
        **first,
        "title": "À plusieurs",
        "code": "PLUS",
        **{k.replace("__", "-"): v for k, v in other.items()},
    }


def unknown(number: int, name: str, *, side: str, role: str) -> dict[str, str]:
    """Somebody named for the first time, as the form sends it."""
    said = {"name": name, "country": "BF", "type": "commune"}
    asked = {f"others__{number}__partner_{what}": value for what, value in said.items()}
    return {**asked, f"others__{number}__side": side, f"others__{number}__role": role}


def members(database: Database) -> list[tuple[str, str, str]]:
    with database.session(writing=False) as session:
        made = session.scalars(select(Partnership).where(Partnership.code == "PLUS")).one_or_none()
        return [(m.side, m.organisation.name, m.role.value) for m in made.members] if made else []


def test_several_members_come_in_at_once_each_on_its_side(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    others = unknown(0, "Commune de Kaya", side="d", role=PARTNER)
    others |= unknown(1, "Hôpital de Kaya", side="d", role=ASSOCIATE)
    others |= {"others__3__side": "b", "others__3__role": PARTNER}
    answer = browser_of(OFFICER_A).post(NEW, right(world, **others))
    assert answer.status_code == 303
    ours, theirs = world.alpha.a.organisation.name, world.alpha.b.organisation.name
    # A fourth side where there is no third one is the third.
    assert sorted(members(database)) == [
        ("a", ours, LEAD),
        ("b", theirs, PARTNER),
        ("c", "Commune de Kaya", PARTNER),
        ("c", "Hôpital de Kaya", ASSOCIATE),
    ]


def test_another_place_is_asked_for_without_losing_what_was_typed(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    typed = right(world, **unknown(0, "Commune de Kaya", side="b", role=PARTNER))
    page = browser.post(NEW, {**typed, "title": "", "act": "add-member"})
    assert page.status_code == 200
    assert 'value="Commune de Kaya"' in page.text
    assert 'id="others-1-partner_name"' in page.text
    assert 'class="field-error"' not in page.text
    assert members(database) == []
    sent = {**fields_of(page), **typed}
    assert (
        browser.post(NEW, {name: value for name, value in sent.items() if name != "act"}).status_code == 303
    )
    assert len(members(database)) == 3


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ({"others__0__partner_country": ""}, "others-0-partner_country"),
        ({"others__0__partner_type": "empire"}, "others-0-partner_type"),
        ({"others__0__partner_name": ""}, "others-0-partner_id"),
        ({"others__0__partner_id": "own"}, "others-0-partner_id"),
        ({"others__0__partner_id": "theirs"}, "others-0-partner_id"),
        ({"others__0__side": "e"}, "others-0-side"),
        ({"others__0__role": ASSOCIATE}, "others-0-role"),
    ],
)
def test_what_is_wrong_is_said_beside_the_member_concerned(
    database: Database, world: World, browser_of: BrowserOf, wrong: dict[str, str], fault: str
) -> None:
    known = {"own": str(world.alpha.a.organisation.id), "theirs": str(world.alpha.b.organisation.id)}
    given = {name: known.get(value, value) for name, value in wrong.items()}
    typed = right(world, **{**unknown(0, "Commune de Kaya", side="c", role=PARTNER), **given})
    answer = browser_of(OFFICER_A).post(NEW, typed)
    assert answer.status_code == 422
    assert f'href="#{fault}"' in unescape(answer.text)
    assert members(database) == []
    with database.session(writing=False) as session:
        named = select(func.count()).where(Organisation.name == "Commune de Kaya")
        assert session.scalar(named) == 0


def test_there_is_an_end_to_the_places_of_one_form(world: World, browser_of: BrowserOf) -> None:
    typed = {f"others-{number}-side": "b" for number in range(MOST_OTHERS)}
    page = browser_of(OFFICER_A).post(NEW, {**right(world), **typed, "act": "add-member"})
    assert page.status_code == 200
    assert f'id="others-{MOST_OTHERS - 1}-side"' in page.text
    assert f'id="others-{MOST_OTHERS}-side"' not in page.text
    assert "add-member" not in page.text


def test_a_draft_says_that_it_is_one_and_how_it_is_opened_wherever_one_lands(
    world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    assert browser.post(NEW, right(world)).status_code == 303
    for page in ("/partnerships/PLUS", "/partnerships/PLUS/members"):
        shown = browser.get(page).text
        assert "Ce partenariat est un brouillon" in shown
        assert 'href="/partnerships/PLUS/open"' in shown
    for path in ("/", "/partnerships"):
        assert browser.get(path).text.count(">brouillon</span>") == 1
    assert "est un brouillon" not in browser.get("/partnerships/alpha").text
