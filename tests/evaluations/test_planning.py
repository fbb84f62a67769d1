"""The next evaluation is planned as the convention wants it, and looks at what was chosen; its plan is put right until a side answers."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.conventions.models import Convention
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import Frozen, Overtaken, RuleBroken
from aict.evaluations import planning
from aict.evaluations.models import Evaluation, EvaluationKind
from aict.evaluations.questions import CRITERION, asked_in
from aict.partnerships.models import Partnership
from aict.reporting.evaluation import evaluation_report
from aict.reporting.viewpoint import Viewpoint
from tests.browser import as_opened
from tests.conftest import BrowserOf
from tests.evaluations.pages import BASE, E2, answer, whole
from tests.factories import EVALUATOR, OFFICER_A, OFFICER_B, READER_A, World
from tests.facts import standing_of

PLAN: dict[str, Any] = {
    "title": "Bilan",
    "kind": None,
    "period_start": PartialDate(2021),
    "period_end": PartialDate(2025),
    "answers_due": date(2099, 1, 31),
    "checklist_id": None,
    "looks_at": None,
}


def of(session: Session, code: str = "E2") -> Evaluation:
    return session.scalars(
        select(Evaluation)
        .join(Evaluation.partnership)
        .where(Evaluation.code == code, Partnership.code == "alpha")
    ).one()


def wants(session: Session, world: World, months: int, ends: PartialDate) -> None:
    """The convention of alpha is in force for years to come, and wants an evaluation that often."""
    convention = session.get_one(Convention, world.alpha.convention.id)
    convention.evaluation_months, convention.ends_on = months, ends
    for party in convention.parties:
        party.signed_on, party.transmitted_on = PartialDate(2021, 3, 1), PartialDate(2021, 3, 2)


@pytest.mark.parametrize(
    ("months", "ends", "kind"),
    [
        (12, PartialDate(2029), EvaluationKind.ANNUAL),
        (24, PartialDate(2030), EvaluationKind.MID_TERM),
        (36, PartialDate(2029), EvaluationKind.FINAL),
    ],
)
def test_the_form_is_filled_as_the_convention_wants_it(
    database: Database, world: World, months: int, ends: PartialDate, kind: EvaluationKind
) -> None:
    with database.transaction() as session:
        wants(session, world, months, ends)
    with database.session(writing=False) as session:
        proposed = planning.proposed_plan(session, of(session).partnership)
    # The last evaluation looked at the years up to 2025.
    assert proposed.kind is kind
    assert proposed.period_start == PartialDate(2025)
    assert proposed.period_end == PartialDate(2025 + months // 12)


def test_one_click_leads_from_what_is_due_to_the_form(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    with database.transaction() as session:
        wants(session, world, 12, PartialDate(2029))
    officer = browser_of(OFFICER_A)
    assert f'href="{BASE}/next"' in officer.get("/deadlines").text
    assert officer.get(f"{BASE}/next").headers["Location"] == f"{BASE}/new"
    filled = as_opened(officer.get(f"{BASE}/new"))
    assert (filled["kind"], filled["period_end"]) == ("annuelle", "2026")
    assert browser_of(READER_A).get(f"{BASE}/next").headers["Location"] == BASE
    assert browser_of(EVALUATOR).get(f"{BASE}/next").status_code == 403


def test_only_what_is_looked_at_is_asked_and_printed(database: Database, world: World) -> None:
    with database.transaction() as session:
        at = standing_of(session, OFFICER_A)
        wanted = {
            "criteria": ["impact", "coherence"],
            "objectives": [str(world.alpha.objective.id)],
            "projects": [],
        }
        made = planning.plan(session, at=at, **{**PLAN, "looks_at": wanted})
        # All there is of a sort is everything.
        assert made.looks_at == {"criteria": ["coherence", "impact"]}
        asked = [question.code for question in asked_in(session, made, "fr")]
        assert [code for code in asked if code.startswith(CRITERION)] == [
            "criterion.coherence",
            "criterion.impact",
        ]
        made.looks_at = {"objectives": []}
        report = evaluation_report(session, Viewpoint(at.partnership, "a"), made)
        assert report.blocks["objectives"] == ()
        assert report.blocks["conventions"] != ()
        with pytest.raises(RuleBroken):
            planning.plan(session, at=at, **{**PLAN, "looks_at": {"projects": [str(world.beta.project.id)]}})


def test_a_plan_is_put_right_until_a_side_has_answered(
    database: Database, world: World, browser_of: BrowserOf
) -> None:
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    opened = {n: v for n, v in as_opened(theirs.get(f"{E2}/edit")).items() if n not in {"csrf_token", "once"}}
    right = {**opened, "title": "Évaluation corrigée", "answers_due": "31/01/2031", "criteria": "impact"}
    assert theirs.post(f"{E2}/edit", right).status_code == 303
    assert "Évaluation corrigée" in ours.get(E2).text
    stale = ours.post(f"{E2}/edit", {**opened, "title": "Autre", "answers_due": "31/01/2031"})
    assert stale.status_code == 409
    assert "Autre" in stale.text
    sooner = ours.post(f"{E2}/edit", {**as_opened(ours.get(f"{E2}/edit")), "answers_due": "30/01/2031"})
    assert sooner.status_code == 422
    assert 'href="#answers_due"' in sooner.text
    assert answer(ours, "submit", whole(ours)).status_code == 303
    assert theirs.post(f"{E2}/edit", right).status_code == 409
    with database.transaction() as session:
        evaluation = of(session)
        at = standing_of(session, OFFICER_B)
        with pytest.raises((Frozen, Overtaken)):
            planning.plan_again(session, evaluation, at=at, version=evaluation.version, **PLAN)
        assert evaluation.title == "Évaluation corrigée"
