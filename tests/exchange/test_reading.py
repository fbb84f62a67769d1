"""Finding sheets and columns in what people make of them."""

from aict.core.sheets import Table
from aict.exchange.reading import recognise
from tests.exchange.workbooks import Bring


def test_headers_match_whatever_their_case_accents_spaces_and_hyphens() -> None:
    workbook = recognise(
        [
            Table(
                "Dates-Clés",
                [["SOURCE", "Libellé", " nature ", "Date", "Parténariat"], ["s", "l", "autre", "2015", "X"]],
            )
        ]
    )
    assert workbook.errors == []
    assert workbook.rows["dates_cles"][0].cells == {
        "source": "s",
        "libelle": "l",
        "nature": "autre",
        "date": "2015",
        "partenariat": "X",
    }


def test_unknown_sheets_and_columns_are_reported_not_read() -> None:
    workbook = recognise(
        [Table("Brouillon", [["a"]]), Table("reunions", [["partenariat", "date", "niveau", "météo"]])]
    )
    assert [(r.sheet, r.column) for r in workbook.remarks] == [("Brouillon", None), ("reunions", "météo")]
    assert workbook.errors == []


def test_a_missing_mandatory_column_is_named() -> None:
    workbook = recognise([Table("reunions", [["partenariat", "date"], ["X", "2015"]])])
    assert [(e.sheet, e.column) for e in workbook.errors] == [("reunions", "niveau")]
    assert str(workbook.errors[0]) == (
        "Feuille « reunions », ligne 1, colonne « niveau » : Cette colonne est obligatoire et manque."
    )


def test_a_column_that_comes_twice_is_an_error() -> None:
    workbook = recognise([Table("reunions", [["partenariat", "date", "niveau", "Niveau"]])])
    assert [(e.sheet, e.column) for e in workbook.errors] == [("reunions", "niveau")]


def test_empty_rows_are_passed_over_and_numbers_are_those_of_the_spreadsheet() -> None:
    rows = [["partenariat", "date", "niveau"], ["", "", ""], ["X", "2015", "elus"]]
    assert [row.number for row in recognise([Table("reunions", rows)]).rows["reunions"]] == [3]


def test_a_missing_column_does_not_hide_the_other_errors(bring: Bring) -> None:
    workbook = recognise([Table("collectivites", [["code", "nom", "type"], ["A", "A", "ville"]])])
    report = bring(workbook)
    assert [(e.row, e.column) for e in report.errors] == [(1, "pays"), (2, "type")]
