"""Text as it is searched and sorted: without case, accents, ligatures, hyphens or apostrophes.

Both databases get the same folded text and compare it byte by byte, so that "Évry" stands next to
"Evreux" on each of them, and "evry" finds it.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Any

from sqlalchemy import String
from sqlalchemy.types import TypeEngine

_SPLIT = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"}
)
"""Letters that Unicode does not take apart by itself."""
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """The folded words of a text, in their order, with one space between them."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_SPLIT)
    return " ".join(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


def folded(length: int) -> TypeEngine[str]:
    """The type of a column of folded text: compared byte by byte on both databases."""
    return String(length).with_variant(String(length, collation="C"), "postgresql")


def folded_from(column: str, length: int) -> Callable[[Any], str]:
    """The default of a folded column: made of another column of the same new row."""

    def made(context: Any) -> str:  # noqa: ANN401 (SQLAlchemy's execution context)
        return fold(context.get_current_parameters()[column])[:length]

    return made
