"""What lies inside the envelope, written and read in one pass: the head, rows, files and the tail."""

import gzip
import io
import json
import tarfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, BinaryIO, Final, cast

from aict.copies.envelope import Opening, Sealing
from aict.copies.errors import CopyRefused
from aict.copies.tables import Shape, Tally

FORMAT: Final = 1
_BATCH = 1024 * 1024
"""Bytes of rows in one member of the archive: what is held in memory at once."""


@dataclass
class Counted:
    """What went by: rows of each table, and files."""

    rows: dict[str, Tally] = field(default_factory=dict)
    files: Tally = field(default_factory=Tally)

    def row(self, table: str, line: bytes) -> None:
        """One more row."""
        self.rows.setdefault(table, Tally()).add(line)

    def file(self, name: str, content: bytes) -> None:
        """One more file."""
        self.files.add(name.encode(), content)

    def said(self) -> dict[str, Any]:
        """As the tail holds it; a table without any row is not named."""
        return {
            "rows": {table: tally.said() for table, tally in sorted(self.rows.items())},
            "files": self.files.said(),
        }


@dataclass(frozen=True, slots=True)
class Rows:
    """Some rows of one table."""

    shape: Shape
    lines: list[bytes]


@dataclass(frozen=True, slots=True)
class File:
    """A file, under the name that rows know."""

    name: str
    content: bytes


class Writer:
    """Writes a copy and counts what goes into it."""

    def __init__(self, tar: tarfile.TarFile) -> None:
        """`tar` is open for writing one member after the other."""
        self._tar, self.counted = tar, Counted()

    def head(self, said: dict[str, Any]) -> None:
        """The beginning."""
        self._add("head.json", json.dumps({"format": FORMAT, **said}, ensure_ascii=False).encode())

    def table(self, shape: Shape, lines: Iterable[bytes]) -> None:
        """All the rows of one table."""
        for number, batch in enumerate(_batches(lines)):
            for line in batch:
                self.counted.row(shape.name, line)
            self._add(f"rows/{shape.name}/{number}.jsonl", b"\n".join(batch))

    def file(self, name: str, content: bytes) -> None:
        """One file."""
        self.counted.file(name, content)
        self._add(f"files/{name}", content)

    def tail(self) -> None:
        """The end."""
        self._add("tail.json", json.dumps(self.counted.said()).encode())

    def _add(self, name: str, content: bytes) -> None:
        member = tarfile.TarInfo(name)
        member.size, member.mode = len(content), 0o600
        self._tar.addfile(member, io.BytesIO(content))
        _forget(self._tar)


def _batches(lines: Iterable[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    size = 0
    for line in lines:
        batch.append(line)
        size += len(line)
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class Reader:
    """Reads a copy in the order in which it was written, and counts what it reads."""

    def __init__(self, tar: tarfile.TarFile) -> None:
        """Read the head; raises `CopyRefused` where this program cannot read the format."""
        self._tar, self.counted = tar, Counted()
        _, content = self._next()
        self.head: dict[str, Any] = json.loads(content)
        if self.head["format"] != FORMAT:
            raise CopyRefused(
                "This copy was made by a newer version of the program: restore it with that one."
            )
        self.shapes = {name: Shape(name, kinds) for name, kinds in self.head["tables"].items()}

    def parts(self) -> Iterator[Rows | File]:
        """Rows and files until the tail; raises `CopyRefused` where that says otherwise."""
        while True:
            kind, content = self._next()
            if kind == ["tail.json"]:
                break
            if kind[0] == "files":
                name = "/".join(kind[1:])
                self.counted.file(name, content)
                yield File(name, content)
            else:
                shape = self.shapes[kind[1]]
                found = content.split(b"\n")
                for line in found:
                    self.counted.row(shape.name, line)
                yield Rows(shape, found)
        if json.loads(content) != self.counted.said():
            raise CopyRefused("This copy does not hold what its end says it holds.")

    def _next(self) -> tuple[list[str], bytes]:
        member = self._tar.next()
        found = self._tar.extractfile(member) if member else None
        if member is None or found is None:
            raise CopyRefused("This copy ends too early.")
        _forget(self._tar)
        return member.name.split("/"), found.read()


@contextmanager
def writing(target: BinaryIO, key: str) -> Iterator[Writer]:
    """A copy to be written into an open file; whole at the end of the block."""
    sealing = Sealing(target, key)
    # The moment stands in the head: the compression notes none.
    with (
        gzip.GzipFile(fileobj=cast("BinaryIO", sealing), mode="wb", compresslevel=6, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w|") as tar,
    ):
        yield Writer(tar)
    sealing.finish()


@contextmanager
def reading(source: BinaryIO, key: str) -> Iterator[Reader]:
    """A copy to be read from an open file; at the end of the block it is known to be whole."""
    opening = io.BufferedReader(Opening(source, key))
    try:
        with (
            gzip.GzipFile(fileobj=opening, mode="rb") as packed,
            tarfile.open(fileobj=packed, mode="r|") as tar,
        ):
            yield Reader(tar)
            _read_out(packed)
    except (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise CopyRefused(f"This copy cannot be read: {error}") from error


def _forget(tar: tarfile.TarFile) -> None:
    """A tar file would remember each of its members to the end."""
    tar.members = []  # type: ignore[attr-defined] # its stub leaves this one out


def _read_out(packed: gzip.GzipFile) -> None:
    """To the very end, beyond the last member: only there is it known that nothing was cut off or added."""
    while packed.read(_BATCH):
        continue
