"""What may be said of an organisation."""

from datetime import date
from decimal import Decimal

import pytest

from aict.core.errors import RuleBroken
from aict.organisations.rules import (
    check_country,
    check_place,
    check_population,
    read_insee_code,
    read_siren,
)
from aict.reference import french_bodies


@pytest.mark.parametrize(
    ("typed", "read"),
    [("213801855", "213801855"), (" 213 801 855 ", "213801855"), ("356000000", "356000000"), (None, None)],
)
def test_a_siren_is_read_however_it_is_spaced(typed: str | None, read: str | None) -> None:
    assert read_siren(typed) == read


@pytest.mark.parametrize(
    "typed", ["213801856", "21380185", "2138018550", "21380185a", "٢١٣٨٠١٨٥٥", "-13801855"]
)
def test_what_is_no_siren_is_refused(typed: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        read_siren(typed)
    assert caught.value.field == "siren"


def test_every_siren_of_the_french_list_obeys() -> None:
    sirens = [hit.siren for hit in french_bodies.find("saint") if hit.siren]
    assert len(sirens) > 5
    assert [read_siren(siren) for siren in sirens] == sirens


@pytest.mark.parametrize(
    ("typed", "read"), [("2a004", "2A004"), ("38185", "38185"), ("2B", "2B"), ("974", "974")]
)
def test_a_code_of_insee_is_read_in_capitals(typed: str, read: str) -> None:
    assert read_insee_code(typed) == read


@pytest.mark.parametrize("typed", ["2C004", "3818", "381855", "A2004", "３８１８５"])
def test_what_is_no_code_of_insee_is_refused(typed: str) -> None:
    with pytest.raises(RuleBroken):
        read_insee_code(typed)


@pytest.mark.parametrize(
    ("given", "fault"), [({"siren": "213801855"}, "siren"), ({"insee_code": "38185"}, "insee_code")]
)
def test_numbers_that_france_gives_are_of_french_organisations(given: dict[str, str], fault: str) -> None:
    said = {"siren": None, "insee_code": None, **given}
    check_country(country="FR", **said)
    with pytest.raises(RuleBroken) as caught:
        check_country(country="BF", **said)
    assert caught.value.field == fault


@pytest.mark.parametrize(("population", "year"), [(0, 2026), (5, None), (None, None)])
def test_a_year_says_when_somebody_counted(population: int | None, year: int | None) -> None:
    check_population(population=population, year=year, today=date(2026, 11, 25))


@pytest.mark.parametrize(
    ("population", "year", "fault"), [(None, 2019, "population"), (5, 2027, "population_year")]
)
def test_a_year_without_a_count_or_to_come_is_refused(population: int | None, year: int, fault: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_population(population=population, year=year, today=date(2026, 11, 25))
    assert caught.value.field == fault


def test_a_place_is_on_the_globe_or_unknown() -> None:
    check_place(latitude=Decimal(-90), longitude=Decimal(180))
    check_place(latitude=None, longitude=None)


@pytest.mark.parametrize(
    ("latitude", "longitude", "fault"),
    [
        (Decimal(91), Decimal(0), "latitude"),
        (Decimal(0), Decimal("-180.1"), "longitude"),
        (Decimal(12), None, "longitude"),
    ],
)
def test_other_places_are_refused(latitude: Decimal, longitude: Decimal | None, fault: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        check_place(latitude=latitude, longitude=longitude)
    assert caught.value.field == fault
