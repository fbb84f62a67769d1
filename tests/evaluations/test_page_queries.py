"""The number of queries of a page does not grow with its rows (quality.md I56)."""

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal

import pytest
from flask import Flask
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from aict.core import revisions, writing
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.merging import Content
from aict.core.schema import new_id
from aict.evaluations.models import Evaluation, Recommendation
from aict.evaluations.services import RECOMMENDATION
from aict.evaluations.texts import RecommendationText
from aict.objectives.models import Measurement
from aict.partnerships.models import Partnership
from tests.conftest import BrowserOf
from tests.factories import OFFICER_B, World, author_of, make_objective, objective_text

MOST = 18


@contextmanager
def counted(app: Flask) -> Iterator[list[str]]:
    """The statements that the application sends meanwhile."""
    sent: list[str] = []
    engine = app.extensions["aict-database"].engine

    def keep(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith("SELECT"):
            sent.append(statement)

    event.listen(engine, "before_cursor_execute", keep)
    yield sent
    event.remove(engine, "before_cursor_execute", keep)


def _add(database: Database, world: World, first: int, last: int) -> None:
    """More objectives, each proposed, and more recommendations."""
    a, b = world.alpha.a.member, world.alpha.b.member

    def propose(session: Session, text: revisions.SharedText, content: Content) -> None:
        keys = [a.id, b.id]
        writing.propose(session, text, content=content, base_number=0, author=author_of(a), keys=keys)

    with database.transaction() as session:
        partnership = session.scalars(select(Partnership).where(Partnership.code == "alpha")).one()
        evaluation = session.scalars(
            select(Evaluation).where(Evaluation.id == world.alpha.evaluation.id)
        ).one()
        for number in range(first, last):
            objective = make_objective(session, partnership, f"Q{number}")
            content = objective_text(objective, statement=f"Objectif {number}")
            propose(session, objective.text, content)
            session.add(
                Measurement(
                    indicator=objective.indicators[0],
                    partnership_id=partnership.id,
                    date=PartialDate(2025),
                    value=Decimal(number),
                    entered_by_id=a.id,
                )
            )
            text = writing.open_text(session, kind=RECOMMENDATION, partnership_id=partnership.id)
            evaluation.recommendations.append(
                Recommendation(id=new_id(), partnership_id=partnership.id, number=number, text=text)
            )
            session.flush()
            recommended = RecommendationText(text=f"Recommandation {number}").to_json()
            propose(session, text, recommended)


PATHS = (
    "objectives",
    "objectives/measurements/enter",
    "objectives/measurements/judge",
    "evaluations",
    "evaluations/E1",
)


@pytest.mark.parametrize("path", PATHS)
def test_a_page_asks_as_much_for_twenty_rows_as_for_two(
    app: Flask, database: Database, world: World, browser_of: BrowserOf, path: str
) -> None:
    browser = browser_of(OFFICER_B)
    counts = []
    for first, last in ((2, 3), (3, 21)):
        _add(database, world, first, last)
        with counted(app) as sent:
            assert browser.get(f"/partnerships/alpha/{path}").status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1]
    # A list is light; the page of one evaluation computes every measure of the registry.
    assert counts[1] <= MOST or path == "evaluations/E1"
