"""Measures of what was spent, as the ledgers of the plans say it: on which territory, and by whom."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from aict.asymmetry.rules import Measure, Part, Row
from aict.cofinancing.models import EntryPlace, LedgerTotal, Project
from aict.cofinancing.rules import percentages
from aict.core.dates import PartialDate
from aict.core.errors import Amount, Sentence
from aict.evaluations.measures.counting import Titles, measured, of_total, only_currency
from aict.evaluations.measures.registry import Registry, pick
from aict.evaluations.measures.rows import of_spending

_Spent = tuple[Project, LedgerTotal]
_BY_YEAR = Sentence("compté par année entière : une année à cheval sur la période est comptée en entier")


def spending_by_territory(registry: Registry) -> Measure:
    """Share of the expenditures made on each territory, by count and by amount (A4.1)."""
    titles = Titles(
        "spending_by_territory",
        Sentence("Argent dépensé sur chaque territoire"),
        Sentence(
            "dépenses inscrites sur chaque territoire ÷ dépenses dont on connaît le lieu ; de même pour les montants connus"
        ),
    )
    return _shared(registry, titles, lambda total: total.place, [*registry.sides, EntryPlace.ELSEWHERE])


def spending_by_side(registry: Registry) -> Measure:
    """Share of the expenditures that each side paid out, by count and by amount (D1)."""
    titles = Titles(
        "spending_by_side",
        Sentence("Argent dépensé par chaque côté"),
        Sentence(
            "dépenses faites par chaque côté ÷ dépenses dont on sait qui les a faites ; de même pour les montants connus"
        ),
    )
    return _shared(registry, titles, lambda total: total.spent_by, registry.sides)


def _shared(
    registry: Registry, titles: Titles, key: Callable[[LedgerTotal], str | None], keys: Sequence[str]
) -> Measure:
    dated = ((spent, PartialDate(spent[1].year), None) for spent in registry.spending)
    picked = pick(dated, registry.period)
    known = [(project, total) for project, total in picked.rows if key(total) not in {None, "unknown"}]
    silent = [spent for spent in picked.rows if spent not in known]
    currency = only_currency((total.known if total.counted else None, total.currency) for _, total in known)
    found = {part: [spent for spent in known if key(spent[1]) == part] for part in _named(known, key, keys)}
    amounts = {part: _sum(own) for part, own in found.items() if currency and any(t.counted for _, t in own)}
    counts = {part: _entries(own) for part, own in found.items()}
    parts = [
        Part(
            part,
            counts[part],
            (*of_total(counts[part], sum(counts.values())), *_amounts(own)),
            tuple(_row(spent, currency) for spent in own),
            percent=percentages({k: Decimal(n) for k, n in counts.items()}).get(part),
            amount=amounts.get(part),
            amount_percent=percentages(amounts).get(part),
        )
        for part, own in found.items()
    ]
    return measured(
        titles,
        parts,
        total=sum(counts.values()),
        unknown=_entries(silent),
        unknown_rows=tuple(_row(spent, currency) for spent in silent),
        vague=_entries([spent for spent in picked.rows if _straddles(registry, spent)]),
        remarks=(_BY_YEAR,),
    ).in_currency(currency)


def _named(
    known: Sequence[_Spent], key: Callable[[LedgerTotal], str | None], keys: Sequence[str]
) -> list[str]:
    return list(dict.fromkeys([*keys, *(str(key(total)) for _, total in known)]))


def _row(spent: _Spent, currency: str | None) -> Row:
    return of_spending(*spent, currency=currency)


def _entries(spent: Sequence[_Spent]) -> int:
    return sum(total.counted + total.unknown for _, total in spent)


def _sum(spent: Sequence[_Spent]) -> Decimal:
    return sum((total.known for _, total in spent), Decimal(0))


def _straddles(registry: Registry, spent: _Spent) -> bool:
    return registry.period.touches(PartialDate(spent[1].year)) is None


def _amounts(spent: Sequence[_Spent]) -> list[Sentence]:
    """The known amounts by currency, and how many are not known."""
    sums: dict[str | None, Decimal] = {}
    for _, total in spent:
        if total.counted:
            sums[total.currency] = sums.get(total.currency, Decimal(0)) + total.known
    unknown = sum(total.unknown for _, total in spent)
    return [
        *(Sentence("%(amount)s", amount=Amount(known, currency)) for currency, known in sums.items()),
        *([Sentence("montants inconnus : %(n)s", n=unknown)] if unknown else []),
    ]
