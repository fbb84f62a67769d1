"""What runs in the child process of `aict.core.pdf`: the only module that imports WeasyPrint."""

import gc
import hashlib
import logging
import mimetypes
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeVar
from urllib.parse import unquote

from weasyprint import HTML
from weasyprint.document import Document
from weasyprint.logger import LOGGER, PROGRESS_LOGGER
from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

from aict.core.jobs import tell
from aict.core.pdf import Order, RenderingRefused, RenderingStopped

# Relative names are resolved against this address. The domain `.invalid` never exists (RFC 2606), and nothing opens it.
_BASE = "https://resources.invalid/"
AnyHandler = TypeVar("AnyHandler", bound=logging.Handler)

_PICTURES = {"optimize_images": True, "dpi": 150, "jpeg_quality": 80}  # 9.1 MB of photographs become 126 kB


class _NamedResources(URLFetcher):
    """Answers from the mapping; keeps what it refused, because SVG drawing swallows even fatal errors."""

    def __init__(self, resources: Mapping[str, bytes]) -> None:
        super().__init__(fail_on_errors=True)
        self._resources = resources
        self.refused: list[str] = []

    def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:  # noqa: ANN401 - signature of the parent
        name = unquote(url.removeprefix(_BASE))
        if not url.startswith(_BASE) or name not in self._resources:
            self.refused.append(url)
            raise FatalURLFetchingError(url)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        return URLFetcherResponse(url, self._resources[name], {"Content-Type": kind})


class _Warnings(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.sentences: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.sentences.append(record.getMessage())


class _Pages(logging.Handler):
    """Tells whoever waits how many pages are laid out: WeasyPrint says so in its progress log only."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.args and str(record.msg).startswith("Step 5 - Creating layout - Page"):
            tell(int(record.args[0]))  # type: ignore[index,call-overload] # one number


PROGRESS_LOGGER.setLevel(logging.INFO)
PROGRESS_LOGGER.propagate = False


def paint(order: Order) -> tuple[bytes, list[str]]:
    """PDF, and what WeasyPrint complained about. Raises `RenderingRefused` or `RenderingStopped`."""
    with (
        _heard(LOGGER, _Warnings()) as warnings,
        _heard(PROGRESS_LOGGER, _Pages()),
        _laid_out(order) as document,
    ):
        pdf = _write(document, order)
    return pdf, warnings.sentences


def count(order: Order) -> int:
    """Number of pages. Raises `RenderingRefused` or `RenderingStopped`."""
    with _laid_out(order) as document:
        return len(document.pages)


@contextmanager
def _laid_out(order: Order) -> Iterator[Document]:
    """The document laid out; what it was refused is told at the end, whoever swallowed it in between."""
    fetcher = _NamedResources(order.resources)
    with _without_collection():
        try:
            yield _lay_out(order, fetcher)
        except FatalURLFetchingError as error:
            raise _refusal(fetcher) from error
    if fetcher.refused:
        raise _refusal(fetcher)


def _refusal(fetcher: _NamedResources) -> RenderingRefused:
    message = f"The document asked for {fetcher.refused[0]!r}, which it was not given."
    return RenderingRefused(message)


def _lay_out(order: Order, fetcher: URLFetcher) -> Document:
    document = HTML(string=order.html, base_url=_BASE, url_fetcher=fetcher).render(
        pdf_variant="pdf/ua-1", **_PICTURES
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
    pdf = document.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=_identifier(order), **_PICTURES)
    return bytes(pdf or b"")


def _identifier(order: Order) -> bytes:
    """File identifier drawn from the order, so that the same order gives the same file."""
    digest = hashlib.sha256(order.html.encode())
    for name in sorted(order.resources):
        digest.update(name.encode() + order.resources[name])
    return digest.hexdigest()[:32].encode()


@contextmanager
def _heard(logger: logging.Logger, handler: AnyHandler) -> Iterator[AnyHandler]:
    logger.addHandler(handler)
    try:
        yield handler
    finally:
        logger.removeHandler(handler)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Garbage collection walks the whole box tree for nothing: a fifth of the time of a long report (measured)."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect()


def _refuse_connections(event: str, _arguments: tuple[Any, ...]) -> None:
    if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto", "subprocess.Popen", "os.system"}:
        message = f"{event} in the process that renders documents"
        raise RenderingRefused(message)


# A second lock behind the fetcher: whatever a library tries, this process opens no connection and starts no program.
sys.addaudithook(_refuse_connections)
