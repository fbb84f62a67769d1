"""What is particular to the pages of what the relation itself costs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from aict.cofinancing.ledger_forms import RelationCostForm
from aict.cofinancing.ledger_rules import Figure, figures
from aict.cofinancing.models import RelationCost
from aict.cofinancing.relation_rules import cost_of
from aict.cofinancing.words import RELATION_COST
from aict.core.errors import RuleBroken, Sentence
from aict.core.listing import Column, Listing
from aict.core.money import decimals_of
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.partnerships.bodies import own_currency
from aict.partnerships.checks import check_currency
from aict.partnerships.fact_forms import FactForm
from aict.partnerships.fact_kinds import FactKind, Place
from aict.partnerships.fact_lists import by_value, by_year, fact_listing

LARGEST_DAYS = Decimal(10_000)


class RelationCosts(FactKind[RelationCost]):
    """Days of staff, missions, and the like."""

    model = RelationCost
    endpoint = "relation_costs.cost"
    list_endpoint = "relation_costs.index"
    fields = "relation_costs/fields.html"
    list_title = Sentence("Coût de la relation")
    new_title = Sentence("Ajouter un coût")

    def title(self, at: Standing, fact: RelationCost) -> Sentence:
        """What kind of cost, and when."""
        return Sentence("%(kind)s, %(date)s", kind=RELATION_COST[fact.kind], date=fact.date)

    def listing(self, at: Standing, facts: Sequence[RelationCost]) -> Listing[RelationCost]:
        """By year, nature and side; found by function and label."""
        return fact_listing(
            Column("date", Sentence("Date ou année"), lambda c: c.date, lambda c: c.date),
            Column("days", Sentence("Jours"), lambda c: c.days, lambda c: c.days),
            Column("cost", Sentence("Coût"), amount_of, lambda c: (c.currency or "", amount_of(c) or 0)),
            filters=(
                by_year(facts, lambda c: c.date),
                by_value(
                    "kind", Sentence("Nature du coût"), [(k.value, w) for k, w in RELATION_COST.items()]
                ),
                by_value("side", Sentence("De quel côté"), side_choices.proposers(at)),
            ),
            texts=lambda c: (c.function, c.label, c.note),
        )

    def form(self, at: Standing, fact: RelationCost | None, place: Place) -> RelationCostForm:
        """Sides by name; the currency is that of the reader's country until another is said."""
        form = RelationCostForm(obj=fact)
        form.kind.offer_words(RELATION_COST)
        form.side.offer(side_choices.proposers(at))
        if fact is None:
            form.currency.suggest(own_currency(at))
        return form

    def values(self, at: Standing, form: FactForm, fact: RelationCost | None, place: Place) -> dict[str, Any]:
        """Amounts in a currency; a currency beside no amount is not kept."""
        values = form.values
        amounts = [values["daily_cost"], values["amount"]]
        check_currency(amounts, values["currency"], field="currency")
        if values["days"] is not None and values["days"] > LARGEST_DAYS:
            raise RuleBroken(Sentence("Écrivez au plus %(most)s jours.", most=LARGEST_DAYS), field="days")
        if all(amount is None for amount in amounts):
            values["currency"] = None
        return values


def amount_of(cost: RelationCost) -> Decimal | None:
    """What one cost comes to; None when unknown."""
    return cost_of(cost, decimals_of)


def figures_of(costs: Iterable[RelationCost]) -> tuple[Figure, ...]:
    """What costs come to: one figure a currency; what says no amount is counted."""
    return figures(_Sum(cost.currency, amount_of(cost)) for cost in costs)


@dataclass(frozen=True, slots=True)
class _Sum:
    """One cost as the rules of a ledger add it."""

    currency: str | None
    amount: Decimal | None
    kind = ""
    year = 0

    @property
    def known(self) -> Decimal:
        return self.amount or Decimal(0)

    @property
    def counted(self) -> int:
        return int(self.amount is not None)

    @property
    def unknown(self) -> int:
        return int(self.amount is None)


RELATION_COSTS = RelationCosts()
