"""How the list of projects is searched, filtered, sorted and taken away."""

import enum
from collections.abc import Sequence
from decimal import Decimal

from aict.cofinancing.models import Project
from aict.cofinancing.queries import lines_of
from aict.cofinancing.rules import Stage, plan_of
from aict.core.errors import Quoted, Sentence
from aict.core.folding import fold
from aict.core.listing import Cell, Column, Filter, Listing
from aict.partnerships.fact_lists import by_value, by_year, fact_listing


class Cover(enum.StrEnum):
    """Whether what was granted covers the budget that was announced."""

    COVERED = "covered"
    SHORT = "short"
    OVER = "over"
    CANNOT_TELL = "cannot_tell"


_COVER = {
    Cover.COVERED: Sentence("budget couvert"),
    Cover.SHORT: Sentence("accordé au-dessous du budget"),
    Cover.OVER: Sentence("accordé au-dessus du budget"),
    Cover.CANNOT_TELL: Sentence("on ne peut pas dire"),
}
_NONE = "none"


def project_listing(projects: Sequence[Project]) -> Listing[Project]:
    """Projects by year, convention, cover, and by who holds the plan; found by the names of their payers too."""
    names = {str(p.holder_id): p.holder.name for p in projects if p.holder}
    holders = [(holder, names[holder]) for holder in sorted(names, key=lambda h: fold(names[h]))]
    return fact_listing(
        Column("title", Sentence("Titre"), lambda p: p.title, lambda p: fold(p.title)),
        Column("starts_on", Sentence("Début"), lambda p: p.starts_on, lambda p: p.starts_on),
        Column("announced_budget", Sentence("Budget annoncé"), lambda p: p.announced_budget, _by_amount),
        Column("granted", Sentence("Accordé connu"), lambda p: _known(p, Stage.GRANTED)),
        Column("paid", Sentence("Versé connu"), lambda p: _known(p, Stage.PAID)),
        Column("gap", Sentence("Écart au budget"), lambda p: plan_of(p).gap),
        Column(
            "cover", Sentence("Financement"), lambda p: _COVER[cover_of(p)], lambda p: _ORDER[cover_of(p)]
        ),
        filters=(
            by_year(projects, lambda p: p.starts_on),
            by_value("holder_id", Sentence("Plan tenu par"), holders),
            _by_convention(projects),
            Filter(
                "cover",
                Sentence("Financement"),
                [(cover.value, words) for cover, words in _COVER.items()],
                lambda value: lambda project: cover_of(project) == value,
            ),
        ),
        texts=lambda p: (p.title, p.code, p.note, *(line.payer for line in lines_of(p))),
    )


def cover_of(project: Project) -> Cover:
    """Whether the granted amounts cover the announced budget; it cannot be told while one of them is unknown."""
    gap = plan_of(project).gap
    if gap is None:
        return Cover.CANNOT_TELL
    if gap == 0:
        return Cover.COVERED
    return Cover.SHORT if gap > 0 else Cover.OVER


_ORDER = {
    cover: place for place, cover in enumerate((Cover.SHORT, Cover.OVER, Cover.CANNOT_TELL, Cover.COVERED))
}
"""What asks for work comes first."""


def _known(project: Project, stage: Stage) -> Cell:
    """The amounts known of the one currency of the plan; none is added to those of another."""
    plan = plan_of(project)
    total = next((t for t in plan.totals[stage] if t.counted), None)
    return total.known if total and len(plan.totals[stage]) == 1 else None


def _by_convention(projects: Sequence[Project]) -> Filter:
    named = {str(p.convention_id): p.convention.quoted(p.convention.title) for p in projects if p.convention}
    in_order = sorted(named.items(), key=lambda pair: fold(str(pair[1])))
    options: list[tuple[str, Sentence | Quoted | str]] = [*in_order]
    if any(p.convention_id is None for p in projects):
        options.append((_NONE, Sentence("aucune, ou non précisée")))
    return Filter(
        "convention_id",
        Sentence("Convention"),
        options,
        lambda value: lambda project: str(project.convention_id or _NONE) == value,
    )


def _by_amount(project: Project) -> tuple[str, Decimal] | None:
    # Amounts of one currency follow each other: two currencies have no order.
    amount = project.announced_budget
    return None if amount is None else (project.currency or "", amount)
