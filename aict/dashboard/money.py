"""Money at a glance: what was announced, granted and paid over all projects, by currency; what is unknown is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from aict.cofinancing.models import FinancingLine, Project
from aict.cofinancing.queries import lines_of
from aict.cofinancing.rules import Stage, Total, totals


@dataclass(frozen=True, slots=True)
class Money:
    """Totals of one partnership; each is one a currency."""

    projects: int
    announced: Sequence[Total]
    granted: Sequence[Total]
    paid: Sequence[Total]
    own: Sequence[Total]
    """Granted by the reader's own side, cash and in kind."""


def money_of(projects: Sequence[Project], *, side: str | None) -> Money:
    """What the plans of these projects add up to, for a reader of `side`."""
    lines = [_Amounts.of(line, project) for project in projects for line in lines_of(project)]
    budgets = [_Amounts(None, None, project.announced_budget, None, project.currency) for project in projects]
    return Money(
        projects=len(projects),
        announced=totals(budgets, Stage.GRANTED),
        granted=totals(lines, Stage.GRANTED),
        paid=totals(lines, Stage.PAID),
        own=totals([line for line in lines if line.side == side], Stage.GRANTED),
    )


@dataclass(frozen=True, slots=True)
class _Amounts:
    """The amounts of one line in the currency that it names, or else its project."""

    side: str | None
    requested: Decimal | None
    granted: Decimal | None
    paid: Decimal | None
    currency: str | None
    payments: Sequence[tuple[str | None, Decimal | None]] = ()

    @classmethod
    def of(cls, line: FinancingLine, project: Project) -> Self:
        currency = line.currency or project.currency
        return cls(line.side, line.requested, line.granted, line.paid, currency, line.payments)
