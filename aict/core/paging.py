"""Long lists, one page at a time; the page stands in the address."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

PAGE_SIZE = 50
_LARGEST_PAGE_DIGITS = 6

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """A part of a list, and where it stands in the whole."""

    rows: Sequence[Row]
    number: int
    last: int
    total: int


def page_of(rows: Sequence[Row], asked: str | None, size: int = PAGE_SIZE) -> Page[Row]:
    """The page asked for in the address; the nearest one that exists when there is no such page."""
    last = max(1, -(-len(rows) // size))
    text = asked or ""
    wanted = int(text) if text.isascii() and text.isdigit() and len(text) <= _LARGEST_PAGE_DIGITS else 1
    number = min(max(wanted, 1), last)
    return Page(rows[(number - 1) * size : number * size], number, last, len(rows))
