"""Whether the first page of a document holds all that stands before the second, known as soon as it is laid out.

The library lays out one page after the other and says of each where the next begins: what does not fit is given up there, and not
laid out to its end.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from weasyprint.layout import page as pages

from aict.core.pdf import FirstPageFull
from aict.core.pdf_library import put_in_place_of

Place = dict[int, Any] | None
"""Where a page begins: the place of a box among those of its parent, and in it that of another; nothing after the last page."""

_lay_out = pages.remake_page
_awaited: list[str] = []


@contextmanager
def second_page_begins_with(kind: str | None) -> Iterator[None]:
    """Documents laid out meanwhile begin their second page with the element of that class, if one is named; `FirstPageFull` otherwise."""
    _awaited[:] = [kind] if kind else []
    try:
        yield
    finally:
        _awaited.clear()


def _lay_out_or_give_up(index: int, context: Any, root_box: Any, html: Any) -> tuple[Any, Place]:  # noqa: ANN401 - of WeasyPrint
    """In the place of `remake_page`."""
    page, following = _lay_out(index, context, root_box, html)
    if index == 0 and _awaited and following and not _begins_in(root_box, following, _awaited[0]):
        raise FirstPageFull
    return page, following


def _begins_in(box: Any, place: Place, kind: str) -> bool:  # noqa: ANN401 - a box
    """Whether a page that begins there begins inside of an element of that class."""
    while place:
        ((child, place),) = place.items()
        if child >= len(box.children):  # in the middle of a text, places are those of letters
            return False
        box = box.children[child]
        if kind in (box.element.get("class") or "").split():
            return True
    return False


def watch_first_page() -> None:
    """Have every document of this process watched so."""
    put_in_place_of(_lay_out, _lay_out_or_give_up)
