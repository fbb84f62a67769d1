"""The spaces of French: people and messages have an ordinary one where a line must not end.

Pages, letters in HTML and paper are set here, once they are made: messages, plain text and the files that one takes away
keep the ordinary spaces with which they are searched and compared.
"""

import re
from typing import Final

from flask import Flask, Response
from flask_babel import get_locale

NO_BREAK: Final = "\u00a0"
NARROW: Final = "\u202f"

_LOOSE_SPACE = re.compile(r" (?:(?=[:;?!»€%])|(?<=« )|(?<=\d )(?=\d{3}(?!\d)))")
_AS_IT_IS = re.compile(r"<(textarea|code)\b.*?</\1>", re.DOTALL)


def french_spaces(html: str, *, narrow: str = NARROW) -> str:
    """No line ends before `: ; ? ! » € %`, after `«`, nor inside a number.

    `narrow` stands before `; ? !`. Only text is changed, never what stands inside a tag (the path of a drawing is made of
    numbers and spaces) nor what somebody is writing, or is to type elsewhere as it stands.
    """
    pieces, done = list[str](), 0
    for area in _AS_IT_IS.finditer(html):
        pieces += [_set(html[done : area.start()], narrow), area[0]]
        done = area.end()
    return "".join([*pieces, _set(html[done:], narrow)])


def _set(html: str, narrow: str) -> str:
    def space(found: re.Match[str]) -> str:
        at = found.start()
        if html.rfind("<", 0, at) > html.rfind(">", 0, at):
            return " "
        return narrow if html[at + 1] in ";?!" else NO_BREAK

    return _LOOSE_SPACE.sub(space, html)


def init_app(app: Flask) -> None:
    """Set every page that is in French; after this, what compresses answers may be registered no more."""
    app.after_request(_set_page)


def _set_page(response: Response) -> Response:
    french = str(get_locale()) == "fr"
    if french and response.mimetype == "text/html" and not response.is_streamed:
        response.set_data(french_spaces(response.get_data(as_text=True)))
    return response
