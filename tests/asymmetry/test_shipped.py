"""The shipped checklist: complete, in two languages, worded for either side, loaded once."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.asymmetry.models import Group, Question, QuestionNature
from aict.asymmetry.queries import GROUPS, asked, current_checklist, questions_for
from aict.asymmetry.services import SHIPPED, load_shipped
from aict.core.db import Database
from aict.core.schema import Base

pytestmark = pytest.mark.sqlite

QUESTIONS = json.loads(SHIPPED.read_text("utf-8"))["questions"]
REFERENCE_LIST = [
    "A1.1",
    "A1.2",
    "A1.3",
    "A2.1",
    "A2.2",
    "A3.1",
    "A3.2",
    "A4.1",
    "A4.2",
    "C1.1",
    "C1.2",
    "C2.1",
    "C3.1",
    "D1",
    "D2",
    "D3",
    "D4",
    "D5",
    "D6",
    "D7",
]
PARTIAL = re.compile(
    r"\b(nord|sud|north|south|notre|nos|our|france|français|bénéficiaire|beneficiary)\b", re.IGNORECASE
)

_OTHER_WORDS = re.compile(r"\b(technicians?|fixed|held the pen|parts taken)\b", re.IGNORECASE)
"""What the English interface calls technical staff, set, drafted."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    database = Database(f"sqlite:///{tmp_path / 'test.db'}")
    Base.metadata.create_all(database.engine)
    with database.session(writing=True) as session:
        yield session
    database.engine.dispose()


def test_the_english_uses_the_words_of_the_interface() -> None:
    english = [text for question in QUESTIONS for name, text in question.items() if name.endswith("_en")]
    assert [text for text in english if _OTHER_WORDS.search(text)] == []


def test_the_reference_list_is_complete() -> None:
    assert set(REFERENCE_LIST) <= {question["code"] for question in QUESTIONS}
    assert {question["group"] for question in QUESTIONS} == {group.value for group in Group}


@pytest.mark.parametrize("question", QUESTIONS, ids=[question["code"] for question in QUESTIONS])
def test_either_side_can_answer_the_same_words(question: dict[str, str]) -> None:
    for language in ("fr", "en"):
        text = question[f"text_{language}"]
        assert text
        assert question[f"help_{language}"]
        assert not PARTIAL.search(text)
    assert question["nature"] == "figure" or question["text_fr"].endswith("?")


def test_loading_twice_does_no_harm(session: Session) -> None:
    assert current_checklist(session) is None
    first, second = load_shipped(session), load_shipped(session)
    assert first.id == second.id
    assert session.scalar(select(func.count()).select_from(Question)) == len(QUESTIONS)
    assert current_checklist(session) is first


def test_questions_of_a_relation(session: Session) -> None:
    checklist = load_shipped(session)
    inside = questions_for(checklist, countries=["FR", "DE"], in_union=["FR", "DE"])
    outside = questions_for(checklist, countries=["FR", "TN"], in_union=["FR", "DE"])
    assert {q.code for q in outside} - {q.code for q in inside} == {"A1.1", "A1.5"}
    assert all(q.nature is QuestionNature.APPRECIATION for q in asked(outside))
    assert outside[0].text("en").startswith("Visas applied for")
    assert outside[0].text("ar") == outside[0].text_fr
    assert outside[0].help("en")


def test_every_group_has_a_title_and_a_question_to_answer(session: Session) -> None:
    questions = asked(load_shipped(session).questions)
    assert {question.group for question in questions} == set(GROUPS) == set(Group)
