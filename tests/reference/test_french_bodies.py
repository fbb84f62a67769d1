"""The French list: found by name, SIREN or INSEE code."""

import pytest

from aict.reference.french_bodies import MOST_FOUND, body_of, find, source


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("grenoble", ("Grenoble", "commune", "38185")),
        ("GRENOBLE-alpes", ("Grenoble-Alpes-Métropole", "epci", None)),
        ("evry courc", ("Évry-Courcouronnes", "commune", "91228")),
        ("st etienne", ("Saint-Étienne", "commune", "42218")),
        ("saint-étienne", ("Saint-Étienne", "commune", "42218")),
        ("213 801 855", ("Grenoble", "commune", "38185")),
        ("2a004", ("Ajaccio", "commune", "2A004")),
        ("isère", ("Isère", "departement", "38")),
        ("metropole de lyon", ("Métropole de Lyon", "metropole_statut_particulier", None)),
    ],
)
def test_the_likeliest_comes_first(typed: str, first: tuple[str, str, str | None]) -> None:
    hit = find(typed)[0]
    assert (hit.name, hit.type, hit.insee_code) == first
    assert body_of(hit.key) == hit


def test_whole_words_come_before_beginnings() -> None:
    names = [hit.name for hit in find("lyon")]
    assert names[0] == "Lyon"
    assert names.index("Métropole de Lyon") < names.index("Lyons-la-Forêt")


def test_what_two_share_is_found_twice_and_too_much_is_cut() -> None:
    assert [(hit.name, hit.type) for hit in find("93")] == [
        ("Seine-Saint-Denis", "departement"),
        ("Provence-Alpes-Côte d'Azur", "region"),
    ]
    assert len(find("saint")) == MOST_FOUND


@pytest.mark.parametrize("typed", ["", " - ", "ouagadougou", "000000000"])
def test_nothing_leads_to_nothing(typed: str) -> None:
    assert find(typed) == []
    assert body_of(typed) is None


def test_what_the_source_does_not_say_is_unknown() -> None:
    isere, grenoble = find("isère")[0], find("38185")[0]
    assert (isere.siren, isere.population) == (None, None)
    assert (grenoble.siren, grenoble.population, grenoble.department) == ("213801855", 156140, "Isère")
    assert source() == "@etalab/decoupage-administratif 6.0.0"
