"""The calls that ship, and the groups of countries that their rates hang on."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.db import Database
from aict.funders.checks import check_call, checked_rule
from aict.funders.models import Call, CallKind, FunderRule
from aict.funders.queries import calls, is_named, pays
from aict.funders.rules import DAC_GROUPS, RuleKind
from aict.funders.services import load_shipped
from aict.reference.queries import groups_in_year
from aict.reference.services import load_shipped as load_lists

_PARAMETERS = ("kind", "who", "value", "currency", "among", "net", "requires", "valid_from", "valid_to")


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    with database.session(writing=True) as session:
        load_shipped(session)
        load_lists(session)
        yield session


def call(session: Session, code: str) -> Call:
    return session.scalars(select(Call).where(Call.code == code)).one()


def test_loading_twice_adds_nothing_and_what_was_edited_or_withdrawn_stays(session: Session) -> None:
    ministry = call(session, "meae-2025")
    rule = next(rule for rule in ministry.rules if rule.code == "max_ldc")
    rule.value, ministry.withdrawn = Decimal(65), True
    assert load_shipped(session) == 0
    assert rule.value == Decimal(65)
    assert ministry not in calls(session)


def test_every_shipped_row_is_one_that_the_page_would_accept(session: Session) -> None:
    for found in calls(session):
        check_call({name: getattr(found, name) for name in ("kind", "year", "opens_on", "closes_on")})
        for rule in found.rules:
            said = {name: getattr(rule, name) for name in _PARAMETERS}
            assert checked_rule(said) == said, (found.code, rule.code)


def test_every_shipped_row_has_both_languages_and_the_address_of_its_source(session: Session) -> None:
    rows = [*calls(session), *session.scalars(select(FunderRule))]
    for row in rows:
        assert all(part.startswith("http") for part in row.source.split(" ; ")), row.code
    assert all(found.name_en for found in calls(session))
    assert all(rule.text_en for rule in session.scalars(select(FunderRule)))


@pytest.mark.parametrize(
    ("code", "rates"),
    [
        # U25
        ("meae-2024", {"oda_ldc": 90, "oda_lmic": 70, "oda_none": 70}),
        # U26
        ("meae-2025", {"oda_ldc": 70, "oda_lmic": 50, "oda_umic": 50, "oda_none": 30}),
    ],
)
def test_the_rates_of_the_ministry_by_year_and_group(
    session: Session, code: str, rates: dict[str, int]
) -> None:
    shares = [rule for rule in call(session, code).rules if rule.kind is RuleKind.MAX_SHARE]
    found = {group: rule.value for rule in shares for group in rule.only_for}
    assert {group: found[group] for group in rates} == rates


def test_every_one_per_cent_stands_without_a_year(session: Session) -> None:
    schemes = [found for found in calls(session) if found.kind is CallKind.SCHEME]
    services = [r.among for s in schemes for r in s.rules if r.kind is RuleKind.SERVICE_CEILING]
    assert sorted(services) == [["energy"], ["mobility"], ["sanitation"], ["waste"], ["water"]]
    assert all(found.year is None for found in schemes)


@pytest.mark.parametrize(
    ("country", "year", "group"),
    [
        ("SN", 2024, {"oda_ldc"}),
        ("TN", 2025, {"oda_lmic"}),
        ("DE", 2025, {"oda_none"}),
        ("BF", 2023, {"oda_ldc"}),
        ("BF", 2025, {"oda_ldc", "french_oda_suspended"}),
        # left the group of the least developed countries on 13 December 2024 (U24): of that year nobody can tell
        ("ST", 2023, {"oda_ldc"}),
        ("ST", 2024, set()),
        # the list after the review of 2026 is not known
        ("SN", 2027, set()),
        ("AQ", 2025, set()),
    ],
)
def test_the_group_of_a_country_is_that_of_the_year(
    session: Session, country: str, year: int, group: set[str]
) -> None:
    own = DAC_GROUPS | {"french_oda_suspended"}
    found = groups_in_year(session, [country], year)[country]
    assert {row.group_name for row in found} & own == group


def test_a_country_is_in_one_group_at_a_time(session: Session) -> None:
    from aict.reference.models import CountryGroup

    rows = session.scalars(select(CountryGroup).where(CountryGroup.group_name.in_(DAC_GROUPS)))
    spans: dict[str, list[tuple[str, str]]] = {}
    for row in rows:
        spans.setdefault(row.country, []).append((str(row.valid_from), str(row.valid_to)))
    for own in spans.values():
        assert all(before[1] < after[0] for before, after in pairwise(sorted(own)))


@pytest.mark.parametrize(
    ("code", "instrument", "year", "named"),
    [
        ("ficol-2024", "FICOL", 2024, True),
        ("ficol-2024", "ficol 2024", None, True),
        ("ficol-2024", "FICOL", 2023, False),
        ("ficol-2024", "Fonds de la ville", 2024, False),
        ("un-pour-cent-eau", "1 % eau", 2019, True),
        ("un-pour-cent-eau", "1% EAU", None, True),
        ("un-pour-cent-eau", None, 2019, False),
    ],
)
def test_an_instrument_names_a_call_and_its_year(
    session: Session,
    code: str,
    instrument: str | None,
    year: int | None,
    named: bool,  # noqa: FBT001 — a table of cases
) -> None:
    assert is_named(call(session, code), instrument=instrument, year=year) is named


@pytest.mark.parametrize(
    ("payer", "its"),
    [
        ("AFD", True),
        ("Agence Française de Développement (AFD)", True),
        ("SAFD", False),
        ("Agence de l’eau", False),
    ],
)
def test_a_funder_is_known_by_its_names(session: Session, payer: str, its: bool) -> None:  # noqa: FBT001 — a table of cases
    assert pays(call(session, "ficol-2024"), payer) is its
