"""What a document is read from, kept ready in the child process: its tree, its style sheets and its fonts.

Measured on a report of fourteen pages: WeasyPrint reads the HTML with a parser written in Python, and the styles and fonts anew
for every document; here the first goes through expat, the others are kept. What comes out is the same, page for page
(`tests/core/test_pdf_sources.py` holds this, and will say when an update of the library changes what it stands on).
"""

import atexit
import hashlib
import mimetypes
import re
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, TypeVar
from urllib.parse import unquote
from xml.etree import ElementTree as ET  # nosec B405 - see `_tree`

import weasyprint
from weasyprint import CSS, HTML, cssselect2
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from aict.core.pdf_complaints import complaints

BASE: Final = "https://resources.invalid/"
"""Relative names are resolved against this address. The domain `.invalid` never exists (RFC 2606), and nothing opens it."""

_KEPT: Final = 24
"""Style sheets and sets of fonts: two languages of each report of the catalogue."""
_DOCTYPE: Final = "<!DOCTYPE html>"
_VOID: Final = re.compile(r"<(br|col|hr|img|input|link|meta|wbr)\b([^<>]*?)\s*/?>")
_BEYOND: Final = re.compile(r"<base\b|<svg\b(?![^<>]*\sxmlns=)")
"""What only a parser of HTML sees: another base, a drawing that does not name its name space."""
_ROOT: Final = re.compile(r":root\s*\{([^}]*)\}")
_CUSTOM: Final = re.compile(r"(--[\w-]+)\s*:\s*([^;}]+)")
_USED: Final = re.compile(r"var\(\s*(--[\w-]+)\s*\)")
_OF_ANY: Final = re.compile(r"^::(?:footnote|note)[\w-]* \{[^}]*\}$", re.MULTILINE)
_FACE: Final = b"@font-face"
_FONT_FILES: Final = (".ttf", ".otf")

Thing = TypeVar("Thing")
shelf: OrderedDict[tuple[str, ...], Any] = OrderedDict()
# The fonts are given back before the libraries that hold them are unloaded.
atexit.register(shelf.clear)


class NamedResources(URLFetcher):
    """Answers from the mapping; keeps what it refused, because SVG drawing swallows even fatal errors."""

    def __init__(self, resources: Mapping[str, bytes]) -> None:
        """Give what may be asked for, by name."""
        super().__init__(fail_on_errors=True)
        self._resources = resources
        self.refused: list[str] = []

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:  # noqa: ANN401 - signature of the parent
        """Content of that name; anything else is refused."""
        name = unquote(url.removeprefix(BASE))
        if not url.startswith(BASE) or name not in self._resources:
            self.refused.append(url)
            raise FatalURLFetchingError(url)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return URLFetcherResponse(url, self._resources[name], {"Content-Type": kind})


class _Read(HTML):
    """A document whose tree is there already: WeasyPrint offers no other way to hand one over than to set what it sets."""

    def __init__(self, tree: ET.Element, fetcher: NamedResources) -> None:
        self.base_url = BASE
        self.url_fetcher = fetcher
        self.media_type = "print"
        self.wrapper_element = cssselect2.ElementWrapper.from_html_root(tree, content_language=None)
        self.etree_element = tree

    def _ua_stylesheets(self, forms: bool = False) -> list[CSS]:  # noqa: FBT001, FBT002 - signature of the parent
        return super()._ua_stylesheets(forms=True) if forms else [_lean_defaults()]


@lru_cache(maxsize=1)
def _lean_defaults() -> CSS:
    """WeasyPrint's own defaults, less what it says of the marker and the notes of every element there is: six styles each.

    Only items of a list have a marker here, and no report has notes of that kind.
    """
    defaults = (Path(weasyprint.__file__).parent / "css" / "html5_ua.css").read_text("utf-8")
    lean = _OF_ANY.sub("", defaults).replace("\n::marker {", "\nli::marker {")
    return CSS(string=lean, _check_mime_type=False)


def read(html: str, fetcher: NamedResources) -> HTML:
    """A whole document. One that is not well-formed XML as well is read by WeasyPrint: the same, more slowly."""
    tree = tree_of(html)
    return HTML(string=html, base_url=BASE, url_fetcher=fetcher) if tree is None else _Read(tree, fetcher)


def tree_of(html: str) -> ET.Element | None:
    """Its elements, None when only a parser of HTML can tell them."""
    written = html.strip()
    if not written.startswith(_DOCTYPE) or _BEYOND.search(written):
        return None
    closed = _VOID.sub(r"<\1\2/>", written.removeprefix(_DOCTYPE).strip())
    try:
        # Entities are declared in a document type only, and this has none: nothing can be expanded.
        return ET.fromstring(closed)  # noqa: S314  # nosec B314
    except ET.ParseError:
        return None


def dress(
    names: Sequence[str], resources: Mapping[str, bytes], fetcher: NamedResources
) -> tuple[list[CSS], FontConfiguration]:
    """The style sheets of those names, in that order, and the fonts that they bring, ready for `HTML.render`.

    They become one sheet: each sheet is asked about each element of a document.
    """
    faces = [name for name in names if _FACE in resources[name]]
    files = [name for name in sorted(resources) if name.endswith(_FONT_FILES)]
    fonts = _digest(resources, [*faces, *files]) if faces else ""
    configuration = _kept(("fonts", fonts), FontConfiguration, fetcher)

    def sheet() -> CSS:
        text = written_out("\n".join(resources[name].decode() for name in names))
        return CSS(string=text, base_url=BASE, url_fetcher=fetcher, font_config=configuration)

    return [_kept((fonts, _digest(resources, names)), sheet, fetcher)], configuration


def written_out(css: str) -> str:
    """A style sheet with the custom properties of `:root` in their places: WeasyPrint works each out again for every element.

    One that is set elsewhere too, or has another as its value, is left as it is.
    """
    root = _ROOT.search(css)
    if root is None:
        return css
    values = {name: value.strip() for name, value in _CUSTOM.findall(root[1])}
    fixed = {
        name: value
        for name, value in values.items()
        if "var(" not in value and len(re.findall(rf"{name}\s*:", css)) == 1
    }
    return _USED.sub(lambda used: fixed.get(used[1], used[0]), css)


def _kept(key: tuple[str, ...], make: Callable[[], Thing], fetcher: NamedResources) -> Thing:
    """From the shelf, else made and put there, unless there was something to say about it: it is to be said again next time."""
    if key in shelf:
        shelf.move_to_end(key)
        found: Thing = shelf[key]
        return found
    with complaints() as heard:
        made = make()
    if not fetcher.refused and not heard.sentences:
        shelf[key] = made
        if len(shelf) > _KEPT:
            shelf.popitem(last=False)
    return made


def _digest(resources: Mapping[str, bytes], names: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for name in names:
        digest.update(name.encode() + b"\0" + resources[name])
    return digest.hexdigest()
