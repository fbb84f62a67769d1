"""Measures of money: what each side brings, and who holds the plans."""

from collections.abc import Sequence

from aict.asymmetry.rules import Measure, Part, Row
from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.cofinancing.queries import lines_of
from aict.cofinancing.rules import Stage, Total, percentages, totals
from aict.core.dates import PartialDate
from aict.core.errors import Amount, Sentence
from aict.evaluations.measures.counting import Titles, counted, measured
from aict.evaluations.measures.registry import Picked, Registry, pick


def _lines(registry: Registry) -> Picked[FinancingLine]:
    lines = [(line, project) for project in registry.projects for line in lines_of(project)]
    dated = (
        (line, *_when(line, project)) for line, project in lines if line.nature is not LineNature.REVENUE
    )
    return pick(dated, registry.period)


def _when(line: FinancingLine, project: Project) -> tuple[PartialDate | None, PartialDate | None]:
    # The year of the line; when the source gives none, the time of its project.
    if line.year is not None:
        return PartialDate(line.year), None
    return project.starts_on, project.ends_on


def money_by_side(registry: Registry) -> Measure:
    """Granted amounts of each side, in cash and in kind (D1); revenue of the project is nobody's."""
    titles = Titles(
        "money_by_side",
        Sentence("Argent apporté par chaque côté"),
        Sentence("montants accordés connus de chaque côté ÷ leur somme, recettes du projet non comprises"),
    )
    picked = _lines(registry)
    attributed = [line for line in picked.rows if line.side != "unknown"]
    currency = _only_currency(attributed)
    keys = dict.fromkeys([*registry.sides, *(str(line.side) for line in attributed)])
    own = {key: [line for line in attributed if line.side == key] for key in keys}
    amounts = {
        key: total.known
        for key, lines in own.items()
        if currency
        for total in _totals(lines)
        if total.counted
    }
    percents = percentages(amounts)
    parts = [
        Part(
            key,
            len(lines),
            _brought(lines),
            tuple(Row(line.id, line.payer) for line in lines),
            amount=amounts.get(key),
            amount_percent=percents.get(key),
        )
        for key, lines in own.items()
    ]
    measure = measured(
        titles,
        parts,
        total=len(attributed),
        unknown=len(picked.rows) - len(attributed),
        vague=picked.vague,
        undated=picked.undated,
    )
    return measure.in_currency(currency)


def _only_currency(lines: Sequence[FinancingLine]) -> str | None:
    known = {line.currency or line.project.currency for line in lines if line.granted is not None}
    return known.pop() if len(known) == 1 else None


def _brought(lines: Sequence[FinancingLine]) -> tuple[Sentence, ...]:
    return tuple(
        piece
        for nature in LineNature
        for total in _totals([line for line in lines if line.nature is nature])
        for piece in _in_words(nature, total)
    )


def _totals(lines: Sequence[FinancingLine]) -> tuple[Total, ...]:
    return totals(lines, Stage.GRANTED, default=lines[0].project.currency if lines else None)


def _in_words(nature: LineNature, total: Total) -> list[Sentence]:
    amount = Amount(total.known, total.currency)
    known = {
        LineNature.CASH: Sentence("numéraire : %(amount)s", amount=amount),
        LineNature.IN_KIND: Sentence("valorisé : %(amount)s", amount=amount),
        LineNature.REVENUE: Sentence("recettes : %(amount)s", amount=amount),
        LineNature.NOT_BROKEN_DOWN: Sentence("non ventilé : %(amount)s", amount=amount),
    }
    unknown = {
        LineNature.CASH: Sentence("numéraire : montants inconnus (%(n)s)", n=total.unknown),
        LineNature.IN_KIND: Sentence("valorisé : montants inconnus (%(n)s)", n=total.unknown),
        LineNature.REVENUE: Sentence("recettes : montants inconnus (%(n)s)", n=total.unknown),
        LineNature.NOT_BROKEN_DOWN: Sentence("non ventilé : montants inconnus (%(n)s)", n=total.unknown),
    }
    return [*([known[nature]] if total.counted else []), *([unknown[nature]] if total.unknown else [])]


def plan_holders(registry: Registry) -> Measure:
    """Who holds the financing plans (D1): a side, or an organisation that is no member."""
    titles = Titles(
        "plan_holders",
        Sentence("Qui tient les plans de financement"),
        Sentence("projets dont le plan est tenu par chaque côté ÷ projets dont on connaît le porteur"),
    )
    picked = pick(((p, p.starts_on, p.ends_on) for p in registry.projects), registry.period)
    rows = [
        (
            (registry.side_of_organisation(p.holder_id) or "third") if p.holder_id else None,
            Row(p.id, p.quoted(p.title)),
        )
        for p in picked.rows
    ]
    return counted(titles, rows, keys=[*registry.sides, "third"], vague=picked.vague, undated=picked.undated)
