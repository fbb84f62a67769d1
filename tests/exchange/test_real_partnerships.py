"""The real partnerships come in without loss, and go out as they came."""

import csv
from importlib import resources
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from aict.core.sheets import unmarked
from aict.exchange.exporting import export_workbook, write_workbook
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.exchange.report import Fate
from aict.reference.services import load_shipped
from tests.exchange.workbooks import Unchanged

REAL = Path(str(resources.files("aict.demonstration"))) / "data" / "real_partnerships"


def cells(folder: Path, encoding: str) -> dict[tuple[str, int, str], str]:
    found: dict[tuple[str, int, str], str] = {}
    for file in sorted(folder.glob("*.csv")):
        with file.open(encoding=encoding, newline="") as stream:
            for number, row in enumerate(csv.DictReader(stream), start=2):
                found |= {(file.stem, number, name): unmarked(text) for name, text in row.items() if text}
    return found


@pytest.fixture
def real(session: Session) -> Session:
    load_shipped(session)
    report = import_workbook(session, read_workbook(REAL), importer=None, actor=None)
    assert [str(error) for error in report.errors] == []
    assert set(report.counts) == {Fate.NEW}
    return session


def test_what_goes_out_is_what_came_in_cell_by_cell(real: Session, tmp_path: Path) -> None:
    write_workbook(export_workbook(real, exporter=None, partnership=None), tmp_path / "out")

    exported = {
        place: text for place, text in cells(tmp_path / "out", "utf-8-sig").items() if place[2] != "ref"
    }

    assert exported == cells(REAL, "utf-8")


@pytest.mark.parametrize("name", ["out", "out.xlsx"])
def test_importing_what_export_wrote_changes_nothing(
    real: Session, tmp_path: Path, unchanged: Unchanged, name: str
) -> None:
    write_workbook(export_workbook(real, exporter=None, partnership=None), tmp_path / name)
    assert unchanged(import_workbook(real, read_workbook(tmp_path / name), importer=None, actor=None))


def test_importing_twice_changes_nothing(real: Session, unchanged: Unchanged) -> None:
    assert unchanged(import_workbook(real, read_workbook(REAL), importer=None, actor=None))


def test_values_outside_the_lists_are_kept_and_reported(real: Session) -> None:
    report = import_workbook(real, read_workbook(REAL), importer=None, actor=None)
    said = {(r.sheet, r.column) for r in report.remarks}
    assert ("partenariats", "themes") in said
    assert ("partenariats", "formes") in said
    # the nine dimensions hold all that the sources say
    assert ("retours", "dimension") not in said
