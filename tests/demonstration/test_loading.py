"""When the demonstration is loaded, and that it is all or nothing."""

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import func, select

from aict.asymmetry.services import load_shipped as load_checklist
from aict.config import Settings
from aict.core import trail
from aict.core.db import Database
from aict.core.pdf import RenderingUnavailable
from aict.demonstration import reports as demonstration_reports
from aict.demonstration.services import demonstrate
from aict.demonstration.story import sealing
from aict.demonstration.story.sealing import awaits_its_seal, snapshot_in, snapshots_in
from aict.organisations.models import Organisation
from aict.reference.services import load_shipped as load_lists


@pytest.fixture
def furnished(database: Database) -> Database:
    """Empty but for the lists that ship with the product, as `flask db upgrade` leaves it."""
    with database.transaction() as session:
        load_lists(session)
        load_checklist(session)
    return database


EVALUATIONS = ("evaluation.en.pdf", "evaluation.fr.pdf")


def entries(database: Database) -> int:
    with database.session(writing=False) as session:
        return session.scalar(select(func.count()).select_from(trail.entries)) or 0


def test_it_says_what_it_did(said: list[str], reports: Path) -> None:
    assert said[0] == "Demonstration loaded: 13 real partnerships, 11 invented accounts."
    assert {path.name for path in reports.iterdir()} == {*EVALUATIONS, "nantes-dschang.fr.pdf"}
    assert all(path.read_bytes().startswith(b"%PDF-") for path in reports.iterdir())


def test_a_second_time_changes_nothing(
    demonstration: Database, settings_of_demo: Settings, reports: Path
) -> None:
    before = entries(demonstration), {path: path.stat().st_mtime_ns for path in reports.iterdir()}
    assert list(demonstrate(demonstration, settings_of_demo)) == [
        "The database is not empty: no demonstration was loaded."
    ]
    assert before == (entries(demonstration), {path: path.stat().st_mtime_ns for path in reports.iterdir()})


def test_a_report_that_was_lost_is_printed_again(
    demonstration: Database, settings_of_demo: Settings, reports: Path
) -> None:
    (reports / "nantes-dschang.fr.pdf").unlink()
    said = list(demonstrate(demonstration, settings_of_demo))
    assert len(said) == 2
    assert (reports / "nantes-dschang.fr.pdf").exists()


def test_the_evaluation_on_disk_is_the_sealed_one(demonstration: Database, reports: Path) -> None:
    with demonstration.session(writing=False) as session:
        snapshot = snapshot_in(session)
        assert snapshot is not None
        sealed = {f"evaluation.{rendering.locale}.pdf": rendering.pdf for rendering in snapshot.renderings}
    assert sealed == {name: (reports / name).read_bytes() for name in EVALUATIONS}


def test_a_report_of_an_earlier_database_is_replaced(
    demonstration: Database, settings_of_demo: Settings, reports: Path
) -> None:
    sealed = (reports / "evaluation.fr.pdf").read_bytes()
    (reports / "evaluation.fr.pdf").write_bytes(b"%PDF-1.7 of another one")
    assert len(list(demonstrate(demonstration, settings_of_demo))) == 2
    assert (reports / "evaluation.fr.pdf").read_bytes() == sealed


def test_never_in_production(database: Database, production: Settings) -> None:
    assert list(demonstrate(database, production)) == ["No demonstration in production."]
    assert entries(database) == 0


def test_a_database_of_somebody_else_is_left_alone(
    database: Database, settings: Settings, world: object
) -> None:
    before = entries(database)
    assert list(demonstrate(database, settings)) == [
        "The database is not empty: no demonstration was loaded."
    ]
    assert entries(database) == before
    assert not (settings.instance / "demo").exists()


def test_a_story_that_breaks_off_leaves_nothing(
    furnished: Database, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(stage: object, *_more: object) -> None:
        raise RuntimeError(stage)

    before = entries(furnished)
    monkeypatch.setattr(sealing, "play", break_off)
    with pytest.raises(RuntimeError):
        list(demonstrate(furnished, settings))
    with furnished.session(writing=False) as session:
        assert session.scalar(select(func.count()).select_from(Organisation)) == 0
    assert entries(furnished) == before
    assert [path for path in tmp_path.rglob("uploads/**/*") if path.is_file()] == []


def test_without_the_libraries_of_pdf_everything_but_paper_is_there(
    furnished: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unavailable(*_given: object, **_named: object) -> bytes:
        raise RenderingUnavailable("Pango is missing")

    with monkeypatch.context() as patch:
        patch.setattr(demonstration_reports, "print_snapshot", unavailable)
        with pytest.raises(RenderingUnavailable):
            list(demonstrate(furnished, settings))
    with furnished.session(writing=False) as session:
        assert [awaits_its_seal(one) for one in snapshots_in(session)] == [True, True]
    # once they are installed, the next start goes on from there
    said = list(demonstrate(furnished, settings))
    assert ["sealed" in line for line in said[1:4]] == [True, True, False]
    assert {Path(line.split()[0]).name for line in said[3:]} == {*EVALUATIONS, "nantes-dschang.fr.pdf"}
    with furnished.session(writing=False) as session:
        assert [awaits_its_seal(one) for one in snapshots_in(session)] == [False, False]


def test_the_command_says_what_is_missing_and_does_not_fail(
    app: Flask, reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unavailable(*_given: object, **_named: object) -> bytes:
        raise RenderingUnavailable("Pango is missing: apt-get install libpango")

    (reports / "nantes-dschang.fr.pdf").unlink()
    monkeypatch.setattr(demonstration_reports, "render_report", unavailable)
    with app.app_context():
        result = app.test_cli_runner().invoke(args=["demo"])
    assert result.exit_code == 0
    assert "Pango is missing" in result.output
