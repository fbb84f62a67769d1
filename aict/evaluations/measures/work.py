"""Measures of what was set and done: who proposed objectives, who fixed indicators, where actions took place."""

from decimal import Decimal

from aict.activities.models import Action
from aict.activities.rules import from_other_side
from aict.activities.shares import territory_shares
from aict.asymmetry.rules import Measure, Part, Row
from aict.core.errors import Quoted, Sentence
from aict.evaluations.measures.counting import Titles, counted, measured, of_total
from aict.evaluations.measures.registry import Picked, Registry, pick
from aict.objectives.content import ObjectiveText
from aict.objectives.models import Objective
from aict.objectives.queries import language_of_text

_UNDATED_TEXTS = Sentence("un objectif n’a pas de date : tous ceux du partenariat sont comptés")


def objectives_by_proposer(registry: Registry) -> Measure:
    """Share of the objectives that each side, both or a third party proposed (A3.1)."""
    titles = Titles(
        "objectives_by_proposer",
        Sentence("Qui a proposé les objectifs"),
        Sentence("objectifs proposés par chaque côté ÷ objectifs dont on sait qui les a proposés"),
    )
    rows = [(text.proposed_by, Row(row.id, _statement(row, text))) for row, text in registry.objectives]
    return counted(titles, rows, keys=[*registry.sides, "joint", "third"], remarks=(_UNDATED_TEXTS,))


def indicators_by_origin(registry: Registry) -> Measure:
    """Share of the indicators fixed jointly, by one side, or by a third party such as a funder (D3)."""
    titles = Titles(
        "indicators_by_origin",
        Sentence("Qui a fixé les indicateurs"),
        Sentence("indicateurs fixés par chacun ÷ indicateurs dont on sait qui les a fixés"),
    )
    rows = [
        (indicator.fixed_by, Row(indicator.id, Quoted(indicator.label, language_of_text(row))))
        for row, text in registry.objectives
        for indicator in text.indicators
    ]
    return counted(titles, rows, keys=["joint", *registry.sides, "third"], remarks=(_UNDATED_TEXTS,))


def sdgs_by_territory(registry: Registry) -> Measure:
    """Objectives tied to an SDG, by the territory they concern (D6)."""
    titles = Titles(
        "sdgs_by_territory",
        Sentence("Objectifs rattachés aux ODD, par territoire"),
        Sentence("objectifs rattachés à un ODD sur chaque territoire ÷ ceux dont on connaît le territoire"),
    )
    rows = [
        (text.territory, Row(row.id, _with_goals(row, text)))
        for row, text in registry.objectives
        if text.sdgs
    ]
    return counted(titles, rows, keys=[*registry.sides, "both"], remarks=(_UNDATED_TEXTS,))


def _statement(row: Objective, text: ObjectiveText) -> Quoted:
    return Quoted(text.statement, language_of_text(row))


def _with_goals(row: Objective, text: ObjectiveText) -> Sentence:
    return Sentence("%(goals)s – %(statement)s", goals=", ".join(text.sdgs), statement=_statement(row, text))


def _actions(registry: Registry) -> Picked[Action]:
    return pick(((a, a.starts_on, a.ends_on) for a in registry.actions), registry.period)


def actions_by_territory(registry: Registry) -> Measure:
    """Share of the actions on each territory, by count and by amount (A4.1)."""
    titles = Titles(
        "actions_by_territory",
        Sentence("Où les actions ont lieu"),
        Sentence("actions de chaque territoire ÷ actions de la période ; de même pour les coûts connus"),
    )
    picked = _actions(registry)
    shares = territory_shares(picked.rows)
    found = {part.territory: part for part in shares.parts}
    parts = []
    for place in dict.fromkeys([*registry.sides, "both", *found]):
        share = found.get(place)
        parts.append(
            Part(
                place,
                share.count if share else 0,
                of_total(share.count if share else 0, shares.total),
                tuple(Row(a.id, a.quoted(a.title)) for a in picked.rows if a.territory == place),
                percent=share.percent if share else Decimal("0.0"),
                amount=share.amount if share else None,
                amount_percent=share.amount_percent if share else None,
            )
        )
    costs = Sentence("actions au coût inconnu : %(n)s", n=shares.without_cost)
    measure = measured(
        titles,
        parts,
        total=shares.total,
        vague=picked.vague,
        undated=picked.undated,
        remarks=(costs,) if shares.without_cost else (),
    )
    return measure.in_currency(shares.currency)


def actions_by_other_side(registry: Registry) -> Measure:
    """Actions on each territory that the other side alone proposed (A4.2)."""
    titles = Titles(
        "actions_by_other_side",
        Sentence("Actions sur chaque territoire à l’initiative de l’autre côté"),
        Sentence(
            "actions d’un territoire (ou des deux) proposées par un autre côté seul ÷ actions de ce territoire"
        ),
    )
    picked = _actions(registry)
    parts = []
    for here in from_other_side(picked.rows, registry.sides):
        others = [side for side in registry.sides if side != here.territory]
        rows = [a for a in picked.rows if a.territory in {here.territory, "both"} and a.proposed_by in others]
        value = of_total(here.by_other_side, here.total)
        parts.append(
            Part(here.territory, here.by_other_side, value, tuple(Row(a.id, a.quoted(a.title)) for a in rows))
        )
    unknown = sum(action.proposed_by in {None, "unknown"} for action in picked.rows)
    return measured(
        titles,
        parts,
        total=len(picked.rows) - unknown,
        unknown=unknown,
        vague=picked.vague,
        undated=picked.undated,
    )
