"""Values of the controlled lists in the reader's language.

What is kept is the French label (or a word of one's own, which no list holds); the other languages are looked up when it is shown.
"""

from flask import Flask, g
from flask_babel import get_locale

from aict.core.errors import Quoted
from aict.core.languages import LOCALES
from aict.core.web import db
from aict.reference.queries import english_labels


def init_app(app: Flask) -> None:
    """Give the filter to the templates."""
    app.jinja_env.filters.update(listed=listed, worded=worded)


def listed(value: str) -> str:
    """The label of a list in the language of the page; a value that no list holds stays as it was written."""
    if str(get_locale()) == LOCALES[0]:
        return value
    return _english().get(value, value)


def worded(value: str, language: str) -> str | Quoted:
    """The same of a value that was written in a language: one that no list holds stays in it, and a page marks it."""
    if language == LOCALES[0] == str(get_locale()):
        return value
    return listed(value) if value in _english() else Quoted(value, language)


def _english() -> dict[str, str]:
    if "list_labels" not in g:
        g.list_labels = english_labels(db())
    labels: dict[str, str] = g.list_labels
    return labels
