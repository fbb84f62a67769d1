"""A digest that holds a date of every kind asks no more of the database than it may, however many there are."""

import uuid
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.cofinancing.models import EntryKind, LedgerEntry, Project
from aict.conventions.models import Convention, ConventionKind, ConventionParty, Renewal
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.revisions import Revision
from aict.core.schema import new_id
from aict.deadlines.queries import agenda_of
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.texts import ConclusionsText, RecommendationText
from aict.funders.models import Call, CallKind
from aict.funders.rules import Certainty
from aict.notices.rules import Rhythm
from aict.partnerships.deadline import DeadlineKind
from tests.factories import OFFICER_A, World
from tests.notices.conftest import Choose, Told, person_of
from tests.notices.test_digest import MOST_QUERIES, queries

SOON = 10
"""Days: within the first step of every kind."""


def soon() -> date:
    return clock.today() + timedelta(days=SOON)


def enter_every_kind(session: Session, world: World, number: int) -> None:
    """One date of each kind in alpha, all of them soon."""
    day = PartialDate.of(soon())
    own = {"partnership_id": world.alpha.partnership.id, "entered_by_id": world.alpha.a.member.id}
    _conventions(session, world, number, day, own)
    project = Project(id=new_id(), code=f"K{number}", title="Projet", currency="EUR", ends_on=day, **own)
    session.add(project)
    planned = {"line_id": world.alpha.line.id, "amount": Decimal(100 + number), "currency": "EUR"}
    session.add(
        LedgerEntry(
            id=new_id(), code=f"K{number}", project_id=world.alpha.project.id, kind=EntryKind.PLANNED,
            date=day, report_due_on=day, **planned, **own,
        )
    )  # fmt: skip
    for kind in (CallKind.CALL, CallKind.DECLARATION):
        session.add(
            Call(
                id=new_id(), code=f"{kind}-{number}", kind=kind, year=soon().year, name_fr=f"Appel {number}",
                funder="Ministère", closes_on=day, source="S", certainty=Certainty.SURE,
            )
        )  # fmt: skip
    session.flush()


def _conventions(
    session: Session, world: World, number: int, day: PartialDate, own: Mapping[str, Any]
) -> None:
    old = PartialDate(2020, 1, 1)
    done = {"deliberated_on": old, "deliberation_transmitted_on": old, "signed_on": old}
    lately = dict.fromkeys(done, PartialDate.of(clock.today() - timedelta(days=3)))
    tacit = {"renewal": Renewal.TACIT, "renewal_months": 36, "notice_months": 1, "ends_on": _in_a_month()}
    # Signed and not transmitted; ending; renewed by itself; wanting an evaluation.
    for name, transmitted, clauses in (
        ("T", None, {}),
        ("E", old, {"ends_on": day}),
        ("N", old, tacit),
        ("V", old, {"evaluation_months": 12, "starts_on": _a_year_before(), "ends_on": PartialDate(2090)}),
    ):
        said = {"starts_on": old, **clauses}
        text = Convention(
            id=new_id(), code=f"{name}{number}", title=f"Texte {name}{number}", kind=ConventionKind.FRAMEWORK,
            object="Objet", provisional_amount=Decimal(1), currency="EUR", signed_on=old, **said, **own,
        )  # fmt: skip
        for side in (world.alpha.a, world.alpha.b):
            text.parties.append(
                ConventionParty(
                    id=new_id(),
                    organisation_id=side.organisation.id,
                    transmitted_on=transmitted,
                    **(done if transmitted else lately),
                )
            )
        session.add(text)


def _in_a_month() -> PartialDate:
    """An end whose notice of one month falls soon."""
    return PartialDate.of(soon() + timedelta(days=31))


def _a_year_before() -> PartialDate:
    return PartialDate(soon().year - 1, soon().month, min(soon().day, 28))


def conclude(session: Session, world: World) -> None:
    """What an evaluation of alpha agreed falls due soon, as do the answers to another."""
    day = PartialDate.of(soon())
    session.get_one(Evaluation, world.alpha.answering.id).answers_due = soon()
    sealed = session.get_one(Evaluation, world.alpha.evaluation.id)
    sealed.stage = Stage.SEALED
    asked = ConclusionsText("Bien", "renew", "Pour trois ans", day).to_json()
    said = RecommendationText("Répondre", (("a", "Direction"), ("b", "Direction")), day).to_json()
    texts: dict[uuid.UUID | None, Any] = {r.text_id: said for r in sealed.recommendations}
    texts[sealed.conclusions_id] = asked
    for revision in session.scalars(select(Revision).where(Revision.text_id.in_(texts))):
        revision.content, revision.in_force_at = texts[revision.text_id], clock.now()


@pytest.fixture(params=["few", "many"])
def registry(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Asked as of a small registry, and in the ways that are kept for a large one."""
    if request.param == "many":
        monkeypatch.setattr("aict.partnerships.queries.MANY", 0)


@pytest.mark.usefixtures("registry")
def test_a_digest_of_every_kind_of_date_is_written_in_few_questions(
    app: Flask, told: Told, choose: Choose, database: Database, world: World
) -> None:
    choose(OFFICER_A, Rhythm.IMMEDIATE)
    told()
    asked: list[int] = []
    for number, more in enumerate((1, 1, 12)):
        with database.transaction() as session:
            if not number:
                conclude(session, world)
            for place in range(more):
                enter_every_kind(session, world, 100 * number + place)
        if not number:
            assert kinds(database) == set(DeadlineKind)
        asked.append(queries(app))
    # The first tells of what was concluded as well.
    assert asked[1] == asked[2]
    assert max(asked) <= MOST_QUERIES


def kinds(database: Database) -> set[DeadlineKind]:
    with database.session(writing=False) as session:
        found = agenda_of(session, person_of(session, OFFICER_A), many=False)
        return {own.deadline.kind for own in found.deadlines}
