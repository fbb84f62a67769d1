"""Light to enter: what the form already says, copies of a fact, person-days, counts by year, several at once."""

import re
import uuid

import pytest
from sqlalchemy import select

from aict.activities.models import Action, Meeting, MeetingLevel, Mission
from aict.core import clock
from aict.core.db import Database
from aict.partnerships.models import Attribution, Fact, Territory
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B, World
from tests.facts import KINDS, Kind, kind_named

ACTIONS, MISSIONS, MEETINGS = (f"/partnerships/alpha/{name}" for name in ("actions", "missions", "meetings"))
MISSION = kind_named("missions").fields
COPIED = [kind for kind in KINDS if kind.name in {"actions", "missions", "meetings", "local_return"}]


def value_of(page: str, field: str) -> str | None:
    found = re.search(rf'id="{field}" name="{field}" value="([^"]*)"', page)
    return found[1] if found else None


def checked(page: str, field: str) -> str | None:
    found = re.search(rf'name="{field}" value="([^"]*)" checked', page)
    return found[1] if found else None


@pytest.mark.parametrize(("who", "own", "other"), [(OFFICER_A, "a", "b"), (OFFICER_B, "b", "a")])
def test_a_new_mission_is_of_today_and_of_who_enters_it(
    world: World, browser_of: BrowserOf, who: str, own: str, other: str
) -> None:
    page = browser_of(who).get(f"{MISSIONS}/new").text
    assert value_of(page, "date") == f"{clock.now():%d/%m/%Y}"
    english = browser_of(who).get(f"{MISSIONS}/new?lang=en").text
    assert value_of(english, "date") == f"{clock.now():%Y-%m-%d}"
    assert (checked(page, "from_side"), checked(page, "to_side")) == (own, other)


def test_a_cost_is_in_the_last_currency(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_B)
    assert value_of(browser.get(f"{ACTIONS}/new").text, "currency") == "EUR"
    browser.post(f"{ACTIONS}/new", {**kind_named("actions").fields, "cost": "1000", "currency": "XOF"})
    assert value_of(browser.get(f"{ACTIONS}/new").text, "currency") == "XOF"


@pytest.mark.parametrize("kind", COPIED, ids=lambda kind: kind.name)
@pytest.mark.usefixtures("lists")
def test_one_like_another_says_the_same_but_what_is_its_own(
    database: Database, world: World, browser_of: BrowserOf, kind: Kind
) -> None:
    browser, path = browser_of(OFFICER_A), kind.path(world.alpha)
    told = {"source": "Un rapport", "note": "Une note"} | kind.fields
    assert browser.post(f"{path}/new", told).status_code == 303
    with database.session(writing=False) as session:
        newest = session.scalars(select(kind.model).order_by(kind.model.entered_at.desc()).limit(1)).one()
    page = browser.get(f"{path}/new")
    assert f"?like={newest.id}" in page.text
    copy = browser.get(f"{path}/new?like={newest.id}").text
    assert "Un rapport" not in copy
    assert "Une note" not in copy
    own = {"fact"} if kind.name == "local_return" else {"date", "starts_on", "ends_on"}
    for name in kind.fields.keys() - own:
        assert kind.fields[name] in {value_of(copy, name), checked(copy, name)} | set(
            re.findall(r'<option value="([^"]*)"[^>]* selected', copy)
        ), name


def test_nothing_is_copied_from_elsewhere(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    for unknown in (world.beta.mission.id, uuid.uuid4(), "-", ""):
        assert browser.get(f"{MISSIONS}/new?like={unknown}").status_code == 404


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ({"people": "4", "days": "3"}, "jours-personnes : 12"),
        ({"people": "4", "days": "3", "person_days": "9"}, "jours-personnes : 9"),
        ({"people": "4", "days": ""}, "jours-personnes : <span"),
        ({"people": "0", "days": "3"}, "jours-personnes : 0"),
    ],
)
def test_person_days_are_people_by_days_unless_they_are_written(
    world: World, browser_of: BrowserOf, said: dict[str, str], shown: str
) -> None:
    browser = browser_of(OFFICER_A)
    browser.post(f"{MISSIONS}/new", {**MISSION, **said})
    page = " ".join(browser.get(f"{MISSIONS}?q=Stage").text.split())
    assert shown in page


def test_who_paid_is_a_side_and_words(database: Database, world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_B)
    browser.post(f"{MISSIONS}/new", {**MISSION, "payer": "third", "paid_by": "Une fondation"})
    with database.session(writing=False) as session:
        mission = session.scalars(select(Mission).where(Mission.subject == "Stage")).one()
        assert (mission.payer, mission.paid_by) == (Attribution.THIRD, "Une fondation")
    assert "un tiers (Une fondation)" in browser.get(MISSIONS).text


