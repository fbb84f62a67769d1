"""What may be kept as a document: judged by its content, its name must only say the same.

A name is only a claim: each kind below is known by its first bytes and by what must be inside. Whatever a browser
could run (SVG, HTML) is on no list, and nothing may hold it in its first bytes under another name.
"""

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

from aict.core.errors import RuleBroken, Sentence

LARGEST = 20 * 1024 * 1024
QUOTA = 500 * 1024 * 1024
"""Bytes of one file, and of all the files of one partnership."""

_HEAD, _TAIL = 1024, 2048
_MOST_UNPACKED = 300 * 1024 * 1024
_MOST_ENTRIES = 5000
_LONGEST_NAME = 200
_MARKUP = re.compile(rb"<\s*(?:!doctype|html|head|body|script|svg|iframe|\?xml)", re.IGNORECASE)
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_FORBIDDEN_IN_NAME = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u202a-\u202e\u2066-\u2069]')


@dataclass(frozen=True, slots=True)
class Upload:
    """A file whose content is what its name says."""

    file_name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class _Kind:
    media_type: str
    holds: Callable[[bytes], bool]


def recognise(file_name: str, content: bytes) -> Upload:
    """The file, once its content has proved what its name says; `RuleBroken` on the field `file` otherwise."""
    _check_name(file_name)
    if not content:
        raise _refused(Sentence("Ce fichier est vide."))
    if len(content) > LARGEST:
        raise _refused(Sentence("Ce fichier dépasse 20 Mo. Réduisez-le, ou envoyez-le en plusieurs parties."))
    extension = file_name.rpartition(".")[2].lower()
    kind = _KINDS.get(extension)
    if kind is None:
        raise _refused(
            Sentence(
                "Ce genre de fichier n’est pas accepté. Sont acceptés : PDF, images PNG et JPEG, documents Word, "
                "Excel, PowerPoint et OpenDocument, texte et CSV."
            )
        )
    if not kind.holds(content):
        raise RuleBroken(_not_what_it_says(extension), field="file")
    return Upload(file_name, kind.media_type, content)


def check_quota(taken: int, size: int) -> None:
    """Refuse a file for which the partnership has no room left."""
    if taken + size > QUOTA:
        raise _refused(
            Sentence(
                "Il n’y a plus de place : les documents d’un partenariat ne peuvent pas dépasser 500 Mo en tout."
            )
        )


def _check_name(file_name: str) -> None:
    if not file_name.strip(". "):
        raise _refused(Sentence("Choisissez un fichier qui a un nom."))
    if _FORBIDDEN_IN_NAME.search(file_name) or len(file_name) > _LONGEST_NAME:
        raise _refused(
            Sentence(
                "Le nom de ce fichier est trop long, ou contient un caractère interdit. Renommez-le, puis envoyez-le."
            )
        )


def _refused(sentence: Sentence) -> RuleBroken:
    return RuleBroken(sentence, field="file")


def _not_what_it_says(extension: str) -> Sentence:
    if extension in _TEXTS:
        return Sentence(
            "Ce fichier n’est pas du texte simple en UTF-8. Enregistrez-le de nouveau en choisissant « UTF-8 », "
            "ou envoyez-le en PDF."
        )
    return Sentence(
        "Ce fichier n’est pas ce que dit son nom : son contenu n’est pas celui d’un fichier « .%(extension)s », "
        "ou il est abîmé. Enregistrez-le de nouveau depuis son logiciel.",
        extension=extension,
    )


def _runs_nothing(content: bytes) -> bool:
    return _MARKUP.search(content[:_HEAD]) is None


def _is_pdf(content: bytes) -> bool:
    return content.startswith(b"%PDF-") and b"%%EOF" in content[-_TAIL:] and _runs_nothing(content)


def _is_png(content: bytes) -> bool:
    return (
        content.startswith(b"\x89PNG\r\n\x1a\n") and content[12:16] == b"IHDR" and b"IEND" in content[-_TAIL:]
    )


def _is_jpeg(content: bytes) -> bool:
    return content.startswith(b"\xff\xd8\xff") and b"\xff\xd9" in content[-_TAIL:] and _runs_nothing(content)


def _is_text(content: bytes) -> bool:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return False
    return _UNPRINTABLE.search(text) is None and _runs_nothing(content)


def _office(part: str) -> Callable[[bytes], bool]:
    """A Word, Excel or PowerPoint file without macros: the part that only this kind has is inside."""

    def holds(content: bytes) -> bool:
        names = _names_inside(content)
        macros = any(name.lower().endswith("vbaproject.bin") for name in names)
        return "[Content_Types].xml" in names and part in names and not macros

    return holds


def _open_document(kind: str) -> Callable[[bytes], bool]:
    """An OpenDocument file: its first entry says what it is, uncompressed (OpenDocument 1.3, part 2, §3.3)."""
    expected = f"application/vnd.oasis.opendocument.{kind}".encode()

    def holds(content: bytes) -> bool:
        said = content[30 : 30 + len(b"mimetype") + len(expected)]
        return said == b"mimetype" + expected and "content.xml" in _names_inside(content)

    return holds


def _names_inside(content: bytes) -> set[str]:
    """Names of the entries of a zip file; none when it is not one, or would unpack to far too much."""
    if not content.startswith(b"PK\x03\x04"):
        return set()
    try:
        entries = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return set()
    bomb = len(entries) > _MOST_ENTRIES or sum(entry.file_size for entry in entries) > _MOST_UNPACKED
    return set() if bomb else {entry.filename for entry in entries}


_OPEN_XML = "application/vnd.openxmlformats-officedocument"
_OASIS = "application/vnd.oasis.opendocument"
_KINDS = {
    "pdf": _Kind("application/pdf", _is_pdf),
    "png": _Kind("image/png", _is_png),
    "jpg": _Kind("image/jpeg", _is_jpeg),
    "jpeg": _Kind("image/jpeg", _is_jpeg),
    "docx": _Kind(f"{_OPEN_XML}.wordprocessingml.document", _office("word/document.xml")),
    "xlsx": _Kind(f"{_OPEN_XML}.spreadsheetml.sheet", _office("xl/workbook.xml")),
    "pptx": _Kind(f"{_OPEN_XML}.presentationml.presentation", _office("ppt/presentation.xml")),
    "odt": _Kind(f"{_OASIS}.text", _open_document("text")),
    "ods": _Kind(f"{_OASIS}.spreadsheet", _open_document("spreadsheet")),
    "odp": _Kind(f"{_OASIS}.presentation", _open_document("presentation")),
    "txt": _Kind("text/plain", _is_text),
    "csv": _Kind("text/csv", _is_text),
}
_TEXTS = frozenset({"txt", "csv"})
