"""What a financing plan adds up to: totals, shares, gap to the announced budget, leverage, cost per inhabitant.

Amounts are exact decimals. An amount the source does not give is *unknown*: it is counted, never read
as zero. Amounts of different currencies are never added (domain.md §4.4, §9.3, §9.13).
"""

import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol

from aict.core.errors import Amount, Sentence

CASH, IN_KIND, REVENUE, NOT_BROKEN_DOWN = "numeraire", "valorisation", "recette", "non_ventile"
JOINT, UNKNOWN = "joint", "unknown"
_CENT, _TENTH = Decimal("0.01"), Decimal("0.1")


class Stage(enum.StrEnum):
    """How far an amount has come."""

    REQUESTED = "requested"
    GRANTED = "granted"
    PAID = "paid"


class Amounts(Protocol):
    """How much was asked, granted and paid, in which currency."""

    @property
    def requested(self) -> Decimal | None: ...
    @property
    def granted(self) -> Decimal | None: ...
    @property
    def paid(self) -> Decimal | None: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def payments(self) -> Sequence[tuple[str | None, Decimal | None]]:
        """What its ledger says was paid, (currency, amount); where it says something, it counts, not `paid`."""


class Line(Amounts, Protocol):
    """What one payer brings to a project."""

    @property
    def payer(self) -> str: ...
    @property
    def side(self) -> str: ...
    @property
    def nature(self) -> str: ...
    @property
    def removed_at(self) -> datetime | None: ...


class Project(Protocol):
    """A project with its financing plan."""

    @property
    def announced_budget(self) -> Decimal | None: ...
    @property
    def currency(self) -> str | None: ...
    @property
    def lines(self) -> Sequence[Line]: ...


@dataclass(frozen=True, slots=True)
class Total:
    """What is known of a sum in one currency, and how many of its terms are unknown."""

    currency: str | None
    known: Decimal
    counted: int
    unknown: int

    @property
    def sentence(self) -> Sentence:
        """`674 500 € connus, 2 montants inconnus`."""
        amount = Amount(self.known, self.currency)
        if not self.counted:
            if self.unknown == 1:
                return Sentence("1 montant inconnu")
            return Sentence("montants inconnus (%(n)s)", n=self.unknown)
        if self.unknown == 1:
            return Sentence("%(amount)s connus, 1 montant inconnu", amount=amount)
        if self.unknown:
            return Sentence("%(amount)s connus, %(n)s montants inconnus", amount=amount, n=self.unknown)
        return Sentence("%(amount)s", amount=amount)


@dataclass(frozen=True, slots=True)
class Share:
    """A part of the known granted total; the percentages of one list add up to 100.0."""

    label: str
    amount: Decimal
    percent: Decimal


@dataclass(frozen=True, slots=True)
class Leverage:
    """Granted by others ÷ own cash granted; `ratio` is None when a term is unknown, and `why` says which."""

    ratio: Decimal | None
    by_others: Decimal | None
    own_cash: Decimal | None
    currency: str | None
    why: Sentence


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything shown of one project's financing."""

    currency: str | None
    """The one currency of the plan; None when its amounts are in several or in none."""
    totals: Mapping[Stage, tuple[Total, ...]]
    by_nature: Mapping[str, tuple[Total, ...]]
    """Granted amounts: cash, in kind, revenue, not broken down."""
    by_payer: tuple[Share, ...]
    by_side: tuple[Share, ...]
    budget: Decimal | None
    gap: Decimal | None
    """Announced budget − known granted; None when a term is unknown."""
    balance: Sentence


