"""Recommendations and participants over all the evaluations of a partnership, on the page and as files."""

import csv
import io

import pytest

from aict.core.db import Database
from aict.core.schema import new_id
from aict.evaluations.campaign_models import Part, Participant
from aict.evaluations.models import Evaluation, Response, Stance
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.evaluations.pages import BASE
from tests.factories import OFFICER_A, OFFICER_B, World
from tests.objectives.pages import text_of
from tests.sealing.conftest import agree_for_b

RECOMMENDED, PARTICIPANTS = f"{BASE}/recommendations", f"{BASE}/participants"


def file_of(browser: Browser, path: str) -> list[dict[str, str]]:
    answer = browser.get(f"{path}?format=csv")
    assert answer.status_code == 200
    text = answer.data.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";" if ";" in text.splitlines()[0] else ","))


@pytest.fixture
def filled(database: Database, world: World) -> None:
    """Side b answers the recommendation of the first evaluation; somebody of each side takes part."""
    with database.transaction() as session:
        first = session.get_one(Evaluation, world.alpha.evaluation.id)
        one = first.recommendations[0]
        link = {"partnership_id": first.partnership_id}
        session.add(
            Response(
                id=new_id(),
                recommendation=one,
                side="b",
                stance=Stance.PARTLY,
                words="Si le budget suit",
                **link,
            )
        )
        for side in "ab":
            who = {
                "side": side,
                "part": Part.EVALUATOR,
                "function": f"Direction {side}",
                "name": f"Nom {side}",
            }
            session.add(Participant(id=new_id(), evaluation_id=first.id, **who, **link))


@pytest.mark.parametrize("who", [OFFICER_A, OFFICER_B])
def test_a_recommendation_leaves_with_its_state_and_what_each_side_answers(
    database: Database, world: World, browser_of: BrowserOf, filled: None, who: str
) -> None:
    browser = browser_of(who)
    (row,) = file_of(browser, RECOMMENDED)
    assert row["État"] == "proposée"
    assert "acceptée en partie; Si le budget suit" in row.values()
    with database.transaction() as session:
        first = session.get_one(Evaluation, world.alpha.evaluation.id)
        agree_for_b(session, world.alpha, first.recommendations[0].text)
    assert file_of(browser, RECOMMENDED)[0]["État"] == "ouverte"
    with database.transaction() as session:
        first = session.get_one(Evaluation, world.alpha.evaluation.id)
        first.recommendations[0].closed_in_id = world.alpha.answering.id
    (row,) = file_of(browser, RECOMMENDED)
    assert row["État"] == "close"
    page = text_of(browser.get(RECOMMENDED))
    assert row["Recommandation"] in page
    assert row["Recommandation"] not in browser.get(f"{RECOMMENDED}?state=open").text


def test_a_name_leaves_on_its_own_side_only(browser_of: BrowserOf, filled: None) -> None:
    for who, own, other in ((OFFICER_A, "Nom a", "Nom b"), (OFFICER_B, "Nom b", "Nom a")):
        browser = browser_of(who)
        rows = [row for row in file_of(browser, PARTICIPANTS) if row["Fonction"].startswith("Direction")]
        assert sorted(row["Fonction"] for row in rows) == ["Direction a", "Direction b"]
        assert sorted(row["Nom (de notre côté)"] for row in rows) == ["", own]
        for path in (PARTICIPANTS, f"{PARTICIPANTS}?q=nom", f"{PARTICIPANTS}?q={other[-1]}&sort=name"):
            assert other not in browser.get(path).text


@pytest.mark.usefixtures("world")
def test_the_list_of_evaluations_leads_there(browser_of: BrowserOf) -> None:
    page = browser_of(OFFICER_A).get(BASE).text
    assert f'href="{RECOMMENDED}"' in page
    assert f'href="{PARTICIPANTS}"' in page
