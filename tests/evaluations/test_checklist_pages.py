"""The pages of the checklist: read by all who sign in, written by the administrator of the instance alone."""

import pytest
from sqlalchemy import select

from aict.asymmetry.models import Checklist, Question
from aict.asymmetry.queries import current_checklist
from aict.core.db import Database
from aict.evaluations.models import Evaluation
from tests.browser import Browser, fields_of
from tests.conftest import BrowserOf
from tests.evaluations.pages import ANSWERS
from tests.factories import (
    CHECKLIST_ID,
    INSTANCE_ADMINISTRATOR,
    OFFICER_B,
    QUESTION_ID,
    STRANGER,
    World,
)
from tests.objectives.pages import text_of

pytestmark = pytest.mark.usefixtures("world")
LIST = "/reference/checklists"
DRAFT = f"{LIST}/{CHECKLIST_ID}"
QUESTION = f"{DRAFT}/questions/{QUESTION_ID}"


@pytest.fixture
def administrator(browser_of: BrowserOf) -> Browser:
    return browser_of(INSTANCE_ADMINISTRATOR)


def in_use(database: Database) -> Checklist:
    with database.session(writing=False) as session:
        found = current_checklist(session)
        assert found
        return found


def test_who_administers_nothing_reads_the_published_versions_only(
    database: Database, browser_of: BrowserOf
) -> None:
    reader = browser_of(STRANGER)
    page = text_of(reader.get(LIST))
    assert "brouillon" not in page
    assert f"{LIST}/new" not in page
    assert reader.get(DRAFT).status_code == 404
    shown = text_of(reader.get(f"{LIST}/{in_use(database).id}"))
    assert "les relations dont un côté est hors de l’Union européenne" in shown
    assert "chiffre : calculé d’après le registre, pas demandé" in shown
    assert "<form" not in shown.split("<h1>")[1].split("</main>")[0]


def test_a_question_without_translation_is_shown_in_french_and_says_so(administrator: Browser) -> None:
    page = text_of(administrator.get(f"{DRAFT}?lang=en"))
    assert '<span lang="fr">Voyage-t-on aussi facilement' in page
    assert "not translated yet" in page
    assert "1 question is not translated into English" in page


def test_a_draft_is_written_published_and_answered(
    database: Database, world: World, administrator: Browser, browser_of: BrowserOf
) -> None:
    opened = fields_of(administrator.get(f"{DRAFT}/questions/new"))
    asked = {
        **opened,
        "code": "Z1",
        "group": "C3",
        "nature": "appreciation",
        "meant_for": "any",
        "text_fr": "Ce côté dit-il non aussi librement que l’autre ?",
        "measure": "objections",
    }
    assert administrator.post(f"{DRAFT}/questions/new", asked).status_code == 303
    refused = administrator.post(f"{DRAFT}/questions/new", {**asked, "once": "", "text_fr": ""})
    assert refused.status_code == 422
    assert 'aria-invalid="true"' in text_of(refused)
    assert administrator.post(f"{QUESTION}/move", {"way": "down"}).status_code == 303
    edition = fields_of(administrator.get(DRAFT))["version"]
    assert administrator.post(f"{DRAFT}/publish", {"version": edition}).status_code == 303
    assert [question.code for question in in_use(database).questions] == ["Z1", "A1.1"]
    # The evaluation that has begun keeps its own.
    with database.session(writing=False) as session:
        begun = session.scalars(select(Evaluation).where(Evaluation.id == world.alpha.answering.id)).one()
        assert begun.checklist_id != CHECKLIST_ID
    assert "dit-il non aussi librement" not in text_of(browser_of(OFFICER_B).get(ANSWERS))
    assert administrator.post(f"{QUESTION}/remove").status_code == 409
    assert administrator.get(f"{QUESTION}/edit").status_code == 409


def test_two_administrators_at_once_see_both_wordings(database: Database, administrator: Browser) -> None:
    opened = fields_of(administrator.get(f"{QUESTION}/edit"))
    chosen = {"group": "A1", "nature": "appreciation", "meant_for": "any", "text_fr": "Premier ?"}
    assert administrator.post(f"{QUESTION}/edit", {**opened, **chosen}).status_code == 303
    second = {**opened, **chosen, "once": "", "text_fr": "Second ?"}
    answer = administrator.post(f"{QUESTION}/edit", second)
    assert answer.status_code == 409
    assert "Premier ?" in text_of(answer)
    assert "Second ?" in text_of(answer)
    with database.session(writing=False) as session:
        found = session.scalars(select(Question).where(Question.id == QUESTION_ID)).one()
        assert found.text_fr == "Premier ?"


def test_a_draft_is_named_again_and_given_up(database: Database, administrator: Browser) -> None:
    opened = fields_of(administrator.get(f"{DRAFT}/edit"))
    renamed = {**opened, "name": "2027-1", "source": "Charte"}
    assert administrator.post(f"{DRAFT}/edit", renamed).status_code == 303
    assert administrator.post(f"{DRAFT}/edit", {**renamed, "once": ""}).status_code == 409
    assert administrator.post(f"{LIST}/new", {"name": "x", "source": "y"}).status_code == 422
    edition = fields_of(administrator.get(DRAFT))["version"]
    assert administrator.post(f"{DRAFT}/discard", {"version": edition}).status_code == 303
    assert administrator.get(DRAFT).status_code == 404
    assert administrator.post(f"{LIST}/new", {"name": "x", "source": "y"}).status_code == 303