def plan_of(project: Project) -> Plan:
    """The plan of a project: its lines that are not removed, in the currency they share."""
    lines = [line for line in project.lines if line.removed_at is None]
    currency = _only_currency(lines, project.currency)
    gap, balance = _balance(project, lines, currency)
    return Plan(
        currency=currency,
        totals={stage: totals(lines, stage, default=project.currency) for stage in Stage},
        by_nature={
            nature: totals([x for x in lines if x.nature == nature], Stage.GRANTED, default=project.currency)
            for nature in (CASH, IN_KIND, REVENUE, NOT_BROKEN_DOWN)
        },
        by_payer=_shares(lines, currency, lambda line: line.payer),
        by_side=_shares(lines, currency, lambda line: str(line.side)),
        budget=project.announced_budget,
        gap=gap,
        balance=balance,
    )


def totals(lines: Iterable[Amounts], stage: Stage, *, default: str | None = None) -> tuple[Total, ...]:
    """One total per currency; `default` is that of lines which name none (their project's)."""
    found: dict[str | None, list[Decimal | None]] = {}
    for line in lines:
        for currency, amount in _amounts(line, stage):
            found.setdefault(currency or line.currency or default, []).append(amount)
    return tuple(_total(currency, found[currency]) for currency in sorted(found, key=lambda c: c or ""))


def _amounts(line: Amounts, stage: Stage) -> Sequence[tuple[str | None, Decimal | None]]:
    if stage is Stage.PAID and line.payments:
        return line.payments
    return [(line.currency, getattr(line, stage))]


def paid_of(line: Amounts, currency: str | None) -> Decimal | None:
    """What was received of a line in one currency; what it states when its ledger says nothing; None when unknown."""
    if not line.payments:
        return line.paid
    known = [amount for code, amount in line.payments if code == currency and amount is not None]
    return sum(known, Decimal(0)) if known else None


def _total(currency: str | None, amounts: Sequence[Decimal | None]) -> Total:
    known = [amount for amount in amounts if amount is not None]
    return Total(currency, sum(known, Decimal(0)), len(known), len(amounts) - len(known))


def percentages(amounts: Mapping[str, Decimal]) -> dict[str, Decimal]:
    """Shares of a total in percent, with one decimal, that add up to exactly 100.0.

    Rounding by the largest remainder: every share is cut to tenths, then the tenths left go one each
    to the largest remainders (the larger amount first, then the label, when two are equal). Empty
    when the total is not above zero or an amount is negative: a refund has no share.
    """
    total = sum(amounts.values(), Decimal(0))
    if total <= 0 or min(amounts.values()) < 0:
        return {}
    tenths = {label: divmod(amount * 1000, total) for label, amount in amounts.items()}
    left = 1000 - int(sum(whole for whole, _ in tenths.values()))
    first = sorted(tenths, key=lambda label: (-tenths[label][1], -amounts[label], label))[:left]
    return {label: ((whole + (label in first)) / 10).quantize(_TENTH) for label, (whole, _) in tenths.items()}


def _shares(lines: Sequence[Line], currency: str | None, label: Callable[[Line], str]) -> tuple[Share, ...]:
    sums: dict[str, Decimal] = {}
    for line in lines if currency else ():
        if line.granted is not None:
            sums[label(line)] = sums.get(label(line), Decimal(0)) + line.granted
    percents = percentages(sums)
    shares = [Share(name, sums[name], percent) for name, percent in percents.items()]
    return tuple(sorted(shares, key=lambda share: (-share.amount, share.label)))


def _only_currency(lines: Sequence[Line], default: str | None) -> str | None:
    named = {line.currency or default for line in lines if line.granted is not None} or {default}
    return named.pop() if len(named) == 1 else None


def _balance(
    project: Project, lines: Sequence[Line], currency: str | None
) -> tuple[Decimal | None, Sentence]:
    budget = project.announced_budget
    unknown = sum(line.granted is None for line in lines)
    known = sum((line.granted for line in lines if line.granted is not None), Decimal(0))
    if budget is None:
        return None, Sentence("Budget annoncé inconnu : on ne peut pas dire s’il est couvert.")
    if not lines:
        return None, Sentence("Aucune ligne de financement n’est inscrite pour ce budget.")
    if currency is None or (project.currency or currency) != currency:
        return None, Sentence(
            "Les lignes et le budget ne sont pas dans une même devise : l’écart ne se calcule pas."
        )
    if unknown == len(lines):
        return None, Sentence(
            "Budget annoncé %(budget)s, aucun montant accordé n’est connu. L’écart ne se calcule pas.",
            budget=Amount(budget, currency),
        )
    if unknown:
        return None, Sentence(
            "Budget annoncé %(budget)s, accordé connu %(known)s, montants inconnus : %(n)s. L’écart ne se calcule pas.",
            budget=Amount(budget, currency),
            known=Amount(known, currency),
            n=unknown,
        )
    return budget - known, _gap_in_words(budget, known, currency)


