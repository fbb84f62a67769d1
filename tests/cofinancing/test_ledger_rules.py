"""What a ledger adds up to and what is said of it, case by case; sources: product.md §3 and §4, domain.md §9.11."""

from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.cofinancing.ledger_queries import instalments_of, payments_of_year, spent_after
from aict.cofinancing.ledger_rules import (
    Figure,
    Verdict,
    cover_asked,
    figures,
    figures_by,
    spent_after_end,
    spent_against_granted,
)
from aict.cofinancing.ledger_view import checks_of
from aict.cofinancing.models import (
    Amends,
    ConventionAskedBy,
    EntryKind,
    FinancingLine,
    LedgerEntry,
    LedgerTotal,
    Project,
)
from aict.cofinancing.relation_rules import cost_of
from aict.cofinancing.rules import plan_of
from aict.core.dates import PartialDate
from aict.core.db import Database
from aict.core.errors import Quoted
from aict.core.money import decimals_of
from aict.core.schema import new_id
from tests.factories import World


def euros(amount: str, unknown: int = 0) -> Figure:
    return Figure("EUR", Decimal(amount), 1, unknown)


RIGHT, WRONG, CANNOT_TELL = Verdict.RIGHT, Verdict.WRONG, Verdict.CANNOT_TELL


@pytest.mark.parametrize(
    ("spent", "granted", "unknown", "currency", "verdict", "said"),
    [
        ([], "10", 0, "EUR", CANNOT_TELL, "Aucune dépense"),
        ([euros("10")], "10", 0, "EUR", RIGHT, "Dépensé 10\u00a0€ sur 10\u00a0€"),
        ([euros("10.01")], "10", 0, "EUR", WRONG, "au-delà de l’accordé de 0,01\u00a0€"),
        # More may have been granted than anybody knows.
        ([euros("10.01")], "10", 1, "EUR", CANNOT_TELL, "montants accordés sont inconnus\u00a0: 1"),
        # More may have been spent than anybody knows; what is known is too much already.
        ([euros("9", 1)], "10", 0, "EUR", CANNOT_TELL, "n’ont pas de montant connu"),
        ([euros("11", 1)], "10", 0, "EUR", WRONG, "au-delà"),
        ([euros("1")], None, 2, None, CANNOT_TELL, "ne se comparent pas"),
        ([euros("1"), Figure("XAF", Decimal(1), 1, 0)], "10", 0, "EUR", CANNOT_TELL, "ne se comparent pas"),
    ],
)
def test_spent_more_than_granted(
    *,
    spent: list[Figure],
    granted: str | None,
    unknown: int,
    currency: str | None,
    verdict: Verdict,
    said: str,
) -> None:
    check = spent_against_granted(spent, Decimal(granted) if granted else None, unknown, currency)
    assert check.verdict is verdict
    assert said.replace("\u00a0:", " :") in str(check.sentence).replace("\u00a0:", " :")


@pytest.mark.parametrize(
    ("payers", "spent", "everybody_said", "verdict"),
    [
        ([], [], False, RIGHT),
        # Conventions are optional since 2014: it is said, and is no fault.
        ([], [euros("5")], True, RIGHT),
        ([], [euros("5")], False, CANNOT_TELL),
        (["Ministère"], [euros("5")], False, WRONG),
        (["Ministère"], [Figure(None, Decimal(0), 0, 1)], True, WRONG),
    ],
)
def test_under_no_convention(
    *, payers: list[str], spent: list[Figure], everybody_said: bool, verdict: Verdict
) -> None:
    assert cover_asked(payers, spent, everybody_said=everybody_said).verdict is verdict


def test_after_the_end_of_the_convention() -> None:
    assert spent_after_end(0, Quoted("Convention", "fr"), PartialDate(2020)).verdict is RIGHT
    late = spent_after_end(3, Quoted("Convention", "fr"), PartialDate(2020))
    assert late.verdict is WRONG
    assert "2020" in str(late.sentence)


@dataclass(frozen=True)
class Total:
    currency: str | None
    known: Decimal
    counted: int = 1
    unknown: int = 0
    kind: str = "depense"
    year: int = 2024


def test_an_unknown_amount_is_counted_with_the_only_currency() -> None:
    silent = Total(None, Decimal(0), 0, 2)
    assert figures([silent, Total("EUR", Decimal(5))]) == (Figure("EUR", Decimal(5), 1, 2),)
    several = figures([silent, Total("XAF", Decimal(1)), Total("EUR", Decimal(5))])
    assert [(f.currency, f.unknown) for f in several] == [("EUR", 0), ("XAF", 0), (None, 2)]


AMOUNTS = st.decimals(min_value=-(10**12), max_value=10**12, places=3)


