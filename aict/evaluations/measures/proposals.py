"""Measures of what was set: who proposed objectives and for which territory, who fixed indicators."""

from dataclasses import replace

from aict.asymmetry.rules import Measure, Row
from aict.core.errors import Quoted, Sentence
from aict.evaluations.measures.counting import Titles, counted
from aict.evaluations.measures.registry import Registry
from aict.evaluations.measures.rows import of_objective
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
    rows = [(text.proposed_by, of_objective(row, text)) for row, text in registry.objectives]
    return counted(titles, rows, keys=[*registry.sides, "joint", "third"], remarks=(_UNDATED_TEXTS,))


def objectives_by_territory(registry: Registry) -> Measure:
    """Share of the objectives that concern each territory, or both (A4.1)."""
    titles = Titles(
        "objectives_by_territory",
        Sentence("Où les objectifs veulent agir"),
        Sentence("objectifs qui concernent chaque territoire ÷ objectifs dont on connaît le territoire"),
    )
    rows = [(text.territory, of_objective(row, text)) for row, text in registry.objectives]
    return counted(titles, rows, keys=[*registry.sides, "both"], remarks=(_UNDATED_TEXTS,))


def indicators_by_origin(registry: Registry) -> Measure:
    """Share of the indicators fixed jointly, by one side, or by a third party such as a funder (D3)."""
    titles = Titles(
        "indicators_by_origin",
        Sentence("Qui a fixé les indicateurs"),
        Sentence("indicateurs fixés par chacun ÷ indicateurs dont on sait qui les a fixés"),
    )
    rows = [
        (
            indicator.fixed_by,
            Row(
                indicator.id,
                Quoted(indicator.label, language_of_text(row)),
                "indicator",
                (("objective_code", row.code),),
            ),
        )
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
        (text.territory, replace(of_objective(row, text), label=_with_goals(row, text)))
        for row, text in registry.objectives
        if text.sdgs
    ]
    return counted(titles, rows, keys=[*registry.sides, "both"], remarks=(_UNDATED_TEXTS,))


def _with_goals(row: Objective, text: ObjectiveText) -> Sentence:
    statement = Quoted(text.statement, language_of_text(row))
    return Sentence("%(goals)s – %(statement)s", goals=", ".join(text.sdgs), statement=statement)
