"""What runs in the child process of `aict.core.pdf`. No process but this one imports WeasyPrint."""

import gc
import hashlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from weasyprint.document import Document
from weasyprint.urls import FatalURLFetchingError

from aict.core.pdf import Order, RenderingRefused, RenderingStopped
from aict.core.pdf_boxes import ask_styles_once
from aict.core.pdf_complaints import complaints, pages_told
from aict.core.pdf_drawings import draw_whole_lines
from aict.core.pdf_first_page import second_page_begins_with, watch_first_page
from aict.core.pdf_languages import tell_languages
from aict.core.pdf_sources import NamedResources, dress, read
from aict.core.pdf_styles import work_styles_out_once
from aict.core.pdf_text import set_lines_once
from aict.core.pdf_writing import compress_as_usual, write_once

_PICTURES = {"optimize_images": True, "dpi": 150, "jpeg_quality": 80}  # 9.1 MB of photographs become 126 kB


def paint(order: Order) -> tuple[bytes, list[str]]:
    """PDF, and what WeasyPrint complained about. Raises `RenderingRefused`, `RenderingStopped` or `FirstPageFull`."""
    with complaints() as heard, pages_told(), _laid_out(order) as document:
        pdf = _write(document, order)
    return pdf, heard.sentences


def count(order: Order) -> int:
    """Number of pages. Raises `RenderingRefused` or `RenderingStopped`."""
    with _laid_out(order) as document:
        return len(document.pages)


@contextmanager
def _laid_out(order: Order) -> Iterator[Document]:
    """The document laid out; what it was refused is told at the end, whoever swallowed it in between."""
    fetcher = NamedResources(order.resources)
    with _without_collection(), second_page_begins_with(order.second_page):
        try:
            yield _lay_out(order, fetcher)
        except FatalURLFetchingError as error:
            raise _refusal(fetcher) from error
    if fetcher.refused:
        raise _refusal(fetcher)


def _refusal(fetcher: NamedResources) -> RenderingRefused:
    message = f"The document asked for {fetcher.refused[0]!r}, which it was not given."
    return RenderingRefused(message)


def _lay_out(order: Order, fetcher: NamedResources) -> Document:
    sheets, fonts = dress(order.styles, order.resources, fetcher)
    document = read(order.html, fetcher).render(
        font_config=fonts, stylesheets=sheets, pdf_variant="pdf/ua-1", **_PICTURES
    )
    if len(document.pages) > order.max_pages:
        message = f"The document has {len(document.pages)} pages, more than the {order.max_pages} allowed."
        raise RenderingStopped(message)
    return document


def _write(document: Document, order: Order) -> bytes:
    metadata = document.metadata
    metadata.title, metadata.lang, metadata.generator = order.title, order.lang, "AICT"
    metadata.authors = [order.author] if order.author else []
    metadata.created = metadata.modified = order.created
    pdf = document.write_pdf(
        finisher=write_once, pdf_variant="pdf/ua-1", pdf_identifier=_identifier(order), **_PICTURES
    )
    return bytes(pdf or b"")


def _identifier(order: Order) -> bytes:
    """File identifier drawn from the order, so that the same order gives the same file."""
    digest = hashlib.sha256(order.html.encode())
    for name in sorted(order.resources):
        digest.update(name.encode() + order.resources[name])
    return digest.hexdigest()[:32].encode()


@contextmanager
def _without_collection() -> Iterator[None]:
    """Garbage collection walks the whole box tree for nothing: a fifth of the time of a long report (measured).

    What is left over is collected between two jobs, once the answer has gone (`core.jobs`).
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _refuse_connections(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto", "subprocess.Popen", "os.system"}:
        message = f"{event} in the process that renders documents"
        raise RenderingRefused(message)


tell_languages()
work_styles_out_once()
set_lines_once()
draw_whole_lines()
ask_styles_once()
compress_as_usual()
watch_first_page()
# A second lock behind the fetcher: whatever a library tries, this process opens no connection and starts no program.
sys.addaudithook(_refuse_connections)
