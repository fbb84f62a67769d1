"""`flask backup` and `flask restore`: what was there on one machine is there on an empty one, or nothing is."""

import os
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, inspect, select, text, update

from aict.accounts.models import AccessEvent, UserSession
from aict.copies.making import back_up
from aict.copies.tables import LEFT_OUT, VERSION_TABLE, shapes
from aict.core import clock, trail
from aict.core.db import Database
from aict.core.mail import OutgoingMail
from aict.core.once import FormReceipt
from aict.core.paths import ROOT
from aict.core.schema import new_id
from aict.core.storage import Storage
from aict.migrating import METADATA
from tests.browser import Browser
from tests.copies.conftest import Empty
from tests.copies.restored import BACKUP_KEY, OF_THE_HOUR, Machine, files, hashes, machine
from tests.factories import OFFICER_A, PASSWORD
from tests.grounds import Ground


def tables(of: Machine) -> list[str]:
    return inspect(of.database.engine).get_table_names()


def copy_of(source: Machine, place: Path) -> Path:
    result = source.run("backup", place)
    assert result.exit_code == 0, result.output
    return place


def test_a_copy_comes_back_on_an_empty_machine_with_equal_rows_and_files(
    source: Machine, empty: Empty, other_ground: Ground, tmp_path: Path
) -> None:
    result = source.run("backup", tmp_path / "safe.copy")
    assert result.exit_code == 0, result.output
    assert len(result.output.splitlines()) == 1
    before, kept = hashes(source.database), files(source.settings.instance / "uploads")
    for restored in (empty(), empty(other_ground)):
        said = restored.run("restore", tmp_path / "safe.copy")
        assert said.exit_code == 0, said.output
        assert hashes(restored.database) == before
        assert files(restored.settings.instance / "uploads") == kept
        verified = restored.run("audit-verify")
        assert verified.exit_code == 0, verified.output


def test_a_copy_of_a_copy_says_the_same(
    source: Machine, empty: Empty, other_ground: Ground, tmp_path: Path
) -> None:
    """There and back again: from one kind of database to the other, and home."""
    there = empty(other_ground)
    assert there.run("restore", copy_of(source, tmp_path / "there")).exit_code == 0
    home = empty()
    assert home.run("restore", copy_of(there, tmp_path / "back")).exit_code == 0
    assert hashes(home.database) == hashes(source.database)


def test_a_restored_registry_goes_on(
    source: Machine, empty: Empty, other_ground: Ground, tmp_path: Path
) -> None:
    """The trail is guarded again, and whoever had an account signs in with the same password."""
    restored = empty(other_ground)
    said = restored.run("restore", copy_of(source, tmp_path / "safe.copy"))
    assert said.exit_code == 0, said.output
    browser = Browser(restored.app)
    assert browser.sign_in(OFFICER_A, PASSWORD).status_code == 303
    assert browser.get("/partnerships/alpha").status_code == 200
    with pytest.raises(Exception, match="append"), restored.database.transaction() as session:
        session.execute(update(trail.entries).values(act="forged"))


@pytest.mark.sqlite
def test_a_copy_into_a_folder_takes_a_dated_name_and_is_for_its_owner_alone(
    source: Machine, tmp_path: Path
) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    with clock.stopped_at(clock.now().replace(year=2027, month=2, day=3, hour=4, minute=5, second=6)):
        copy_of(source, folder)
    [made] = folder.iterdir()
    assert made.name == "aict-2027-02-03T040506Z.copy"
    assert made.stat().st_mode & 0o777 == 0o600


def test_a_copy_is_of_one_moment_while_others_write(source: Machine, empty: Empty, tmp_path: Path) -> None:
    """Each writing adds a row to two tables: a copy that saw one of the two would be of no moment."""
    stop, written = threading.Event(), threading.Event()

    def write() -> None:
        while not stop.is_set():
            with source.database.transaction() as session:
                session.add(FormReceipt(digest=new_id().hex, location="/"))
                session.add(AccessEvent(id=new_id(), at=clock.now(), kind="written"))
            written.set()

    writer = threading.Thread(target=write)
    writer.start()
    assert written.wait(10)

    def wait_for_more(_doing: str) -> None:
        written.clear()
        assert written.wait(10), "the copy keeps writers waiting"

    try:
        back_up(
            source.database,
            Storage(source.settings.storage_url),
            tmp_path / "safe.copy",
            key=BACKUP_KEY,
            tell=wait_for_more,
        )
    finally:
        stop.set()
        writer.join()
    restored = empty()
    said = restored.run("restore", tmp_path / "safe.copy")
    assert said.exit_code == 0, said.output
    with restored.database.session(writing=False) as session:
        receipts = session.scalar(select(func.count()).select_from(FormReceipt))
        events = session.scalar(
            select(func.count()).select_from(AccessEvent).where(AccessEvent.kind == "written")
        )
    assert receipts
    assert receipts == events


