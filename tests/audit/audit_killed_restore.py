"""`flask restore` killed at many moments, told by what it does and by chance: what is left is empty or whole (quality.md E35).

AICT_KILLS says how often by chance on each kind of database.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import inspect

from tests.copies.conftest import Empty, empty, source
from tests.copies.restored import Machine, files, hashes
from tests.copies.test_killed_restore import environment, restore_and_kill, said_by_the_server

__all__ = ["empty", "source"]

TIMES = int(os.environ.get("AICT_KILLS", "25"))
MOMENTS = (
    "restoring affiliation",
    "restoring trail_entry",
    "restoring files",
    "comparing affiliation",
    "comparing trail_entry",
)
"""The first rows, the chain, the first file; all rows are back, and compared: nothing is committed yet."""


def tables(of: Machine) -> list[str]:
    found = inspect(of.database.engine).get_table_names()
    of.database.engine.dispose()
    return found


def test_killed_at_each_kind_of_moment(
    source: Machine, empty: Empty, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    copy = tmp_path / "safe.copy"
    assert source.run("backup", copy).exit_code == 0
    target = empty()
    for number, moment in enumerate(MOMENTS):
        restore_and_kill(target, copy, moment, tmp_path / f"there-{number}")
        assert tables(target) == [], moment
        said = said_by_the_server(target)
        assert "flask db upgrade" in said
        assert "Traceback" not in said
    assert target.run("restore", copy).exit_code == 0
    assert hashes(target.database) == hashes(source.database)
    record_property("restores killed at a named moment, and nothing half restored", len(MOMENTS))


def test_killed_by_chance(
    source: Machine, empty: Empty, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    copy, chance = tmp_path / "safe.copy", random.Random(TIMES)
    assert source.run("backup", copy).exit_code == 0
    wanted, kept = hashes(source.database), files(source.settings.instance / "uploads")
    took, left_empty, left_whole = _seconds_of_a_restore(empty(), copy), 0, 0
    target = empty()
    for _ in range(TIMES):
        with _restore(target, copy) as process:
            time.sleep(chance.uniform(0.3, 1.05) * took)
            process.kill()
        if tables(target):
            # It was over: whole, and the next one begins on another machine.
            assert hashes(target.database) == wanted
            assert files(target.settings.instance / "uploads").items() >= kept.items()
            target, left_whole = empty(), left_whole + 1
        else:
            left_empty += 1
    if not tables(target):
        again = target.run("restore", copy)
        assert again.exit_code == 0, again.output
    assert hashes(target.database) == wanted
    assert files(target.settings.instance / "uploads").items() >= kept.items()
    assert left_empty
    record_property("restores killed by chance that left nothing", left_empty)
    record_property("restores killed by chance that were over, and whole", left_whole)


def _restore(target: Machine, copy: Path) -> subprocess.Popen[bytes]:
    asked = [sys.executable, "-m", "flask", "restore", str(copy)]
    return subprocess.Popen(asked, env=environment(target), stdout=subprocess.DEVNULL)


def _seconds_of_a_restore(target: Machine, copy: Path) -> float:
    began = time.monotonic()
    with _restore(target, copy) as process:
        assert process.wait() == 0
    return time.monotonic() - began
