"""What is particular to measurements: one answer, of the nature of the indicator, not of a day to come."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from aict.core import clock, revisions
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import RuleBroken
from aict.objectives.measurement_checks import check_not_to_come
from aict.objectives.models import Measurement, Objective
from tests.conftest import BrowserOf
from tests.factories import (
    CANARY_DRAFT_A,
    NOBODY,
    OFFICER_A,
    OFFICER_B,
    World,
    author_of,
    objective_text,
)
from tests.facts import kind_named

KIND = kind_named("measurement")


def _newest(database: Database) -> Measurement:
    with database.session(writing=False) as session:
        return session.scalars(select(Measurement).order_by(Measurement.id.desc()).limit(1)).one()


def _reword(database: Database, world: World, nature: str | None) -> None:
    """The text of the objective, agreed anew with an indicator of another nature."""
    with database.transaction() as session:
        objective = session.scalars(select(Objective).where(Objective.id == world.alpha.objective.id)).one()
        content = objective_text(objective, statement="Autre énoncé")
        content["indicators"][0]["nature"] = nature
        keys = [world.alpha.a.member.id, world.alpha.b.member.id]
        ours, theirs = author_of(world.alpha.a.member), author_of(world.alpha.b.member)
        revision = revisions.propose(
            session, objective.text, content=content, base_number=1, author=ours, keys=keys
        )
        revisions.say(session, revision, verdict=revisions.Verdict.AGREE, author=theirs, keys=keys)


def test_a_value_is_kept_exactly_and_shown(database: Database, world: World, browser_of: BrowserOf) -> None:
    browser, path = browser_of(OFFICER_A), KIND.path(world.alpha)
    assert browser.post(f"{path}/new", {**KIND.fields, "value": "1 052,50"}).status_code == 303
    newest = _newest(database)
    assert (newest.value, newest.words, newest.reported_by) == (Decimal("1052.50"), None, "a")
    assert "1\u202f052,50" in browser.get(path).text


@pytest.mark.parametrize(
    ("field", "answer"),
    [
        ("value", {"value": ""}),
        ("value", {"value": "12", "unavailable_because": "Enquête reportée"}),
        ("value", {"value": "beaucoup"}),
        ("value", {"value": "NaN"}),
        ("value", {"value": "9" * 40}),
        ("date", {"date": ""}),
        ("date", {"date": "2099"}),
        ("date", {"date": "0001-01-01"}),
    ],
)
def test_one_answer_about_what_is(
    database: Database, world: World, browser_of: BrowserOf, field: str, answer: dict[str, str]
) -> None:
    before = _newest(database).id
    page = browser_of(OFFICER_A).post(f"{KIND.path(world.alpha)}/new", {**KIND.fields, **answer})
    assert page.status_code == 422
    assert f'href="#{field}"' in page.text
    assert _newest(database).id == before


def test_no_value_says_why(database: Database, world: World, browser_of: BrowserOf) -> None:
    browser, path = browser_of(OFFICER_B), KIND.path(world.alpha)
    fields = {**KIND.fields, "value": "", "unavailable_because": "Enquête reportée"}
    assert browser.post(f"{path}/new", fields).status_code == 303
    assert "Enquête reportée" in browser.get(path).text
    assert _newest(database).value is None


def test_a_yes_no_indicator_takes_yes_or_no(database: Database, world: World, browser_of: BrowserOf) -> None:
    _reword(database, world, "oui_non")
    browser, path = browser_of(OFFICER_A), f"{KIND.path(world.alpha)}/new"
    assert browser.post(path, {"date": "2026", "words": "peut-être"}).status_code == 422
    assert browser.post(path, {"date": "2026", "value": "1"}).status_code == 422
    assert browser.post(path, {"date": "2026", "words": "non"}).status_code == 303
    assert (_newest(database).words, _newest(database).value) == ("non", None)


@pytest.mark.parametrize("nature", ["qualitatif", None])
def test_words_where_words_are_asked(
    database: Database, world: World, browser_of: BrowserOf, nature: str | None
) -> None:
    _reword(database, world, nature)
    path = f"{KIND.path(world.alpha)}/new"
    fields = {"date": "2026", "words": "Le règlement a été repris."}
    assert browser_of(OFFICER_A).post(path, fields).status_code == 303
    assert _newest(database).words == "Le règlement a été repris."


def test_an_indicator_of_elsewhere_is_not_found(world: World, browser_of: BrowserOf) -> None:
    browser, base = browser_of(OFFICER_A), "/partnerships/alpha/objectives"
    for path in (
        f"{base}/O1/indicators/{world.beta.indicator.id}/measurements",
        f"{base}/O1/indicators/{NOBODY}/measurements",
        f"{base}/O2/indicators/{world.alpha.indicator.id}/measurements",
    ):
        assert browser.get(path).status_code == 404
        assert browser.get(f"{path}/new").status_code == 404
        assert browser.post(f"{path}/new", KIND.fields).status_code == 404


def test_the_draft_of_the_other_side_does_not_show(world: World, browser_of: BrowserOf) -> None:
    assert CANARY_DRAFT_A not in browser_of(OFFICER_B).get(KIND.path(world.alpha)).text


def test_tomorrow_may_have_come_elsewhere() -> None:
    noon = datetime(2026, 3, 2, 12, tzinfo=UTC)
    with clock.stopped_at(noon):
        for days in (-1, 0, 1):
            check_not_to_come(PartialDate.of(noon + timedelta(days=days)), today=clock.today())
        check_not_to_come(PartialDate(2026), today=clock.today())
        with pytest.raises(RuleBroken):
            check_not_to_come(PartialDate.of(noon + timedelta(days=2)), today=clock.today())
