"""A plan in a currency that the reader chooses: each converted figure with its rate, what cannot be converted apart."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.cofinancing.models import FinancingLine, Project
from aict.cofinancing.queries import lines_of
from aict.cofinancing.rules import Stage
from aict.core.dates import PartialDate
from aict.core.money import currency_of, decimals_of, is_currency
from aict.partnerships.models import Partnership
from aict.reference.queries import current_rates
from aict.reference.rules import REFERENCE, Conversion, Dated, Rate, convert


@dataclass(frozen=True, slots=True)
class ConvertedPlan:
    """What was announced, requested, granted and paid, in one currency."""

    currency: str
    budget: Conversion | None
    """None when no budget is announced."""
    stages: Mapping[Stage, Conversion]

    @property
    def rates(self) -> tuple[Rate, ...]:
        """The rates used, each once."""
        every = [self.budget] if self.budget else []
        used = [rate for c in (*every, *self.stages.values()) for part in c.converted for rate in part.rates]
        return tuple(dict.fromkeys(used))


def converted_plan(session: Session, project: Project, asked: str | None) -> ConvertedPlan | None:
    """The plan in the currency asked for; None when none is, or it is no currency."""
    currency = (asked or "").strip().upper()
    if not is_currency(currency):
        return None
    rates: Sequence[Rate] = current_rates(session)
    decimals = decimals_of(currency)
    budget = None
    if project.announced_budget is not None:
        announced = Dated(project.announced_budget, project.currency, project.starts_on)
        budget = convert([announced], currency, rates, decimals=decimals)
    return ConvertedPlan(
        currency,
        budget,
        {stage: convert(list(_dated(project, stage)), currency, rates, decimals=decimals) for stage in Stage},
    )


def _dated(project: Project, stage: Stage) -> Iterator[Dated]:
    """The known amounts of a stage: of the year of their line, else of the start of the project."""
    for line in lines_of(project):
        if stage is Stage.PAID and line.received:
            # Payments are of the years in which they came.
            yield from (
                Dated(total.known, total.currency, PartialDate(total.year))
                for total in line.received
                if total.counted
            )
            continue
        amount = getattr(line, stage)
        if amount is not None:
            yield Dated(amount, line.currency or project.currency, _date_of(line, project))


def _date_of(line: FinancingLine, project: Project) -> PartialDate | None:
    return PartialDate(line.year) if line.year else project.starts_on


def offered_currencies(partnership: Partnership, project: Project) -> list[str]:
    """The currencies worth asking for: the plan's, those of the members' countries, the reference."""
    own = [
        project.currency,
        *(code for line in lines_of(project) for code in (line.currency, line.source_currency)),
    ]
    countries = [currency_of(member.organisation.country) for member in partnership.members]
    return sorted({code for code in (*own, *countries, REFERENCE) if code})
