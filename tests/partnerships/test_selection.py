"""Several partnerships changed at once: read before it is done, all of it or nothing, only where one may."""

import re
from html import unescape
from urllib.parse import urlencode

import pytest
from sqlalchemy import func, select
from werkzeug.test import TestResponse

from aict.accounts.models import Person
from aict.core import trail
from aict.core.db import Database
from aict.organisations.models import Organisation
from aict.partnerships.models import Label, LabelKind, Member, MemberRole, Partnership, Status
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.factories import (
    CANARY_ALPHA,
    OFFICER_A,
    OFFICER_B,
    READER_A,
    SIGNATORY_A,
    STRANGER,
    World,
    make_member,
    make_partnership,
)

PAGE = "/selection/partnerships"


@pytest.fixture
def several(database: Database, world: World) -> World:
    """Side a of alpha leads three more partnerships: one theme in two of them, one status."""
    with database.transaction() as session:
        town = session.get_one(Organisation, world.alpha.a.organisation.id)
        for number in range(3):
            found = make_partnership(
                session, f"X{number}", recorded_from=town, title=f"Entente {number}", status=Status.ACTIVE
            )
            make_member(session, found, town, side="a", role=MemberRole.LEAD)
            if number:
                session.add(
                    Label(partnership_id=found.id, kind=LabelKind.THEME, position=1, text="Santé publique")
                )
    return world


def preview(browser: Browser, codes: list[str], **wanted: str) -> TestResponse:
    return browser.get(f"{PAGE}?" + urlencode({"picks": "\n".join(codes), **wanted}))


def confirm(browser: Browser, page: TestResponse) -> TestResponse:
    """Press the button that the page offers."""
    form = page.text[page.text.index('<form method="post" action="/selection') :]
    fields = re.findall(r'name="([^"]+)" value="([^"]*)"', form[: form.index("</form>")])
    return browser.post(PAGE, {name: unescape(value) for name, value in fields})


def states(database: Database) -> dict[str, tuple[str | None, tuple[str, ...], bool]]:
    with database.session(writing=False) as session:
        return {
            p.code: (p.status, tuple(p.themes), any(m.followed_by_id for m in p.members))
            for p in session.scalars(select(Partnership))
        }


