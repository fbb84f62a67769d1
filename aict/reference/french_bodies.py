"""French authorities as the State lists them: found by name, SIREN or INSEE code.

Read once, when somebody first looks for one, and kept in memory: a search goes over all of them in
some milliseconds, and no table has to be filled and kept up.
"""

import csv
import gzip
import io
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from importlib import resources

from aict.core.folding import fold

MOST_FOUND = 12
_DATA = resources.files("aict.reference") / "data" / "french_bodies.csv.gz"
_SHORT_FOR = {"st": "saint", "ste": "sainte"}


@dataclass(frozen=True, slots=True)
class FrenchBody:
    """One authority; what the source does not say is None."""

    type: str
    """In the words of `import_format.md`."""
    insee_code: str | None
    siren: str | None
    name: str
    population: int | None
    """Of a year that the source does not name."""
    department: str | None
    folded: str

    @property
    def key(self) -> str:
        """What names it in an address."""
        return f"{self.type}-{self.insee_code or self.siren}"


def source() -> str:
    """The name and version of the list."""
    return _read()[0]


def count() -> int:
    """How many authorities it holds."""
    return len(_read()[1])


def find(typed: str) -> list[FrenchBody]:
    """The authorities that a name, a SIREN or an INSEE code leads to, the likeliest first, at most `MOST_FOUND`.

    Each word typed begins a word of the name, without accents, case or hyphens; « st » is « saint ».
    """
    words = [f" {word}" for word in _folded(typed).split()]
    if not words:
        return []
    found = list(_by_code().get("".join(words).replace(" ", ""), ()))
    first, *others = words
    # Names have no digits to speak of: who is found by a code is not found by that name too.
    found += [
        body for body in _read()[1] if first in body.folded and all(word in body.folded for word in others)
    ]
    asked = "".join(words)
    found.sort(key=lambda body: _likelihood(body, asked))
    return found[:MOST_FOUND]


def _likelihood(body: FrenchBody, asked: str) -> tuple[bool, bool, bool, int]:
    """The name itself first, then names that have the words whole, then names that begin so, the largest first."""
    has_whole_words = f"{asked} " in f"{body.folded} "
    return (
        body.folded != asked,
        not has_whole_words,
        not body.folded.startswith(asked),
        -(body.population or 0),
    )


def body_of(key: str) -> FrenchBody | None:
    """The authority of that key; None when there is none."""
    return _by_key().get(key)


@cache
def _read() -> tuple[str, tuple[FrenchBody, ...]]:
    rows = csv.reader(io.StringIO(gzip.decompress(_DATA.read_bytes()).decode()))
    named = next(rows)[1]
    next(rows)
    return named, tuple(
        FrenchBody(
            kind,
            insee or None,
            siren or None,
            name,
            int(people) if people else None,
            department or None,
            _folded(name),
        )
        for kind, insee, siren, name, people, department in rows
    )


@cache
def _by_key() -> dict[str, FrenchBody]:
    return {body.key: body for body in _read()[1]}


@cache
def _by_code() -> dict[str, list[FrenchBody]]:
    found = defaultdict[str, list[FrenchBody]](list)
    for body in _read()[1]:
        for code in filter(None, (body.siren, body.insee_code)):
            found[code.lower()].append(body)
    return dict(found)


def _folded(name: str) -> str:
    """The folded words, a blank before each: the beginning of a word is then found as it is."""
    return "".join(f" {_SHORT_FOR.get(word, word)}" for word in fold(name).split())
