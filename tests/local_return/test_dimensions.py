"""The dimensions are a list that the administrator of the instance publishes anew; what was entered keeps its words."""

from datetime import date

import pytest
from sqlalchemy.orm import Session

from aict.core.db import Database
from aict.core.errors import RuleBroken
from aict.reference.publishing import publish, read_labels
from aict.reference.queries import DIMENSIONS, items
from tests.conftest import BrowserOf
from tests.factories import INSTANCE_ADMINISTRATOR, OFFICER_A, World
from tests.facts import kind_named

pytestmark = pytest.mark.usefixtures("lists")

PATH, LIST = "/reference/dimensions/edit", "/partnerships/alpha/local-return"
TODAY = date(2026, 12, 1)


def test_a_new_version_is_offered_and_what_was_entered_stays(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    officer, browser = browser_of(OFFICER_A), browser_of(INSTANCE_ADMINISTRATOR)
    told = kind_named("local_return").fields
    officer.post(f"{LIST}/new", told)
    labels = "Jeunesse et éducation | Youth and education\nEau et forêts | Water and forests"
    assert browser.post(PATH, {"labels": labels}).status_code == 303
    form = officer.get(f"{LIST}/new").text
    assert "Eau et forêts" in form
    assert f'<option value="{told["dimension"]}"' not in form
    page = officer.get(LIST).text
    assert "Eau et forêts" in page
    assert told["dimension"] in page
    assert "Water and forests" in officer.get(f"{LIST}?lang=en").text
    again = browser.post(PATH, {"labels": labels})
    assert again.status_code == 422
    assert "déjà" in again.text


@pytest.mark.parametrize(
    "text", ["", " | ", "| English", "Un\nun", "a" * 401, "\n".join(map(str, range(41)))]
)
def test_a_list_that_nobody_could_choose_from_is_refused(text: str) -> None:
    with pytest.raises(RuleBroken):
        read_labels(text)


def test_what_keeps_its_words_keeps_its_code_and_a_later_version_is_newer(
    database: Database, world: World
) -> None:
    def codes(session: Session) -> list[str]:
        return [item.code for item in items(session, DIMENSIONS)]

    with database.transaction() as session:
        first = publish(
            session, DIMENSIONS, [("Jeunesse et éducation", None), ("Eau", "Water")], source=None, today=TODAY
        )
        kept = codes(session)
        second = publish(
            session, DIMENSIONS, [("Eau", "Water"), ("Forêts", None)], source="Atelier", today=TODAY
        )
        assert second > first
        assert codes(session) == [kept[1], "forets"]
        assert {item.source for item in items(session, DIMENSIONS)} == {"Atelier"}


def test_only_the_instance_administrator_publishes(world: World, browser_of: BrowserOf) -> None:
    assert browser_of(OFFICER_A).get(PATH).status_code == 404
    assert browser_of(INSTANCE_ADMINISTRATOR).get(PATH).status_code == 200