def test_what_will_change_is_read_first_and_then_done(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    browser, before = browser_of(OFFICER_A), states(database)
    with database.session(writing=False) as session:
        officer = session.scalars(select(Person).where(Person.email == OFFICER_A)).one()
    assert preview(browser, ["X0"], status="atlantis").status_code == 422
    page = preview(
        browser,
        ["X0", "X1", "X2"],
        status=Status.DORMANT.value,
        remove_theme="Santé publique",
        follower=str(officer.id),
    )
    assert page.status_code == 200
    assert page.text.count("Thème retiré") == 2
    assert page.text.count("<ins>en sommeil</ins>") == 3
    assert page.text.count(f"<ins>{officer.name}</ins>") == 3
    assert states(database) == before
    answer = confirm(browser, page)
    assert (answer.status_code, answer.location) == (303, "/partnerships")
    assert "3 partenariats modifiés" in browser.get("/partnerships").text
    assert {code: states(database)[code] for code in ("X0", "X1", "X2")} == dict.fromkeys(
        ("X0", "X1", "X2"), (Status.DORMANT, (), True)
    )
    assert states(database)["alpha"] == before["alpha"]


def test_a_row_that_changed_meanwhile_saves_none_and_is_shown_again(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    page = preview(browser, ["X0", "X1"], status=Status.ENDED.value)
    with database.transaction() as session:
        session.scalars(select(Partnership).where(Partnership.code == "X1")).one().status = Status.SUSPENDED
    answer = confirm(browser, page)
    assert answer.status_code == 409
    assert "suspendu" in answer.text
    assert states(database)["X0"][0] is Status.ACTIVE
    again = confirm(browser, answer)
    assert again.status_code == 303
    assert {states(database)[code][0] for code in ("X0", "X1")} == {Status.ENDED}


@pytest.mark.parametrize("lost", ["seen", "picks"])
def test_a_form_that_does_not_say_what_it_saw_changes_nothing(
    several: World, database: Database, browser_of: BrowserOf, lost: str
) -> None:
    browser, before = browser_of(OFFICER_A), states(database)
    fields = {"picks": "X0", "seen": "X0=1.", "status": Status.ENDED.value}
    assert browser.post(PAGE, {**fields, lost: "%\x00="}).status_code in {303, 409}
    assert states(database) == before


@pytest.mark.parametrize("email", [READER_A, SIGNATORY_A, STRANGER])
def test_who_may_not_write_changes_nothing_and_learns_why(
    several: World, database: Database, browser_of: BrowserOf, email: str
) -> None:
    browser, before = browser_of(email), states(database)
    page = preview(browser, ["alpha", "X0"], status=Status.ENDED.value)
    assert "Enregistrer ce" not in page.text
    if email == STRANGER:
        assert CANARY_ALPHA not in page.text
        assert "Aucun partenariat n’est coché" in page.text
    else:
        assert page.text.count("Seuls les agents") == 2
    browser.post(PAGE, {"picks": "alpha\nX0", "seen": "alpha=1.\nX0=1.", "status": Status.ENDED.value})
    assert states(database) == before


def test_a_colleague_of_another_organisation_cannot_be_made_to_follow(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    with database.session(writing=False) as session:
        theirs = session.scalars(select(Person).where(Person.email == OFFICER_B)).one()
    browser = browser_of(OFFICER_A)
    assert preview(browser, ["alpha"], follower=str(theirs.id)).status_code == 422
    answer = browser.post(PAGE, {"picks": "alpha", "seen": "alpha=1.", "follower": str(theirs.id)})
    assert answer.status_code == 422
    with database.session(writing=False) as session:
        assert session.get_one(Member, several.alpha.a.member.id).followed_by_id is None


def test_each_side_has_its_own_follower(several: World, database: Database, browser_of: BrowserOf) -> None:
    for email in (OFFICER_A, OFFICER_B):
        browser = browser_of(email)
        with database.session(writing=False) as session:
            person = session.scalars(select(Person).where(Person.email == email)).one()
        assert confirm(browser, preview(browser, ["alpha"], follower=str(person.id))).status_code == 303
    with database.session(writing=False) as session:
        followers = {m.followed_by_id for m in session.scalars(select(Member)) if m.followed_by_id}
        assert len(followers) == 2
        assert session.scalar(
            select(func.count()).select_from(trail.entries).where(trail.entries.c.entity == "member")
        )
    browser = browser_of(OFFICER_A)
    assert confirm(browser, preview(browser, ["alpha"], follower="nobody")).status_code == 303
    with database.session(writing=False) as session:
        assert session.get_one(Member, several.alpha.a.member.id).followed_by_id is None
        assert session.get_one(Member, several.alpha.b.member.id).followed_by_id is not None


def test_rows_are_picked_on_the_list_or_all_that_its_filters_keep(
    several: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    assert browser.get("/partnerships").text.count('name="pick"') == 4
    assert 'name="pick"' not in browser_of(READER_A).get("/partnerships").text
    picked = browser.get(f"{PAGE}?pick=X0&pick=X2&pick=beta&status=actif")
    assert _titles(picked) == ["Entente 0", "Entente 2"]
    assert "<ins>" not in picked.text
    every = browser.get(f"{PAGE}?all=1&q=entente&status=actif&theme=Santé+publique")
    assert _titles(every) == ["Entente 1", "Entente 2"]


def _titles(page: TestResponse) -> list[str]:
    return re.findall(r'<th scope="row">\s*<a [^>]*>([^<]+)</a>', page.text)


def test_the_partner_changes_status_and_themes_as_we_do(
    several: World, database: Database, browser_of: BrowserOf
) -> None:
    theirs = browser_of(OFFICER_B)
    theme = f"Eau {CANARY_ALPHA}"
    page = preview(theirs, ["alpha", "X0"], status=Status.SUSPENDED.value, remove_theme=theme)
    assert confirm(theirs, page).status_code == 303
    after = states(database)
    assert after["alpha"][:2] == (Status.SUSPENDED, ())
    # What they are no member of is not there for them.
    assert after["X0"] == (Status.ACTIVE, (), False)
    status = browser_of(OFFICER_A).get("/partnerships/alpha/status").text
    assert f"saisi par la {several.alpha.b.organisation.name}" in status
