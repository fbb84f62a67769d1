"""A document as canonical JSON, and back: what is frozen, signed by its fingerprint, and printed again later."""

import hashlib
import json
from dataclasses import is_dataclass

from aict.core import plain
from aict.evaluations import kept
from aict.reporting import blocks
from aict.reporting.document import Document

_BLOCKS: plain.Kinds = {
    name: kind for name, kind in vars(blocks).items() if isinstance(kind, type) and is_dataclass(kind)
} | {"Document": Document, **kept.KINDS}


def freeze(document: Document) -> str:
    """Canonical JSON of a document. Raises `TypeError` for a value that is not plain."""
    return plain.canonical(document, _BLOCKS)


def thaw(content: str) -> Document:
    """The document that was frozen."""
    found = plain.made_of(json.loads(content), _BLOCKS)
    if not isinstance(found, Document):
        raise TypeError(type(found))
    return found


def fingerprint(content: str) -> str:
    """SHA-256 of the canonical JSON, in hexadecimal."""
    return hashlib.sha256(content.encode()).hexdigest()
