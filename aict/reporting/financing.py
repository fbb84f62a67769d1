"""Financing plans as a report prints them: every line, what each side brings, what is missing."""

from decimal import Decimal

from sqlalchemy.orm import Session

from aict.cofinancing import rules
from aict.cofinancing.models import FinancingLine as Line
from aict.cofinancing.models import LineNature, Project
from aict.cofinancing.queries import lines_of, projects_of
from aict.cofinancing.rules import Plan, Stage
from aict.cofinancing.words import NATURE
from aict.core.charts import Tone
from aict.core.dates import PartialDate, iso
from aict.evaluations.scope import Sort
from aict.partnerships.models import Attribution
from aict.reporting.blocks import (
    Check,
    FinancingBlock,
    FinancingLine,
    Leverage,
    Money,
    Said,
    SideShare,
    Words,
    phrase,
)
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint

_CENT = Decimal("0.01")


def financing_blocks(session: Session, at: Viewpoint, sources: Sources) -> tuple[FinancingBlock, ...]:
    """One block a project that may belong to the period."""
    every = (p for p in projects_of(session, at.partnership.id) if at.looks_at(Sort.PROJECTS, p.id))
    projects = [project for project in every if _of_the_period(project, at)]
    sources.expect([*projects, *(line for project in projects for line in lines_of(project))])
    return tuple(_block(project, at, sources) for project in projects)


def _of_the_period(project: Project, at: Viewpoint) -> bool:
    if project.starts_on or project.ends_on:
        return at.covers(project.starts_on, project.ends_on)
    # A project without dates is dated by the years of its lines.
    years = [PartialDate(line.year) for line in lines_of(project) if line.year]
    return not years or any(at.covers(year) for year in years)


def _block(project: Project, at: Viewpoint, sources: Sources) -> FinancingBlock:
    lines = lines_of(project)
    plan = rules.plan_of(project)
    whole = _whole(project, plan)
    return FinancingBlock(
        project=project.title,
        holder=project.holder.name if project.holder else None,
        starts_on=iso(project.starts_on),
        ends_on=iso(project.ends_on),
        announced=_money(project.announced_budget, project.currency),
        requested=_total(plan, Stage.REQUESTED),
        granted=_total(plan, Stage.GRANTED),
        paid=_total(plan, Stage.PAID),
        gap=_money(plan.gap, plan.currency),
        lines=tuple(_line(line, whole, at, sources) for line in lines),
        sides=_sides(lines, plan, whole, at),
        leverage=_leverage(project, at) if lines else None,
        checks=_checks(project, plan, lines, sources),
        notes=(Said(project.note, lang=project.language),) if project.note else (),
        unknown_amounts=sum(line.granted is None for line in lines),
        source=sources.cite(project),
        invented=project.invented,
        lang=project.language,
    )


def _money(amount: Decimal | None, currency: str | None) -> Money | None:
    """None also when the source gives no currency: an amount of nothing is no amount."""
    return Money(amount, currency) if amount is not None and currency else None


def _total(plan: Plan, stage: Stage) -> Money | None:
    """What is known of a sum, when it is in one currency."""
    known = [total for total in plan.totals[stage] if total.counted]
    return _money(known[0].known, known[0].currency) if len(known) == 1 else None


def _whole(project: Project, plan: Plan) -> Money | None:
    """What the shares of the plan are shares of: the larger of the announced budget and the known granted total."""
    granted, announced = _total(plan, Stage.GRANTED), _money(project.announced_budget, project.currency)
    known = [money for money in (announced, granted) if money and money.currency == plan.currency]
    return max(known, key=lambda money: money.amount, default=None)


def _share(amount: Decimal | None, whole: Money | None) -> Decimal | None:
    return amount / whole.amount if amount is not None and whole and whole.amount > 0 else None


def _line(line: Line, whole: Money | None, at: Viewpoint, sources: Sources) -> FinancingLine:
    currency = line.currency or line.project.currency
    return FinancingLine(
        payer=line.payer,
        side=at.whose(line.side) or phrase("côté inconnu"),
        tone=at.tone(line.side),
        nature=NATURE[line.nature],
        instrument=line.instrument,
        year=line.year,
        requested=_money(line.requested, currency),
        granted=_money(line.granted, currency),
        paid=_money(rules.paid_of(line, currency), currency),
        origin=_money(line.source_amount, line.source_currency),
        rate=line.rate,
        rate_date=iso(line.rate_date),
        share=_share(line.granted, whole),
        source=sources.cite(line),
        note=line.note,
        invented=line.invented,
        lang=line.language,
    )


def _sides(lines: list[Line], plan: Plan, whole: Money | None, at: Viewpoint) -> tuple[SideShare, ...]:
    """Known granted amounts by side; revenue of the project belongs to no side, whatever its line says."""
    if plan.currency is None:
        return ()
    sums: dict[str, Decimal] = {}
    for line in lines:
        if line.granted is not None:
            whose = LineNature.REVENUE if line.nature is LineNature.REVENUE else line.side
            sums[str(whose)] = sums.get(str(whose), Decimal(0)) + line.granted
    order = [*at.sides, Attribution.JOINT, Attribution.THIRD, LineNature.REVENUE, Attribution.UNKNOWN]
    return tuple(
        _side(str(whose), sums[str(whose)], plan.currency, whole, at) for whose in order if str(whose) in sums
    )


def _side(whose: str, amount: Decimal, currency: str, whole: Money | None, at: Viewpoint) -> SideShare:
    people, year = at.population(whose) if whose in at.sides else (None, None)
    names: dict[str, Words] = {
        Attribution.THIRD: phrase("Autres financeurs"),
        Attribution.JOINT: phrase("Ensemble"),
        Attribution.UNKNOWN: phrase("Côté inconnu"),
        LineNature.REVENUE: phrase("Recettes du projet"),
    }
    return SideShare(
        name=names.get(whose) or at.name(whose),
        tone=Tone.NEUTRAL if whose == LineNature.REVENUE else at.tone(whose),
        amount=Money(amount, currency),
        share=_share(amount, whole),
        per_inhabitant=_money(rules.per_inhabitant(amount, people), currency),
        population=people,
        population_year=year,
    )


def _leverage(project: Project, at: Viewpoint) -> Leverage:
    told = rules.leverage(project, side=at.side)
    return Leverage(
        own=_money(told.own_cash, told.currency),
        others=_money(told.by_others, told.currency),
        ratio=told.ratio,
        cannot_tell=told.why if told.ratio is None else None,
    )


def _checks(project: Project, plan: Plan, lines: list[Line], sources: Sources) -> tuple[Check, ...]:
    balanced = plan.gap == 0 if plan.gap is not None else None
    balance = (
        (Check(plan.balance, balanced, source=sources.cite(project)),) if plan.budget is not None else ()
    )
    told = {line.payer: right for line in lines if (right := converts(line)) is not None}
    wrong = [payer for payer, right in told.items() if not right]
    if wrong:
        said = phrase(
            "Les montants de la source, au taux qu’elle donne, ne redonnent pas ceux du plan : %(who)s.",
            who=", ".join(wrong),
        )
        return (*balance, Check(said, passed=False))
    said = phrase("Les montants de la source, au taux qu’elle donne, redonnent ceux du plan.")
    return (*balance, Check(said, passed=True)) if told else balance


def converts(line: Line) -> bool | None:
    """Whether the source's own amount at its own rate is the granted amount, to the cent; None when it gives none."""
    if line.source_amount is None or not line.rate or line.granted is None:
        return None
    return abs(line.source_amount / line.rate - line.granted) <= _CENT
