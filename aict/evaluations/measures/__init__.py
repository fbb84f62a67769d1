"""What the registry says on each point of the checklist, for a partnership and a period (domain.md §1.2).

Rows that may fall in the period are counted, and those whose date is too imprecise to be sure are said;
rows without a date are left out and said. Nothing recorded is "not recorded", which is not zero.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from sqlalchemy.orm import Session

from aict.asymmetry.rules import Measure
from aict.core.errors import Sentence
from aict.evaluations.measures import journeys, money, proposals, roles, spending, travel, words, work
from aict.evaluations.measures.registry import Registry, read_registry
from aict.evaluations.models import Evaluation
from aict.evaluations.rules import Period
from aict.evaluations.scope import Sort
from aict.partnerships.models import Partnership

_EVERY = (
    journeys.visas,
    journeys.authorisations,
    journeys.missions,
    travel.missions_by_side,
    travel.missions_by_territory,
    proposals.objectives_by_proposer,
    proposals.objectives_by_territory,
    work.actions_by_proposer,
    work.actions_by_territory,
    work.actions_by_other_side,
    journeys.meetings_elected,
    journeys.meetings_technicians,
    words.referentials,
    words.objections,
    words.reply_times,
    words.confirmations,
    money.money_by_side,
    spending.spending_by_side,
    spending.spending_by_territory,
    roles.leaders,
    roles.plan_holders,
    roles.convention_signatories,
    roles.texts_by_author,
    proposals.indicators_by_origin,
    proposals.sdgs_by_territory,
    words.evaluations_joint,
)


@cache
def measure_names() -> Mapping[str, Sentence]:
    """What every measure is called, by its key: a question may name any of them."""
    nothing = Registry(Partnership(members=[]), Period(date.min, date.max), *([()] * 10))
    every = [*(compute(nothing) for compute in _EVERY), words.own_text(nothing, None)]
    return {measure.key: measure.label for measure in every}


def measures_of(
    session: Session,
    partnership: Partnership,
    *,
    start: date,
    end: date,
    own_texts: Mapping[str, bool] | None = None,
    evaluation: Evaluation | None = None,
) -> dict[str, Measure]:
    """Every measure by its key, over a period whose two ends are included.

    `own_texts` says for each side whether it wrote its own text in the evaluation; None when there
    is no evaluation to ask. Of an `evaluation` that looks at a part only, the rest is not counted, and said.
    """
    registry = read_registry(session, partnership, Period(start, end), evaluation)
    every = [*(compute(registry) for compute in _EVERY), words.own_text(registry, own_texts)]
    return {measure.key: _of_a_part(measure, evaluation) for measure in every}


_COUNTED_FROM = {
    Sort.OBJECTIVES: {
        "objectives_by_proposer",
        "objectives_by_territory",
        "indicators_by_origin",
        "sdgs_by_territory",
    },
    Sort.PROJECTS: {"money_by_side", "spending_by_side", "spending_by_territory", "plan_holders"},
    Sort.CONVENTIONS: {"convention_signatories"},
}


def _of_a_part(measure: Measure, evaluation: Evaluation | None) -> Measure:
    """The measure, saying that it counts only what the evaluation looks at where that is not everything."""
    wanted = (evaluation.looks_at or {}) if evaluation else {}
    if not any(sort in wanted and measure.key in keys for sort, keys in _COUNTED_FROM.items()):
        return measure
    said = Sentence("seulement ce que cette évaluation regarde")
    return replace(measure, remarks=(*measure.remarks, said))
