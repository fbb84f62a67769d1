"""One line of a box: what it says, where it is seen or mended, and when it falls."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence


@dataclass(frozen=True, slots=True)
class Item:
    """A sentence with its address; the day it falls due or happened, as precise as it is known."""

    what: Sentence
    address: str
    on: PartialDate | None = None
    title: Sentence | Quoted | str | None = None
    """What it is about: the statement of an objective, the title of an evaluation, a fact."""


def earliest_first(items: Iterable[Item]) -> list[Item]:
    """Ordered by day; what has none comes last."""
    return sorted(items, key=lambda item: (item.on is None, item.on.earliest if item.on else date.max))