def test_nothing_wakes_up_wrongly(source: Machine, empty: Empty, tmp_path: Path) -> None:
    browser = Browser(source.app)
    browser.sign_in(OFFICER_A, PASSWORD)
    now = clock.now()
    with source.database.transaction() as session:
        session.add(
            OutgoingMail(
                to="new@a.example", locale="fr", subject="s", before="b", after="a", written_at=now,
                until=now + timedelta(days=14), next_try_at=now,
            )
        )  # fmt: skip
    copy = copy_of(source, tmp_path / "safe.copy")
    restored = empty()
    said = restored.run("restore", copy)
    assert "mails that waited then were dropped: 1" in said.output
    with restored.database.session(writing=False) as session:
        assert session.scalar(select(func.count()).select_from(UserSession)) == 0
        assert session.scalar(select(func.count()).select_from(OutgoingMail)) == 0
    known = Browser(restored.app)
    known.take_cookie(str(browser.cookie()), browser.token())
    assert known.get("/partnerships/alpha").status_code == 302


def test_a_database_that_is_not_empty_stays_as_it_is(source: Machine, tmp_path: Path) -> None:
    before = hashes(source.database)
    result = source.run("restore", copy_of(source, tmp_path / "safe.copy"))
    assert result.exit_code != 0
    assert "not empty" in result.output
    assert hashes(source.database) == before


def _cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _flipped(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :]


