"""HTML to tagged PDF (PDF/UA-1), in a child process that can reach nothing.

The caller hands over everything the document needs as a mapping of names to bytes (styles, fonts, pictures). Whatever
else the document asks for, a file, an address, an unknown name, makes the rendering fail: see quality item 44.
"""

import atexit
import ctypes
import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from aict.core.jobs import JobDied, JobError, JobTooSlow, Limits, Pool, Watch

LOGGER = logging.getLogger(__name__)

DEBIAN_COMMAND = "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core"

# The libraries that WeasyPrint 70 loads and cannot do without. HarfBuzz-subset only makes it faster.
_LIBRARIES = {
    "GObject": "libgobject-2.0.so.0",
    "Pango": "libpango-1.0.so.0",
    "PangoFT2": "libpangoft2-1.0.so.0",
    "HarfBuzz": "libharfbuzz.so.0",
    "Fontconfig": "libfontconfig.so.1",
}

_MOST_CHILDREN = 4


class RenderingError(Exception):
    """No PDF was made; the text says why."""


class RenderingRefused(RenderingError):
    """The document asked for something outside the resources it was given."""


class RenderingStopped(RenderingError):
    """A limit was met: time, memory or number of pages; or no child process was free."""


class FirstPageFull(RenderingError):
    """What was to begin the second page does not: the first has more to say than it holds."""


class RenderingUnavailable(RenderingError):
    """The libraries are missing on this machine; the text names them and the command that installs them."""


@dataclass(frozen=True, slots=True)
class Order:
    """What the child is asked to render. `styles` names resources; `created` is a W3C date (`2026-11-21`) for the metadata, or nothing.

    `second_page`: class of the element that is to begin there, when the first page has to hold all that stands before it.
    """

    html: str
    resources: Mapping[str, bytes]
    styles: tuple[str, ...]
    title: str
    lang: str
    author: str
    created: str | None
    max_pages: int
    second_page: str | None = None


def render(
    html: str,
    *,
    resources: Mapping[str, bytes],
    title: str,
    lang: str,
    styles: Sequence[str] = (),
    author: str = "",
    created: str | None = None,
    max_pages: int = 400,
    second_page: str | None = None,
    pool: Pool | None = None,
    watch: Watch | None = None,
) -> bytes:
    """PDF of a whole HTML document. The same order gives the same bytes on one machine.

    `styles` names the style sheets among the resources: given so, and not by links in the document, they and their fonts are kept
    ready for the next one. `second_page` is the class of an element: `FirstPageFull` is raised, early, when that page does not begin with it.
    `watch` hears the number of each page as it is laid out. Raises `RenderingRefused`, `RenderingStopped`, `RenderingUnavailable`.
    """
    order = Order(html, dict(resources), tuple(styles), title, lang, author, created, max_pages, second_page)
    pdf, warnings = _ask("paint", order, pool, watch)
    for warning in warnings:
        LOGGER.warning("%s: %s", title, warning)
    return bytes(pdf)


def count_pages(
    html: str, *, resources: Mapping[str, bytes], styles: Sequence[str] = (), pool: Pool | None = None
) -> int:
    """How many pages a document lays out to; nothing is painted. Raises what `render` raises."""
    return int(_ask("count", Order(html, dict(resources), tuple(styles), "", "", "", None, 400), pool))


def _ask(job: str, order: "Order", pool: Pool | None, watch: Watch | None = None) -> Any:  # noqa: ANN401 - the answer of the job
    require_libraries()
    try:
        return (pool or _pool(os.getpid())).run(f"aict.core.pdf_child:{job}", order, watch=watch)
    except JobTooSlow as error:
        message = f"The document took too long to lay out ({error})."
        raise RenderingStopped(message) from error
    except (JobDied, MemoryError) as error:
        message = "The document needed more memory than is allowed for one document."
        raise RenderingStopped(message) from error
    except JobError as error:
        message = f"The document could not be rendered: {error}."
        raise RenderingStopped(message) from error


@contextmanager
def many_at_once() -> Iterator[Pool]:
    """Children for a batch, one for each processor and four at the most; given back at the end."""
    pool = Pool(Limits(patience=600), children=min(os.cpu_count() or 1, _MOST_CHILDREN))
    try:
        yield pool
    finally:
        pool.close()


def missing_libraries() -> tuple[str, ...]:
    """Names of the system libraries that rendering needs and that cannot be loaded here; to be asked at start."""
    return tuple(name for name, file in _LIBRARIES.items() if not _loads(file))


def require_libraries() -> None:
    """Raise `RenderingUnavailable` when a system library is missing."""
    if missing := missing_libraries():
        message = (
            f"PDF needs {', '.join(missing)}, not installed on this machine. On Debian: {DEBIAN_COMMAND}"
        )
        raise RenderingUnavailable(message)


@lru_cache
def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


@lru_cache(maxsize=1)
def _pool(process: int) -> Pool:  # noqa: ARG001 - a forked server makes its own pool instead of sharing a pipe
    pool = Pool(Limits())
    atexit.register(pool.close)
    return pool
