"""What holds for any workbook."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from sqlalchemy.orm import Session

from aict.core.db import Database
from aict.core.sheets import Table
from aict.exchange.exporting import export_workbook, write_workbook
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook, recognise
from aict.exchange.report import ImportReport
from tests.exchange.generated import workbooks

MANY = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def bring(session: Session, tables: list[Table]) -> ImportReport:
    report = import_workbook(session, recognise(tables), importer=None, actor=None)
    assert [str(error) for error in report.errors] == []
    return report


def exported(session: Session) -> list[Table]:
    return export_workbook(session, exporter=None, partnership=None)


def plain(tables: list[Table]) -> list[Table]:
    return [Table(t.name, [["" if v is None else str(v) for v in row] for row in t.rows]) for t in tables]


@MANY
@given(tables=workbooks())
def test_importing_twice_is_importing_once(emptied: Database, tables: list[Table]) -> None:
    with emptied.session(writing=True) as session:
        bring(session, tables)
        once = plain(exported(session))
        again = bring(session, tables)
        assert [row for row in again.rows if row.fate != "unchanged"] == []
        assert plain(exported(session)) == once


@MANY
@given(tables=workbooks())
def test_export_then_import_changes_nothing_through_files(emptied: Database, tables: list[Table]) -> None:
    with emptied.session(writing=True) as session, TemporaryDirectory() as folder:
        bring(session, tables)
        once = exported(session)
        for name in ("out", "out.xlsx"):
            write_workbook(once, Path(folder) / name)
            report = import_workbook(session, read_workbook(Path(folder) / name), importer=None, actor=None)
            assert [str(error) for error in report.errors] == []
            assert [row for row in report.rows if row.fate != "unchanged"] == []


@MANY
@given(tables=workbooks())
def test_an_empty_instance_takes_the_copy_of_another(emptied: Database, tables: list[Table]) -> None:
    with emptied.session(writing=True) as session:
        bring(session, tables)
        copy = plain(exported(session))
        session.rollback()
        bring(session, copy)
        assert plain(exported(session)) == copy
