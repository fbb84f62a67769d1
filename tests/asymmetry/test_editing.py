"""A new version of the checklist: begun from the last, changed, published for good; what began with another keeps it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from aict.asymmetry import editing
from aict.asymmetry.models import Checklist, Group, MeantFor, QuestionNature
from aict.asymmetry.queries import checklists, current_checklist
from aict.asymmetry.services import load_shipped
from aict.core.db import Database
from aict.core.errors import Frozen, Overtaken, RuleBroken
from aict.core.overtaken import RowOvertaken
from aict.core.schema import Base

pytestmark = pytest.mark.sqlite

ASKED = {
    "code": "E1",
    "group": Group.METHODS,
    "nature": QuestionNature.APPRECIATION,
    "meant_for": MeantFor.ANY,
    "measure": None,
    "text_fr": "Ce côté choisit-il autant que l’autre ?",
    "text_en": None,
    "help_fr": None,
    "help_en": None,
}


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    database = Database(f"sqlite:///{tmp_path / 'test.db'}")
    Base.metadata.create_all(database.engine)
    with database.session(writing=True) as session:
        load_shipped(session)
        yield session
    database.engine.dispose()


@pytest.fixture
def draft(session: Session) -> Checklist:
    return editing.start_draft(session, version="2027-1", source="Atelier")


def codes(checklist: Checklist) -> list[str]:
    return [question.code for question in checklist.questions]


def test_a_draft_begins_with_the_last_version_and_nobody_answers_it_yet(
    session: Session, draft: Checklist
) -> None:
    shipped = current_checklist(session)
    assert shipped
    assert shipped is not draft
    assert codes(draft) == codes(shipped)
    assert {q.id for q in draft.questions}.isdisjoint(q.id for q in shipped.questions)
    assert draft not in checklists(session, drafts=False)
    assert checklists(session, drafts=True)[0] is draft


def test_one_draft_at_a_time_and_one_version_of_a_name(session: Session, draft: Checklist) -> None:
    with pytest.raises(RuleBroken):
        editing.start_draft(session, version="2027-2", source="Atelier")
    shipped = current_checklist(session)
    assert shipped
    with pytest.raises(RuleBroken) as broken:
        editing.rename(session, draft, edition=draft.edition, version=shipped.version, source="x")
    assert broken.value.field == "name"


def test_publishing_makes_it_the_one_that_evaluations_begin_with(session: Session, draft: Checklist) -> None:
    before = current_checklist(session)
    added = editing.record_question(session, draft, values=ASKED)
    assert draft.questions[-1] is added
    editing.publish(session, draft, edition=draft.edition)
    assert current_checklist(session) is draft
    assert before
    assert "E1" not in codes(before)


def test_what_this_instance_wrote_stays_in_use_when_another_comes_with_the_product(
    session: Session, draft: Checklist
) -> None:
    editing.publish(session, draft, edition=draft.edition)
    session.add(
        Checklist(version="2999-1", published_at=draft.published_at, source="Livrée", questions=[], own=False)
    )
    session.flush()
    assert current_checklist(session) is draft


def test_a_published_version_does_not_change(session: Session) -> None:
    published = current_checklist(session)
    assert published
    first, before = published.questions[0], codes(published)
    for act in (
        lambda: editing.record_question(session, published, values=ASKED),
        lambda: editing.change_question(session, published, first, version=1, values=ASKED),
        lambda: editing.remove_question(session, published, first),
        lambda: editing.move_question(session, published, first, up=False),
        lambda: editing.publish(session, published, edition=1),
        lambda: editing.discard(session, published, edition=1),
        lambda: editing.rename(session, published, edition=1, version="x", source="x"),
    ):
        with pytest.raises(Frozen):
            act()
    assert codes(published) == before


def test_questions_move_one_place_and_stop_at_the_ends(session: Session, draft: Checklist) -> None:
    first, second, *_ = codes(draft)
    editing.move_question(session, draft, draft.questions[0], up=True)
    assert codes(draft)[:2] == [first, second]
    editing.move_question(session, draft, draft.questions[1], up=True)
    assert codes(draft)[:2] == [second, first]
    editing.move_question(session, draft, draft.questions[0], up=False)
    assert codes(draft)[:2] == [first, second]
    assert [q.position for q in draft.questions] == sorted(q.position for q in draft.questions)


def test_a_question_has_a_number_of_its_own_and_a_figure_its_measure(
    session: Session, draft: Checklist
) -> None:
    with pytest.raises(RuleBroken) as broken:
        editing.record_question(session, draft, values={**ASKED, "code": draft.questions[0].code})
    assert broken.value.field == "code"
    with pytest.raises(RuleBroken) as broken:
        editing.record_question(session, draft, values={**ASKED, "nature": QuestionNature.FIGURE})
    assert broken.value.field == "measure"


def test_who_was_slower_loses_nothing(session: Session, draft: Checklist) -> None:
    question = draft.questions[0]
    read, edition = question.version, draft.edition
    values = {**ASKED, "code": question.code}
    editing.change_question(session, draft, question, version=read, values=values)
    with pytest.raises(RowOvertaken) as overtaken:
        editing.change_question(
            session, draft, question, version=read, values={**values, "text_fr": "Autre ?"}
        )
    assert overtaken.value.theirs["text_fr"] == ASKED["text_fr"]
    assert overtaken.value.mine["text_fr"] == "Autre ?"
    # Who publishes publishes what they have read.
    with pytest.raises(Overtaken):
        editing.publish(session, draft, edition=edition)


def test_nothing_to_ask_is_not_published(session: Session, draft: Checklist) -> None:
    for question in list(draft.questions):
        if question.nature is QuestionNature.APPRECIATION:
            editing.remove_question(session, draft, question)
    with pytest.raises(RuleBroken):
        editing.publish(session, draft, edition=draft.edition)


def test_a_draft_that_is_given_up_leaves_nothing(session: Session, draft: Checklist) -> None:
    editing.discard(session, draft, edition=draft.edition)
    assert len(checklists(session, drafts=True)) == 1
    assert editing.start_draft(session, version="2027-1", source="Atelier")
