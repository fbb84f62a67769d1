"""What the tests of joint evaluations share: addresses, answers to every question, how a form is sent."""

from collections.abc import Mapping

from sqlalchemy import select
from werkzeug.test import TestResponse

from aict.core.answers import AnswerSheet, sheets_of
from aict.core.db import Database
from aict.evaluations.models import Evaluation, Stage
from tests.browser import Browser, fields_of
from tests.factories import World

BASE = "/partnerships/alpha/evaluations"
E2 = f"{BASE}/E2"
"""Whose answers are being given."""
E1 = f"{BASE}/E1"
"""In its joint session."""
ANSWERS = f"{E2}/answers"
CHECKLIST_STEPS = ("balanced", "rather_balanced", "rather_unequal", "unequal")
CRITERIA_STEPS = ("yes", "rather_yes", "rather_no", "no")


def evaluation(database: Database, world: World) -> Evaluation:
    """The answering evaluation as it is in the database."""
    with database.session(writing=False) as session:
        return session.scalars(select(Evaluation).where(Evaluation.id == world.alpha.answering.id)).one()


def sheets(database: Database, world: World) -> dict[str, AnswerSheet]:
    """The answers of each side as they are in the database."""
    with database.session(writing=False) as session:
        return {sheet.party: sheet for sheet in sheets_of(session, world.alpha.answering.id)}


def whole(browser: Browser, comment: str = "Parce que", step: int = 0) -> dict[str, str]:
    """An answer and a comment for every question of the form that is open to this browser."""
    fields: dict[str, str] = {}
    for name in fields_of(browser.get(ANSWERS)):
        if name.endswith("-value"):
            stem = name.removesuffix("-value")
            scale = CRITERIA_STEPS if "criterion." in stem else CHECKLIST_STEPS
            fields |= {name: scale[step], f"{stem}-comment": f"{comment} {stem}"}
    return fields


def answer(
    browser: Browser, act: str, fields: Mapping[str, str], *, opened: TestResponse | None = None
) -> TestResponse:
    """Send answers from the form as it is opened now, or as it was opened before."""
    found = fields_of(opened or browser.get(ANSWERS))
    unanswered = {n: v for n, v in found.items() if not n.endswith("-value")}
    return browser.post(ANSWERS, {**unanswered, **fields, "act": act})


def set_stage(database: Database, world: World, stage: Stage) -> None:
    """Put both evaluations of alpha at a stage."""
    with database.transaction() as session:
        for found in session.scalars(
            select(Evaluation).where(Evaluation.partnership_id == world.alpha.partnership.id)
        ):
            found.stage = stage
