"""A report before it is printed: plain values only, so that what is printed is what can be sealed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from aict.reporting.blocks import FrontPage, ReportHead, Signature


@dataclass(frozen=True, slots=True)
class Document:
    """Head, first page, and the blocks of the proof by their name in the template."""

    head: ReportHead
    front: FrontPage
    blocks: Mapping[str, Any]

    def in_language(self, language: str) -> "Document":
        """The same document to be printed in another language."""
        return replace(self, head=replace(self.head, language=language))

    def sealed(self, *, fingerprint: str, verify_url: str, signatures: Sequence[Signature]) -> "Document":
        """The document with what was signed on it; the fingerprint is that of the document without them."""
        head = replace(self.head, fingerprint=fingerprint, verify_url=verify_url)
        return replace(self, head=head, blocks={**self.blocks, "signatures": tuple(signatures)})
