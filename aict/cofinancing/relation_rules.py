"""What the relation itself costs: days of staff at their daily cost, missions; apart from the projects (product.md §4)."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol, TypeVar

Label = TypeVar("Label", bound=Hashable)


class Cost(Protocol):
    """One cost: an amount, or days and what one costs."""

    @property
    def days(self) -> Decimal | None: ...
    @property
    def daily_cost(self) -> Decimal | None: ...
    @property
    def amount(self) -> Decimal | None: ...
    @property
    def currency(self) -> str | None: ...


AnyCost = TypeVar("AnyCost", bound=Cost)


def cost_of(cost: Cost, decimals: Callable[[str], int]) -> Decimal | None:
    """The amount given, else days × daily cost rounded half up to the decimals of its currency; None when unknown."""
    if cost.amount is not None:
        return cost.amount
    if cost.days is None or cost.daily_cost is None or cost.currency is None:
        return None
    unit = Decimal(1).scaleb(-decimals(cost.currency))
    return (cost.days * cost.daily_cost).quantize(unit, ROUND_HALF_UP)


def days_of(costs: Iterable[Cost]) -> Decimal | None:
    """The days that are known, together; None when no cost says any."""
    known = [cost.days for cost in costs if cost.days is not None]
    return sum(known, Decimal(0)) if known else None


def grouped(costs: Iterable[AnyCost], label: Callable[[AnyCost], Label]) -> Mapping[Label, list[AnyCost]]:
    """The costs of each label, in the order in which the labels are met."""
    found: dict[Label, list[AnyCost]] = {}
    for cost in costs:
        found.setdefault(label(cost), []).append(cost)
    return found
