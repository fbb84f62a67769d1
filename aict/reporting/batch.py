"""One report of every partnership at once, as a ZIP: what an office hands to its council or keeps at the end of a year.

It is a job (`core.job_table`): it survives a restart and the death of whoever works on it; its progress is counted in
partnerships. Each report is put on the shelf of prints as if it had been asked for alone: stopped or cut short, the next
try makes only those that are not there. The ZIP lies there too, under the name of the job, whole or not at all.
"""

import io
import uuid
import zipfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, Self

from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core import pdf
from aict.core.db import Database
from aict.core.errors import AictError, Sentence
from aict.core.job_table import Job
from aict.core.jobs import Pool, Watch
from aict.core.pdf import RenderingError
from aict.core.prints import Prints, prints
from aict.core.web import database
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


KIND: Final = "batch"


@dataclass(frozen=True, slots=True)
class Batch:
    """Whose it is, which report, in which language, of which partnerships (their codes, in the order of the list)."""

    person: uuid.UUID
    slug: str
    locale: str
    codes: tuple[str, ...]

    def noted(self) -> dict[str, Any]:
        """As plain values; whose it is stands beside them."""
        return {"slug": self.slug, "locale": self.locale, "codes": list(self.codes)}

    @classmethod
    def of(cls, job: Job) -> Self:
        """What a job of this kind is about."""
        return cls(job.person_id, job.what["slug"], job.what["locale"], tuple(job.what["codes"]))


def carry_out(job: Job, watch: Watch) -> None:
    """Make the ZIP and put it on the shelf, under the name of the job."""
    prints().keep(job.id.hex, make(Batch.of(job), database(), prints(), watch))


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
        person = session.get(Person, batch.person)
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
    if (made := shelf.made(key)) is not None:
        return page, made
    try:
        content = print_document(batch.slug, page.document, pool=pool)
    except RenderingError as error:
        why = pen_for(batch.locale).say(
            Sentence("Ce rapport n’a pas pu être imprimé : %(why)s", why=str(error))
        )
        return _Page(page.code, None, why), None
    shelf.keep(key, content)
    return page, content