def test_years_count_each_fact_once_and_the_unknown_apart(world: World, browser_of: BrowserOf) -> None:
    browser = browser_of(OFFICER_A)
    fields = kind_named("actions").fields
    for more in ({"proposed_by": "a"}, {"proposed_by": "b"}, {"starts_on": "", "ends_on": ""}):
        browser.post(f"{ACTIONS}/new", {**fields, **more})
    page = browser.get(ACTIONS).text
    table = page[page.index("Année par année") :]
    rows = [
        re.sub(r"<[^>]+>|\s+", " ", row).split() for row in re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)
    ]
    assert rows[0][-1] == "Total"
    assert "sans initiative connue" in " ".join(rows[0])
    assert rows[1] == ["2025", "1", "1", "0", "2"]
    assert rows[2][:2] == ["sans", "date"]


def ids(database: Database, model: type[Fact]) -> list[str]:
    with database.session(writing=False) as session:
        rows = session.scalars(select(model).where(model.removed_at.is_(None)).order_by(model.entered_at))
        return [str(row.id) for row in rows]


def seen_on(page: str) -> str:
    found = re.search(r'name="seen" value="([^"]*)"', page)
    assert found
    return found[1]


def test_several_meetings_change_at_once_after_one_has_read_what_would(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_B)
    for subject in ("Un", "Deux"):
        browser.post(f"{MEETINGS}/new", {**kind_named("meetings").fields, "subject": subject})
    picked = ids(database, Meeting)
    other = {i for i in picked if i == str(world.beta.meeting.id)}
    picks = "\n".join(picked)
    page = browser.get(f"{MEETINGS}/several", query_string={"picks": picks, "level": "etat"}).text
    assert "élus" in page
    assert str(world.beta.meeting.id) not in seen_on(page)
    sent = {"picks": picks, "seen": seen_on(page), "level": "etat"}
    assert browser.post(f"{MEETINGS}/several", sent).status_code == 303
    with database.session(writing=False) as session:
        levels = {str(m.id): m.level for m in session.scalars(select(Meeting))}
    assert {levels[i] for i in picked if i not in other} == {MeetingLevel.STATE}
    assert all(levels[i] is MeetingLevel.ELECTED for i in other)


def test_when_one_has_changed_meanwhile_nothing_is_saved(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser, other = browser_of(OFFICER_A), browser_of(OFFICER_B)
    mission = world.alpha.mission.id
    browser.post(f"{MISSIONS}/new", MISSION)
    picks = "\n".join(ids(database, Mission))
    page = browser.get(f"{MISSIONS}/several", query_string={"picks": picks, "payer": "a"}).text
    changed = {**MISSION, "people": "7", "version": "1"}
    assert other.post(f"{MISSIONS}/{mission}/edit", changed).status_code == 303
    answer = browser.post(f"{MISSIONS}/several", {"picks": picks, "seen": seen_on(page), "payer": "a"})
    assert answer.status_code == 409
    with database.session(writing=False) as session:
        assert {m.payer for m in session.scalars(select(Mission))} == {None}


def test_all_those_of_the_list_as_it_is_filtered(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    for territory in ("a", "b"):
        browser.post(f"{ACTIONS}/new", {**kind_named("actions").fields, "territory": territory})
    page = browser.get(f"{ACTIONS}/several?all=1&territory=b").text
    assert "1 fiche choisie" in page
    wrong = browser.get(f"{ACTIONS}/several?picks=x&territory=zz")
    assert wrong.status_code == 422
    sent = {"picks": "\n".join(ids(database, Action)), "seen": "", "territory": "zz"}
    assert browser.post(f"{ACTIONS}/several", sent).status_code == 422
    with database.session(writing=False) as session:
        kept = {a.territory for a in session.scalars(select(Action).where(Action.title.like("Ateliers%")))}
    assert kept == {Territory.A, Territory.B}


def test_an_action_and_its_objective_show_each_other(world: World, browser_of: BrowserOf) -> None:
    browser, objective = browser_of(OFFICER_A), world.alpha.objective
    fields = {**kind_named("actions").fields, "objective_id": str(objective.id)}
    assert browser.post(f"{ACTIONS}/new", fields).status_code == 303
    assert f"/objectives/{objective.code}" in browser.get(ACTIONS).text
    assert fields["title"] in browser.get(f"/partnerships/alpha/objectives/{objective.code}").text
