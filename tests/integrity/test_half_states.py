"""A fault at any write of an operation of many rows leaves nothing of it (quality.md D29)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, event, select
from sqlalchemy.orm import Session

from aict.accounts import invitations
from aict.accounts.models import Role
from aict.conversations import services as conversations
from aict.conversations.subjects import Subject
from aict.core.answers import Given
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import Base, new_id
from aict.core.secret_links import Links
from aict.demonstration.services import REAL_PARTNERSHIPS
from aict.evaluations import services as evaluations
from aict.evaluations.planning import plan
from aict.evaluations.questions import asked_in
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.objectives import services as objectives
from aict.objectives.content import IndicatorText, ObjectiveText
from aict.objectives.models import Objective
from tests.conftest import SECRET_KEY
from tests.factories import OFFICER_A, OFFICER_B, make_person
from tests.facts import standing_of

Operation = Callable[[Session], None]
MOST_FAULTS = 25
"""A long operation is interrupted at this many of its writes, spread from the first to the last."""


class Fault(RuntimeError):
    """What breaks in the middle."""


def import_the_real_partnerships(session: Session) -> None:
    report = import_workbook(session, read_workbook(REAL_PARTNERSHIPS), importer=None, actor=None)
    assert report.accepted


def propose_and_agree_to_an_objective(session: Session) -> None:
    ours, theirs = standing_of(session, OFFICER_A), standing_of(session, OFFICER_B)
    objective = objectives.open_objective(session, at=ours)
    indicators = tuple(IndicatorText(new_id(), "", label) for label in ("un", "deux"))
    text = ObjectiveText("Écrire ensemble", indicators=indicators)
    revision = objectives.propose(session, objective, at=ours, text=text, base_number=0, draft_version=0)
    objectives.agree(session, revision, at=theirs)


def answer_an_evaluation(session: Session) -> None:
    sides = [standing_of(session, email) for email in (OFFICER_A, OFFICER_B)]
    evaluation = plan(
        session,
        at=sides[0],
        title="Évaluation",
        kind=None,
        period_start=PartialDate(2019),
        period_end=PartialDate(2021),
        answers_due=date(2099, 1, 1),
    )
    given = {q.code: Given(q.choices[0][0]) for q in asked_in(session, evaluation, "fr")}
    for at in sides:
        evaluations.save_answers(session, evaluation, at=at, given=given, version=0)
        evaluations.submit_answers(session, evaluation, at=at)


def speak_of_an_objective(session: Session) -> None:
    ours, theirs = standing_of(session, OFFICER_A), standing_of(session, OFFICER_B)
    objective = session.scalars(
        select(Objective).where(Objective.partnership_id == ours.partnership.id)
    ).one()
    subject = Subject("objective", objective.id, ours.partnership.id, "Objectif", "fr", "/", {})
    thread = conversations.open_thread(
        session, at=ours, subject=subject, field=None, words="Qu’en dites-vous ?", named=[theirs.person]
    )
    conversations.resolve(session, thread, at=ours, read=1)
    conversations.say(session, thread, at=theirs, words="Attendez")


def invite_somebody_who_comes(session: Session) -> None:
    ours = standing_of(session, OFFICER_A)
    invitation = invitations.invite_to_organisation(
        session,
        links=Links(SECRET_KEY),
        email="nouvelle@ville.example",
        organisation=ours.partnership.members[0].organisation,
        roles=[Role.OFFICER, Role.READER],
        capacity=None,
        inviter=ours.person,
        invited_for=None,
        locale="fr",
    )
    person = make_person(session, "nouvelle@ville.example")
    session.flush()
    invitations.accept(session, invitation, person=person)


@contextmanager
def writes_counted(engine: Engine, *, fail_at: int | None = None) -> Iterator[list[int]]:
    """Count what is written through the engine, and break just before one of the writes."""
    count = [0]

    def before(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE")):
            count[0] += 1
            if count[0] == fail_at:
                raise Fault(statement)

    event.listen(engine, "before_cursor_execute", before)
    try:
        yield count
    finally:
        event.remove(engine, "before_cursor_execute", before)


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    with database.session(writing=False) as session:
        return {
            table.name: sorted((tuple(row) for row in session.execute(table.select())), key=repr)
            for table in Base.metadata.sorted_tables
        }


@pytest.mark.parametrize(
    "operation",
    [
        import_the_real_partnerships,
        propose_and_agree_to_an_objective,
        answer_an_evaluation,
        speak_of_an_objective,
        invite_somebody_who_comes,
    ],
)
@pytest.mark.usefixtures("world")
def test_a_fault_at_any_write_leaves_nothing(database: Database, operation: Operation) -> None:
    with database.session(writing=True) as session, writes_counted(database.engine) as count:
        operation(session)
        session.flush()
        session.rollback()
    # The trail and its personal values are written after the rest: the faults reach past the count.
    steps = range(1, count[0] + 2, max(1, count[0] // MOST_FAULTS))
    before = everything(database)
    for step in steps:
        with (
            pytest.raises(Fault),
            writes_counted(database.engine, fail_at=step),
            database.transaction() as session,
        ):
            operation(session)
        assert everything(database) == before, f"write {step} of {operation.__name__}"
    with database.transaction() as session:
        operation(session)
    assert everything(database) != before