def _gap_in_words(budget: Decimal, known: Decimal, currency: str) -> Sentence:
    places = {
        "gap": Amount(abs(budget - known), currency),
        "budget": Amount(budget, currency),
        "known": Amount(known, currency),
    }
    if budget > known:
        return Sentence("Écart de %(gap)s : budget annoncé %(budget)s, accordé connu %(known)s.", **places)
    if budget < known:
        return Sentence(
            "Dépassement de %(gap)s : budget annoncé %(budget)s, accordé connu %(known)s.", **places
        )
    return Sentence("Les lignes couvrent exactement le budget annoncé (%(budget)s).", **places)


def leverage(project: Project, *, side: str) -> Leverage:
    """Granted by others ÷ own cash granted of one side (domain.md §9.13), to two decimals.

    Revenue of the project is granted by nobody and left out. Any amount, side or nature that the
    source leaves open on either term makes the ratio unknowable; so does no cash of one's own.
    """
    lines = [line for line in project.lines if line.removed_at is None and line.nature != REVENUE]
    currency = _only_currency(lines, project.currency)
    own = [line for line in lines if line.side == side]
    others = [line for line in lines if line.side != side]
    own_cash = _sum_or_none(line for line in own if line.nature in {CASH, NOT_BROKEN_DOWN})
    by_others = _sum_or_none(others)
    why = _no_leverage(own, others, currency)
    if why is None and own_cash and by_others is not None:
        ratio = (by_others / own_cash).quantize(_CENT, ROUND_HALF_UP)
        places = {"others": Amount(by_others, currency), "own": Amount(own_cash, currency)}
        said = Sentence("%(others)s accordés par d’autres ÷ %(own)s de numéraire propre", **places)
        return Leverage(ratio, by_others, own_cash, currency, said)
    cash_is_known = own_cash is not None and all(line.nature != NOT_BROKEN_DOWN for line in own)
    said = why or Sentence("Aucun numéraire propre : le rapport n’a pas de sens.")
    return Leverage(None, by_others, own_cash if cash_is_known else None, currency, said)


def _sum_or_none(lines: Iterable[Line]) -> Decimal | None:
    amounts = [line.granted for line in lines]
    known = [amount for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def _no_leverage(own: Sequence[Line], others: Sequence[Line], currency: str | None) -> Sentence | None:
    if not own:
        return Sentence("Aucune ligne n’est inscrite pour ce côté.")
    for line in (*own, *others):
        if line.granted is None and (line.side != own[0].side or line.nature != IN_KIND):
            return Sentence("Montant inconnu : %(payer)s.", payer=line.payer)
        if line.side in {JOINT, UNKNOWN}:
            return Sentence("On ne sait pas de quel côté compter : %(payer)s.", payer=line.payer)
    for line in own:
        if line.nature == NOT_BROKEN_DOWN:
            return Sentence(
                "La source ne dit pas si l’apport est en numéraire : %(payer)s.", payer=line.payer
            )
    if currency is None:
        return Sentence("Les montants ne sont pas dans une même devise.")
    return None


def per_inhabitant(amount: Decimal | None, population: int | None) -> Decimal | None:
    """`amount` ÷ inhabitants, to the cent; None when either is unknown. Print the population's year beside."""
    if amount is None or not population:
        return None
    return (amount / population).quantize(_CENT, ROUND_HALF_UP)
