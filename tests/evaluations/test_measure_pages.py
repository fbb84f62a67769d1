"""The pages of measures: any period, both sides alike, every figure with its formula and the rows behind it."""

import re

import pytest
from flask import Flask
from sqlalchemy import select

from aict.activities.models import Action
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships.models import Attribution, Territory
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.evaluations.pages import E1, E2
from tests.evaluations.test_page_queries import counted
from tests.factories import EVALUATOR, OFFICER_A, OFFICER_B, STRANGER, World
from tests.objectives.pages import text_of

pytestmark = pytest.mark.usefixtures("world")

PAGE = "/partnerships/alpha/asymmetry"


@pytest.fixture
def both(browser_of: BrowserOf) -> tuple[Browser, Browser]:
    """Officers of the two sides."""
    return browser_of(OFFICER_A), browser_of(OFFICER_B)


def test_both_sides_read_the_same_figures(both: tuple[Browser, Browser]) -> None:
    ours, theirs = (text_of(browser.get(f"{PAGE}?from=2000")) for browser in both)
    assert "Actions sur chaque territoire" in ours
    assert figures_of(ours) == figures_of(theirs)


def figures_of(page: str) -> list[list[str]]:
    """What the page says, one list for each card, its items in no order: each reader's own side comes first in it."""
    said = page.split("<h1>")[1].split("</main>", maxsplit=1)[0]
    parts = (re.split(r"</?li>", " ".join(card.split())) for card in said.split("<article"))
    return [sorted(part.strip() for part in card) for card in parts]


def test_a_figure_leads_to_the_rows_behind_it(
    world: World, both: tuple[Browser, Browser], database: Database
) -> None:
    with database.transaction() as session:
        action = session.scalars(select(Action).where(Action.id == world.alpha.action.id)).one()
        title, action.starts_on = action.title, PartialDate(2024)
    for browser in both:
        page = text_of(browser.get(f"{PAGE}/actions_by_territory?from=1990"))
        assert "Comment on le calcule" in page
        assert f'href="/partnerships/alpha/actions/{world.alpha.action.id}/history"' in page
        assert title in page
    assert both[0].get(f"/partnerships/alpha/actions/{world.alpha.action.id}/history").status_code == 200


def test_a_period_that_is_not_one_is_refused_in_words(both: tuple[Browser, Browser]) -> None:
    for asked in ("from=demain", "to=31/02/2024", "from=2024&to=2020", "from=9999"):
        for path in (PAGE, f"{PAGE}/visas"):
            answer = both[0].get(f"{path}?{asked}")
            assert answer.status_code == 422
            assert 'aria-invalid="true"' in text_of(answer)
    assert "La période se termine avant de commencer." in text_of(both[0].get(f"{PAGE}?from=2024&to=2020"))


def test_what_is_no_measure_does_not_exist(both: tuple[Browser, Browser]) -> None:
    for path in (f"{PAGE}/score", f"{PAGE}/own_text", f"{E1}/measures/score"):
        assert both[0].get(path).status_code == 404


def test_an_evaluator_reads_the_measures_of_its_evaluation_without_links_it_cannot_open(
    browser_of: BrowserOf,
) -> None:
    with clock.stopped_at(clock.now()):
        guest = browser_of(EVALUATOR)
        page = guest.get(f"{E1}/measures/actions_by_territory")
        assert page.status_code == 200
        assert "/history" not in text_of(page).split("<h1>")[1]
        assert guest.get(f"{E2}/measures/visas").status_code == 404


def test_a_stranger_learns_nothing(browser_of: BrowserOf) -> None:
    stranger = browser_of(STRANGER)
    assert {stranger.get(path).status_code for path in (PAGE, f"{PAGE}/visas", f"{E1}/measures/visas")} == {
        404
    }


def test_a_page_of_many_rows_asks_no_more_of_the_database(
    app: Flask, database: Database, world: World, both: tuple[Browser, Browser]
) -> None:
    asked = []
    for times in (2, 40):
        with database.transaction() as session:
            session.add_all(
                Action(
                    id=new_id(),
                    partnership_id=world.alpha.partnership.id,
                    code=new_id().hex[-12:],
                    title=f"Atelier {number}",
                    territory=Territory.A,
                    proposed_by=Attribution.B,
                    starts_on=PartialDate(2024),
                )
                for number in range(times)
            )
        for path in (f"{PAGE}?from=2020", f"{PAGE}/actions_by_territory?from=2020"):
            with counted(app) as sent:
                assert both[1].get(path).status_code == 200
            asked.append(len(sent))
    assert asked[:2] == asked[2:]
    assert "autres fiches" in text_of(both[1].get(f"{PAGE}/actions_by_territory?from=2020"))
