"""A financing plan as it is shown: its lines, what the rules say of them, and its drawing."""

from dataclasses import dataclass

from aict.cofinancing.models import FinancingLine, Project
from aict.cofinancing.queries import lines_of
from aict.cofinancing.rules import Leverage, Plan, leverage, plan_of


@dataclass(frozen=True, slots=True)
class ShownPlan:
    """One project's plan, from the point of view of the reader's side."""

    project: Project
    lines: list[FinancingLine]
    plan: Plan
    leverage: Leverage | None
    """None for a reader who stands on no side."""

    @property
    def unknown(self) -> list[str]:
        """The payers whose granted amount nobody knows."""
        return [line.payer for line in self.lines if line.granted is None]


def shown_plan(project: Project, side: str | None) -> ShownPlan:
    """The plan of a project for a reader of `side`."""
    return ShownPlan(
        project=project,
        lines=lines_of(project),
        plan=plan_of(project),
        leverage=leverage(project, side=side) if side else None,
    )
