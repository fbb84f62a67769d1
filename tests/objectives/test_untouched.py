"""A form that is sent back as it was opened changes nothing: it holds all that the text says, whoever wrote it and however."""

import uuid

import pytest
from sqlalchemy import select

from aict.accounts.models import Role
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.revisions import head_of
from aict.demonstration.services import REAL_PARTNERSHIPS
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.objectives.content import IndicatorText, Target
from aict.objectives.models import Objective
from aict.partnerships.models import Member
from aict.reference.services import load_shipped as load_lists
from tests.browser import Browser, as_opened
from tests.conftest import BrowserOf
from tests.factories import OFFICER_B, World, make_person, make_role
from tests.objectives.pages import O1, revisions_of, say_of_o1, send_from, text_of

EVERYWHERE = "everywhere@towns.example"
NOTED = IndicatorText(
    id=uuid.uuid4(),
    code="I2",
    label="Agents formés",
    unit="agents",
    nature="nombre",
    direction="hausse",
    baseline="1204.5",
    baseline_date=PartialDate(2024, 5),
    targets=(Target("20", PartialDate(2027), "Selon le plan"), Target("30", None, "Sans date")),
    fixed_by="joint",
    territory="both",
    definition="Un.\n\nDeux.",
    method="Registre",
    periodicity="annuelle",
    collected_by="Régie",
    cumulative=False,
    categories=("Femmes", "Hommes"),
)


def _changes_nothing(browser: Browser, path: str) -> None:
    page = browser.get(path)
    assert page.status_code == 200, path
    answer = send_from(browser, page, path, "propose", **as_opened(page))
    assert answer.status_code == 422, path
    assert "identique" in text_of(answer), path


def test_every_field_of_an_objective_comes_back_as_it_was(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    say_of_o1(database, world, NOTED)
    _changes_nothing(browser_of(OFFICER_B), f"{O1}/edit")


def test_the_note_of_a_target_stays_when_something_else_is_written(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    say_of_o1(database, world, NOTED)
    browser = browser_of(OFFICER_B)
    for act in ("draft", "propose"):
        page = browser.get(f"{O1}/edit")
        written = as_opened(page) | {"rationale": "Écrit à côté"}
        assert send_from(browser, page, f"{O1}/edit", act, **written).status_code == 303
    (indicator,) = revisions_of(database)[-1].content["indicators"]
    assert [target["note"] for target in indicator["targets"]] == ["Selon le plan", "Sans date"]


@pytest.mark.usefixtures("world")
def test_the_objectives_of_the_real_partnerships_come_back_as_they_were(
    database: Database, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        load_lists(session)
        assert import_workbook(session, read_workbook(REAL_PARTNERSHIPS), importer=None, actor=None).accepted
        person, held = make_person(session, EVERYWHERE), set[uuid.UUID]()
        written = list(session.scalars(select(Objective)))
        members = select(Member).where(Member.partnership_id.in_({each.partnership_id for each in written}))
        for member in session.scalars(members.order_by(Member.id)):
            if member.holds_key and member.side == "a" and member.organisation_id not in held:
                held.add(member.organisation_id)
                make_role(session, person, member.organisation, Role.OFFICER)
        codes = [
            (each.partnership.code, each.code)
            for each in written
            if head_of(each.text) and each.partnership.code not in {"alpha", "beta"}
        ]
    assert codes
    browser = browser_of(EVERYWHERE)
    for partnership, code in codes:
        _changes_nothing(browser, f"/partnerships/{partnership}/objectives/{code}/edit")
