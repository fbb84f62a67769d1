"""A report before it is printed: plain values only, so that what is printed is what can be sealed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from aict.reporting.blocks import FrontPage, ReportHead


@dataclass(frozen=True, slots=True)
class Document:
    """Head, first page, and the blocks of the proof by their name in the template."""

    head: ReportHead
    front: FrontPage
    blocks: Mapping[str, Any]
