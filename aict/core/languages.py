"""The languages of the site, and their catalogues.

Messages are written in French in the code; a catalogue gives them in another language. It is kept as text (`.po`) and
compiled in memory at its first use in a process, in about a tenth of a second: no compiled file can be older than its text.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from gettext import NullTranslations
from html import unescape
from io import BytesIO
from typing import Any, Final
from urllib.parse import urlencode

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import Translations
from flask import Flask, Response, has_request_context, request
from flask_babel import Domain, get_locale
from jinja2 import Environment
from jinja2.nodes import EvalContext
from jinja2.utils import pass_eval_context
from markupsafe import Markup, escape

from aict.core.articles import filled, with_articles
from aict.core.paths import PACKAGE

LOCALES: Final = ("fr", "en")
"""French first: it is the language of the messages themselves."""
NAMES: Final = {"fr": "Français", "en": "English"}
"""Each language in its own words, as its readers look for it."""


class _French(NullTranslations):
    """The messages as they are; French says zero in the singular."""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return msgid1 if abs(n) < 2 else msgid2

    # The names by which Flask-Babel asks.
    ugettext = NullTranslations.gettext
    ungettext = ngettext


@cache
def catalogue(locale: str) -> NullTranslations:
    """The messages in one language; those of a language we do not have are the French ones."""
    path = PACKAGE / "translations" / locale / "LC_MESSAGES" / "messages.po"
    if locale not in LOCALES or not path.exists():
        return _French()
    compiled = BytesIO()
    with path.open("rb") as written:
        write_mo(compiled, read_po(written, locale=locale))
    compiled.seek(0)
    return Translations(compiled)


def reader_language() -> str:
    """The language of the page; French outside a page."""
    locale = get_locale()
    return locale.language if locale else LOCALES[0]


def known(locale: str) -> str:
    """The language itself when we have it, else French."""
    return locale if locale in LOCALES else LOCALES[0]


class Worded(str):
    """Words that are in a language of their own, whichever the text around them is in."""

    __slots__ = ("language",)
    language: str

    @classmethod
    def of(cls, words: str, language: str) -> "Worded":
        """These words, in that language."""
        found = cls(words)
        found.language = language
        return found


def marked(text: str | None, language: str | None = None) -> Markup | str:
    """A text somebody wrote, marked with its language where the page is in another one; the text alone elsewhere.

    Words that have a language of their own (`core.versions`) keep it.
    """
    if not text:
        return ""
    language = text.language if isinstance(text, Worded) else language
    if not language or language == reader_language() or not any(map(str.isalpha, text)):
        return text
    return Markup('<span lang="{}">{}</span>').format(language, text)


_MARK = re.compile(r"</?span\b[^<>]*>")


def unmarked(html: str) -> Markup:
    """A text without its marks: in the title of a page a browser would show them as they are written."""
    return escape(unescape(_MARK.sub("", escape(html))))


def address_in(language: str | None = None) -> str:
    """The address of this page, in a language or without naming one."""
    asked = [(name, value) for name, value in request.args.items(multi=True) if name != "lang"]
    query = urlencode([*asked, *([("lang", language)] if language else [])])
    return f"{request.path}?{query}" if query else request.path


class Catalogues(Domain):
    """Where Flask-Babel finds the messages of the language of the request."""

    def get_translations(self) -> NullTranslations:
        """Those of the page's language, French outside a request."""
        return catalogue(reader_language())

    def gettext(self, string: str, **variables: object) -> str:
        """A message filled with its places, and the article of the authorities among them."""
        return filled(self.get_translations().gettext(string), variables)

    def ngettext(self, singular: str, plural: str, num: int, **variables: object) -> str:
        """The same of a message that counts."""
        return filled(self.get_translations().ngettext(singular, plural, num), {"num": num, **variables})


def give_messages(environment: Environment, found: Callable[[], NullTranslations]) -> None:
    """Let the templates of an environment fill messages as the program does."""

    # No message holds markup. A template doubles each percent sign that is its own, whether or not its message has places.
    def fill(context: EvalContext, text: str, places: Mapping[str, object]) -> str:
        text, places = with_articles(escape(text) if context.autoescape else text, places)
        return text % places

    @pass_eval_context
    def gettext(context: EvalContext, message: str, /, **places: object) -> str:
        return fill(context, found().gettext(message), places)

    @pass_eval_context
    def ngettext(context: EvalContext, singular: str, plural: str, num: int, /, **places: object) -> str:
        return fill(context, found().ngettext(singular, plural, num), {"num": num, **places})

    environment.globals.update(gettext=gettext, ngettext=ngettext)


def init_app(app: Flask) -> None:
    """Say on every page in which language it is and that it depends on the reader; let `?lang=` go along with the links."""
    app.after_request(_declare)
    app.url_defaults(_carry)
    give_messages(app.jinja_env, lambda: catalogue(reader_language()))
    app.jinja_env.filters.update(marked=marked, unmarked=unmarked)
    app.jinja_env.globals.update(LANGUAGES=NAMES, address_in=address_in)


def _carry(endpoint: str, values: dict[str, Any]) -> None:
    wanted = request.args.get("lang") if has_request_context() else None
    if wanted in LOCALES and endpoint != "static":
        values.setdefault("lang", wanted)


def _declare(response: Response) -> Response:
    if response.mimetype == "text/html":
        response.headers["Content-Language"] = str(get_locale())
        response.vary.update(("Accept-Language", "Cookie"))
    return response
