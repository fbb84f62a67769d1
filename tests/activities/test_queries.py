"""The registers of a partnership, newest first, removed rows left out; shares that add up."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from sqlalchemy.orm import Session

from aict.activities.models import Action, Meeting, MeetingLevel, Mission
from aict.activities.queries import actions_of, meetings_of, missions_of
from aict.activities.shares import territory_shares
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.partnerships.models import Partnership, Territory
from tests.factories import make_organisation, make_partnership

GONE = datetime(2026, 1, 1, tzinfo=UTC)


@pytest.fixture
def link(database: Database) -> Iterator[tuple[Session, Partnership]]:
    with database.session(writing=True) as session:
        city = make_organisation(session, "Ville de Grenoble")
        session.flush()
        found = make_partnership(session, "GRE-SFA", recorded_from=city)
        session.flush()
        yield session, found


def action(link: Partnership, code: str, **facts: object) -> Action:
    facts = {"territory": Territory.B, **facts}
    return Action(id=new_id(), partnership_id=link.id, code=code, title=code, **facts)


def test_registers(link: tuple[Session, Partnership]) -> None:
    session, partnership = link
    own = {"partnership_id": partnership.id}
    session.add_all(
        [
            action(partnership, "undated"),
            action(partnership, "old", starts_on=PartialDate(2019)),
            action(partnership, "new", starts_on=PartialDate(2024, 2)),
            action(partnership, "gone", removed_at=GONE),
            Mission(id=new_id(), from_side="a", to_side="b", date=PartialDate(2020), **own),
            Mission(id=new_id(), from_side="b", to_side="a", date=PartialDate(2021), **own),
            Mission(id=new_id(), from_side="b", to_side="a", date=PartialDate(2022), removed_at=GONE, **own),
            Meeting(id=new_id(), level=MeetingLevel.STATE, date=PartialDate(2020), **own),
            Meeting(id=new_id(), level=MeetingLevel.ELECTED, date=PartialDate(2023), **own),
        ]
    )
    session.flush()
    assert [row.code for row in actions_of(session, partnership.id)] == ["new", "old", "undated"]
    assert [str(row.date) for row in missions_of(session, partnership.id)] == ["2021", "2020"]
    assert [str(row.date) for row in meetings_of(session, partnership.id)] == ["2023", "2020"]


def test_shares_by_count_and_by_amount(link: tuple[Session, Partnership]) -> None:
    _, partnership = link
    costs = {"cost": Decimal(100), "currency": "EUR"}
    shares = territory_shares(
        [
            action(partnership, "1", **costs),
            action(partnership, "2", **costs),
            action(partnership, "3", territory=Territory.A, **costs),
            action(partnership, "4", territory=Territory.BOTH),
        ]
    )
    assert [(part.territory, part.percent, part.amount_percent) for part in shares.parts] == [
        ("a", Decimal("25.0"), Decimal("33.3")),
        ("b", Decimal("50.0"), Decimal("66.7")),
        ("both", Decimal("25.0"), None),
    ]
    assert (shares.total, shares.without_cost, shares.currency, shares.is_small) == (4, 1, "EUR", True)


def test_costs_in_two_currencies_have_no_share(link: tuple[Session, Partnership]) -> None:
    _, partnership = link
    shares = territory_shares(
        [
            action(partnership, "1", cost=Decimal(100), currency="EUR"),
            action(partnership, "2", cost=Decimal(100), currency="TND"),
        ]
    )
    assert [(part.amount, part.amount_percent) for part in shares.parts] == [(None, None)]
    assert shares.currency is None
