"""A document as canonical JSON, and back: what is frozen, signed by its fingerprint, and printed again later.

Canonical: keys in order, no space, text composed (NFC) and kept as UTF-8. An object that JSON does not know is written with the name of
what it is, so that nothing depends on the language of a print nor on the code that prints it. Lists stand for tuples.
"""

import hashlib
import json
import unicodedata
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any

from aict.core.charts import Tone
from aict.core.dates import PartialDate
from aict.core.errors import Amount, Quoted, Sentence
from aict.reporting import blocks
from aict.reporting.document import Document

_KIND = "is"
_BLOCKS = {
    name: kind for name, kind in vars(blocks).items() if isinstance(kind, type) and is_dataclass(kind)
} | {"Amount": Amount, "Document": Document, "Quoted": Quoted}


def freeze(document: Document) -> str:
    """Canonical JSON of a document. Raises `TypeError` for a value that is not plain."""
    return json.dumps(_plain(document), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def thaw(content: str) -> Document:
    """The document that was frozen."""
    found = _read(json.loads(content))
    if not isinstance(found, Document):
        raise TypeError(type(found))
    return found


def fingerprint(content: str) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(content.encode()).hexdigest()


def _plain(value: Any) -> Any:  # noqa: ANN401, PLR0911 - any part of a document, as JSON; one return a kind
    if isinstance(value, Tone):
        return {_KIND: "Tone", "value": value.value}
    if isinstance(value, str):
        # Two ways to type one accent are one text: they may not give two fingerprints.
        return unicodedata.normalize("NFC", value)
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, Decimal | PartialDate):
        return {_KIND: type(value).__name__, "value": str(value)}
    if isinstance(value, Sentence):
        return {_KIND: "Sentence", "text": value.text, "places": _plain(value.places)}
    if is_dataclass(value) and type(value).__name__ in _BLOCKS:
        return {_KIND: type(value).__name__} | {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    raise TypeError(type(value))


def _read(value: Any) -> Any:  # noqa: ANN401 - any part of a document
    if isinstance(value, list):
        return tuple(_read(item) for item in value)
    if not isinstance(value, dict):
        return value
    kind = value.get(_KIND)
    rest = {key: _read(item) for key, item in value.items() if key != _KIND}
    return rest if kind is None else _made(kind, rest)


def _made(kind: str, rest: dict[str, Any]) -> Any:  # noqa: ANN401 - an object of the kind named
    if kind == "Decimal":
        return Decimal(rest["value"])
    if kind == "PartialDate":
        return PartialDate.parse(rest["value"])
    if kind == "Tone":
        return Tone(rest["value"])
    if kind == "Sentence":
        return Sentence(rest["text"], **dict(rest["places"]))
    return _BLOCKS[kind](**rest)
