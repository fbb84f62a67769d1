"""An invented registry: as large as asked, the same for the same seed, whole, and marked as invented."""

from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core.db import Database
from aict.core.errors import RuleBroken
from aict.core.schema import Base
from aict.objectives.models import Indicator, Measurement, Objective
from aict.organisations.models import Organisation
from aict.partnerships.models import Fact, Member, Partnership
from aict.synthesis.services import FEDERATION_OFFICER, OFFICER, PASSWORD, synthesize
from tests.conftest import BrowserOf

SIZE = 30


@pytest.fixture
def filled(database: Database) -> Database:
    list(synthesize(database, partnerships=SIZE, seed=7))
    return database


def count(session: Session, table: type[Any], *where: Any) -> int:
    return session.scalar(select(func.count()).select_from(table).where(*where)) or 0


def test_it_is_as_large_as_asked_and_every_partnership_is_whole(filled: Database) -> None:
    with filled.session(writing=False) as session:
        assert count(session, Partnership) == SIZE
        assert count(session, Member) == 3 * SIZE
        assert count(session, Indicator) == 3 * count(session, Objective)
        first = session.scalars(select(Partnership).order_by(Partnership.code).limit(1)).one()
        assert count(session, Indicator, Indicator.partnership_id == first.id) == 15
        assert not session.scalars(select(Partnership.id).where(~Partnership.key_dates.any())).all()


def test_every_fact_says_that_it_is_invented(filled: Database) -> None:
    facts = [mapper.class_ for mapper in Base.registry.mappers if issubclass(mapper.class_, Fact)]
    with filled.session(writing=False) as session:
        assert all(count(session, fact, fact.invented.is_(False)) == 0 for fact in facts)
        assert count(session, Measurement) > 0
        assert count(session, Organisation, ~Organisation.note.contains("Inventé")) == 0


def test_the_same_seed_gives_the_same_registry(filled: Database, database_url_again: str) -> None:
    again = Database(database_url_again)
    list(synthesize(again, partnerships=SIZE, seed=7))
    assert told(again) == told(filled)
    again.engine.dispose()


@pytest.fixture
def database_url_again(ground: Any, migrated_url: str) -> str:
    return str(ground.copy_of(migrated_url))


def told(database: Database) -> list[Any]:
    with database.session(writing=False) as session:
        titles = select(Partnership.id, Partnership.title, Partnership.status).order_by(Partnership.id)
        values = select(Measurement.id, Measurement.value).order_by(Measurement.id)
        return [*session.execute(titles).all(), *session.execute(values).all()]


def test_an_officer_sees_twenty_and_the_federation_all(filled: Database, browser_of: BrowserOf) -> None:
    assert PASSWORD
    for email, seen in ((OFFICER, 20), (FEDERATION_OFFICER, SIZE)):
        browser = browser_of(None)
        assert browser.sign_in(email, PASSWORD).status_code == 303
        assert browser.get("/partnerships").text.count('<th scope="row">') == seen
        assert browser.get("/partnerships/S00001/objectives").status_code == 200
        assert 'href="/partnerships/S00007"' in browser.get("/partnerships?q=s00007").text


def test_nothing_is_invented_in_a_registry_that_holds_something(filled: Database) -> None:
    with pytest.raises(RuleBroken):
        list(synthesize(filled, partnerships=1, seed=1))
