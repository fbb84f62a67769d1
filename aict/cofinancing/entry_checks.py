"""What may not be said of an entry of the ledger; only what is certainly wrong is refused."""

import uuid
from collections.abc import Iterable
from decimal import Decimal
from typing import Protocol

from aict.cofinancing.models import Amends, EntryKind
from aict.core.errors import RuleBroken, Sentence

HELD = Sentence(
    "Cette écriture ne change plus : une autre la corrige, ou l’autre côté l’a confirmée. "
    "Notez une correction ou un remboursement, qui la nomme."
)
_OF_A_PAYER = frozenset({EntryKind.PLANNED, EntryKind.RECEIVED})


class Entry(Protocol):
    """What an entry says of money."""

    @property
    def kind(self) -> EntryKind: ...
    @property
    def line_id(self) -> uuid.UUID | None: ...
    @property
    def amount(self) -> Decimal | None: ...
    @property
    def currency(self) -> str | None: ...


def check_entry(entry: Entry, *, amends: Amends | None, is_amending: bool) -> None:
    """An instalment says whose money it is, an amount its currency, and only an amendment may be negative."""
    if entry.kind in _OF_A_PAYER and entry.line_id is None:
        raise RuleBroken(
            Sentence("Dites de quelle ligne du plan vient cette tranche ou ce versement."), field="line_id"
        )
    if entry.amount is not None and entry.currency is None:
        raise RuleBroken(
            Sentence("Dites dans quelle monnaie est le montant (EUR, XOF, TND…)."), field="currency"
        )
    if is_amending and amends is None:
        raise RuleBroken(Sentence("Dites si c’est une correction ou un remboursement."), field="amends")
    if amends is not None and not is_amending:
        raise RuleBroken(
            Sentence("Une correction ou un remboursement nomme l’écriture qu’il corrige."), field="amends_id"
        )
    if entry.amount is not None and entry.amount < 0 and not is_amending:
        raise RuleBroken(
            Sentence(
                "Un montant négatif n’a de sens que dans une correction ou un remboursement, qui nomme "
                "l’écriture qu’il corrige."
            ),
            field="amount",
        )


def check_amendment(
    entry: Entry, *, amends: Amends, amended: Entry, others: Iterable[Decimal | None]
) -> None:
    """An amendment is of the kind, the line and the currency of what it amends, and leaves nothing below zero.

    `others` are the amounts of the other amendments of the same entry.
    """
    if entry.amount is None:
        raise RuleBroken(Sentence("Une correction ou un remboursement dit son montant."), field="amount")
    if (entry.kind, entry.line_id, entry.currency) != (amended.kind, amended.line_id, amended.currency):
        raise RuleBroken(
            Sentence(
                "Une correction ou un remboursement a la même sorte, la même ligne et la même monnaie que "
                "l’écriture qu’il corrige."
            ),
            field="amends_id",
        )
    if amends is Amends.REFUND and entry.amount >= 0:
        raise RuleBroken(
            Sentence("Un remboursement est un montant négatif : il diminue ce qui a été versé ou dépensé."),
            field="amount",
        )
    rest = (amended.amount or Decimal(0)) + sum((other or Decimal(0) for other in others), entry.amount)
    if amended.amount is not None and rest < 0:
        raise RuleBroken(
            Sentence("Avec cette écriture, il resterait moins que zéro de celle qu’elle corrige."),
            field="amount",
        )
