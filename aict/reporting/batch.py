"""One report of every partnership at once, as a ZIP: what an office hands to its council or keeps at the end of a year.

It is a print like another (`core.prints`): one a person at a time, made beside the requests, with its progress; its count is of
partnerships and not of pages. Each report is put on the same shelf as if it had been asked for alone: stopped or cut
short by a restart, the next try makes only those that are not there.
"""

import hashlib
import io
import uuid
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core import pdf
from aict.core.db import Database
from aict.core.errors import AictError, Sentence
from aict.core.jobs import Pool, Watch
from aict.core.pdf import RenderingError
from aict.core.prints import Prints
from aict.partnerships.access import Permission, require, standing_in
from aict.reporting.catalogue import build_report
from aict.reporting.delivery import key_of
from aict.reporting.document import Document
from aict.reporting.paper import pen_for, print_document

MOST: Final = 500
"""Partnerships of one batch: what two processors print in some five minutes."""
SLUGS: Final = ("sheet", "local-return", "financing", "handover", "deliberation", "asymmetry")
"""An evaluation is not among them: sealed, it is served as it was sealed, one by one."""
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Batch:
    """Whose it is, which report, in which language, of which partnerships (their codes, in the order of the list)."""

    person: str
    slug: str
    locale: str
    codes: tuple[str, ...]

    def noted(self) -> dict[str, Any]:
        """As plain values."""
        return {"person": self.person, "slug": self.slug, "locale": self.locale, "codes": list(self.codes)}

    @classmethod
    def of(cls, noted: dict[str, Any]) -> "Batch":
        """What `noted` gave."""
        return cls(noted["person"], noted["slug"], noted["locale"], tuple(noted["codes"]))


def token_of(batch: Batch, moment: str) -> str:
    """Name of a batch: unknown to whoever did not begin it."""
    return hashlib.sha256("\0".join(("batch", moment, uuid.uuid4().hex, *batch.codes)).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class _Page:
    """A report on its way into the file; `why` when there is none."""

    code: str
    document: Document | None
    why: str = ""


def make(batch: Batch, database: Database, shelf: Prints, watch: Watch) -> bytes:
    """The ZIP. What cannot be printed is told in it, by partnership, and stops nothing; raises what `watch` raises."""
    made = io.BytesIO()
    left_out: list[str] = []
    with pdf.many_at_once() as pool, zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as file:
        done = 0
        for start in range(0, len(batch.codes), pool.children):
            codes = batch.codes[start : start + pool.children]
            for page, content in _printed(batch, _built(batch, codes, database), shelf, pool):
                done += 1
                watch(done)
                if content is None:
                    left_out.append(f"{page.code} – {page.why}")
                else:
                    _put(file, f"{page.code.lower()}-{batch.slug}.{batch.locale}.pdf", content)
        if left_out:
            _put(file, "LISEZ-MOI.txt", "\n".join(left_out).encode())
    return made.getvalue()


def _put(file: zipfile.ZipFile, name: str, content: bytes) -> None:
    # One date for all: the same reports make the same file.
    file.writestr(zipfile.ZipInfo(name, _EPOCH), content)


def _built(batch: Batch, codes: Sequence[str], database: Database) -> list[_Page]:
    """What the reports say, as the person may read it at this moment."""
    with database.session(writing=False) as session:
        person = session.get(Person, uuid.UUID(batch.person))
        return [_page(session, person, batch, code) for code in codes] if person else []


def _page(session: Session, person: Person, batch: Batch, code: str) -> _Page:
    try:
        at = standing_in(session, person, code)
        require(at, Permission.READ)
        document = build_report(session, batch.slug, at.partnership, side=at.side)
    except AictError as error:
        return _Page(code, None, pen_for(batch.locale).say(error.sentence))
    return _Page(code, document.in_language(batch.locale))


def _printed(
    batch: Batch, pages: Sequence[_Page], shelf: Prints, pool: Pool
) -> Iterator[tuple[_Page, bytes | None]]:
    """Side by side, as many as the pool has children."""
    with ThreadPoolExecutor(pool.children) as hands:
        yield from hands.map(lambda page: _one(batch, page, shelf, pool), pages)


def _one(batch: Batch, page: _Page, shelf: Prints, pool: Pool) -> tuple[_Page, bytes | None]:
    if page.document is None:
        return page, None
    key = key_of(batch.slug, page.document)
    try:
        content = shelf.made(key) or print_document(batch.slug, page.document, pool=pool)
    except RenderingError as error:
        why = pen_for(batch.locale).say(
            Sentence("Ce rapport n’a pas pu être imprimé : %(why)s", why=str(error))
        )
        return _Page(page.code, None, why), None
    shelf.keep(key, content)
    return page, content
