"""Amounts of money: exact decimals with the decimals of their currency (ISO 4217)."""

from decimal import Decimal, InvalidOperation

from babel.numbers import get_currency_precision, get_territory_currencies, list_currencies

_ISO_DECIMALS = {
    **dict.fromkeys(
        ("AFN", "ALL", "IRR", "KPW", "LAK", "LBP", "MGA", "MMK", "RSD", "SLL", "SOS", "SYP", "YER"), 2
    ),
    "IQD": 3,
}
"""Where the locale data give the decimals in use and ISO 4217 gives more."""

LARGEST_AMOUNT = Decimal(10) ** 12
LONGEST_NUMBER = 38
"""In characters as typed; written out with its zero it fits the 40 of a column."""


def is_currency(code: str) -> bool:
    """Whether `code` is an ISO 4217 code the locale data know."""
    return code in list_currencies()


def currency_of(country: str) -> str | None:
    """The currency in use in a country (ISO 3166-1 alpha-2), None when the locale data know none."""
    return next(iter(get_territory_currencies(country)), None)


def decimals_of(currency: str) -> int:
    """How many decimals ISO 4217 gives a currency: 2 for EUR, 0 for XAF and XOF, 3 for TND."""
    known = _ISO_DECIMALS.get(currency)
    return get_currency_precision(currency) if known is None else known


def parse_number(text: str) -> Decimal:
    """Read `1234.5` or `1 234,5` exactly; `ValueError` for anything that is no finite number."""
    cleaned = "".join(c for c in text if not c.isspace()).replace("\u2212", "-")
    if cleaned.count(",") == 1 and "." not in cleaned:
        cleaned = cleaned.replace(",", ".")
    if not cleaned or any(c not in "+-.0123456789" for c in cleaned) or len(cleaned) > LONGEST_NUMBER:
        raise ValueError(text)
    try:
        value = Decimal(cleaned)
    except InvalidOperation as error:
        raise ValueError(text) from error
    # "-0" is 0
    return value or abs(value)


def fits_currency(amount: Decimal, currency: str) -> bool:
    """Whether `amount` has no more decimals than `currency` knows (2 for EUR, 0 for XAF, 3 for TND)."""
    # Not `normalize()`, which rounds to 28 digits first.
    decimals = f"{amount:f}".partition(".")[2].rstrip("0")
    return len(decimals) <= decimals_of(currency)
