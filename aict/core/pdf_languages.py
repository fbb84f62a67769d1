"""The language of each passage in the structure of a PDF (WCAG 2.2, 3.1.2; PDF/UA-1, 7.2).

WeasyPrint 70 writes the language of the document only. It builds the structure box by box with one function that calls itself;
here what this function gives for a box is told the `lang` of the element that the box is of. `tests/reports/test_arabic.py` fails
when an update builds it in another way.
"""

from collections.abc import Iterator
from typing import Any

from weasyprint.pdf import pydyf, tags

_build = tags._build_box_tree  # noqa: SLF001 - there is no public place between the boxes and the file


def _told(box: Any, parent: Any, *more: Any) -> Iterator[Any]:  # noqa: ANN401 - WeasyPrint ships no types
    language = _language(box)
    for element in _build(box, parent, *more):
        if language and parent.get("Lang") is None:
            element["Lang"] = pydyf.String(language)
        yield element


def _language(box: Any) -> str | None:  # noqa: ANN401 - a box
    element = getattr(box, "element", None)
    found = element.get("lang") if element is not None and element.tag != "html" else None
    return str(found) if found else None


def tell_languages() -> None:
    """Have every file of this process tell the language of its passages."""
    tags._build_box_tree = _told  # noqa: SLF001 - as above
