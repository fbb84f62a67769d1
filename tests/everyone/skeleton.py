"""What of a page a scanner can see: two pages that differ in their words only are the same page to it."""

import hashlib
from html.parser import HTMLParser

_WITH_VALUE = frozenset(
    {"role", "type", "class", "scope", "lang", "aria-current", "aria-invalid", "aria-sort"}
)
"""Attributes whose value says something to a scanner; of the others only that they are there."""
_EMPTY = frozenset({"input", "img", "br", "hr", "meta", "link", "col", "source"})
"""Elements that hold nothing and are never closed."""


class _Skeleton(HTMLParser):
    def __init__(self, *, languages: bool) -> None:
        super().__init__()
        self.bones: dict[str, None] = {}
        self.shades: set[str] = set()
        self._languages = languages
        self._above: list[tuple[str, str, str]] = []
        """Each element above, with how it is told, short and in full; a mark of a language alone is not told."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self._languages:
            if tag == "span" and [name for name, _ in attrs] == ["lang"]:
                self._above.append((tag, "", ""))
                return
            attrs = [(name, value) for name, value in attrs if name != "lang"]
        said = sorted(
            f"{name}={value}" if name in _WITH_VALUE else f"{name}{'' if value else '∅'}"
            for name, value in attrs
        )
        # Repeated rows are one: each bone is told with the elements it stands in, once.
        element = f"{tag}[{','.join(said)}]"
        self.bones[f"{self._path()}>{element}"] = None
        self._above.append((tag, tag, element))
        if tag in _EMPTY:
            self.shades.add(self._shade())
            self._above.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag in [above for above, _, _ in self._above]:
            while self._above.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.bones[f"{self._path()}:text"] = None
            self.shades.add(self._shade())

    def _path(self) -> str:
        return ">".join(told for _, told, _ in self._above if told)

    def _shade(self) -> str:
        return ">".join(told for _, _, told in self._above if told)


def skeleton(html: str) -> str:
    """A digest that two pages share when they differ in words, addresses and number of rows only."""
    return _digest(html, languages=True)


def colours(html: str) -> str:
    """A digest that two pages share when they differ in the language of their words, too: no colour hangs on it."""
    return _digest(html, languages=False)


def shades(html: str) -> set[str]:
    """Each way in which words or a field stand on a page: what they stand in, as far as a style sheet may tell it apart."""
    reader = _Skeleton(languages=False)
    reader.feed(html)
    return reader.shades


def _digest(html: str, *, languages: bool) -> str:
    reader = _Skeleton(languages=languages)
    reader.feed(html)
    return hashlib.sha256("\n".join(reader.bones).encode()).hexdigest()
