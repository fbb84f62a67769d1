"""A small disk of one's own that really is full: people still read, nothing acknowledged is lost, and all goes on once there is room."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, text

from aict.activities.models import Meeting
from aict.config import Settings
from aict.core.db import Database
from tests.browser import Browser, fields_of
from tests.conftest import SECRET_KEY
from tests.factories import OFFICER_A, PASSWORD

FORM = "/partnerships/alpha/meetings/new"
SIZE, LEFT = 24 << 20, 1 << 20
"""Bytes of the disk, and what is left of it when people begin to write."""

pytestmark = pytest.mark.sqlite


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    found = tmp_path / "disk"
    found.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(found)]
    if shutil.which("mount") is None or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no small disk could be made: who runs this may not mount one")
    yield found
    subprocess.run(["umount", "--lazy", str(found)], check=True)


def subjects(database: Database) -> set[str]:
    with database.session(writing=False) as session:
        return {str(subject) for subject in session.scalars(select(Meeting.subject))}


def test_a_full_disk_loses_nothing(
    disk: Path, built: tuple[str, bytes], record_property: Callable[[str, object], None]
) -> None:
    from aict.factory import create_app

    shutil.copy(built[0].removeprefix("sqlite:///"), disk / "db")
    env = {"AICT_DATABASE_URL": f"sqlite:///{disk / 'db'}", "AICT_SECRET_KEY": SECRET_KEY}
    app = create_app(Settings.from_environment(env, instance=disk))
    officer, database = Browser(app), app.extensions["aict-database"]
    assert officer.sign_in(OFFICER_A, PASSWORD).status_code == 303
    typed = {
        **fields_of(officer.get(FORM)),
        "date": "2026-05-12",
        "level": "elus",
        "conclusions": "long " * 500,
    }
    (disk / "ballast").write_bytes(bytes(shutil.disk_usage(disk).free - LEFT))

    acknowledged = set[str]()
    for n in range(2000):
        sent = officer.post(FORM, {**typed, "once": f"{n}", "subject": f"Réunion {n}"})
        if sent.status_code != 303:
            break
        acknowledged.add(f"Réunion {n}")
    assert sent.status_code == 503
    assert "Le disque du serveur est plein" in sent.text
    assert officer.get("/partnerships/alpha").status_code == 200
    assert officer.get("/health/ready").status_code == 503
    assert acknowledged <= subjects(database)

    (disk / "ballast").unlink()
    assert officer.post(FORM, fields_of(sent)).status_code == 303
    assert {*acknowledged, f"Réunion {len(acknowledged)}"} <= subjects(database)
    with database.session(writing=False) as session:
        assert session.scalar(text("PRAGMA integrity_check")) == "ok"
    database.engine.dispose()
    record_property("writes acknowledged until the disk was full, and none lost", len(acknowledged))
