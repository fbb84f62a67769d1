"""The plan of a project as a funder looks at it: of whom each line is, the countries and their groups in the year of the call."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy.orm import Session

from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.cofinancing.queries import lines_of
from aict.core import clock, formats
from aict.core.folding import fold
from aict.funders.judging import check
from aict.funders.models import Call, FunderRule
from aict.funders.plans import Answer, Case, Part, ServiceBudget
from aict.funders.queries import budgets_in, is_named, pays
from aict.funders.rules import Who, holds_in
from aict.oda.queries import classification_of
from aict.partnerships.models import Attribution, Member, Partnership
from aict.readiness.models import Piece, PieceKind
from aict.reference.models import CountryGroup
from aict.reference.queries import groups_in_year

FRANCE = "FR"
_IN_KIND = {LineNature.CASH: False, LineNature.IN_KIND: True, LineNature.REVENUE: False}


@dataclass(frozen=True, slots=True)
class Checked:
    """A rule of a call with what it says of a plan."""

    rule: FunderRule
    answer: Answer


@dataclass(frozen=True, slots=True)
class Judged:
    """A plan before a call: what each rule says, and on which groups of countries that rests."""

    case: Case
    checked: Sequence[Checked]
    groups: Sequence[CountryGroup]


def judged(
    session: Session,
    *,
    partnership: Partnership,
    project: Project,
    call: Call,
    pieces: Sequence[Piece],
    language: str,
) -> Judged:
    """What every standing rule of a call says of a project's plan; countries are called as the language does."""
    year = year_of(call, project)
    abroad = sorted({m.organisation.country for m in partnership.members} - {FRANCE})
    groups = groups_in_year(session, abroad, year)
    classified = classification_of(session, project.id)
    case = Case(
        year=year,
        parts=[_part(line, call, partnership) for line in lines_of(project)],
        budget=project.announced_budget,
        currency=_currency(project),
        starts_on=project.starts_on,
        ends_on=project.ends_on,
        countries={country: frozenset(g.group_name for g in groups[country]) for country in abroad},
        purpose=classified.purpose_code if classified else None,
        services=_services(session, partnership, project, call, year),
        final_report=any(piece.kind is PieceKind.FINAL_REPORT for piece in pieces),
        names={country: formats.country(country, language) for country in abroad},
    )
    rules = [rule for rule in call.rules if not rule.withdrawn and holds_in(rule, year)]
    answers = ((rule, check(rule, case)) for rule in rules)
    told = [group for found in groups.values() for group in found if group.group_name != "european_union"]
    return Judged(case, [Checked(rule, answer) for rule, answer in answers if answer is not None], told)


def year_of(call: Call, project: Project) -> int:
    """The year of the call; of a scheme that stands, the one that the lines which name it say, else this one."""
    if call.year is not None:
        return call.year
    named = [line.year for line in lines_of(project) if is_named(call, instrument=line.instrument, year=None)]
    return max((year for year in named if year is not None), default=clock.today().year)


def is_of(line: FinancingLine, call: Call) -> bool:
    """Whether a line is the money of a call: its instrument names it, or its payer is the funder."""
    return is_named(call, instrument=line.instrument, year=line.year) or pays(call, line.payer)


def _part(line: FinancingLine, call: Call, partnership: Partnership) -> Part:
    return Part(
        payer=line.payer,
        of=_of(line, call, partnership),
        in_kind=_IN_KIND.get(line.nature),
        amount=line.granted if line.granted is not None else line.requested,
        paid=_paid(line),
    )


def _paid(line: FinancingLine) -> Decimal | None:
    """What the ledger says, else the line; None when an amount is not known or they are in several currencies."""
    if not line.payments:
        return line.paid
    known = [amount for currency, amount in line.payments if amount is not None and currency == line.currency]
    return sum(known, Decimal(0)) if len(known) == len(line.payments) else None


def _of(line: FinancingLine, call: Call, partnership: Partnership) -> Who | None:
    if is_of(line, call):
        return Who.FUNDER
    if line.nature is LineNature.REVENUE or line.side is Attribution.THIRD:
        return Who.OTHERS
    own = [m for m in partnership.members if m.side == line.side]
    if not own:
        return None
    return Who.FRENCH if any(m.organisation.country == FRANCE for m in own) else Who.FOREIGN


def _currency(project: Project) -> str | None:
    """The one currency of a plan; None when its amounts are in several or in none."""
    lines = lines_of(project)
    named = {
        line.currency or project.currency for line in lines if (line.granted, line.requested) != (None, None)
    }
    if project.announced_budget is not None:
        named.add(project.currency)
    return named.pop() if len(named) == 1 else (project.currency if not named else None)


def _services(
    session: Session, partnership: Partnership, project: Project, call: Call, year: int
) -> dict[str, ServiceBudget]:
    """The service budgets of the authority that pays by this scheme; of the only French one when no line says whose."""
    french = [m for m in partnership.members if m.organisation.country == FRANCE]
    paying = {fold(line.payer) for line in lines_of(project) if is_of(line, call)}
    named = [m for m in french if fold(m.organisation.name) in paying]
    chosen: Sequence[Member] = named or french
    if len(chosen) != 1:
        return {}
    found = budgets_in(session, [chosen[0].organisation_id], year)
    return {str(b.service): ServiceBudget(b.amount, b.excluded, b.currency) for b in found}
