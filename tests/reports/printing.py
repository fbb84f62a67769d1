"""Printing hand-made blocks."""

from typing import Any

from aict.reporting.blocks import ReportHead
from aict.reporting.document import Document
from aict.reporting.paper import print_document


def print_report(slug: str, head: ReportHead, context: dict[str, Any]) -> bytes:
    return print_document(slug, Document(head, context["front"], context["report"]))
