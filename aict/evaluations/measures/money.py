"""The measure of money: what each side brings to the plans."""

from collections.abc import Sequence
from decimal import Decimal

from aict.asymmetry.rules import Measure, Part
from aict.cofinancing.models import FinancingLine, LineNature, Project
from aict.cofinancing.queries import lines_of
from aict.cofinancing.rules import Stage, Total, percentages, totals
from aict.core.dates import PartialDate
from aict.core.errors import Amount, Sentence
from aict.evaluations.measures.counting import Titles, measured, only_currency
from aict.evaluations.measures.registry import Picked, Registry, pick
from aict.evaluations.measures.rows import of_line


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
        Sentence(
            "montants accordés connus de chaque côté ÷ leur somme, recettes du projet non comprises ; de même pour le nombre de lignes"
        ),
    )
    picked = _lines(registry)
    attributed = [line for line in picked.rows if line.side != "unknown"]
    currency = only_currency((line.granted, line.currency or line.project.currency) for line in attributed)
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
    counts = percentages({key: Decimal(len(lines)) for key, lines in own.items()})
    parts = [
        Part(
            key,
            len(lines),
            _brought(lines),
            tuple(of_line(line, currency=currency) for line in lines),
            percent=counts.get(key),
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
        unknown_rows=tuple(of_line(line) for line in picked.rows if line.side == "unknown"),
        vague=picked.vague,
        undated=picked.undated,
    )
    return measure.in_currency(currency)


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
