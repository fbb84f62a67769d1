"""A disk of one's own that fails under the running site, so that the kernel makes it read-only: people still read, what they type is kept.

The database lies on it, and so do the folders of the instance and of the uploads. What was acknowledged stands, and once the disk
is repaired all goes on.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select, text

from aict.activities.models import Meeting
from aict.config import Settings
from aict.core.db import Database
from tests.browser import Browser, fields_of
from tests.conftest import SECRET_KEY
from tests.documents.files import PDF
from tests.documents.test_pages import send
from tests.factories import OFFICER_A, PASSWORD

PARTNERSHIP = "/partnerships/alpha"
FORM = f"{PARTNERSHIP}/meetings/new"
PAGES = ("/", "/partnerships", PARTNERSHIP, f"{PARTNERSHIP}/objectives", f"{PARTNERSHIP}/documents", FORM)
CLEAR = "Le disque du serveur est plein, ou rien ne peut plus y être écrit."
SIZE = 64 << 20
"""Bytes of the disk."""
WORDS = 'Une réunion "longue"\nsur deux lignes & <plus>'

pytestmark = pytest.mark.sqlite


class Disk:
    """A file with a file system in it, mounted."""

    def __init__(self, image: Path, folder: Path) -> None:
        self.image, self.folder = image, folder
        folder.mkdir()

    def make(self) -> bool:
        """Whether one could be made: it asks for the rights of root and for ext4."""
        with self.image.open("wb") as file:
            file.truncate(SIZE)
        return _done("mkfs.ext4", "-q", "-F", self.image) and self.mount()

    def mount(self) -> bool:
        return _done("mount", "-o", "loop,errors=remount-ro", self.image, self.folder)

    def fail(self) -> None:
        """Let the kernel find an error on it, as it does when a sector cannot be written."""
        mounts = (line.split() for line in Path("/proc/mounts").read_text("utf-8").splitlines())
        device = next(line[0] for line in mounts if line[1] == str(self.folder))
        Path("/sys/fs/ext4", Path(device).name, "trigger_fs_error").write_text("1", "ascii")

    def repair(self) -> None:
        """Nobody may have a file of it open."""
        assert _done("umount", self.folder)
        _done("e2fsck", "-f", "-y", self.image)  # it says 1 when it has repaired something
        assert self.mount()

    def leave(self) -> None:
        _done("umount", "--lazy", self.folder)


def _done(*command: str | Path) -> bool:
    if shutil.which(str(command[0])) is None:
        return False
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    found = Disk(tmp_path / "image", tmp_path / "disk")
    if not found.make():
        pytest.skip("NOT RUN: who runs this may not make and mount a disk with ext4")
    yield found
    found.leave()


@pytest.fixture
def app(disk: Disk, built: tuple[str, bytes]) -> Iterator[Flask]:
    from aict.factory import create_app

    shutil.copy(built[0].removeprefix("sqlite:///"), disk.folder / "db")
    os.sync()  # a file just copied is in memory alone
    env = {"AICT_DATABASE_URL": f"sqlite:///{disk.folder / 'db'}", "AICT_SECRET_KEY": SECRET_KEY}
    found = create_app(Settings.from_environment(env, instance=disk.folder))
    yield found
    found.extensions["aict-database"].engine.dispose()


def typed(browser: Browser, **more: str) -> dict[str, str]:
    shown = fields_of(browser.get(FORM))
    return {**shown, "date": "2026-05-12", "level": "elus", "conclusions": WORDS, **more}


def subjects(database: Database) -> list[str]:
    with database.session(writing=False) as session:
        return [str(subject) for subject in session.scalars(select(Meeting.subject))]


def test_a_read_only_disk_is_read_and_keeps_what_was_typed(
    disk: Disk, app: Flask, record_property: Callable[[str, object], None]
) -> None:
    officer, database = Browser(app), app.extensions["aict-database"]
    assert officer.sign_in(OFFICER_A, PASSWORD).status_code == 303
    assert officer.post(FORM, typed(officer, subject="Avant", once="before")).status_code == 303
    fields = typed(officer, subject="Pendant", once="meanwhile")

    disk.fail()
    with pytest.raises(OSError, match="Read-only"):
        (disk.folder / "try").touch()
    assert {path: officer.get(path).status_code for path in PAGES} == dict.fromkeys(PAGES, 200)
    sent = officer.post(FORM, fields)
    for _again in range(2):
        assert sent.status_code == 503
        assert CLEAR in sent.text
        # The line to a disk that fails while it is written to leaves it open what is there.
        assert "Rien n’a été enregistré" in sent.text or "rien ne sera enregistré deux fois" in sent.text
        kept = fields_of(sent)
        assert {name: kept[name] for name in fields} == fields
        sent = officer.post(FORM, kept)
    refused = send(officer, "piece.pdf", PDF, title="Une pièce")
    assert refused.status_code == 503
    assert "Traceback" not in refused.text
    newcomer = Browser(app).get("/login")  # its form asks for a session, which cannot be begun
    assert (newcomer.status_code, CLEAR in newcomer.text) == (503, True)
    assert officer.get("/health/ready").status_code == 503

    database.engine.dispose()
    disk.repair()
    for _again in range(2):
        assert officer.post(FORM, kept).status_code == 303
    assert [subjects(database).count(each) for each in ("Avant", "Pendant")] == [1, 1]
    with database.session(writing=False) as session:
        assert session.scalar(text("PRAGMA integrity_check")) == "ok"
    record_property("pages read and writes refused on a read-only disk, none lost", len(PAGES) + 4)
