"""Measures of what was done: where actions took place, who proposed them, and on whose initiative."""

from collections.abc import Iterable

from aict.activities.models import Action
from aict.activities.rules import FromOtherSide, from_other_side
from aict.asymmetry.rules import Measure, Part
from aict.core.errors import Amount, Sentence
from aict.evaluations.measures.counting import Titles, counted, measured, of_total, only_currency, sum_of
from aict.evaluations.measures.registry import Picked, Registry, pick
from aict.evaluations.measures.rows import of_action


def _actions(registry: Registry) -> Picked[Action]:
    return pick(((a, a.starts_on, a.ends_on) for a in registry.actions), registry.period)


def _currency(actions: Iterable[Action]) -> str | None:
    return only_currency((action.cost, action.currency) for action in actions)


def _without_cost(actions: Iterable[Action]) -> tuple[Sentence, ...]:
    silent = sum(action.cost is None for action in actions)
    return (Sentence("actions au coût inconnu : %(n)s", n=silent),) if silent else ()


def actions_by_territory(registry: Registry) -> Measure:
    """Share of the actions on each territory, by count and by amount (A4.1)."""
    titles = Titles(
        "actions_by_territory",
        Sentence("Où les actions ont lieu"),
        Sentence("actions de chaque territoire ÷ actions de la période ; de même pour les coûts connus"),
    )
    picked = _actions(registry)
    currency = _currency(picked.rows)
    return counted(
        titles,
        [(str(action.territory), of_action(action, currency=currency)) for action in picked.rows],
        keys=[*registry.sides, "both"],
        vague=picked.vague,
        undated=picked.undated,
        remarks=_without_cost(picked.rows),
        currency=currency,
    )


def actions_by_proposer(registry: Registry) -> Measure:
    """Share of the actions that each side, both or a third party proposed, by count and by amount (A3.1)."""
    titles = Titles(
        "actions_by_proposer",
        Sentence("Qui a proposé les actions"),
        Sentence(
            "actions proposées par chaque côté ÷ actions dont on sait qui les a proposées ; de même pour les coûts connus"
        ),
    )
    picked = _actions(registry)
    currency = _currency(action for action in picked.rows if action.proposed_by)
    return counted(
        titles,
        [(action.proposed_by, of_action(action, currency=currency)) for action in picked.rows],
        keys=[*registry.sides, "joint", "third"],
        vague=picked.vague,
        undated=picked.undated,
        remarks=_without_cost(picked.rows),
        currency=currency,
    )


def actions_by_other_side(registry: Registry) -> Measure:
    """Actions on each territory that the other side alone proposed, by count and by amount (A4.2)."""
    titles = Titles(
        "actions_by_other_side",
        Sentence("Actions sur chaque territoire à l’initiative de l’autre côté"),
        Sentence(
            "actions d’un territoire (ou des deux) proposées par un autre côté seul ÷ actions de ce territoire ; leurs coûts connus à côté"
        ),
    )
    picked = _actions(registry)
    currency = _currency(picked.rows)
    parts = [
        _at_others_wish(here, registry.sides, picked.rows, currency)
        for here in from_other_side(picked.rows, registry.sides)
    ]
    silent = [action for action in picked.rows if action.proposed_by in {None, "unknown"}]
    return measured(
        titles,
        parts,
        total=len(picked.rows) - len(silent),
        unknown=len(silent),
        unknown_rows=tuple(of_action(action, currency=currency) for action in silent),
        vague=picked.vague,
        undated=picked.undated,
        remarks=_without_cost(picked.rows),
    ).in_currency(currency)


def _at_others_wish(
    here: FromOtherSide, sides: list[str], actions: list[Action], currency: str | None
) -> Part:
    others = [side for side in sides if side != here.territory]
    own = [a for a in actions if a.territory in {here.territory, "both"} and a.proposed_by in others]
    rows = tuple(of_action(action, currency=currency) for action in own)
    amount = sum_of(rows)
    cost = () if amount is None else (Sentence("coût connu : %(amount)s", amount=Amount(amount, currency)),)
    value = (*of_total(here.by_other_side, here.total), *cost)
    return Part(here.territory, here.by_other_side, value, rows, amount=amount)
