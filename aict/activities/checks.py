"""What may not be said of an action, a mission or a meeting; only what is certainly wrong is refused."""

from datetime import date
from typing import Protocol

from aict.core.errors import RuleBroken, Sentence


class Day(Protocol):
    """A date with its own precision."""

    @property
    def earliest(self) -> date: ...
    @property
    def latest(self) -> date: ...


def check_period(starts: Day | None, ends: Day | None) -> None:
    """An end is not before its start; `2014` and `2014-03` may agree, so they are let through."""
    if starts is not None and ends is not None and ends.latest < starts.earliest:
        raise RuleBroken(
            Sentence("La fin (%(ends)s) est avant le début (%(starts)s).", ends=ends, starts=starts),
            field="ends_on",
        )


def check_direction(from_side: str, to_side: str) -> None:
    """A mission goes from one side to another."""
    if from_side == to_side:
        raise RuleBroken(
            Sentence("Une mission va d’un côté vers un autre : choisissez deux côtés différents."),
            field="to_side",
        )


def check_visas(*, asked: int | None, granted: int | None, refused: int | None) -> None:
    """Visas granted and refused are among those asked; those not answered yet are the rest."""
    if asked is None:
        return
    if (granted or 0) + (refused or 0) > asked:
        raise RuleBroken(
            Sentence(
                "Plus de visas obtenus (%(granted)s) et refusés (%(refused)s) que de visas demandés (%(asked)s).",
                granted=granted or 0,
                refused=refused or 0,
                asked=asked,
            ),
            field="visas_asked",
        )
