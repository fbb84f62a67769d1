"""The ledger as it is read: by dimension, the newest first, removed entries left out."""

from datetime import UTC, datetime

from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from aict.local_return.models import Finding, LocalReturn
from aict.local_return.queries import returns_of
from aict.local_return.rules import Assessed, matrix
from aict.partnerships.models import Territory
from tests.factories import make_organisation, make_partnership


def test_the_ledger_and_its_matrix(database: Database) -> None:
    with database.session(writing=True) as session:
        city = make_organisation(session, "Ville de Chambéry")
        session.flush()
        link = make_partnership(session, "CHA-OUH", recorded_from=city)
        session.flush()

        def entry(dimension: str, fact: str | None, **facts: object) -> LocalReturn:
            facts = {"territory": Territory.A, **facts}
            return LocalReturn(id=new_id(), partnership_id=link.id, dimension=dimension, fact=fact, **facts)

        session.add_all(
            [
                entry("Culture", "undated"),
                entry("Culture", "old", date=PartialDate(2015)),
                entry("Culture", "new", date=PartialDate(2017)),
                entry("Culture", "gone", removed_at=datetime(2026, 1, 1, tzinfo=UTC)),
                entry("Économie", None, finding=Finding.NONE_FOUND),
            ]
        )
        session.flush()
        rows = returns_of(session, link.id)
        assert [row.fact for row in rows] == ["new", "old", "undated", None]
        culture, economy = matrix(rows, dimensions=["Culture", "Économie"], territories=["a", "b"])
        assert [cell.assessed for cell in culture.cells] == [Assessed.FOUND, Assessed.NOT_ASSESSED]
        assert economy.cells[0].assessed is Assessed.NONE_FOUND
