"""`flask restore` killed in the middle: what is left is empty or whole, never half an instance (quality.md E35)."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from aict.core.paths import ROOT
from tests.conftest import SECRET_KEY
from tests.copies.conftest import Empty
from tests.copies.restored import BACKUP_KEY, Machine, files, hashes
from tests.copies.stopped_restore import COMMITTED
from tests.integrity.processes import free_port, waited

MIDDLE = "restoring partnership"
"""Some tables are back and others not. The long proofs stop at other moments too."""


def environment(of: Machine, **more: str) -> Mapping[str, str]:
    return {
        **os.environ,
        "AICT_DATABASE_URL": of.settings.database_url,
        "AICT_STORAGE_URL": of.settings.storage_url,
        "AICT_SECRET_KEY": SECRET_KEY,
        "AICT_BACKUP_KEY": BACKUP_KEY,
        **more,
    }


def restore_and_kill(target: Machine, copy: Path, moment: str, marker: Path) -> None:
    """Let a copy come back until this moment, and kill the process that brings it."""
    asked = [sys.executable, "-m", "tests.copies.stopped_restore", copy, moment, target.settings.instance]
    with subprocess.Popen([*map(str, asked), str(marker)], cwd=ROOT, env=environment(target)) as process:
        try:
            waited(lambda: marker.exists() or process.poll() is not None)
            assert process.poll() is None, "the restore ended before that moment"
        finally:
            process.kill()


def said_by_the_server(target: Machine) -> str:
    """What the server says when it does not start."""
    done = subprocess.run(
        [sys.executable, "-m", "aict.server"],
        cwd=ROOT, env=environment(target, PORT=str(free_port())), capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    return done.stderr


def test_a_restore_killed_before_its_end_leaves_nothing_and_can_be_done_again(
    source: Machine, empty: Empty, tmp_path: Path
) -> None:
    copy, target = tmp_path / "safe.copy", empty()
    assert source.run("backup", copy).exit_code == 0
    restore_and_kill(target, copy, MIDDLE, tmp_path / "there")
    said = said_by_the_server(target)
    assert "flask db upgrade" in said
    assert "Traceback" not in said
    again = target.run("restore", copy)
    assert again.exit_code == 0, again.output
    assert hashes(target.database) == hashes(source.database)
    assert files(target.settings.instance / "uploads") == files(source.settings.instance / "uploads")


def test_a_restore_killed_before_it_says_that_it_is_done_is_done(
    source: Machine, empty: Empty, tmp_path: Path
) -> None:
    copy, target = tmp_path / "safe.copy", empty()
    assert source.run("backup", copy).exit_code == 0
    restore_and_kill(target, copy, COMMITTED, tmp_path / "there")
    assert hashes(target.database) == hashes(source.database)
    assert files(target.settings.instance / "uploads") == files(source.settings.instance / "uploads")
    assert target.run("audit-verify").exit_code == 0
    again = target.run("restore", copy)
    assert again.exit_code != 0
    assert "not empty" in again.output
