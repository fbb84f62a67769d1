"""What holds within a piece: whose it is, what it commits, to whom it was delivered."""

import uuid
from decimal import Decimal

from aict.core.errors import RuleBroken, Sentence
from aict.readiness.models import PieceKind

_OF_SOMEBODY = frozenset({PieceKind.LETTER, PieceKind.DELIBERATION})
_REPORTS = frozenset({PieceKind.INTERIM_REPORT, PieceKind.FINAL_REPORT})


def commits(kind: PieceKind) -> bool:
    """Whether an amount is said of it."""
    return kind is PieceKind.LETTER


def is_delivered(kind: PieceKind) -> bool:
    """Whether it is said to which funder it went."""
    return kind in _REPORTS


def check_piece(
    kind: PieceKind, *, organisation_id: uuid.UUID | None, amount: Decimal | None, funder: str | None
) -> None:
    """Raise `RuleBroken` beside the field for a piece that is nobody's, or says what its kind does not."""
    if kind in _OF_SOMEBODY and organisation_id is None:
        raise RuleBroken(Sentence("Dites de quel membre."), field="organisation_id")
    if amount is not None and not commits(kind):
        raise RuleBroken(Sentence("Seule une lettre d’intention engage un montant."), field="amount")
    if funder is not None and not is_delivered(kind):
        raise RuleBroken(Sentence("Seul un compte rendu est remis à un financeur."), field="funder")
