"""What is particular to the pages of actions, missions and meetings, over HTTP."""

from html import unescape

import pytest
from sqlalchemy import event, select

from aict.activities.models import Action, Mission
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships.models import Territory
from tests.conftest import BrowserOf
from tests.factories import CANARY_ALPHA, CANARY_BETA, CANARY_DRAFT_A, OFFICER_A, OFFICER_B, World
from tests.facts import KINDS

ACTION, MISSION = KINDS[0].fields, KINDS[1].fields
ACTIONS, MISSIONS = "/partnerships/alpha/actions", "/partnerships/alpha/missions"


def _actions(database: Database) -> list[Action]:
    with database.session(writing=False) as session:
        return list(session.scalars(select(Action).order_by(Action.entered_at, Action.id)))


def test_the_system_gives_a_code_and_refuses_one_that_is_taken(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    for _ in range(2):
        assert browser.post(f"{ACTIONS}/new", ACTION).status_code == 303
    assert [a.code for a in _actions(database)][-2:] == ["alpha-A1", "alpha-A2"]
    taken = browser.post(f"{ACTIONS}/new", {**ACTION, "code": "alpha-A2"})
    assert taken.status_code == 422
    assert 'href="#code"' in taken.text
    assert len(_actions(database)) == 4


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ({"cost": "1 234,50", "currency": "eur"}, ("1234.50", "EUR")),
        ({"cost": "1000", "currency": ""}, ("1000", "EUR")),
        ({"cost": "", "currency": "EUR"}, (None, None)),
        ({"cost": "1,234", "currency": "TND"}, ("1.234", "TND")),
    ],
)
def test_a_cost_goes_with_its_currency(
    database: Database,
    world: World,
    browser_of: BrowserOf,
    typed: dict[str, str],
    kept: tuple[str | None, str | None],
) -> None:
    assert browser_of(OFFICER_A).post(f"{ACTIONS}/new", {**ACTION, **typed}).status_code == 303
    action = _actions(database)[-1]
    assert (None if action.cost is None else str(action.cost), action.currency) == kept


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("ends_on", {"ends_on": "2024"}),
        ("cost", {"cost": "1000,5", "currency": "XOF"}),
        ("cost", {"cost": "-1"}),
        ("cost", {"cost": "1E+400"}),
        ("currency", {"cost": "1", "currency": "ZZZ"}),
        ("starts_on", {"starts_on": "31/02/2025"}),
    ],
)
def test_a_broken_rule_stands_beside_its_field(
    database: Database, world: World, browser_of: BrowserOf, field: str, wrong: dict[str, str]
) -> None:
    answer = browser_of(OFFICER_A).post(f"{ACTIONS}/new", {**ACTION, **wrong})
    assert answer.status_code == 422
    assert f'id="{field}-error"' in answer.text
    assert ACTION["title"] in unescape(answer.text)
    assert len(_actions(database)) == 2


def test_an_objective_or_a_project_of_another_partnership_is_refused(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    browser = browser_of(OFFICER_A)
    own = {"objective_id": str(world.alpha.objective.id), "project_id": str(world.alpha.project.id)}
    assert browser.post(f"{ACTIONS}/new", {**ACTION, **own}).status_code == 303
    for name, identifier in (
        ("objective_id", world.beta.objective.id),
        ("project_id", world.beta.project.id),
    ):
        answer = browser.post(f"{ACTIONS}/new", {**ACTION, name: str(identifier)})
        assert answer.status_code == 422
        assert CANARY_BETA not in answer.text
    assert len(_actions(database)) == 3


def test_the_form_shows_no_draft_of_the_other_side(world: World, browser_of: BrowserOf) -> None:
    assert CANARY_DRAFT_A not in browser_of(OFFICER_B).get(f"{ACTIONS}/new").text


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("to_side", {"to_side": "b"}),
        ("visas_asked", {"visas_asked": "2", "visas_granted": "2", "visas_refused": "1"}),
        ("people", {"people": "-1"}),
        ("people", {"people": "2,5"}),
        ("date", {"date": ""}),
    ],
)
def test_a_mission_that_cannot_be_is_refused(
    world: World, browser_of: BrowserOf, field: str, wrong: dict[str, str]
) -> None:
    answer = browser_of(OFFICER_B).post(f"{MISSIONS}/new", {**MISSION, **wrong})
    assert answer.status_code == 422
    assert f'href="#{field}"' in answer.text


