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
    is_counted: bool = True
    """False when there are more than `total`, and how many was not worth the time."""


def asked_page(total: int, asked: str | None, size: int = PAGE_SIZE) -> tuple[int, int]:
    """The number of the page asked for in the address, or of the nearest one that exists, and of the last."""
    last = max(1, -(-total // size))
    text = asked or ""
    wanted = int(text) if text.isascii() and text.isdigit() and len(text) <= _LARGEST_PAGE_DIGITS else 1
    return min(max(wanted, 1), last), last


def page_of(rows: Sequence[Row], asked: str | None, size: int = PAGE_SIZE) -> Page[Row]:
    """The page asked for of a list that was read whole."""
    number, last = asked_page(len(rows), asked, size)
    return Page(rows[(number - 1) * size : number * size], number, last, len(rows))
