"""The totals of a ledger are what its entries add up to, whatever happens to them."""

from decimal import Decimal
from typing import Any

from sqlalchemy import insert, select

from aict.cofinancing.ledger_totals import differences, rebuild
from aict.cofinancing.models import Amends, EntryKind, EntryPlace, FinancingLine, LedgerEntry, LedgerTotal
from aict.cofinancing.rules import Stage, totals
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.schema import new_id
from tests.factories import World


def entry(world: World, code: str, amount: str | None, **more: Any) -> LedgerEntry:
    more = {"kind": EntryKind.SPENT, "date": PartialDate(2024, 5), "currency": "EUR", **more}
    alpha = world.alpha
    return LedgerEntry(
        id=new_id(),
        partnership_id=alpha.partnership.id,
        project_id=alpha.project.id,
        code=code,
        amount=None if amount is None else Decimal(amount),
        **more,
    )


def kept(database: Database) -> list[tuple[str, int, str | None, Decimal, int, int]]:
    with database.session(writing=False) as session:
        assert differences(session) == []
        # 2023 is the year of the entry that the world begins with
        rows = session.scalars(select(LedgerTotal).where(LedgerTotal.year != 2023))
        return sorted((r.kind.value, r.year, r.category, r.known, r.counted, r.unknown) for r in rows)


def test_totals_follow_each_entry(database: Database, world: World) -> None:
    with database.transaction() as session:
        first = entry(world, "M11", "10.10", category="Travaux", place=EntryPlace.B)
        session.add_all([first, entry(world, "M12", "0.20", category="Travaux", place=EntryPlace.B)])
        session.add(entry(world, "M13", None, category="Travaux", place=EntryPlace.B))
        session.flush()
        session.add(
            entry(
                world,
                "M14",
                "-0.10",
                category="Travaux",
                place=EntryPlace.B,
                amends_id=first.id,
                amends=Amends.CORRECTION,
            )
        )
    assert kept(database) == [("depense", 2024, "Travaux", Decimal("10.20"), 3, 1)]
    with database.transaction() as session:
        changed = session.scalars(select(LedgerEntry).where(LedgerEntry.code == "M12")).one()
        changed.category, changed.date, changed.amount = "Études", PartialDate(2025), Decimal(7)
    assert kept(database) == [
        ("depense", 2024, "Travaux", Decimal("10.00"), 2, 1),
        ("depense", 2025, "Études", Decimal(7), 1, 0),
    ]
    with database.transaction() as session:
        for code in ("M12", "M13"):
            gone = session.scalars(select(LedgerEntry).where(LedgerEntry.code == code)).one()
            gone.removed_at = clock.now()
    assert kept(database) == [("depense", 2024, "Travaux", Decimal("10.00"), 2, 0)]


def test_what_was_received_counts_instead_of_what_was_stated(database: Database, world: World) -> None:
    with database.transaction() as session:
        line = session.get_one(FinancingLine, world.alpha.line.id)
        line.paid = Decimal(5)
        assert totals([line], Stage.PAID)[0].known == 5
        for code, amount in (("M11", "20"), ("M12", "1.50"), ("M13", None)):
            session.add(entry(world, code, amount, kind=EntryKind.RECEIVED, line_id=line.id))
        session.add(entry(world, "M14", "1000", kind=EntryKind.PLANNED, line_id=line.id))
    with database.session(writing=False) as session:
        paid = totals([session.get_one(FinancingLine, world.alpha.line.id)], Stage.PAID)
        assert [(t.currency, t.known, t.counted, t.unknown) for t in paid] == [
            ("EUR", Decimal("21.50"), 1, 1)
        ]


def test_entries_brought_in_otherwise_are_seen_and_counted_anew(database: Database, world: World) -> None:
    with database.transaction() as session:
        session.execute(
            insert(LedgerEntry),
            [
                {
                    "id": new_id(),
                    "partnership_id": world.alpha.partnership.id,
                    "project_id": world.alpha.project.id,
                    "code": "M11",
                    "kind": EntryKind.SPENT,
                    "date": PartialDate(2024),
                    "amount": Decimal(1),
                    "currency": "EUR",
                    "version": 1,
                    "invented": False,
                    "entered_at": clock.now(),
                }
            ],
        )
        assert differences(session) == [str(world.alpha.project.id)]
        rebuild(session)
    assert kept(database) == [("depense", 2024, None, Decimal(1), 1, 0)]
