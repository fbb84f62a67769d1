"""The commands of `flask`: each says what it did, and ends non-zero with a plain sentence when it cannot."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import Result
from flask import Flask
from sqlalchemy import func, select

from aict import cli
from aict.config import Settings
from aict.core import clock
from aict.core.db import Database
from aict.demonstration.services import REAL_PARTNERSHIPS
from aict.evaluations.models import Evaluation
from aict.partnerships.models import Partnership
from tests.browser import Browser
from tests.devices import give_device
from tests.factories import INSTANCE_ADMINISTRATOR, PASSWORD, World
from tests.mailbox import deliver


def run(app: Flask, *arguments: str | Path) -> Result:
    return app.test_cli_runner().invoke(args=[str(argument) for argument in arguments])


def partnerships(database: Database) -> int:
    with database.session(writing=False) as session:
        return session.scalar(select(func.count()).select_from(Partnership)) or 0


def test_a_dry_run_tells_each_row_and_writes_nothing(app: Flask, database: Database) -> None:
    result = run(app, "import-workbook", REAL_PARTNERSHIPS, "--dry-run")
    assert result.exit_code == 0, result.output
    assert "partenariats 2: new" in result.output
    assert "nothing was written" in result.output
    assert partnerships(database) == 0


def test_the_real_partnerships_come_in_and_the_same_file_twice_changes_nothing(
    app: Flask, database: Database
) -> None:
    first = run(app, "import-workbook", REAL_PARTNERSHIPS)
    assert first.exit_code == 0, first.output
    assert "225 new, 0 changed, 0 unchanged, 0 refused" in first.output
    assert partnerships(database) == 13
    second = run(app, "import-workbook", REAL_PARTNERSHIPS)
    assert "0 new, 0 changed, 225 unchanged, 0 refused" in second.output


@pytest.mark.parametrize("name", ["workbook.xlsx", "workbook"])
def test_what_is_exported_imports_without_a_change(app: Flask, tmp_path: Path, name: str) -> None:
    run(app, "import-workbook", REAL_PARTNERSHIPS)
    assert run(app, "export-workbook", tmp_path / name).exit_code == 0
    again = run(app, "import-workbook", tmp_path / name)
    assert "0 new, 0 changed" in again.output
    assert again.exit_code == 0


def test_either_side_exports_and_imports_its_own_view(app: Flask, tmp_path: Path) -> None:
    run(app, "import-workbook", REAL_PARTNERSHIPS)
    run(app, "export-workbook", tmp_path / "theirs.xlsx", "--as", "CM-DSCHANG")
    again = run(app, "import-workbook", tmp_path / "theirs.xlsx", "--as", "CM-DSCHANG")
    assert again.exit_code == 0, again.output
    assert "0 new, 0 changed" in again.output


def test_one_bad_cell_keeps_the_whole_file_out_and_is_named(
    app: Flask, database: Database, tmp_path: Path
) -> None:
    (tmp_path / "collectivites.csv").write_text("code,nom,pays,type\nFR-X,Ville X,FR,commune\n", "utf-8")
    (tmp_path / "partenariats.csv").write_text(
        "code,titre,notre_collectivite,partenaires,formes\nP1,Un,FR-X,FR-INCONNUE,jumelage\n", "utf-8"
    )
    result = run(app, "import-workbook", tmp_path)
    assert result.exit_code != 0
    assert "partenariats" in result.output
    assert "partenaires" in result.output
    assert "FR-INCONNUE" in result.output
    assert partnerships(database) == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("import-workbook", "missing.xlsx"),
        ("report", "nothing", "--partnership", "X", "--out", "x.pdf"),
        ("report", "sheet", "--partnership", "NOPE", "--out", "x.pdf"),
        ("report", "sheet", "--out", "x.pdf"),
        ("report", "council", "--year", "2021", "--out", "x.pdf"),
        ("report", "council", "--as", "NOPE", "--year", "2021", "--out", "x.pdf"),
        ("export-workbook", "x.xlsx", "--as", "NOPE"),
        ("export-workbook", "x.xlsx", "--partnership", "NOPE"),
    ],
)
def test_a_command_that_cannot_says_so_and_ends_non_zero(app: Flask, arguments: tuple[str, ...]) -> None:
    result = run(app, *arguments)
    assert result.exit_code != 0
    assert "Error" in result.output
    assert "Traceback" not in result.output


def test_the_sheet_is_printed_from_the_database(app: Flask, tmp_path: Path) -> None:
    run(app, "import-workbook", REAL_PARTNERSHIPS)
    result = run(app, "report", "sheet", "--partnership", "NAN-DSC", "--out", tmp_path / "deep" / "nan.pdf")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "deep" / "nan.pdf").read_bytes().startswith(b"%PDF-")


def test_the_checklist_is_that_of_the_evaluation_named(
    app: Flask, world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert world
    named: list[str | None] = []

    def printed(
        _session: object, _slug: str, _partnership: object, *, evaluation: Evaluation | None, **_more: str
    ) -> bytes:
        named.append(evaluation.code if evaluation else None)
        return b"%PDF"

    monkeypatch.setattr(cli, "render_report", printed)
    asked = ("report", "asymmetry", "--partnership", "alpha", "--out", tmp_path / "a.pdf")
    assert run(app, *asked, "--evaluation", "E1").exit_code == 0
    assert run(app, *asked, "--evaluation", "E99").exit_code != 0
    assert named == ["E1"]


def test_the_annual_report_is_printed_for_an_organisation_and_a_year(app: Flask, tmp_path: Path) -> None:
    run(app, "import-workbook", REAL_PARTNERSHIPS)
    out = tmp_path / "council.pdf"
    result = run(app, "report", "council", "--as", "FR-GRENOBLE", "--year", "2019", "--out", out)
    assert result.exit_code == 0, result.output
    assert out.read_bytes().startswith(b"%PDF-")


def test_the_trail_can_be_verified(app: Flask) -> None:
    run(app, "import-workbook", REAL_PARTNERSHIPS)
    assert "The trail is true." in run(app, "audit-verify").output


def test_an_administrator_of_the_instance_is_made_with_a_password(app: Flask) -> None:
    asked = ("create-admin", "--email", "Chef@Ville.example", "--name", "Chef")
    typed = "quatre mots sans rapport\n" * 2
    result = app.test_cli_runner().invoke(args=asked, input=typed)
    assert result.exit_code == 0, result.output
    assert "quatre mots" not in result.output
    browser = Browser(app)
    assert browser.sign_in("chef@ville.example", "quatre mots sans rapport").status_code == 303
    assert browser.get("/accounts/instance").status_code == 200


def test_an_administrator_of_the_instance_gets_a_link_by_mail(app: Flask, database: Database) -> None:
    result = run(app, "create-admin", "--email", "chef@ville.example", "--name", "Chef", "--by-mail")
    assert result.exit_code == 0, result.output
    (mail,) = deliver(app)
    assert mail.to == "chef@ville.example"
    assert Browser(app).get(mail.link).status_code == 200


@pytest.mark.parametrize(("email", "password"), [("chef", "x" * 20), ("chef@ville.example", "court")])
def test_a_weak_administrator_is_refused(app: Flask, email: str, password: str) -> None:
    asked = ("create-admin", "--email", email, "--name", "Chef")
    result = app.test_cli_runner().invoke(args=asked, input=f"{password}\n{password}\n")
    assert result.exit_code != 0
    assert "Error" in result.output
    assert not Browser(app).sign_in("chef@ville.example", password).location


@pytest.mark.usefixtures("world")
def test_a_second_factor_is_reset_where_nobody_else_can(app: Flask) -> None:
    give_device(app, INSTANCE_ADMINISTRATOR)
    result = run(app, "reset-second-factor", INSTANCE_ADMINISTRATOR)
    assert result.exit_code == 0, result.output
    assert [mail.to for mail in deliver(app)] == [INSTANCE_ADMINISTRATOR]
    assert Browser(app).sign_in(INSTANCE_ADMINISTRATOR, PASSWORD).location == "/"
    again = run(app, "reset-second-factor", INSTANCE_ADMINISTRATOR)
    assert (again.exit_code, "no second factor" in again.output) == (1, True)


@pytest.mark.usefixtures("world")
def test_reminding_says_what_it_did_and_does_it_once(app: Flask) -> None:
    first = run(app, "remind")
    assert first.exit_code == 0, first.output
    assert "digests written" in first.output
    assert "0 digests written" not in first.output
    assert len(deliver(app)) > 4
    assert "0 people looked at, 0 digests written, 0 mails sent." in run(app, "remind").output
    assert deliver(app) == []


@pytest.mark.usefixtures("world")
def test_reminding_ends_non_zero_when_mail_waits_or_somebody_could_not_be_told(
    app_with: Callable[[Settings], Flask], settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    down = app_with(replace(settings, mail_url="smtp://127.0.0.1:9"))
    result = run(down, "remind")
    assert result.exit_code == 1
    assert "mails did not leave: they wait for another try" in result.output

    def stumble(*_given: object) -> bool:
        raise RuntimeError

    monkeypatch.setattr("aict.notices.reminding.tell", stumble)
    with clock.stopped_at(clock.now() + timedelta(days=7)):
        result = run(down, "remind")
    assert result.exit_code == 1
    assert "digests could not be written" in result.output


def test_mail_that_waits_is_sent_by_a_command(app: Flask) -> None:
    assert "0 sent" in run(app, "send-mail").output
