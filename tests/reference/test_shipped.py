"""The lists that ship."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.reference.models import ListItem
from aict.reference.queries import DIMENSIONS, EUROPEAN_UNION, FORMS, countries, is_in_group, items
from aict.reference.services import load_shipped


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.session(writing=True) as session:
        yield session


def test_loading_twice_adds_nothing(session: Session) -> None:
    assert load_shipped(session) > 0
    assert load_shipped(session) == 0


def test_an_edited_row_stays_as_it_was_edited(session: Session) -> None:
    load_shipped(session)
    items(session, FORMS)[0].label_fr = "jumelage (comité)"
    load_shipped(session)
    assert items(session, FORMS)[0].label_fr == "jumelage (comité)"


def test_there_are_nine_dimensions_in_two_languages_with_a_source(session: Session) -> None:
    load_shipped(session)
    found = items(session, DIMENSIONS)
    assert len(found) == 9
    assert all(item.label_en and item.source and item.version for item in found)


def test_the_newest_version_of_a_list_is_the_one_in_use(session: Session) -> None:
    load_shipped(session)
    session.add(ListItem(list_name=FORMS, version="2027-01", code="x", position=1, label_fr="x"))
    session.flush()
    assert [item.code for item in items(session, FORMS)] == ["x"]


@pytest.mark.parametrize(
    ("country", "on", "answer"),
    [
        ("FR", "1960", True),
        ("FR", "1957", False),
        ("HR", "2013-06-30", False),
        ("HR", "2013", None),
        ("HR", "2014", True),
        ("GB", "2019", True),
        ("GB", "2020-01-31", True),
        ("GB", "2020-02", False),
        ("GB", "2020", None),
        ("BF", "2020", False),
    ],
)
def test_membership_of_the_union_at_a_date(
    session: Session, country: str, on: str, *, answer: bool | None
) -> None:
    load_shipped(session)
    assert is_in_group(session, country=country, group=EUROPEAN_UNION, on=PartialDate.parse(on)) is answer


def test_countries_are_countries() -> None:
    assert {"FR", "BF", "TN", "KM", "XK"} <= countries()
    assert not {"EU", "UN", "ZZ", "FX1"} & countries()
