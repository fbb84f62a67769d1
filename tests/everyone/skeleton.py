"""What of a page a scanner can see: two pages that differ in their words only are the same page to it."""

import hashlib
from html.parser import HTMLParser

_WITH_VALUE = frozenset(
    {"role", "type", "class", "scope", "lang", "aria-current", "aria-invalid", "aria-sort"}
)
"""Attributes whose value says something to a scanner; of the others only that they are there."""


class _Skeleton(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.bones: dict[str, None] = {}
        self._above: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = sorted(
            f"{name}={value}" if name in _WITH_VALUE else f"{name}{'' if value else '∅'}"
            for name, value in attrs
        )
        # Repeated rows are one: each bone is told with the elements it stands in, once.
        bone = f"{'>'.join(self._above)}>{tag}[{','.join(said)}]"
        self.bones[bone] = None
        self._above.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._above:
            while self._above.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.bones[f"{'>'.join(self._above)}:text"] = None


def skeleton(html: str) -> str:
    """A digest that two pages share when they differ in words, addresses and number of rows only."""
    reader = _Skeleton()
    reader.feed(html)
    return hashlib.sha256("\n".join(reader.bones).encode()).hexdigest()
