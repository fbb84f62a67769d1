"""What the controlled lists hold."""

from collections.abc import Collection
from functools import cache

from babel import Locale
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.reference.models import CountryGroup, ExchangeRate, ListItem

FORMS, DIMENSIONS, THEMES = "forms", "dimensions", "themes"
ACTOR_KINDS, CONTACT_ROLES = "actor_kinds", "contact_roles"
SIGNATORY_CAPACITIES = "signatory_capacities"
EXPENSE_CATEGORIES = "expense_categories"
EUROPEAN_UNION = "european_union"

_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Two-letter codes of the locale data that name groups, pseudo-locales or "unknown"."""


@cache
def countries() -> frozenset[str]:
    """ISO 3166-1 alpha-2 codes, from the locale data (with XK, in common use for Kosovo)."""
    codes = map(str, Locale("en").territories)
    return frozenset(code for code in codes if len(code) == 2 and code.isalpha()) - _NO_COUNTRY


def is_country(code: str) -> bool:
    """Whether `code` is a country."""
    return code in countries()


def items(session: Session, list_name: str) -> list[ListItem]:
    """The newest version of a list, in its order."""
    newest = (
        select(ListItem.version)
        .where(ListItem.list_name == list_name)
        .order_by(ListItem.version.desc())
        .limit(1)
        .scalar_subquery()
    )
    wanted = select(ListItem).where(ListItem.list_name == list_name, ListItem.version == newest)
    return list(session.scalars(wanted.order_by(ListItem.position, ListItem.id)))


def english_labels(session: Session) -> dict[str, str]:
    """The values that are kept as they are worded, by their French label and by their code, in English where it is written.

    Other lists keep codes: a word of theirs may be worded the same and mean something else.
    """
    rows = session.execute(
        select(ListItem.code, ListItem.label_fr, ListItem.label_en)
        .where(
            ListItem.list_name.in_((FORMS, DIMENSIONS, THEMES, EXPENSE_CATEGORIES)),
            ListItem.label_en.is_not(None),
        )
        .order_by(ListItem.version, ListItem.id)
    )
    return {name: english for code, french, english in rows for name in (code, french) if english}


def newest_items(session: Session) -> list[ListItem]:
    """Every list in its newest version, list after list, each in its order."""
    newest = (
        select(ListItem.list_name, func.max(ListItem.version).label("version"))
        .group_by(ListItem.list_name)
        .subquery()
    )
    same = (ListItem.list_name == newest.c.list_name) & (ListItem.version == newest.c.version)
    ordered = select(ListItem).join(newest, same)
    return list(session.scalars(ordered.order_by(ListItem.list_name, ListItem.position, ListItem.id)))


def country_groups(session: Session) -> list[CountryGroup]:
    """The groups of countries, each by the date from which a country belongs to it."""
    ordered = select(CountryGroup).order_by(
        CountryGroup.group_name, CountryGroup.valid_from, CountryGroup.country, CountryGroup.id
    )
    return list(session.scalars(ordered))


def rate_versions(session: Session) -> list[ExchangeRate]:
    """Every version of every rate: by currency, the latest period first, its newest version before the others."""
    ordered = select(ExchangeRate).order_by(
        ExchangeRate.currency, ExchangeRate.valid_from.desc(), ExchangeRate.version.desc()
    )
    return list(session.scalars(ordered))


def current_rates(session: Session) -> list[ExchangeRate]:
    """The rates that stand: the newest version of each, unless it says that there is none."""
    newest: dict[tuple[str, PartialDate], ExchangeRate] = {}
    for rate in rate_versions(session):
        newest.setdefault((rate.currency, rate.valid_from), rate)
    return [rate for rate in newest.values() if not rate.is_withdrawn]


def groups_in_year(session: Session, countries: Collection[str], year: int) -> dict[str, list[CountryGroup]]:
    """The groups that each country belonged to during a whole year: one that changed in between has neither."""
    first, last = PartialDate(year, 1, 1), PartialDate(year, 12, 31)
    rows = session.scalars(
        select(CountryGroup)
        .where(CountryGroup.country.in_(countries))
        .order_by(CountryGroup.group_name, CountryGroup.id)
    )
    found: dict[str, list[CountryGroup]] = {country: [] for country in countries}
    for row in rows:
        if _holds(row, first) and _holds(row, last):
            found[row.country].append(row)
    return found


def is_in_group(session: Session, *, country: str, group: str, on: PartialDate) -> bool | None:
    """Whether a country belonged to a group at a date; None when the precision of the dates cannot tell."""
    return are_in_group(session, countries=(country,), group=group, on=on)[country]


def are_in_group(
    session: Session, *, countries: Collection[str], group: str, on: PartialDate
) -> dict[str, bool | None]:
    """The same of several countries, in one query."""
    answers: dict[str, set[bool | None]] = {country: set() for country in countries}
    rows = session.scalars(
        select(CountryGroup).where(CountryGroup.country.in_(countries), CountryGroup.group_name == group)
    )
    for row in rows:
        answers[row.country].add(_holds(row, on))
    return {c: True if True in said else None if None in said else False for c, said in answers.items()}


def _holds(row: CountryGroup, on: PartialDate) -> bool | None:
    starts = row.valid_from.earliest <= on.earliest
    ends = row.valid_to is None or on.latest <= row.valid_to.latest
    if starts and ends:
        return True
    if on.is_before(row.valid_from) or (row.valid_to is not None and row.valid_to.is_before(on)):
        return False
    return None
