"""A financing plan as a workbook whose totals go on calculating: its lines, then what its ledger adds up to.

What is unknown is written as unknown, and no formula takes it for zero: a total says how many of its terms are.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal

from aict.cofinancing.models import EntryPlace, FinancingLine, LedgerTotal, Project
from aict.cofinancing.queries import lines_of
from aict.cofinancing.rules import Stage, Total, paid_of, plan_of, totals
from aict.cofinancing.words import ENTRY_KIND, NATURE
from aict.core.errors import Sentence
from aict.core.live_sheets import Formula, LiveCell, LiveSheet, column_name
from aict.core.money import decimals_of
from aict.partnerships.models import Partnership
from aict.partnerships.sides import attribution_name
from aict.reference.words import listed

Say = Callable[[Sentence | None], str]

_LINE_HEADS = (
    Sentence("Financeur"),
    Sentence("De quel côté"),
    Sentence("Nature"),
    Sentence("Dispositif"),
    Sentence("Année"),
    Sentence("Monnaie"),
    Sentence("Demandé"),
    Sentence("Accordé"),
    Sentence("Versé"),
    Sentence("Montant dans la monnaie de la source"),
    Sentence("Monnaie de la source"),
    Sentence("Taux"),
)
_LINE_WIDTHS = (30, 24, 22, 28, 8, 10, 16, 16, 16, 18, 12, 12)
_CURRENCY, _FIRST_AMOUNT = 5, 6
_LEDGER_HEADS = (
    Sentence("Sorte d’écriture"),
    Sentence("Année"),
    Sentence("Ligne du plan"),
    Sentence("Rubrique"),
    Sentence("Où"),
    Sentence("De quel côté"),
    Sentence("Monnaie"),
    Sentence("Montant connu"),
    Sentence("Montants inconnus"),
)
_LEDGER_WIDTHS = (20, 8, 30, 30, 24, 24, 10, 16, 12)
_UNKNOWN = Sentence("inconnu")


def plan_sheets(
    partnership: Partnership, project: Project, ledger: Sequence[LedgerTotal], say: Say
) -> list[LiveSheet]:
    """The plan, and its ledger when it has entries."""
    sheets = [_Plan(partnership, project, say).sheet()]
    if ledger:
        sheets.append(_ledger(partnership, project, ledger, say))
    return sheets


class _Plan:
    """The sheet of the lines: each row is where its formulas look for it."""

    def __init__(self, partnership: Partnership, project: Project, say: Say) -> None:
        self.partnership, self.project, self.say = partnership, project, say
        self.lines = lines_of(project)
        self.unknown = say(_UNKNOWN)
        self.first, self.last = 2, len(self.lines) + 1
        """Rows of the lines, as formulas count them."""

    def sheet(self) -> LiveSheet:
        rows = [_heads(_LINE_HEADS, self.say), *(self._line(line) for line in self.lines), []]
        known = {stage: totals(self.lines, stage, default=self.project.currency) for stage in Stage}
        currencies = list(dict.fromkeys(t.currency for t in known[Stage.GRANTED] if t.currency))
        for currency in currencies:
            rows.append(self._total(currency, known))
            rows.append(self._unknown(currency, known))
        rows += [[], *self._budget(len(rows) + 2, currencies)]
        return LiveSheet(self.say(Sentence("Plan de financement")), _LINE_WIDTHS, rows)

    def _line(self, line: FinancingLine) -> list[LiveCell]:
        currency = line.currency or self.project.currency
        amounts = (line.requested, line.granted, paid_of(line, currency))
        return [
            LiveCell(line.payer),
            LiveCell(self.say(attribution_name(self.partnership, line.side))),
            LiveCell(self.say(NATURE[line.nature])),
            LiveCell(line.instrument),
            LiveCell(line.year),
            LiveCell(currency or self.unknown),
            *(self._amount(amount, currency) for amount in amounts),
            LiveCell(line.source_amount, _decimals(line.source_currency) if line.source_amount else None),
            LiveCell(line.source_currency),
            LiveCell(f"{line.rate:f}" if line.rate is not None else None),
        ]

    def _amount(self, amount: Decimal | None, currency: str | None) -> LiveCell:
        if amount is None:
            return LiveCell(self.unknown)
        return LiveCell(amount, _decimals(currency))

    def _total(self, currency: str, known: dict[Stage, tuple[Total, ...]]) -> list[LiveCell]:
        cells = [LiveCell(self.say(Sentence("Total connu")), strong=True), *([LiveCell(None)] * 4)]
        cells.append(LiveCell(currency, strong=True))
        for place, stage in enumerate(Stage):
            total = _of(known[stage], currency)
            value = total.known if total and total.counted else self.unknown
            cells.append(
                LiveCell(Formula(self._sum(place, currency), value), _decimals(currency), strong=True)
            )
        return cells

    def _sum(self, place: int, currency: str) -> str:
        amounts, currencies = self._range(_FIRST_AMOUNT + place), self._range(_CURRENCY)
        found = f'SUMPRODUCT(({currencies}="{currency}")*ISNUMBER({amounts}))'
        added = f'ROUND(SUMIF({currencies},"{currency}",{amounts}),{_decimals(currency)})'
        return f'IF({found}=0,"{self.unknown}",{added})'

    def _unknown(self, currency: str, known: dict[Stage, tuple[Total, ...]]) -> list[LiveCell]:
        cells = [
            LiveCell(self.say(Sentence("Montants inconnus"))),
            *([LiveCell(None)] * 4),
            LiveCell(currency),
        ]
        for place, stage in enumerate(Stage):
            amounts, currencies = self._range(_FIRST_AMOUNT + place), self._range(_CURRENCY)
            text = f'COUNTIFS({currencies},"{currency}",{amounts},"{self.unknown}")'
            silent = sum(
                _amount_of(line, stage, currency) is None
                for line in self.lines
                if (line.currency or self.project.currency) == currency
            )
            cells.append(LiveCell(Formula(text, Decimal(silent)), 0))
        return cells

    def _budget(self, row: int, currencies: Sequence[str]) -> list[list[LiveCell]]:
        """The announced budget and the gap to it, where all is granted in its currency and nothing is unknown."""
        currency, budget = self.project.currency, self.project.announced_budget
        announced = [LiveCell(self.say(Sentence("Budget annoncé")), strong=True), *([LiveCell(None)] * 4)]
        announced += [LiveCell(currency), LiveCell(None), self._amount(budget, currency)]
        if budget is None or currencies != [currency]:
            return [announced]
        total, silent = self.last + 2, self.last + 3
        column = column_name(_FIRST_AMOUNT + 1)
        gap = (
            f'IF(OR({column}{silent}>0,NOT(ISNUMBER({column}{total}))),"{self.unknown}",'
            f"ROUND({column}{row}-{column}{total},{_decimals(currency)}))"
        )
        told = [LiveCell(self.say(Sentence("Écart au budget")), strong=True), *([LiveCell(None)] * 4)]
        told += [LiveCell(currency), LiveCell(None)]
        known = plan_of(self.project).gap
        told.append(
            LiveCell(Formula(gap, self.unknown if known is None else known), _decimals(currency), strong=True)
        )
        return [announced, told]

    def _range(self, column: int) -> str:
        name = column_name(column)
        return f"${name}${self.first}:${name}${max(self.last, self.first)}"


def _amount_of(line: FinancingLine, stage: Stage, currency: str) -> Decimal | None:
    if stage is Stage.PAID:
        return paid_of(line, currency)
    found: Decimal | None = getattr(line, stage)
    return found


def _of(found: Sequence[Total], currency: str) -> Total | None:
    return next((total for total in found if total.currency == currency), None)


def _decimals(currency: str | None) -> int:
    return decimals_of(currency) if currency else 2


def _heads(heads: Sequence[Sentence], say: Say) -> list[LiveCell]:
    return [LiveCell(say(head), strong=True) for head in heads]


def _ledger(partnership: Partnership, project: Project, ledger: Sequence[LedgerTotal], say: Say) -> LiveSheet:
    """What is alike in the ledger, a row each, and totals by kind and currency that look at those rows."""
    payers = {line.id: line.payer for line in project.lines}
    rows: list[list[LiveCell]] = [_heads(_LEDGER_HEADS, say)]
    rows += [
        [
            LiveCell(say(ENTRY_KIND[total.kind])),
            LiveCell(total.year),
            LiveCell(payers.get(total.line_id) if total.line_id else None),
            LiveCell(listed(total.category) if total.category else None),
            LiveCell(say(_place(partnership, total.place))),
            LiveCell(say(attribution_name(partnership, total.spent_by))),
            LiveCell(total.currency),
            LiveCell(total.known, _decimals(total.currency)) if total.counted else LiveCell(say(_UNKNOWN)),
            LiveCell(total.unknown),
        ]
        for total in ledger
    ]
    last = len(rows)
    rows.append([])
    for kind, currency in dict.fromkeys((t.kind, t.currency) for t in ledger if t.currency and t.counted):
        alike = [t for t in ledger if (t.kind, t.currency) == (kind, currency)]
        added = f'SUMIFS($H$2:$H${last},$A$2:$A${last},"{say(ENTRY_KIND[kind])}",$G$2:$G${last},"{currency}")'
        total = sum((t.known for t in alike), Decimal(0))
        decimals = _decimals(currency)
        rows.append(
            [
                LiveCell(say(ENTRY_KIND[kind]), strong=True),
                LiveCell(say(Sentence("total"))),
                *([LiveCell(None)] * 4),
                LiveCell(currency, strong=True),
                LiveCell(Formula(f"ROUND({added},{decimals})", total), decimals, strong=True),
            ]
        )
    return LiveSheet(say(Sentence("Écritures")), _LEDGER_WIDTHS, rows)


def _place(partnership: Partnership, place: EntryPlace | None) -> Sentence | None:
    if place is EntryPlace.ELSEWHERE:
        return Sentence("ailleurs")
    return attribution_name(partnership, place.value if place else None)
