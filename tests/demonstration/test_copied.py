"""The whole demonstration, files and sealed prints included, copied and brought back on an empty machine."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask

from aict.config import Settings
from aict.core.db import Database
from aict.demonstration.accounts import PASSWORD
from tests.browser import Browser
from tests.copies.restored import Machine, files, hashes, machine
from tests.grounds import POSTGRESQL, SQLITE, Ground, open_ground

SEALED_REPORT = "/partnerships/GRE-OUA/evaluations/GRE-OUA-E3/report.pdf"


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy, and what there was when it was made."""

    path: Path
    rows: Mapping[str, str]
    files: Mapping[str, bytes]


@pytest.fixture(scope="module")
def copied(
    demonstration: Database, settings_of_demo: Settings, tmp_path_factory: pytest.TempPathFactory
) -> Copied:
    path = tmp_path_factory.mktemp("copies") / "demonstration.copy"
    source = machine(settings_of_demo.database_url, settings_of_demo.instance)
    result = source.run("backup", path)
    source.database.engine.dispose()
    assert result.exit_code == 0, result.output
    return Copied(path, hashes(demonstration), files(settings_of_demo.instance / "uploads"))


@pytest.fixture(scope="module", params=[SQLITE, POSTGRESQL])
def restored(
    request: pytest.FixtureRequest, copied: Copied, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Machine]:
    """An instance brought back from the copy, on either kind of database."""
    on: Ground = open_ground(request.param, tmp_path_factory.mktemp("ground"))
    found = machine(on.empty(), tmp_path_factory.mktemp("machine"))
    said = found.run("restore", copied.path)
    assert said.exit_code == 0, said.output
    yield found
    found.database.engine.dispose()
    on.close()


def test_every_row_and_every_file_is_there(restored: Machine, copied: Copied) -> None:
    assert hashes(restored.database) == copied.rows
    assert copied.files
    assert files(restored.settings.instance / "uploads") == copied.files


def test_it_is_true(restored: Machine) -> None:
    result = restored.run("audit-verify")
    assert result.exit_code == 0, result.output
    assert "What was frozen, signed and sealed is as it was." in result.output


def test_it_serves_and_a_sealed_report_has_the_same_bytes(restored: Machine, app: Flask) -> None:
    before, after = Browser(app), Browser(restored.app)
    for browser in (before, after):
        assert browser.sign_in("agent@ouagadougou.example", PASSWORD).status_code == 303
    assert after.get("/partnerships/GRE-OUA").status_code == 200
    printed = after.get(SEALED_REPORT)
    assert printed.data.startswith(b"%PDF-")
    assert printed.data == before.get(SEALED_REPORT).data
