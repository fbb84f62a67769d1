"""Shares of actions between territories: by count, and by amount when the costs allow it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from aict.activities.models import Action
from aict.activities.rules import by_territory, costs_by_territory, is_small, without_cost
from aict.cofinancing.rules import percentages


@dataclass(frozen=True, slots=True)
class TerritoryShare:
    """What one territory has of the actions."""

    territory: str
    count: int
    percent: Decimal
    amount: Decimal | None
    """Known costs, in the one currency they share; None when there is none or several."""
    amount_percent: Decimal | None


@dataclass(frozen=True, slots=True)
class TerritoryShares:
    """Actions by territory; each list of percentages adds up to 100.0."""

    parts: tuple[TerritoryShare, ...]
    total: int
    without_cost: int
    currency: str | None
    is_small: bool


def territory_shares(actions: Sequence[Action]) -> TerritoryShares:
    """Shares of the actions given, removed ones left out."""
    counts = by_territory(actions)
    costs = costs_by_territory(actions)
    currency = next(iter(costs)) if len(costs) == 1 else None
    amounts = costs.get(currency, {}) if currency else {}
    percents = percentages({place: Decimal(count) for place, count in counts.items()})
    by_amount = percentages(amounts)
    total = sum(counts.values())
    parts = tuple(
        TerritoryShare(place, counts[place], percents[place], amounts.get(place), by_amount.get(place))
        for place in counts
    )
    return TerritoryShares(parts, total, without_cost(actions), currency, is_small(total))
