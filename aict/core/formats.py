"""Numbers, amounts, dates and names of countries, written as a locale writes them (CLDR)."""

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import (
    format_currency,
    format_decimal,
    format_percent,
    get_currency_symbol,
)
from babel.units import format_unit

from aict.core.dates import PartialDate
from aict.core.errors import Amount
from aict.core.money import decimals_of

_NO_BREAK = "\u00a0"
_GROUPED = re.compile(r"[-+\u2212]?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_TWO = 2
_KILO, _MEGA = 1024, 1024 * 1024
_REGIONS = {"en": "en_GB"}
"""Whose customs are followed in a language: `5 March 2014`, not `March 5, 2014`."""


@cache
def customs(locale: str) -> Locale:
    """The locale data by which a language is written."""
    return Locale.parse(_REGIONS.get(locale, locale))


def number(value: Decimal | int, locale: str) -> str:
    """A number with the decimals it has: `1 234,5`."""
    digits = -int(Decimal(value).as_tuple().exponent) if Decimal(value) % 1 else 0
    return format_decimal(
        value, format="#,##0." + "0" * digits if digits else "#,##0", locale=customs(locale)
    )


_SAME_FOR_ONE = {"mois", "fois", "pays", "repas", "avis"}


def is_plural_of_one(unit: str | None, value: Decimal | int | str | None) -> bool:
    """Whether a unit as somebody typed it (`pratiques`) is in the plural beside a number that is less than two.

    Nobody's words are changed: such a unit is set apart from its number, `1 (pratiques)`.
    """
    if not unit or not isinstance(value, Decimal | int) or not -_TWO < value < _TWO:
        return False
    first = unit.split()[0].lower() if unit.split() else ""
    return len(first) > _TWO and first[-1] in "sx" and first not in _SAME_FOR_ONE


def money(amount: Decimal, currency: str, locale: str) -> str:
    """An amount with the symbol of its currency; cents are written only when there are some."""
    whole = amount == amount.to_integral_value()
    digits = 0 if whole else decimals_of(currency)
    pattern = customs(locale).currency_formats["standard"].pattern.split(";")[0]
    shaped = pattern.replace("0.00", "0." + "0" * digits if digits else "0")
    if (
        pattern.startswith("¤")
        and "¤\u00a0" not in pattern
        and get_currency_symbol(currency, customs(locale))[-1].isalpha()
    ):
        # letters and digits would run together
        shaped = shaped.replace("¤", f"¤{_NO_BREAK}")
    written = format_currency(amount, currency, format=shaped, locale=customs(locale), currency_digits=False)
    return written.replace(" ", _NO_BREAK)


def ungrouped(typed: str, locale: str) -> str:
    """A typed number without the commas that group its thousands in English, where `1,234` is no decimal; else as it is."""
    if locale != "en" or not _GROUPED.fullmatch(typed.strip()):
        return typed
    return typed.replace(",", "")


def amount(given: Amount, locale: str) -> str:
    """Money inside a sentence; a currency that nobody said is a question mark."""
    if given.currency is None:
        return f"{number(given.value, locale)}{_NO_BREAK}?"
    return money(given.value, given.currency, locale)


def percent(share: Decimal, locale: str, digits: int = 1) -> str:
    """A fraction of 1 as a percentage, rounded half up."""
    rounded = share.quantize(Decimal(1).scaleb(-digits - 2), rounding=ROUND_HALF_UP)
    pattern = customs(locale).percent_formats[None].pattern.split(";")[0]
    shaped = pattern.replace("#0", "#0." + "0" * digits) if digits else pattern
    return format_percent(rounded, format=shaped, locale=customs(locale))


def partial_date(value: str | PartialDate | date, locale: str) -> str:
    """A date as precise as it is known: `2014`, `juillet 2019`, `5 mars 2014` (`1er` in French)."""
    known = value if isinstance(value, PartialDate) else PartialDate.parse(str(value))
    if known.month is None:
        return str(known.year)
    if known.day is None:
        return format_skeleton("yMMMM", known.earliest, locale=customs(locale))
    written = format_date(known.earliest, format="long", locale=customs(locale))
    return written.replace("1 ", "1er ", 1) if locale.startswith("fr") and known.day == 1 else written


def file_size(count: int, locale: str) -> str:
    """A number of bytes in the unit in which it is short: `340 ko`, `1,2 Mo`."""
    unit, size = ("megabyte", _MEGA) if count >= _MEGA else ("kilobyte", _KILO)
    value = round(count / size, 1) if count < 10 * size else round(count / size)
    return format_unit(max(value, 0.1), f"digital-{unit}", length="short", locale=customs(locale))


@lru_cache(maxsize=1000)
def country(code: str, locale: str) -> str:
    """Name of a country (ISO alpha-2); the code itself when CLDR has no name for it."""
    return str(customs(locale).territories.get(code.upper(), code))


def enumeration(items: list[str], locale: str) -> str:
    """`a, b et c`."""
    return format_list(items, locale=customs(locale))
