"""A relation of three sides on paper: each of them is on the first page, and no gap is said of two alone."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy.orm import Session

from aict.accounts.models import Role
from aict.asymmetry.services import load_shipped as load_checklist
from aict.core import clock
from aict.core.answers import Given
from aict.core.db import Database
from aict.evaluations import services
from aict.evaluations.models import Evaluation
from aict.evaluations.questions import CRITERION, asked_in
from aict.partnerships.access import standing_in
from aict.reference.services import load_shipped
from aict.reporting import paper
from aict.reporting.catalogue import build_report
from aict.reporting.document import Document
from tests.factories import make_member, make_organisation, make_partnership, make_person, make_role
from tests.reports.test_evaluation import planned

DAY = datetime(2026, 3, 1, 10, tzinfo=UTC)
TOWNS = {"a": ("Alpha", "FR"), "b": ("Béta", "TN"), "c": ("Gamma", "SN")}
STEPS = ("balanced", "rather_balanced", "rather_unequal", "unequal")


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with clock.stopped_at(DAY), database.transaction() as session:
        load_shipped(session)
        load_checklist(session)
        yield session


def evaluated(session: Session, said: dict[str, list[str]]) -> Evaluation:
    """Three towns that answer the first questions of the checklist as told, the others alike; each has its sentence."""
    towns = {
        side: make_organisation(session, name, country=country) for side, (name, country) in TOWNS.items()
    }
    session.flush()
    partnership = make_partnership(session, "three", recorded_from=towns["a"])
    people = {side: make_person(session, f"{side}@three.example") for side in towns}
    for side, town in towns.items():
        make_member(session, partnership, town, side=side)
        make_role(session, people[side], town, Role.OFFICER)
    session.flush()
    standings = {side: standing_in(session, person, "three") for side, person in people.items()}
    evaluation = planned(session, standings["a"])
    asked = [q.code for q in asked_in(session, evaluation, "fr")]
    points = [code for code in asked if not code.startswith(CRITERION)]
    for side, at in standings.items():
        given = {code: Given("yes" if code.startswith(CRITERION) else "balanced") for code in asked}
        given |= {code: Given(value) for code, value in zip(points, said[side], strict=False)}
        services.save_answers(session, evaluation, at=at, given=given, version=0)
        services.submit_answers(session, evaluation, at=at)
    for side, at in standings.items():
        services.speak(session, evaluation, at=at, sentence=f"Ce que dit {side}.", dissent=None, version=0)
    return evaluation


# The first is unequal for all three, the second for one alone, the third lies one step apart; all the rest is balanced.
SAID = {
    "a": [STEPS[2], STEPS[0], STEPS[0]],
    "b": [STEPS[3], STEPS[3], STEPS[1]],
    "c": [STEPS[2], STEPS[0], STEPS[0]],
}


def printed(session: Session, slug: str, evaluation: Evaluation) -> tuple[Document, str]:
    document = build_report(session, slug, evaluation.partnership, evaluation=evaluation)
    return document, paper.markup(slug, document, fit="", alone=True)


def test_each_of_three_sides_speaks_on_the_first_page(session: Session) -> None:
    document, first = printed(session, "evaluation", evaluated(session, SAID))
    assert [f"Ce que dit {side}." in first for side in "abc"] == [True, True, True]
    # Of both points each of the three is told, the widest apart first: 3 steps, then 1.
    widest, next_one = (str(paper.pen_for("fr").say(said.words)) for said in document.front.unequal)
    assert widest.endswith("Alpha : équilibré ; Béta : inégal ; Gamma : équilibré.")
    assert next_one.endswith("Alpha : plutôt inégal ; Béta : inégal ; Gamma : plutôt inégal.")


def test_the_checklist_counts_the_two_answers_farthest_apart(session: Session) -> None:
    evaluation = evaluated(session, SAID)
    document, first = printed(session, "asymmetry", evaluation)
    every = len([q for q in asked_in(session, evaluation, "fr") if not q.code.startswith(CRITERION)])
    # One point 1 step apart by 2 (unequal) − 3, one by 0 − 3 = 3, one by 0 − 1 = 1; the others alike.
    assert [figure.value for figure in document.blocks["figures"]] == [every, every - 3, 2, 1]
    assert "les deux côtés" not in first
    assert "Ce que tous les côtés jugent inégal" in first
    assert "puis tous ont conclu ensemble" in paper.markup("asymmetry", document, fit="")
