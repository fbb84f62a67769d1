"""Ledgers as a report prints them: against the plan, by year, payer, category, place and side; the instalments to come."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TypeVar

from sqlalchemy.orm import Session

from aict.cofinancing.ledger_queries import Instalment as Planned
from aict.cofinancing.ledger_queries import instalments_of, relation_costs_of, totals_of
from aict.cofinancing.ledger_rules import Figure, Verdict
from aict.cofinancing.ledger_view import ShownLedger, Year, checks_of, shown_ledger
from aict.cofinancing.models import EntryPlace, LedgerTotal, Project
from aict.cofinancing.relation_pages import figures_of
from aict.cofinancing.relation_rules import days_of, grouped
from aict.cofinancing.rules import percentages, plan_of
from aict.cofinancing.words import RELATION_COST
from aict.core.dates import iso
from aict.partnerships.models import Attribution
from aict.reference.queries import english_labels
from aict.reporting.blocks import (
    Check,
    Instalment,
    LedgerBlock,
    LedgerRow,
    Money,
    RelationCostRow,
    SpentRow,
    Sum,
    Versions,
    Words,
    phrase,
)
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint

_PASSED = {Verdict.RIGHT: True, Verdict.WRONG: False, Verdict.CANNOT_TELL: None}
Label = TypeVar("Label")


class Ledgers:
    """The ledgers of the projects of one partnership, read in a few questions."""

    def __init__(
        self, session: Session, at: Viewpoint, projects: Sequence[Project], sources: Sources
    ) -> None:
        self._session, self._at, self._sources = session, at, sources
        self._totals: dict[object, list[LedgerTotal]] = {project.id: [] for project in projects}
        for total in totals_of(session, [project.id for project in projects]):
            self._totals[total.project_id].append(total)
        self._instalments = [
            one for one in instalments_of(session, [at.partnership.id]) if one.project.id in self._totals
        ]
        sources.expect([one.entry for one in self._instalments])
        self._english = english_labels(session)

    def block(self, project: Project) -> LedgerBlock:
        """What the entries of one plan add up to."""
        shown = shown_ledger(project, self._totals[project.id])
        return LedgerBlock(
            project=project.title,
            planned=_sum(shown.planned),
            received=_sum(shown.received),
            spent=_sum(shown.spent),
            years=tuple(_row(str(year.year), year) for year in shown.years),
            payers=self._payers(shown),
            categories=_parts(shown.by_category, self._category),
            places=_parts(shown.by_place, self._place),
            sides=_parts(shown.by_side, self._side),
            instalments=tuple(
                self._instalment(one) for one in self._instalments if one.project.id == project.id
            ),
        )

    def checks(self, project: Project) -> tuple[Check, ...]:
        """What is to be said beside the balance of the plan, which its own block says."""
        _balance, *others = checks_of(self._session, project, plan_of(project), self._totals[project.id])
        return tuple(Check(check.sentence, _PASSED[check.verdict]) for check in others)

    def _payers(self, shown: ShownLedger) -> tuple[LedgerRow, ...]:
        told = [
            (line, of_line) for line, of_line in shown.of_lines.items() if of_line.planned or of_line.received
        ]
        return tuple(_row(line.payer, of_line) for line, of_line in told)

    def _instalment(self, planned: Planned) -> Instalment:
        entry = planned.entry
        known = entry.amount is not None and entry.currency is not None
        return Instalment(
            date=str(entry.date),
            payer=planned.line.payer,
            amount=Money(entry.amount, entry.currency)
            if known and entry.amount is not None and entry.currency
            else None,
            report_due=iso(entry.report_due_on),
            report_filed=iso(entry.report_filed_on),
            source=self._sources.cite(entry),
            invented=entry.invented,
        )

    def _category(self, french: str | None) -> Words:
        if french is None:
            return phrase("sans rubrique")
        return Versions((("fr", french), ("en", self._english.get(french, french))))

    def _place(self, place: EntryPlace | None) -> Words:
        if place is None:
            return phrase("lieu non précisé")
        return phrase("ailleurs") if place is EntryPlace.ELSEWHERE else self._at.name(place.value)

    def _side(self, side: Attribution | None) -> Words:
        return self._at.whose(side) or phrase("côté non précisé")


def _row(label: Words, year: Year) -> LedgerRow:
    return LedgerRow(label, _sum(year.planned), _sum(year.received), _sum(year.spent))


def _sum(figures: Iterable[Figure]) -> Sum:
    rows = list(figures)
    known = tuple(Money(f.known, f.currency) for f in rows if f.counted and f.currency)
    return Sum(known, sum(f.unknown for f in rows))


def _parts(by: Mapping[Label, tuple[Figure, ...]], name: Callable[[Label], Words]) -> tuple[SpentRow, ...]:
    """Parts with their shares, which add up to the whole; no shares across currencies."""
    rows = list(by.items())
    known = {
        str(place): sum((f.known for f in figures), Decimal(0))
        for place, (_label, figures) in enumerate(rows)
        if any(f.counted for f in figures)
    }
    currencies = {f.currency for _label, figures in rows for f in figures if f.counted}
    shares = percentages(known) if len(currencies) == 1 else {}
    return tuple(
        SpentRow(name(label), _sum(figures), shares[str(place)] / 100 if str(place) in shares else None)
        for place, (label, figures) in enumerate(rows)
    )


def relation_rows(session: Session, at: Viewpoint) -> tuple[RelationCostRow, ...]:
    """What the relation itself costs, by side and kind."""
    costs = relation_costs_of(session, at.partnership.id)
    return tuple(
        RelationCostRow(
            at.whose(side) or phrase("côté inconnu"),
            RELATION_COST[kind],
            days_of(rows),
            _sum(figures_of(rows)),
        )
        for side, of_side in grouped(costs, lambda cost: cost.side).items()
        for kind, rows in grouped(of_side, lambda cost: cost.kind).items()
    )
