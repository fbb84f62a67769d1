"""The readings of the other sides, judged together: each was shown as it stands, all or none is saved."""

import re
import uuid
from collections.abc import Callable
from decimal import Decimal

import pytest
from sqlalchemy import select

from aict.accounts.models import Role
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.objectives.models import Measurement
from aict.partnerships.models import Confirmation, Member, Opinion, Partnership
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.factories import (
    NOBODY,
    OFFICER_A,
    OFFICER_B,
    READER_A,
    World,
    make_member,
    make_organisation,
    make_person,
    make_role,
)
from tests.objectives.pages import BOARD, say_of_o1, text_of

JUDGE = f"{BOARD}/measurements/judge"
OFFICER_C = "officer@third.example"
Measure = Callable[..., uuid.UUID]


@pytest.fixture
def measure(database: Database, world: World) -> Measure:
    """Enter a reading of the one indicator in the name of a member."""

    def enter(member: Member | None, value: int) -> uuid.UUID:
        with database.transaction() as session:
            row = Measurement(
                id=new_id(),
                partnership_id=world.alpha.partnership.id,
                indicator_id=world.alpha.indicator.id,
                date=PartialDate(2025),
                value=Decimal(value),
                by_category={"Femmes": "7"},
                confirmed_because="Recomptés.",
                entered_by_id=member.id if member else None,
            )
            session.add(row)
            return row.id

    return enter


def _words(database: Database) -> dict[uuid.UUID, list[Confirmation]]:
    found: dict[uuid.UUID, list[Confirmation]] = {}
    with database.session(writing=False) as session:
        for word in session.scalars(select(Confirmation).order_by(Confirmation.id)):
            found.setdefault(word.fact_id, []).append(word)
    return found


def _say(browser: Browser, **said: str) -> dict[str, str]:
    """The form as it is shown, with these answers: `opinion_<hex>` and `reason_<hex>`."""
    shown = {n: v for n, v in fields_of(browser.get(JUDGE)).items() if not n.endswith("-opinion")}
    answers = {f"j{key.partition('_')[2]}-{key.partition('_')[0]}": value for key, value in said.items()}
    return {**shown, **answers}


def test_each_is_shown_whole_and_judged_in_one_act(
    database: Database, world: World, browser_of: BrowserOf, measure: Measure
) -> None:
    one, two, three = (measure(world.alpha.a.member, value) for value in (11, 22, 33))
    own = measure(world.alpha.b.member, 44)
    browser = browser_of(OFFICER_B)
    page = browser.get(JUDGE).text
    shown = " ".join(text_of(browser.get(JUDGE)).split())
    for told in ("11 %", "22 %", "33 %", "Femmes", "Recomptés.", "2025"):
        assert told in shown
    assert f"j{own.hex}-version" not in page
    said = {f"opinion_{one.hex}": "confirm", f"opinion_{two.hex}": "contest", f"reason_{two.hex}": "Pas ici"}
    assert browser.post(JUDGE, _say(browser, **said)).status_code == 303
    words = _words(database)
    assert words.keys() == {one, two}
    assert (words[one][0].opinion, words[one][0].fact_version) == (Opinion.CONFIRM, 1)
    assert (words[two][0].opinion, words[two][0].reason) == (Opinion.CONTEST, "Pas ici")
    left = browser.get(JUDGE).text
    assert f"j{three.hex}-version" in left
    assert f"j{one.hex}-version" not in left
    assert f"j{two.hex}-version" not in left
    board = text_of(browser.get(BOARD))
    assert "Confirmer les mesures des autres" in board


def test_a_reason_that_is_missing_keeps_all_answers_and_saves_none(
    database: Database, world: World, browser_of: BrowserOf, measure: Measure
) -> None:
    one, two = (measure(world.alpha.a.member, value) for value in (11, 22))
    browser = browser_of(OFFICER_B)
    said = {f"opinion_{one.hex}": "confirm", f"reason_{one.hex}": "gardé", f"opinion_{two.hex}": "contest"}
    page = browser.post(JUDGE, _say(browser, **said))
    assert page.status_code == 422
    assert f'href="#j{two.hex}-reason"' in page.text
    assert fields_of(page)[f"j{one.hex}-reason"] == "gardé"
    assert f'name="j{one.hex}-opinion" value="confirm" checked' in page.text
    assert _words(database) == {}


def test_nothing_is_confirmed_that_was_not_shown(
    database: Database, world: World, browser_of: BrowserOf, measure: Measure
) -> None:
    one, two = (measure(world.alpha.a.member, value) for value in (11, 22))
    browser = browser_of(OFFICER_B)
    fields = _say(browser, **{f"opinion_{one.hex}": "confirm", f"opinion_{two.hex}": "confirm"})
    with database.transaction() as session:
        session.scalars(select(Measurement).where(Measurement.id == two)).one().value = Decimal(99)
    page = browser.post(JUDGE, fields)
    assert page.status_code == 409
    assert "99 %" in " ".join(text_of(page).split())
    assert page.text.count("a changé depuis que vous l’avez lue") == 2
    assert f'name="j{two.hex}-opinion" value="confirm" checked' not in page.text
    assert f'name="j{one.hex}-opinion" value="confirm" checked' in page.text
    assert _words(database) == {}
    again = {n: v for n, v in fields_of(page).items() if not n.endswith("-opinion")}
    both = {f"j{one.hex}-opinion": "confirm", f"j{two.hex}-opinion": "confirm"}
    assert browser.post(JUDGE, {**again, **both}).status_code == 303
    assert _words(database)[two][0].fact_version == 2


