"""The log of the program: one entry cannot be made to look like two (quality.md H49).

It holds no password, token or session: nothing hands it any, and what a failing statement was given is not repeated.
"""

import logging
from collections.abc import Mapping
from typing import Final

from flask.logging import default_handler

_FORM: Final = "[%(asctime)s] %(levelname)s in %(module)s: %(message)s"
_ENDS_OF_LINES: Final = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_ESCAPED: Final[Mapping[int, str]] = {
    ord(sign): sign.encode("unicode_escape").decode("ascii")
    for sign in {*map(chr, range(32)), "\x7f", *_ENDS_OF_LINES}
}
_INDENT: Final = "    "


def one_line(text: str) -> str:
    """A text whose control characters, and whatever ends a line, are written out."""
    return text.translate(_ESCAPED)


class OneEntry(logging.Formatter):
    """An entry begins at the margin, and nothing that it says does."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (the library's name)
        """The first line, whatever it was given."""
        return one_line(super().formatMessage(record))

    def format(self, record: logging.LogRecord) -> str:
        """The whole; of what an exception says each line is set in."""
        first, *others = super().format(record).split("\n")
        return "\n".join([first, *(_INDENT + one_line(line) for line in others)])


def set_up() -> None:
    """From now on, write entries of this shape."""
    default_handler.setFormatter(OneEntry(_FORM))
