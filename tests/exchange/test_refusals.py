"""What an import refuses, where it says so, and that it then writes nothing."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership
from tests.exchange.workbooks import Bring, Refused, book, registry

LINE = {
    "partenariat": "GRE-OUA",
    "projet": "P1",
    "financeur": "Ville",
    "nature": "numeraire",
    "cote": "notre",
}
PROJECT = [{"code": "P1", "partenariat": "GRE-OUA", "titre": "Projet"}]
CONVENTION = {"code": "C1", "partenariat": "GRE-OUA", "titre": "Convention", "nature": "convention"}

CELLS = [
    ("collectivites", {"code": "X", "nom": "X", "pays": "FRA", "type": "commune"}, "pays", "code de pays"),
    ("collectivites", {"code": "X", "nom": "X", "pays": "EU", "type": "commune"}, "pays", "code de pays"),
    ("collectivites", {"code": "X", "nom": "X", "pays": "FR", "type": "ville"}, "type", "liste"),
    (
        "collectivites",
        {"code": "X" * 81, "nom": "X", "pays": "FR", "type": "commune"},
        "code",
        "81 caractères",
    ),
    (
        "collectivites",
        {"code": "X", "nom": "N" * 401, "pays": "FR", "type": "commune"},
        "nom",
        "401 caractères",
    ),
    ("collectivites", {"code": "X", "nom": "a\x00b", "pays": "FR", "type": "commune"}, "nom", "contrôle"),
    ("collectivites", {"code": "X", "nom": "a\x1bb", "pays": "FR", "type": "commune"}, "nom", "contrôle"),
    ("collectivites", {"code": "X", "nom": "\u200b", "pays": "FR", "type": "commune"}, "nom", "obligatoire"),
    (
        "collectivites",
        {"code": "X", "nom": "X", "pays": "FR", "type": "commune", "siren": "12"},
        "siren",
        "neuf",
    ),
    (
        "collectivites",
        {"code": "X", "nom": "X", "pays": "FR", "type": "commune", "population": "beaucoup"},
        "population",
        "n’est pas un nombre",
    ),
    (
        "collectivites",
        {"code": "X", "nom": "X", "pays": "FR", "type": "commune", "population": "-1"},
        "population",
        "hors des limites",
    ),
    (
        "collectivites",
        {"code": "X", "nom": "X", "pays": "FR", "type": "commune", "population": "9" * 40},
        "population",
        "99999",
    ),
    (
        "collectivites",
        {"code": "X", "nom": "X", "pays": "FR", "type": "commune", "population": "1,5"},
        "population",
        "entier",
    ),
    (
        "collectivites",
        {"code": "X", "nom": "X", "pays": "FR", "type": "commune", "latitude": "91"},
        "latitude",
        "hors des limites",
    ),
    (
        "collectivites",
        {"code": "X", "nom": "X", "pays": "FR", "type": "commune", "succede_a": "RIEN"},
        "succede_a",
        "inconnu",
    ),
    (
        "collectivites",
        {"code": "X", "nom": "X", "pays": "FR", "type": "commune", "succede_a": "X"},
        "succede_a",
        "cercle",
    ),
    (
        "dates_cles",
        {"partenariat": "GRE-OUA", "date": "31/02/2015", "nature": "autre"},
        "date",
        "n’est pas une date",
    ),
    (
        "dates_cles",
        {"partenariat": "GRE-OUA", "date": "0001", "nature": "autre"},
        "date",
        "n’est pas une date",
    ),
    (
        "dates_cles",
        {"partenariat": "GRE-OUA", "date": "9999-12-31", "nature": "autre"},
        "date",
        "n’est pas une date",
    ),
    ("dates_cles", {"partenariat": "GRE-OUA", "date": "2015", "nature": "fête"}, "nature", "liste"),
    (
        "dates_cles",
        {"partenariat": "NULLE-PART", "date": "2015", "nature": "autre"},
        "partenariat",
        "inconnu",
    ),
    ("dates_cles", {"partenariat": "", "date": "2015", "nature": "autre"}, "partenariat", "obligatoire"),
    ("cofinancements", LINE | {"projet": "P9"}, "projet", "inconnu"),
    (
        "cofinancements",
        LINE | {"montant_accorde": "-5", "devise": "EUR"},
        "montant_accorde",
        "hors des limites",
    ),
    (
        "cofinancements",
        LINE | {"montant_accorde": "Infinity", "devise": "EUR"},
        "montant_accorde",
        "n’est pas un nombre",
    ),
    (
        "cofinancements",
        LINE | {"montant_accorde": "NaN", "devise": "EUR"},
        "montant_accorde",
        "n’est pas un nombre",
    ),
    (
        "cofinancements",
        LINE | {"montant_accorde": "1E+400", "devise": "EUR"},
        "montant_accorde",
        "n’est pas un nombre",
    ),
    (
        "cofinancements",
        LINE | {"montant_accorde": "1000000000001", "devise": "EUR"},
        "montant_accorde",
        "hors des limites",
    ),
    ("cofinancements", LINE | {"montant_accorde": "1,234", "devise": "EUR"}, "montant_accorde", "décimales"),
    ("cofinancements", LINE | {"montant_accorde": "1,5", "devise": "XAF"}, "montant_accorde", "décimales"),
    (
        "cofinancements",
        LINE | {"montant_source": "1,2345", "devise_source": "TND"},
        "montant_source",
        "décimales",
    ),
    ("cofinancements", LINE | {"devise": "FRC"}, "devise", "monnaie"),
    ("cofinancements", LINE | {"part_pct": "101"}, "part_pct", "hors des limites"),
    ("cofinancements", LINE | {"cote": "eux"}, "cote", "liste"),
    ("cofinancements", LINE | {"annee": "1"}, "annee", "hors des limites"),
    (
        "conventions",
        CONVENTION | {"date_debut": "2020", "date_fin": "2019-12-31"},
        "date_fin",
        "avant le début",
    ),
    ("conventions", CONVENTION | {"signataires": "GRE; RIEN"}, "signataires", "inconnu"),
    ("conventions", CONVENTION | {"convention_modifiee": "C1"}, "convention_modifiee", "cercle"),
    ("objectifs", {"code": "O1", "partenariat": "GRE-OUA", "enonce": "Agir", "odd": "18"}, "odd", "ODD"),
    (
        "retours",
        {"partenariat": "GRE-OUA", "territoire": "ailleurs", "dimension": "d", "fait": "f"},
        "territoire",
        "liste",
    ),
    ("missions", {"partenariat": "GRE-OUA", "sens": "vers_paris", "date": "2020"}, "sens", "liste"),
    (
        "missions",
        {"partenariat": "GRE-OUA", "sens": "vers_nous", "date": "2020", "personnes": "9" * 12},
        "personnes",
        "hors des limites",
    ),
    (
        "missions",
        {
            "partenariat": "GRE-OUA",
            "sens": "vers_nous",
            "date": "2020",
            "autorisation_ministere": "peut-être",
        },
        "autorisation_ministere",
        "liste",
    ),
]


@pytest.mark.parametrize("case", CELLS, ids=lambda case: f"{case[0]}-{case[2]}-{case[3]}")
def test_a_bad_cell_is_named_with_its_sheet_row_and_column(
    refused: Refused, session: Session, case: tuple[str, dict[str, str], str, str]
) -> None:
    sheet, row, column, says = case
    if sheet == "collectivites":
        workbook = book(collectivites=[row])
    else:
        workbook = registry(**({"projets": PROJECT} | {sheet: [row]}))

    errors = refused(workbook)

    assert [(e[0], e[1], e[2]) for e in errors] == [(sheet, 2, column)]
    assert says in errors[0][3]
    assert session.scalar(select(func.count()).select_from(Organisation)) == 0


@pytest.mark.parametrize("status", ["Actif", " actif ", "ACTIF"])
def test_fixed_lists_do_not_mind_case(bring: Bring, status: str) -> None:
    row = {
        "code": "P",
        "titre": "T",
        "notre_collectivite": "GRE",
        "partenaires": "OUA",
        "formes": "f",
        "statut": status,
    }
    workbook = registry()
    workbook.rows["partenariats"] = book(partenariats=[row]).rows["partenariats"]
    assert bring(workbook).accepted


def test_every_error_is_collected_and_nothing_is_written(refused: Refused, session: Session) -> None:
    workbook = registry(
        dates_cles=[
            {"partenariat": "GRE-OUA", "date": "hier", "nature": "fête"},
            {"partenariat": "RIEN", "date": "2015", "nature": "autre"},
        ],
        projets=[{"code": "P1", "partenariat": "GRE-OUA", "titre": ""}],
    )

    places = [error[:3] for error in refused(workbook)]

    assert places == [
        ("dates_cles", 2, "date"),
        ("dates_cles", 2, "nature"),
        ("dates_cles", 3, "partenariat"),
        ("projets", 2, "titre"),
    ]
    assert not session.new
    assert session.scalar(select(func.count()).select_from(Partnership)) == 0


def test_two_rows_with_one_key_are_both_named(refused: Refused) -> None:
    row = {"partenariat": "GRE-OUA", "date": "05/03/2014", "nature": "autre"}
    errors = refused(registry(dates_cles=[row, row | {"date": "2014-03-05"}]))
    assert errors == [
        ("dates_cles", 3, "date", "Les lignes 2 et 3 désignent la même chose."),
    ]


def test_two_rows_with_one_code_are_both_named(refused: Refused) -> None:
    rows = [{"code": "X", "nom": "X", "pays": "FR", "type": "commune"}] * 2
    assert refused(book(collectivites=rows)) == [
        ("collectivites", 3, "code", "Les lignes 2 et 3 désignent la même chose.")
    ]


def test_an_end_that_may_be_after_the_start_is_kept(bring: Bring) -> None:
    assert bring(registry(conventions=[CONVENTION | {"date_debut": "2015-06", "date_fin": "2015"}])).accepted


def test_a_measure_has_a_value_or_a_reason(refused: Refused) -> None:
    workbook = registry(
        objectifs=[{"code": "O1", "partenariat": "GRE-OUA", "enonce": "Agir"}],
        indicateurs=[{"code": "I1", "objectif": "O1", "libelle": "Sites", "nature": "nombre"}],
        mesures=[
            {"indicateur": "I1", "date": "2020", "valeur": "", "indisponible_car": ""},
            {"indicateur": "I1", "date": "2021", "valeur": "3", "indisponible_car": "perdu"},
            {"indicateur": "I1", "date": "2022", "valeur": "trois", "indisponible_car": ""},
            {"indicateur": "I1", "date": "2023", "valeur": "", "indisponible_car": "registre perdu"},
        ],
    )
    assert [error[1:3] for error in refused(workbook)] == [(2, "valeur"), (3, "valeur"), (4, "valeur")]


def test_the_two_sheets_may_not_contradict_each_other(refused: Refused) -> None:
    workbook = registry(
        conventions=[CONVENTION | {"date_deliberation": "2015-01-26"}],
        parties=[{"convention": "C1", "collectivite": "GRE", "date_deliberation": "2015-01-27"}],
    )
    assert [error[:3] for error in refused(workbook)] == [("conventions", 2, "date_deliberation")]