@pytest.mark.parametrize("version", ["", "0", "-1", "9" * 40, "²"])
def test_a_forged_version_confirms_nothing(
    database: Database, world: World, browser_of: BrowserOf, measure: Measure, version: str
) -> None:
    one = measure(world.alpha.a.member, 11)
    forged = {f"j{one.hex}-version": version, f"j{one.hex}-opinion": "confirm"}
    assert browser_of(OFFICER_B).post(JUDGE, forged).status_code == 409
    assert _words(database) == {}


def test_nobody_judges_what_their_own_side_entered_nor_what_is_elsewhere(
    database: Database, world: World, browser_of: BrowserOf, measure: Measure
) -> None:
    one = measure(world.alpha.a.member, 11)
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    for browser, fact, status in (
        (ours, one, 403),
        (theirs, world.beta.measurement.id, 404),
        (theirs, NOBODY, 404),
    ):
        fields = {f"j{fact.hex}-version": "1", f"j{fact.hex}-opinion": "confirm"}
        assert browser.post(JUDGE, fields).status_code == status
    assert browser_of(OFFICER_B).post(JUDGE, {}).status_code == 422
    assert _words(database) == {}


def test_one_that_was_removed_meanwhile_is_said(
    database: Database, world: World, browser_of: BrowserOf, measure: Measure
) -> None:
    one, two = (measure(world.alpha.a.member, value) for value in (11, 22))
    browser = browser_of(OFFICER_B)
    fields = _say(browser, **{f"opinion_{two.hex}": "confirm"})
    path = f"{BOARD}/O1/indicators/{world.alpha.indicator.id}/measurements/{two}/remove"
    assert browser_of(OFFICER_A).post(path, {"version": "1"}).status_code == 303
    page = browser.post(JUDGE, fields)
    assert page.status_code == 422
    assert "retirée entre-temps" in text_of(page)
    assert f"j{one.hex}-version" in page.text
    assert _words(database) == {}


def test_sent_twice_it_is_said_once(
    database: Database, world: World, browser_of: BrowserOf, measure: Measure
) -> None:
    one = measure(world.alpha.a.member, 11)
    browser = browser_of(OFFICER_B)
    fields = _say(browser, **{f"opinion_{one.hex}": "contest", f"reason_{one.hex}": "Pas ici"})
    assert [browser.post(JUDGE, fields).status_code for _ in range(2)] == [303, 303]
    assert len(_words(database)[one]) == 1


def test_every_side_answers_for_itself_and_all_see_it(
    database: Database, world: World, browser_of: BrowserOf, measure: Measure
) -> None:
    with database.transaction() as session:
        town = make_organisation(session, "Ville c", country="TN")
        session.flush()
        partnership = session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()
        make_member(session, partnership, town, side="c")
        make_role(session, make_person(session, OFFICER_C), town, Role.OFFICER)
    one, of_nobody = measure(world.alpha.a.member, 11), measure(None, 22)
    sides = {email: browser_of(email) for email in (OFFICER_A, OFFICER_B, OFFICER_C)}
    for email, browser in sides.items():
        page = browser.get(JUDGE).text
        assert (f"j{one.hex}-version" in page) is (email != OFFICER_A)
        assert f"j{of_nobody.hex}-version" in page
    said = {f"opinion_{one.hex}": "confirm"}
    assert sides[OFFICER_B].post(JUDGE, _say(sides[OFFICER_B], **said)).status_code == 303
    said = {f"opinion_{one.hex}": "contest", f"reason_{one.hex}": "Vu autrement"}
    third = sides[OFFICER_C]
    assert "par la Ville" in third.get(JUDGE).text
    assert third.post(JUDGE, _say(third, **said)).status_code == 303
    assert [word.opinion for word in _words(database)[one]] == [Opinion.CONFIRM, Opinion.CONTEST]
    path = f"{BOARD}/O1/indicators/{world.alpha.indicator.id}/measurements"
    for browser in sides.values():
        page = browser.get(path).text
        assert "Vu autrement" in page
        assert "confirmé" in page


def test_what_waits_to_be_judged_is_found_on_the_first_page_and_on_the_board(
    measure: Measure, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    before = text_of(ours.get("/"))
    assert JUDGE not in before
    measure(world.alpha.b.member, 12)
    measure(world.alpha.b.member, 13)
    # What the operator imported is nobody's word.
    measure(None, 14)
    first = text_of(ours.get("/"))
    assert f'<a href="{JUDGE}">2 mesures</a>' in first
    assert "Mesures entrées par un autre côté : confirmer ou contester" in first
    assert f'href="{JUDGE}"' in ours.get(BOARD).text
    page = ours.get(JUDGE)
    answers = dict.fromkeys(re.findall(r'name="([^"]*-opinion)"', page.text), "confirm")
    assert ours.post(JUDGE, {**fields_of(page), **answers}).status_code == 303
    assert JUDGE not in text_of(ours.get("/"))
    # The other side has its own to judge, and no reader anything.
    assert JUDGE in text_of(theirs.get("/"))
    assert JUDGE not in text_of(browser_of(READER_A).get("/"))


def test_an_indicator_that_no_text_names_any_more_waits_for_nobody(
    measure: Measure, world: World, database: Database, browser_of: BrowserOf
) -> None:
    ours = browser_of(OFFICER_A)
    measure(world.alpha.b.member, 12)
    assert JUDGE in text_of(ours.get("/"))
    say_of_o1(database, world)
    assert JUDGE not in text_of(ours.get("/"))
    assert "Mesures des autres" not in text_of(ours.get(BOARD))
