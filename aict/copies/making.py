"""Making a copy: written beside its place, read back, and only then put there."""

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from alembic.migration import MigrationContext
from sqlalchemy import Connection

from aict.copies.archive import Counted, Writer, reading, writing
from aict.copies.errors import CopyRefused
from aict.copies.moment import one_moment
from aict.copies.tables import file_names, lines, shapes
from aict.core import clock
from aict.core.db import Database
from aict.core.storage import Storage

Tell = Callable[[str], object]
"""Told what is being done, again and again; it may say nothing of it."""


@dataclass(frozen=True, slots=True)
class Made:
    """A copy that was made and read back."""

    path: Path
    at: datetime
    rows: int
    tables: int
    files: int
    missing: tuple[str, ...]
    """Files that rows name and that are not there: the copy is as incomplete as the instance is."""


def back_up(database: Database, storage: Storage, place: Path, *, key: str, tell: Tell) -> Made:
    """Write a copy to `place`, or into it under a dated name when it is a folder; raises `CopyRefused`, `OSError`."""
    at = clock.now()
    path = place / f"aict-{at:%Y-%m-%dT%H%M%SZ}.copy" if place.is_dir() else place
    if path.exists():
        raise CopyRefused(f"{path} exists already: a copy never takes the place of another file.")
    path.parent.mkdir(parents=True, exist_ok=True)
    # 0600, and on the disk where it will stay
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as target:
            counted, missing = _write(database, storage, target, at=at, key=key, tell=tell)
            target.flush()
            os.fsync(target.fileno())
        _read_back(beside, counted, key=key, tell=tell)
        beside.replace(path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    _reach_the_disk(path.parent)
    rows = sum(tally.count for tally in counted.rows.values())
    return Made(path, at, rows, len(counted.rows), counted.files.count, tuple(missing))


def _write(
    database: Database, storage: Storage, target: BinaryIO, *, at: datetime, key: str, tell: Tell
) -> tuple[Counted, list[str]]:
    with one_moment(database) as connection, writing(target, key) as writer:
        known = shapes(connection)
        writer.head(
            {
                "made_at": at.isoformat(),
                "revision": _revision(connection),
                "tables": {shape.name: shape.kinds for shape in known},
            }
        )
        for shape in known:
            tell(f"copying {shape.name}")
            writer.table(shape, lines(connection, shape))
        missing = _write_files(writer, storage, file_names(connection, known), tell)
        writer.tail()
        return writer.counted, missing


def _revision(connection: Connection) -> str:
    found = MigrationContext.configure(connection).get_current_revision()
    if found is None:
        raise CopyRefused("There is nothing to copy: the database has no schema yet (flask db upgrade).")
    return found


def _write_files(writer: Writer, storage: Storage, names: list[str], tell: Tell) -> list[str]:
    missing = []
    for number, name in enumerate(names, 1):
        tell(f"copying file {number} of {len(names)}")
        content = storage.content_or_none(name)
        if content is None:
            missing.append(name)
        else:
            writer.file(name, content)
    return missing


def _read_back(path: Path, wanted: Counted, *, key: str, tell: Tell) -> None:
    with path.open("rb") as source, reading(source, key) as reader:
        for _part in reader.parts():
            tell("reading the copy back")
        if reader.counted.said() != wanted.said():
            raise CopyRefused("The copy does not say what was copied: none was made. Try again.")


def _reach_the_disk(folder: Path) -> None:
    """The name of a new file is safe once its folder is."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