def test_unknown_is_not_zero(database: Database, world: World, browser_of: BrowserOf) -> None:
    fields = {**MISSION, "visas_asked": "0", "visas_granted": ""}
    assert browser_of(OFFICER_B).post(f"{MISSIONS}/new", fields).status_code == 303
    with database.session(writing=False) as session:
        mission = session.scalars(select(Mission).order_by(Mission.id.desc())).first()
        assert mission is not None
        assert (mission.visas_asked, mission.visas_granted) == (0, None)


def test_one_of_a_thing_is_said_in_the_singular(world: World, browser_of: BrowserOf) -> None:
    """The mission of the world says how many visas were asked; this one does not."""
    browser = browser_of(OFFICER_B)
    asked = {"visas_asked": "2", "visas_granted": "2", "visa_days": "1"}
    for fields in (MISSION | asked, MISSION | {"visas_asked": ""}):
        assert browser.post(f"{MISSIONS}/new", fields).status_code == 303
    shown = " ".join(browser.get(MISSIONS).text.split())
    assert "attente : 1 jour<" in shown
    assert "(1 non dit)" in shown
    assert "1 non dits" not in shown


def test_a_mission_may_be_planned(world: World, browser_of: BrowserOf) -> None:
    fields = {**MISSION, "date": "2030"}
    assert browser_of(OFFICER_B).post(f"{MISSIONS}/new", fields).status_code == 303


def test_the_reader_s_own_side_comes_first(world: World, browser_of: BrowserOf) -> None:
    for email, own, other in (
        (OFFICER_A, world.alpha.a, world.alpha.b),
        (OFFICER_B, world.alpha.b, world.alpha.a),
    ):
        page = browser_of(email).get(f"{ACTIONS}/new").text
        radios = page[page.index('id="territory"') :]
        assert radios.index(own.organisation.name) < radios.index(other.organisation.name)


@pytest.mark.parametrize("name", ["actions", "missions", "meetings", "local-return"])
def test_lists_ask_as_much_for_many_rows_as_for_few(
    database: Database, world: World, browser_of: BrowserOf, name: str
) -> None:
    browser = browser_of(OFFICER_A)
    few = _queries(database, browser_of, name)
    _add_forty(database, world, name)
    many = _queries(database, browser_of, name)
    assert many == few
    assert many <= 15
    assert CANARY_ALPHA in browser.get(f"/partnerships/alpha/{name}").text


def _queries(database: Database, browser_of: BrowserOf, name: str) -> int:
    browser = browser_of(OFFICER_A)
    engine = browser.app.extensions["aict-database"].engine
    path, seen = f"/partnerships/alpha/{name}", [0]
    browser.get(path)

    def count(*_args: object) -> None:
        seen[0] += 1

    event.listen(engine, "before_cursor_execute", count)
    browser.get(path)
    event.remove(engine, "before_cursor_execute", count)
    return seen[0]


def _add_forty(database: Database, world: World, name: str) -> None:
    kind = {k.name.replace("_", "-"): k for k in KINDS}[name]
    with database.transaction() as session:
        pattern = session.scalars(select(kind.model).where(kind.model.id == kind.one(world.alpha).id)).one()
        columns = {c.key: getattr(pattern, c.key) for c in kind.model.__table__.columns}
        for number in range(40):
            own = {"code": f"many-{number}"} if name == "actions" else {}
            session.add(kind.model(**{**columns, **own, "id": new_id()}))


def test_a_long_list_comes_in_pages(database: Database, world: World, browser_of: BrowserOf) -> None:
    _add_forty(database, world, "actions")
    with database.transaction() as session:
        for number in range(20):
            session.add(
                Action(
                    id=new_id(),
                    partnership_id=world.alpha.partnership.id,
                    code=f"old-{number}",
                    title=f"Ancienne {number}",
                    territory=Territory.A,
                    starts_on=PartialDate(1999),
                )
            )
    browser = browser_of(OFFICER_A)
    first, last = browser.get(ACTIONS), browser.get(f"{ACTIONS}?page=2")
    assert (first.text.count('<li id="'), last.text.count('<li id="')) == (50, 11)
    assert "page 2 sur 2" in last.text
    for nonsense in ("0", "-1", "x", "9" * 40, "99"):
        assert browser.get(f"{ACTIONS}?page={nonsense}").status_code == 200
