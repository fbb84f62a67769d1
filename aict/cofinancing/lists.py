"""How the list of projects is searched, filtered, sorted and taken away."""

from collections.abc import Sequence
from decimal import Decimal

from aict.cofinancing.models import Project
from aict.cofinancing.queries import lines_of
from aict.core.errors import Sentence
from aict.core.folding import fold
from aict.core.listing import Column, Listing
from aict.partnerships.fact_lists import by_value, by_year, fact_listing


def project_listing(projects: Sequence[Project]) -> Listing[Project]:
    """Projects by year and by who holds the plan; found by the names of their payers too."""
    names = {str(p.holder_id): p.holder.name for p in projects if p.holder}
    holders = [(holder, names[holder]) for holder in sorted(names, key=lambda h: fold(names[h]))]
    return fact_listing(
        Column("title", Sentence("Titre"), lambda p: p.title, lambda p: fold(p.title)),
        Column("starts_on", Sentence("Début"), lambda p: p.starts_on, lambda p: p.starts_on),
        Column("announced_budget", Sentence("Budget annoncé"), lambda p: p.announced_budget, _by_amount),
        filters=(
            by_year(projects, lambda p: p.starts_on),
            by_value("holder_id", Sentence("Plan tenu par"), holders),
        ),
        texts=lambda p: (p.title, p.code, p.note, *(line.payer for line in lines_of(p))),
    )


def _by_amount(project: Project) -> tuple[str, Decimal] | None:
    # Amounts of one currency follow each other: two currencies have no order.
    amount = project.announced_budget
    return None if amount is None else (project.currency or "", amount)
