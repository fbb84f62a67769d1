"""A file as the library prints it by itself, in a process that has not imported `aict.core.pdf_child`: this changes what it does."""

import io
import re

import pikepdf
from weasyprint import CSS, HTML

from aict.core.pdf_sources import BASE, NamedResources

Said = tuple[str, bytes]
"""An object of a file, and what its stream holds."""


def printed(html: str, css: str) -> list[Said]:
    """What the file says that WeasyPrint prints with its own defaults, its own reader and its own way of setting text."""
    document = HTML(string=html, base_url=BASE, url_fetcher=NamedResources({})).render(
        stylesheets=[CSS(string=css)], pdf_variant="pdf/ua-1"
    )
    document.metadata.title, document.metadata.lang, document.metadata.generator = "t", "fr", "AICT"
    return objects(document.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=b"0" * 16) or b"")


def objects(file: bytes) -> list[Said]:
    with pikepdf.open(io.BytesIO(file)) as opened:
        # The table of places tells where objects lie, and a digest of all bytes.
        return [_said(each) for each in opened.objects if not _is_a_table_of_places(each)]


def _is_a_table_of_places(each: pikepdf.Object) -> bool:
    return isinstance(each, pikepdf.Stream) and each.stream_dict.get("/Type") == "/XRef"


def _said(each: pikepdf.Object) -> Said:
    if not isinstance(each, pikepdf.Stream):
        return _but_lengths(repr(each)), b""
    return _but_lengths(repr(each.stream_dict)), each.read_bytes()


def _but_lengths(said: str) -> str:
    """How long a compressed stream is says nothing of what it holds."""
    return re.sub(r'"/Length": \d+', "", said)
