"""What is shown to contribute to an objective: facts of features above that name it, each of which says so of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aict.core.errors import Sentence
from aict.objectives.models import Objective
from aict.partnerships.access import Standing


@dataclass(frozen=True, slots=True)
class Contribution:
    """One fact that names an objective or one of its indicators."""

    kind: Sentence
    title: Sentence
    url: str


Teller = Callable[[Standing, Objective], Sequence[Contribution]]
_TELLERS: list[Teller] = []


def contributes(teller: Teller) -> None:
    """Have the page of an objective ask `teller` too; each costs it one query."""
    _TELLERS.append(teller)


def contributions(at: Standing, objective: Objective) -> list[Contribution]:
    """Everything that names the objective, kind after kind."""
    return [one for tell in _TELLERS for one in tell(at, objective)]
