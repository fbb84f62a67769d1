"""A plan adds up, or says why nobody can tell."""

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aict.cofinancing.rules import (
    Share,
    Stage,
    leverage,
    per_inhabitant,
    percentages,
    plan_of,
    totals,
)
from aict.core.errors import Amount


@dataclass(frozen=True)
class Line:
    payer: str = "Ville de Nantes"
    granted: Decimal | None = None
    side: str = "a"
    nature: str = "numeraire"
    currency: str | None = "EUR"
    requested: Decimal | None = None
    paid: Decimal | None = None
    payments: tuple[tuple[str | None, Decimal | None], ...] = ()
    removed_at: datetime | None = None


@dataclass(frozen=True)
class Project:
    lines: tuple[Line, ...] = ()
    announced_budget: Decimal | None = None
    currency: str | None = "EUR"


def line(
    payer: str, granted: int | None, side: str = "a", nature: str = "numeraire", currency: str | None = "EUR"
) -> Line:
    return Line(payer, None if granted is None else Decimal(granted), side, nature, currency)


DSCHANG = Project(
    (
        line("Union européenne", 357_000, "third"),
        line("Ville de Nantes", 22_500, "a", "non_ventile"),
        line("Africompost", 70_000, "third"),
        line("Commune de Dschang", 30_000, "b", "non_ventile"),
        line("Vente de compost", 195_000, "unknown", "recette"),
    ),
    Decimal(700_000),
)


def test_the_plan_of_nantes_and_dschang() -> None:
    plan = plan_of(DSCHANG)
    assert plan.gap == 25_500
    assert "25\u202f500\u00a0€" in str(plan.balance)
    assert [(s.label, s.percent) for s in plan.by_side] == [
        ("third", Decimal("63.3")),
        ("unknown", Decimal("28.9")),
        ("b", Decimal("4.5")),
        ("a", Decimal("3.3")),
    ]
    assert plan.by_payer[0] == Share("Union européenne", Decimal(357_000), Decimal("52.9"))
    assert [t.known for t in plan.by_nature["numeraire"]] == [427_000]
    assert [t.known for t in plan.by_nature["non_ventile"]] == [52_500]
    assert str(plan.totals[Stage.PAID][0].sentence) == "montants inconnus (5)"


def test_a_single_unknown_amount_is_in_the_singular() -> None:
    (total,) = plan_of(Project((line("x", None),), None)).totals[Stage.GRANTED]
    assert str(total.sentence) == "1 montant inconnu"


BALANCES = {
    "balanced": (Project((line("x", 10),), Decimal(10)), Decimal(0), "exactement"),
    "gap": (Project((line("x", 4),), Decimal(10)), Decimal(6), "Écart de 6"),
    "excess": (Project((line("x", 12),), Decimal(10)), Decimal(-2), "Dépassement de 2"),
    "no budget": (Project((line("x", 12),)), None, "Budget annoncé inconnu"),
    "no line": (Project((), Decimal(10)), None, "Aucune ligne"),
    "unknown amount": (Project((line("x", 4), line("y", None)), Decimal(10)), None, "inconnus : 1"),
    "two currencies": (
        Project((line("x", 4), line("y", 5, currency="XAF")), Decimal(10)),
        None,
        "même devise",
    ),
    "other currency": (Project((line("x", 4, currency="XAF"),), Decimal(10)), None, "même devise"),
    "no currency": (Project((line("x", 4, currency=None),), Decimal(10), None), None, "même devise"),
    "currency of the project": (Project((line("x", 4, currency=None),), Decimal(10)), Decimal(6), "Écart"),
}


@pytest.mark.parametrize(("project", "gap", "words"), BALANCES.values(), ids=BALANCES.keys())
def test_balance(project: Project, gap: Decimal | None, words: str) -> None:
    plan = plan_of(project)
    assert plan.gap == gap
    assert words in str(plan.balance)