@given(st.lists(st.tuples(st.sampled_from(["EUR", "TND", "XAF"]), st.integers(2010, 2020), AMOUNTS)))
def test_parts_add_up_to_the_whole(rows: list[tuple[str, int, Decimal]]) -> None:
    totals = [Total(currency, amount, year=year) for currency, year, amount in rows]
    whole = {figure.currency: figure.known for figure in figures(totals)}
    parts: dict[str | None, Decimal] = {}
    for of_year in figures_by(totals, lambda total: total.year).values():
        for figure in of_year:
            parts[figure.currency] = parts.get(figure.currency, Decimal(0)) + figure.known
    assert parts == whole


@dataclass(frozen=True)
class Cost:
    days: Decimal | None = None
    daily_cost: Decimal | None = None
    amount: Decimal | None = None
    currency: str | None = "EUR"


@pytest.mark.parametrize(
    ("cost", "comes_to"),
    [
        (Cost(), None),
        (Cost(days=Decimal(3)), None),
        (Cost(days=Decimal("2.5"), daily_cost=Decimal("100.01")), Decimal("250.03")),
        (Cost(days=Decimal("0.5"), daily_cost=Decimal(10_001), currency="XOF"), Decimal(5001)),
        (Cost(days=Decimal("0.5"), daily_cost=Decimal("0.001"), currency="TND"), Decimal("0.001")),
        (Cost(days=Decimal(3), daily_cost=Decimal(1), amount=Decimal(7)), Decimal(7)),
        (Cost(amount=Decimal(0)), Decimal(0)),
    ],
)
def test_what_the_relation_costs(cost: Cost, comes_to: Decimal | None) -> None:
    assert cost_of(cost, decimals_of) == comes_to


def spend(world: World, code: str, date: PartialDate, **more: object) -> LedgerEntry:
    alpha = world.alpha
    said: dict[str, object] = {"kind": EntryKind.SPENT, "amount": Decimal(10), "currency": "EUR", **more}
    return LedgerEntry(
        id=new_id(),
        partnership_id=alpha.partnership.id,
        project_id=alpha.project.id,
        code=code,
        date=date,
        **said,
    )


def test_only_what_is_certainly_later_is_after_the_end(database: Database, world: World) -> None:
    convention, project = world.alpha.convention, world.alpha.project
    with database.transaction() as session:
        last = spend(world, "L1", PartialDate(2026, 7))
        session.add_all(
            [
                last,
                spend(world, "L2", PartialDate(2026, 6, 30)),
                # The year and the month may hold days before and after.
                spend(world, "L3", PartialDate(2026)),
                spend(world, "L4", PartialDate(2026, 6)),
                spend(world, "L5", PartialDate(2027), convention_id=convention.id),
            ]
        )
        session.flush()
        amended = {"amends_id": last.id, "amends": Amends.CORRECTION, "amount": Decimal(-1)}
        session.add(spend(world, "L6", PartialDate(2026, 8), **amended))
    with database.session(writing=False) as session:
        ended = PartialDate(2026, 6, 30)
        assert spent_after(session, project.id, convention.id, ended, is_own=True) == 2
        assert spent_after(session, project.id, convention.id, ended, is_own=False) == 1


def test_the_checks_of_a_plan_look_at_who_asks_for_a_convention(database: Database, world: World) -> None:
    with database.transaction() as session:
        project = session.get_one(Project, world.alpha.project.id)
        project.convention_id = None
        session.get_one(FinancingLine, world.alpha.line.id).convention_asked_by = ConventionAskedBy.CALL
    with database.session(writing=False) as session:
        project = session.get_one(Project, world.alpha.project.id)
        totals = session.query(LedgerTotal).filter_by(project_id=project.id).all()
        found = checks_of(session, project, plan_of(project), totals)
        assert [check.verdict for check in found] == [WRONG, RIGHT, WRONG]
        assert "Payeur heronalpha" in str(found[2].sentence)


def test_what_others_ask_of_ledgers(database: Database, world: World) -> None:
    alpha = world.alpha
    with database.transaction() as session:
        due = {"line_id": alpha.line.id, "report_due_on": PartialDate(2025, 1)}
        session.add(spend(world, "D1", PartialDate(2025, 3), kind=EntryKind.PLANNED, **due))
        session.add(spend(world, "D2", PartialDate(2024), kind=EntryKind.RECEIVED, line_id=alpha.line.id))
        session.add(spend(world, "D3", PartialDate(2024, 5), line_id=alpha.line.id, category="Travaux"))
    with database.session(writing=False) as session:
        (one,) = instalments_of(session, [alpha.partnership.id])
        assert (one.entry.report_due_on, one.line.payer) == (PartialDate(2025, 1), alpha.line.payer)
        assert list(one.received) == [("EUR", Decimal(10))]
        (paid,) = payments_of_year(session, [alpha.partnership.id], 2024)
        assert (paid.payer, paid.category, paid.known, paid.currency) == (
            alpha.line.payer,
            "Travaux",
            Decimal(10),
            "EUR",
        )
        assert payments_of_year(session, [world.beta.partnership.id], 2024) == []
