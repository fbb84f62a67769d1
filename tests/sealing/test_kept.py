"""What was frozen is what the next evaluation is compared with, whatever becomes of the register afterwards."""

from collections.abc import Mapping

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.activities.models import Action
from aict.core import clock
from aict.core.answers import AnswerSheet
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.evaluations.changes import MeasureChange, changes_of
from aict.evaluations.kept import frozen_of
from aict.evaluations.models import Evaluation
from aict.partnerships.models import Territory
from aict.reporting.catalogue import build_report
from aict.sealing import services
from tests.browser import Browser
from tests.conftest import BrowserOf
from tests.evaluations.pages import E1, E2, answer, whole
from tests.factories import NOON, OFFICER_A, OFFICER_B, World
from tests.objectives.pages import text_of
from tests.sealing.conftest import Scene

KEY = "actions_by_territory"


def act(session: Session, world: World, code: str, territory: str, year: int) -> None:
    session.add(
        Action(
            id=new_id(),
            code=code,
            title="Atelier",
            territory=Territory(territory),
            starts_on=PartialDate(year),
            partnership_id=world.alpha.partnership.id,
            entered_by_id=world.alpha.a.member.id,
            entered_at=NOON,
        )
    )


@pytest.fixture
def two_periods(database: Database, world: World, scene: Scene) -> None:
    """2021–2023, of three actions: one on a, two on b; then 2024–2025, of one action on a."""
    with scene(OFFICER_A) as (session, first, _):
        first.period_end = PartialDate(2023)
        second = later(session, world)
        second.period_start = PartialDate(2024)
        for code, territory, year in (
            ("X1", "a", 2022),
            ("X2", "b", 2022),
            ("X3", "b", 2023),
            ("X4", "a", 2024),
        ):
            act(session, world, code, territory, year)


def later(session: Session, world: World) -> Evaluation:
    return session.scalars(select(Evaluation).where(Evaluation.id == world.alpha.answering.id)).one()


def change_the_past(database: Database, world: World) -> None:
    """One action of the first period moves from b to a, another one comes in late, on both."""
    with database.transaction() as session:
        moved = session.scalars(select(Action).where(Action.code == "X2")).one()
        moved.territory = Territory.A
        act(session, world, "X5", "both", 2021)


def compared(database: Database, world: World) -> MeasureChange:
    with database.session(writing=False) as session:
        changes = changes_of(session, later(session, world), "fr")
        assert changes is not None
        return next(one for one in changes.measures if one.measure.key == KEY)


def counts(change: MeasureChange) -> tuple[Mapping[str, int | None], Mapping[str, int | None]]:
    """Actions by territory: the last time, this time."""
    return (
        {key: then.count for key, then, _ in change.parts if then},
        {key: now.count for key, _, now in change.parts if now},
    )


def printed_changes(database: Database, world: World) -> list[str]:
    """Where the report says that the last time is read, and the share of each territory then."""
    with database.session(writing=False) as session:
        second = later(session, world)
        blocks = build_report(session, "evaluation", second.partnership, evaluation=second).blocks
        territories = next(
            parts for label, parts, _ in blocks["changed"] if str(label) == "Où les actions ont lieu"
        )
        return [str(blocks["changed_from"]), *(str(then) for _, then, _ in territories)]


THEN, NOW = {"a": 1, "b": 2, "both": 0}, {"a": 1, "b": 0, "both": 0}


def test_a_fact_changed_after_the_seal_does_not_move_the_comparison(
    database: Database, world: World, scene: Scene, two_periods: None, sealed: str
) -> None:
    assert counts(compared(database, world)) == (THEN, NOW)
    printed = printed_changes(database, world)
    change_the_past(database, world)
    assert counts(compared(database, world)) == (THEN, NOW)
    assert printed_changes(database, world) == printed


def test_before_the_freeze_both_periods_are_counted_on_the_register_of_today_and_it_says_so(
    database: Database, world: World, browser_of: BrowserOf, two_periods: None
) -> None:
    change_the_past(database, world)
    # X1 and X2 are on a now, X3 on b, X5 on both; X4 is of the second period.
    assert counts(compared(database, world)) == ({"a": 2, "b": 1, "both": 1}, NOW)
    page = text_of(browser_of(OFFICER_A).get(f"{E2}/changes"))
    assert (
        "n’a pas été figée avec ses chiffres : sa période est recalculée sur le registre d’aujourd’hui"
        in page
    )


def test_both_sides_read_where_the_figures_come_from(
    database: Database, world: World, browser_of: BrowserOf, two_periods: None, sealed: str
) -> None:
    for email in (OFFICER_A, OFFICER_B):
        page = text_of(browser_of(email).get(f"{E2}/changes"))
        assert "La dernière fois : les chiffres tels qu’ils ont été figés le" in page
        assert "Cette fois : le registre d’aujourd’hui." in page


def on_territory_a(browser: Browser) -> list[str]:
    """What the page of the measure of the first evaluation says of territory a: its figures, and the rows behind."""
    page = text_of(browser.get(f"{E1}/measures/{KEY}"))
    return [word for word in ("1 sur 3", "2 sur 4", "Chiffres tels qu’ils ont été figés le") if word in page]


def test_the_page_of_a_sealed_measure_keeps_its_figures_beside_the_rows_of_today(
    database: Database, world: World, browser_of: BrowserOf, two_periods: None, sealed: str
) -> None:
    browser = browser_of(OFFICER_B)
    assert on_territory_a(browser) == ["1 sur 3", "Chiffres tels qu’ils ont été figés le"]
    change_the_past(database, world)
    assert on_territory_a(browser) == ["1 sur 3", "Chiffres tels qu’ils ont été figés le"]


def test_answers_of_the_last_time_are_those_that_were_frozen(
    database: Database, world: World, browser_of: BrowserOf, two_periods: None, sealed: str
) -> None:
    with database.transaction() as session:
        for sheet in session.scalars(
            select(AnswerSheet).where(AnswerSheet.subject_id == world.alpha.evaluation.id)
        ):
            for one in sheet.answers:
                one.value = "no"
    ours, theirs = browser_of(OFFICER_A), browser_of(OFFICER_B)
    with clock.stopped_at(NOON):
        for browser in (ours, theirs):
            assert answer(browser, "submit", whole(browser)).status_code == 303
        page = text_of(ours.get(f"{E2}/changes"))
    # Yes then, yes now: the rows written over since say no.
    assert page.count("même réponse que la dernière fois") == 2


def test_what_is_kept_names_no_row_and_is_under_the_fingerprint(
    scene: Scene, world: World, concluded: None
) -> None:
    with scene(OFFICER_A) as (session, evaluation, at):
        assert frozen_of(session, evaluation) is None
        snapshot = services.freeze(session, evaluation, at=at)
        frozen = frozen_of(session, evaluation)
        assert frozen is not None
        assert all(not part.rows for one in frozen.kept.measures.values() for part in one.parts)
        assert set(frozen.kept.answers) == {"a", "b"}
        assert '"kept":{' in snapshot.content