@pytest.mark.parametrize("spoil", [_cut, _flipped])
def test_a_damaged_copy_leaves_the_machine_empty(
    source: Machine, empty: Empty, tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    copy = copy_of(source, tmp_path / "safe.copy")
    copy.write_bytes(spoil(copy.read_bytes()))
    restored = empty()
    result = restored.run("restore", copy)
    assert result.exit_code != 0
    assert "damaged or cut" in result.output
    assert "Traceback" not in result.output
    assert tables(restored) == []


@pytest.mark.sqlite
def test_another_key_opens_nothing(source: Machine, empty: Empty, tmp_path: Path) -> None:
    copy = copy_of(source, tmp_path / "safe.copy")
    restored = empty(AICT_BACKUP_KEY=BACKUP_KEY + "?")
    result = restored.run("restore", copy)
    assert result.exit_code != 0
    assert "another key" in result.output
    assert tables(restored) == []


@pytest.mark.sqlite
def test_a_copy_never_takes_the_place_of_another_file(source: Machine, tmp_path: Path) -> None:
    copy = copy_of(source, tmp_path / "safe.copy")
    before = copy.read_bytes()
    result = source.run("backup", copy)
    assert result.exit_code != 0
    assert "exists already" in result.output
    assert copy.read_bytes() == before


@pytest.mark.sqlite
def test_a_file_that_is_missing_is_said_and_the_copy_made_all_the_same(
    source: Machine, empty: Empty, tmp_path: Path
) -> None:
    gone = next(path for path in (source.settings.instance / "uploads").rglob("*") if path.is_file())
    gone.unlink()
    result = source.run("backup", tmp_path / "safe.copy")
    assert result.exit_code != 0
    assert gone.name in result.output
    assert empty().run("restore", tmp_path / "safe.copy").exit_code == 0


@pytest.mark.sqlite
def test_a_schema_of_the_future_is_refused(source: Machine, empty: Empty, tmp_path: Path) -> None:
    with source.database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'of_tomorrow'"))
    copy = copy_of(source, tmp_path / "safe.copy")
    restored = empty()
    result = restored.run("restore", copy)
    assert result.exit_code != 0
    assert "of_tomorrow" in result.output
    assert tables(restored) == []


@pytest.mark.sqlite
def test_an_empty_database_has_nothing_to_copy(empty: Empty, tmp_path: Path) -> None:
    result = empty().run("backup", tmp_path / "safe.copy")
    assert result.exit_code != 0
    assert "nothing to copy" in result.output
    assert not (tmp_path / "safe.copy").exists()


def as_environment(of: Machine) -> Mapping[str, str]:
    return {
        **os.environ,
        "AICT_DATABASE_URL": of.settings.database_url,
        "AICT_STORAGE_URL": of.settings.storage_url,
        "AICT_BACKUP_KEY": BACKUP_KEY,
    }


FLASK = [sys.executable, "-m", "flask", "--app", str(ROOT / "app.py")]


@pytest.mark.postgresql
def test_a_full_disk_leaves_no_copy(source: Machine, tmp_path: Path) -> None:
    """No file may grow beyond the limit, as on a disk with no room left."""
    folder = tmp_path / "full"
    folder.mkdir()

    def no_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

    done = subprocess.run(
        [*FLASK, "backup", str(folder / "safe.copy")],
        env=as_environment(source), preexec_fn=no_room, capture_output=True, text=True, cwd=tmp_path, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "No copy was made" in done.stderr
    assert "Traceback" not in done.stderr
    assert list(folder.iterdir()) == []


@pytest.mark.sqlite
def test_a_command_killed_in_the_middle_leaves_no_copy(source: Machine, tmp_path: Path) -> None:
    path = tmp_path / "safe.copy"

    def stop(doing: str) -> None:
        if doing.startswith("copying partnership"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        back_up(source.database, Storage(source.settings.storage_url), path, key=BACKUP_KEY, tell=stop)
    assert [each.name for each in tmp_path.iterdir() if "copy" in each.name] == []


def test_a_restore_that_stops_in_the_middle_leaves_the_database_empty(
    source: Machine, empty: Empty, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copy_of(source, tmp_path / "safe.copy")

    def fail(*_arguments: object) -> None:
        raise OSError("the disk is gone")

    restored = empty()
    monkeypatch.setattr(Storage, "put_back", fail)
    result = restored.run("restore", copy)
    assert result.exit_code != 0
    assert "the disk is gone" in result.output
    assert tables(restored) == []
    monkeypatch.undo()
    assert restored.run("restore", copy).exit_code == 0


@pytest.mark.sqlite
def test_production_asks_for_a_key_and_tells_how_to_make_one(source: Machine, tmp_path: Path) -> None:
    production = {
        "AICT_ENV": "production", "AICT_PUBLIC_URL": "https://aict.example", "AICT_TRUSTED_HOSTS": "aict.example",
        "AICT_MAIL_URL": "smtps://mail.example", "AICT_MAIL_FROM": "aict@ville.example",
    }  # fmt: skip
    for given in ("", "too short", "a" * 60):
        found = machine(source.settings.database_url, tmp_path / "p", **production, AICT_BACKUP_KEY=given)
        result = found.run("backup", tmp_path / "safe.copy")
        found.database.engine.dispose()
        assert result.exit_code != 0
        assert "AICT_BACKUP_KEY" in result.output
        assert "token_urlsafe" in result.output
        assert not (tmp_path / "safe.copy").exists()


@pytest.mark.sqlite
def test_ones_own_machine_makes_its_key_and_says_where_it_is(source: Machine, tmp_path: Path) -> None:
    found = machine(source.settings.database_url, source.settings.instance, AICT_BACKUP_KEY="")
    result = found.run("backup", tmp_path / "safe.copy")
    assert result.exit_code == 0, result.output
    key = found.settings.instance / "backup_key"
    assert str(key) in result.output
    assert key.stat().st_mode & 0o777 == 0o600
    assert b"Alpha" not in (tmp_path / "safe.copy").read_bytes()
    found.database.engine.dispose()


@pytest.mark.sqlite
def test_what_takes_long_says_what_it_does(
    source: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("aict.copies.progress._QUIET", 0.0)
    result = source.run("backup", tmp_path / "safe.copy")
    assert "… copying partnership" in result.output


@pytest.mark.sqlite
def test_a_damaged_database_is_not_copied(
    source: Machine, database: Database, ground: Ground, tmp_path: Path
) -> None:
    source.database.engine.dispose()
    database.engine.dispose()
    url = ground.copy_of(source.settings.database_url)
    path = Path(url.removeprefix("sqlite:///"))
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xff" * 40_000)
    damaged = machine(url, tmp_path / "damaged")
    result = damaged.run("backup", tmp_path / "safe.copy")
    damaged.database.engine.dispose()
    assert result.exit_code != 0
    assert "malformed" in result.output
    assert "Error: The database" in result.output
    assert not (tmp_path / "safe.copy").exists()


def test_what_is_left_out_exists() -> None:
    assert set(METADATA.tables) >= LEFT_OUT - {VERSION_TABLE}
    assert LEFT_OUT - {VERSION_TABLE} == OF_THE_HOUR


def test_every_kind_of_column_is_known(database: Database) -> None:
    with database.engine.connect() as connection:
        kinds = {kind for shape in shapes(connection) for kind in shape.kinds.values()}
    assert kinds == {"boolean", "bytes", "day", "instant", "integer", "json", "text", "uuid"}
