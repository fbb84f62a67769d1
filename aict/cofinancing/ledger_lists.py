"""How a ledger is searched, filtered, sorted and taken away: one page of it is asked of the database."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Numeric, cast, func, or_

from aict.cofinancing.models import LedgerEntry, LedgerTotal, Project
from aict.cofinancing.queries import lines_of
from aict.cofinancing.words import ENTRY_KIND
from aict.core.dates import LAST_YEAR, PartialDate
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.core.listing import Column, Filter, Listing, Test
from aict.partnerships import side_choices
from aict.partnerships.access import Standing
from aict.reference.words import listed

_ONLY_AMENDING, _NONE = "amending", "none"


def entry_listing(at: Standing, project: Project, totals: Sequence[LedgerTotal]) -> Listing[LedgerEntry]:
    """Entries by kind, year, line, category, place and side; found by their code and label."""
    return Listing(
        columns=(
            Column(
                "code", Sentence("Code"), lambda e: e.code, (func.length(LedgerEntry.code), LedgerEntry.code)
            ),
            Column("date", Sentence("Date"), lambda e: e.date, (LedgerEntry.date,)),
            Column(
                "amount",
                Sentence("Montant"),
                lambda e: e.amount,
                (LedgerEntry.currency, cast(LedgerEntry.amount, Numeric)),
            ),
            Column("category", Sentence("Rubrique"), lambda e: e.category, (LedgerEntry.category,)),
        ),
        first="-date",
        filters=(
            _equal(
                "kind", Sentence("Sorte d’écriture"), [(k.value, words) for k, words in ENTRY_KIND.items()]
            ),
            _by_year(totals),
            _by_line(project),
            _by_category(totals),
            _equal("place", Sentence("Où"), places(at)),
            _equal("spent_by", Sentence("De quel côté"), side_choices.proposers(at)),
            Filter(
                "amends",
                Sentence("Corrections"),
                [(_ONLY_AMENDING, Sentence("corrections et remboursements seulement"))],
                lambda _value: LedgerEntry.amends_id.is_not(None),
            ),
        ),
        search=_has_words,
    )


def places(at: Standing) -> list[tuple[str, str | Sentence]]:
    """Where money may be spent: on each territory, or elsewhere."""
    return [*side_choices.sides(at), ("ailleurs", Sentence("ailleurs"))]


def _equal(name: str, label: Sentence, options: Sequence[tuple[str, Sentence | str]]) -> Filter:
    return Filter(name, label, options, lambda value: getattr(LedgerEntry, name) == value)


def _by_year(totals: Sequence[LedgerTotal]) -> Filter:
    years = sorted({total.year for total in totals}, reverse=True)

    def test(value: str) -> Test:
        year = int(value)
        after = LedgerEntry.date >= PartialDate(year)
        return after if year == LAST_YEAR else after & (LedgerEntry.date < PartialDate(year + 1))

    return Filter("year", Sentence("Année"), [(str(year), str(year)) for year in years], test)


def _by_line(project: Project) -> Filter:
    by_id = {str(line.id): line for line in lines_of(project)}
    options: list[tuple[str, Sentence | str]] = [(name, line.payer) for name, line in by_id.items()]
    options.append((_NONE, Sentence("aucune ligne")))
    return Filter(
        "line_id",
        Sentence("Ligne du plan"),
        options,
        lambda value: (
            LedgerEntry.line_id.is_(None) if value == _NONE else LedgerEntry.line_id == by_id[value].id
        ),
    )


def _by_category(totals: Sequence[LedgerTotal]) -> Filter:
    names = sorted({total.category for total in totals if total.category}, key=fold)
    options: list[tuple[str, Sentence | str]] = [(name, listed(name)) for name in names]
    options.append((_NONE, Sentence("sans rubrique")))
    return Filter(
        "category",
        Sentence("Rubrique"),
        options,
        lambda value: LedgerEntry.category.is_(None) if value == _NONE else LedgerEntry.category == value,
    )


def _has_words(typed: str) -> Sequence[Any]:
    texts = (LedgerEntry.code, LedgerEntry.label)
    return [or_(*(text.icontains(word, autoescape=True) for text in texts)) for word in typed.split()]