def test_removed_lines_do_not_count() -> None:
    gone = Line("y", Decimal(90), removed_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert plan_of(Project((line("x", 4), gone), Decimal(10))).gap == 6


def test_unknown_is_counted_not_zero() -> None:
    known, other = totals(
        [line("x", 674_500), line("y", None), line("z", None), line("w", 3, currency="XAF")], Stage.GRANTED
    )
    assert str(known.sentence) == "674\u202f500\u00a0€ connus, 2 montants inconnus"
    assert (other.currency, other.known, other.unknown) == ("XAF", Decimal(3), 0)
    assert str(totals([line("x", 5), line("y", None)], Stage.GRANTED)[0].sentence).endswith(
        "1 montant inconnu"
    )
    assert str(other.sentence) == "3\u00a0XAF"


LEVERAGES = {
    "two to one": (Project((line("x", 10), line("EU", 20, "third"))), Decimal(2)),
    "partner is another": (Project((line("x", 10), line("y", 5, "b", "valorisation"))), Decimal("0.5")),
    "own in kind is no cash": (
        Project((line("x", 10), line("x", None, nature="valorisation"), line("EU", 20, "third"))),
        Decimal(2),
    ),
    "revenue is granted by nobody": (
        Project((line("x", 10), line("compost", 90, "unknown", "recette"), line("EU", 20, "third"))),
        Decimal(2),
    ),
    "others nothing": (Project((line("x", 10),)), Decimal(0)),
    "not broken down": (DSCHANG, None),
    "own amount unknown": (Project((line("x", None), line("EU", 20, "third"))), None),
    "other amount unknown": (Project((line("x", 10), line("EU", None, "third"))), None),
    "other in kind unknown": (Project((line("x", 10), line("y", None, "b", "valorisation"))), None),
    "side unknown": (Project((line("x", 10), line("?", 20, "unknown"))), None),
    "joint": (Project((line("x", 10), line("x, y", 20, "joint"))), None),
    "two currencies": (Project((line("x", 10), line("EU", 20, "third", currency="XAF"))), None),
    "no own line": (Project((line("EU", 20, "third"),)), None),
    "no own cash": (Project((line("x", 10, nature="valorisation"), line("EU", 20, "third"))), None),
}


@pytest.mark.parametrize(("project", "ratio"), LEVERAGES.values(), ids=LEVERAGES.keys())
def test_leverage(project: Project, ratio: Decimal | None) -> None:
    found = leverage(project, side="a")
    assert found.ratio == ratio
    assert str(found.why)


def test_both_terms_of_a_leverage_are_shown() -> None:
    found = leverage(Project((line("x", 3), line("EU", 10, "third"))), side="a")
    assert (found.ratio, found.by_others, found.own_cash) == (Decimal("3.33"), Decimal(10), Decimal(3))
    assert leverage(DSCHANG, side="a").own_cash is None


@pytest.mark.parametrize(
    ("amount", "population", "each"),
    [
        (Decimal(1000), 3, Decimal("333.33")),
        (Decimal(1), 200, Decimal("0.01")),
        (None, 3, None),
        (Decimal(1000), None, None),
        (Decimal(1000), 0, None),
    ],
)
def test_per_inhabitant(amount: Decimal | None, population: int | None, each: Decimal | None) -> None:
    assert per_inhabitant(amount, population) == each


def test_written_amounts() -> None:
    assert str(Amount(Decimal("1234567.5"), "EUR")) == "1\u202f234\u202f567,50\u00a0€"
    assert str(Amount(Decimal(12), None)) == "12\u00a0?"


money = st.decimals(min_value=0, max_value=10**12, places=2)


@given(st.dictionaries(st.text(min_size=1, max_size=5), money, min_size=1, max_size=12))
def test_shares_add_up_to_one_hundred(amounts: dict[str, Decimal]) -> None:
    found = percentages(amounts)
    total = sum(amounts.values())
    assert sum(found.values()) == (100 if total else 0)
    for label, percent in found.items():
        assert abs(percent - amounts[label] * 100 / total) < Decimal("0.1")


@given(st.lists(st.tuples(st.sampled_from("uvwxyz"), st.none() | money), max_size=12))
def test_amounts_of_shares_add_up_to_the_total(rows: list[tuple[str, Decimal | None]]) -> None:
    plan = plan_of(Project(tuple(Line(payer, amount) for payer, amount in rows), Decimal(10**12)))
    known = sum(total.known for total in plan.totals[Stage.GRANTED])
    assert sum(share.amount for share in plan.by_payer) == known
    if plan.gap is not None:
        assert plan.gap == 10**12 - known


def test_no_share_without_a_positive_total() -> None:
    assert percentages({}) == {}
    assert percentages({"x": Decimal(0)}) == {}
    assert percentages({"x": Decimal(-3), "y": Decimal(5)}) == {}
