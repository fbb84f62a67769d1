"""Drawings in a PDF: their text set whole, and a length that is written a hundred times read once.

WeasyPrint draws it letter by letter, which parts what Arabic joins, loses kerning and takes its time: here such a text is one line.
Everything else is drawn as the library draws it; `tests/core/test_pdf_text.py` holds both, and will say when an update of the
library changes what this stands on.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from weasyprint import svg
from weasyprint.svg import utils

from aict.core.pdf_library import put_in_place_of

_ONE_BY_ONE: Final = ("x", "y", "dx", "dy", "rotate", "letter-spacing", "textLength")
_LENGTHS: Final = 4096

_draw_letters = svg.text


class _Line(str):
    """A text whose only letter is itself."""

    __slots__ = ()

    def __iter__(self) -> Iterator[str]:
        yield str(self)


def _draw_line(drawing: Any, node: Any, font_size: float) -> None:  # noqa: ANN401 - of WeasyPrint
    """In the place of `svg.text.text`, which puts each letter in its place by itself."""
    if node.text and not any(_by_letter(node, name) for name in _ONE_BY_ONE):
        node._etree_node.text = _Line(node.text)  # noqa: SLF001 - its only way to a text
    _draw_letters(drawing, node, font_size)


def _by_letter(node: Any, name: str) -> bool:  # noqa: ANN401 - as above
    """Whether the attribute places letters: several positions, or any of those that only serve for it."""
    given = node.get(name, "")
    return " " in given.strip() if name in {"x", "y"} else bool(given)


def draw_whole_lines() -> None:
    """Have every drawing of this process made so."""
    put_in_place_of(utils.size, lru_cache(maxsize=_LENGTHS)(utils.size))
    svg.TAGS.update({tag: _draw_line for tag, draw in svg.TAGS.items() if draw is _draw_letters})
    svg.text = _draw_line
