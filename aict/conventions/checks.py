"""What may not be said of a convention; a register refuses no fact, only what is certainly a slip."""

import uuid
from collections.abc import Mapping

from aict.core.errors import RuleBroken, Sentence


def check_halted(*, halted: bool, because: str | None) -> None:
    """Who says that a convention is suspended or denounced says why: the other side reads it."""
    if halted and not because:
        raise RuleBroken(
            Sentence("Dites pourquoi elle est suspendue ou dénoncée : l’autre côté le lira."),
            field="halted_because",
        )


def check_amends(
    own: uuid.UUID | None, amended: uuid.UUID | None, chain: Mapping[uuid.UUID, uuid.UUID | None]
) -> None:
    """A convention does not amend itself, not even through others; `chain` says what each one amends now."""
    seen: set[uuid.UUID] = set()
    while amended is not None and amended not in seen:
        if amended == own:
            raise RuleBroken(
                Sentence("Une convention ne peut pas se modifier elle-même, ni par d’autres avenants."),
                field="amends_id",
            )
        seen.add(amended)
        amended = chain.get(amended)
