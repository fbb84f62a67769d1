"""Files that somebody hands over, read as a workbook; runs in a child process, under its limits."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from aict.core.errors import RuleBroken, Sentence
from aict.core.sheets import LARGEST_UNPACKED, NotReadable, Table, csv_table, read_tables
from aict.documents.rules import recognise as recognise_file
from aict.exchange.reading import Workbook, recognise

MOST_FILES = 100
MOST_ROWS = 20_000
"""Filled rows of one import by the page: an answer must come while somebody waits for it."""
_LONGEST_NAME = 80

File = tuple[str, bytes]
"""Name and content."""


def take(files: Sequence[File]) -> Workbook:
    """The workbook that these files hold: one .xlsx, .ods or .zip of CSV files, or several .csv.

    Raises `NotReadable`.
    """
    workbook = recognise(_tables(files))
    if sum(map(len, workbook.rows.values())) > MOST_ROWS:
        raise NotReadable(
            Sentence(
                "Ce classeur a plus de %(most)s lignes : importez-le en plusieurs fois.",
                most=MOST_ROWS,
            )
        )
    return workbook


def _tables(files: Sequence[File]) -> list[Table]:
    suffixes = {_suffix(name) for name, _ in files}
    if suffixes == {".csv"}:
        return _csv_tables(files)
    if len(files) == 1 and suffixes == {".zip"}:
        return _csv_tables(list(_unpacked(files[0])))
    if len(files) == 1 and suffixes <= {".xlsx", ".ods"}:
        return _spreadsheet(*files[0])
    raise NotReadable(
        Sentence("Donnez un classeur .xlsx ou .ods, ou des fichiers .csv, seuls ou dans une archive .zip.")
    )


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()


def _csv_tables(files: Sequence[File]) -> list[Table]:
    return [csv_table(name, content) for name, content in files]


def _spreadsheet(name: str, content: bytes) -> list[Table]:
    try:
        recognise_file(name, content)
    except RuleBroken as refused:
        raise NotReadable(refused.sentence) from refused
    with TemporaryDirectory() as folder:
        # the name is shown in sentences; it was judged above, and only has to fit a disk
        path = Path(folder) / name[-_LONGEST_NAME:]
        path.write_bytes(content)
        return read_tables(path)


def _unpacked(archive: File) -> Iterator[File]:
    """The CSV files of an archive, with no more bytes unpacked than allowed, whatever it announces."""
    name, content = archive
    left = LARGEST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            members = [member for member in opened.infolist() if _is_csv(member)]
            if not members:
                raise NotReadable(
                    Sentence("L’archive « %(file)s » ne contient aucun fichier .csv.", file=name)
                )
            if len(members) > MOST_FILES:
                raise _too_large(name)
            for member in members:
                with opened.open(member) as stream:
                    unpacked = stream.read(left + 1)
                left -= len(unpacked)
                if left < 0:
                    raise _too_large(name)
                yield PurePosixPath(member.filename).name, unpacked
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise NotReadable(
            Sentence("« %(file)s » n’est pas une archive lisible : elle est abîmée ou protégée.", file=name)
        ) from error


def _is_csv(member: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(member.filename)
    # some systems add files of their own
    return path.suffix.lower() == ".csv" and not any(part.startswith(("__", ".")) for part in path.parts)


def _too_large(name: str) -> NotReadable:
    return NotReadable(Sentence("« %(file)s » est trop grand pour être importé.", file=name))
