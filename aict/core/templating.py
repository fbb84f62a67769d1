"""What every template may use: sentences, money, dates, addresses of assets."""

import hashlib
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from flask import Flask, url_for
from flask_babel import format_datetime, format_timedelta, get_locale, gettext
from jinja2 import Undefined
from markupsafe import Markup, escape

from aict.core import formats
from aict.core.dates import PartialDate
from aict.core.errors import Amount, Quoted, Sentence
from aict.core.languages import marked, reader_language
from aict.core.paths import PACKAGE

STATIC = PACKAGE / "static"


def init_app(app: Flask) -> None:
    """Give the filters and functions to the application's templates."""
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters.update(
        say=_say_on_page,
        money=_money,
        number=_number,
        partial_date=_partial_date,
        instant=_instant,
        percent=_percent,
        file_size=_file_size,
        duration=_duration,
        country=_country,
        host=_host,
        cell=_cell,
        bare=_bare,
        its_language=_its_language,
        is_plural_of_one=formats.is_plural_of_one,
    )
    app.jinja_env.globals.update(asset=asset, svg=svg, known=known, get_locale=get_locale)


def say(sentence: Sentence | Quoted | str | None) -> str:
    """A sentence in the reader's language; nothing for None."""
    if isinstance(sentence, Sentence):
        return sentence.filled(gettext(sentence.text), _written)
    return str(sentence or "")


def _say_on_page(sentence: Sentence | Quoted | str | None) -> str:
    """The same on a page, where what somebody wrote is marked with its language."""
    if isinstance(sentence, Quoted):
        return marked(sentence.words, sentence.language)
    if isinstance(sentence, Sentence):
        return sentence.filled(escape(gettext(sentence.text)), _written_on_page)
    return sentence or ""


def _bare(words: Sentence | Quoted | str | None) -> str:
    """The same where nothing can be marked: within an option, whose own element says the language."""
    return str(words) if isinstance(words, Quoted) else say(words)


def _its_language(words: object) -> Markup:
    """The attribute of the element that holds these words alone, where they are in another language than the page."""
    if not isinstance(words, Quoted) or marked(words.words, words.language) == words.words:
        return Markup()
    return Markup(' lang="{}"').format(words.language)


def _written_on_page(value: object) -> str:
    return _say_on_page(value) if isinstance(value, Sentence | Quoted) else _written(value)


def _written(value: object) -> str:
    if isinstance(value, Sentence):
        return say(value)
    if isinstance(value, PartialDate | date):
        return formats.partial_date(value, _locale())
    if isinstance(value, Amount):
        return formats.amount(value, _locale())
    return formats.number(value, _locale()) if isinstance(value, Decimal | int) else str(value)


def _cell(value: object) -> Markup | str:
    """A cell of a list: several values one after the other, nothing as unknown."""
    if isinstance(value, list | tuple):
        return Markup(", ").join(_written_on_page(item) for item in value) or known(None)
    return known(value, _written_on_page(value))


def asset(name: str) -> str:
    """The address of one of our own static files; it changes with the content, so it is cached for a year."""
    return url_for("static", filename=name, v=_digest(STATIC / name))


def svg(drawing: str) -> Markup:
    """A drawing of `core.charts`, whose labels are escaped there."""
    return Markup(drawing)  # noqa: S704 (our own generator, never the reader's text)


@cache
def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def _locale() -> str:
    return reader_language()


def known(value: object, written: str = "") -> Markup | str:
    """What is written, or the word "unknown" when there is no value: unknown is never zero."""
    if value is None or value == "" or isinstance(value, Undefined):
        return Markup('<span class="unknown">{}</span>').format(gettext("inconnu"))
    return written or str(value)


def _money(amount: Decimal | None, currency: str | None) -> Markup | str:
    if amount is None:
        return known(None)
    if not currency:
        return formats.number(amount, _locale())
    return formats.money(amount, currency, _locale())


def _number(value: Decimal | int | None) -> Markup | str:
    return known(None) if value is None else formats.number(value, _locale())


def _percent(share: Decimal | None) -> Markup | str:
    return known(None) if share is None else formats.percent(share, _locale())


def _partial_date(value: PartialDate | str | None) -> Markup | str:
    return known(None) if value is None else formats.partial_date(value, _locale())


def _instant(value: datetime) -> str:
    # Instants are UTC inside; a partner abroad and an officer read the same hour, named.
    written: str = format_datetime(value, "d MMM y, HH:mm 'UTC'", rebase=False)
    return written


def _file_size(count: int) -> str:
    return formats.file_size(count, _locale())


def _duration(span: timedelta) -> str:
    written: str = format_timedelta(max(span, timedelta(minutes=1)), granularity="minute")
    return written


def _country(code: str) -> str:
    return formats.country(code, _locale())


def _host(address: str) -> str:
    """The name of a site, which reads better than a long address."""
    return (urlsplit(address).hostname or address).removeprefix("www.")
