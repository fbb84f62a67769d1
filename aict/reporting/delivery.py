"""A report on its way to its reader: at once when it is short or was just made, with its progress when it is long.

`…/report.pdf` is always the PDF itself. A browser that would have to wait longer than `BRIEFLY` is shown how far the
print is, at the same address with `?progress=1`; who asks for no page waits for the bytes.
"""

import hashlib
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from flask import Response, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from aict.accounts.models import Person
from aict.core.errors import Sentence
from aict.core.jobs import Watch
from aict.core.paths import PACKAGE, REPORTS
from aict.core.prints import prints
from aict.partnerships.access import Standing
from aict.reporting import snapshot
from aict.reporting.document import Document
from aict.reporting.paper import print_document

Heard = Callable[[bytes], None]
"""Told what was printed."""

BRIEFLY, PATIENTLY = 4.0, 100.0
"""Seconds that a browser, and a program, wait for the bytes."""


def deliver(
    at: Standing, slug: str, document: Document, *, title: Sentence, name: str, made: Heard | None = None
) -> ResponseReturnValue:
    """Print a document of a partnership in its own language and send it under `name`, or show how far its print is.

    `made` hears the bytes before anybody is sent them, beside the request.
    """
    page = partial(_progress, title, at)
    return _delivered(at.person, slug, document, name=name, page=page, made=made)


def deliver_alone(
    person: Person, slug: str, document: Document, *, title: Sentence, name: str
) -> ResponseReturnValue:
    """The same for a document that is of no one partnership."""
    return _delivered(person, slug, document, name=name, page=partial(_progress, title, None))


def _delivered(
    person: Person,
    slug: str,
    document: Document,
    *,
    name: str,
    page: Callable[[str], ResponseReturnValue],
    made: Heard | None = None,
) -> ResponseReturnValue:
    def make(watch: Watch) -> bytes:
        pdf = print_document(slug, document, watch=watch)
        if made:
            made(pdf)
        return pdf

    key, shelf = key_of(slug, document), prints()
    pdf = shelf.made(key)
    if pdf is None:
        shelf.complain(key)
        shelf.begin(key, owner=str(person.id), make=make)
    if request.args.get("progress"):
        return page(key)
    pdf = pdf or shelf.wait(key, BRIEFLY if _wants_a_page() else PATIENTLY)
    return as_download(pdf, name) if pdf else redirect(_here(progress=1), code=303)


def as_download(pdf: bytes, name: str) -> Response:
    """A PDF that the browser shows or saves under a name of its own."""
    response = Response(pdf, mimetype="application/pdf")
    response.headers.set("Content-Disposition", "inline", filename=name)
    return response


def _progress(title: Sentence, at: Standing | None, key: str) -> ResponseReturnValue:
    underway, pdf = prints().underway(key), _here()
    pages = underway.pages if underway else 0
    if request.accept_mimetypes.best == "application/json":
        return jsonify(pages=pages, ready=prints().made(key) is not None)
    ready = prints().made(key) is not None
    page = "reporting/progress.html" if at else "reporting/progress_alone.html"
    return render_template(page, at=at, title=title, pages=pages, ready=ready, pdf=pdf)


def _here(**more: int) -> str:
    values: dict[str, Any] = {**(request.view_args or {}), **more}
    if "lang" in request.args:
        values["lang"] = request.args["lang"]
    return url_for(str(request.endpoint), **values)


def _wants_a_page() -> bool:
    return "text/html" in request.headers.get("Accept", "")


def key_of(slug: str, document: Document) -> str:
    """What is printed, its language, and how this version of the program prints it."""
    whole = "\0".join((slug, document.head.language, snapshot.freeze(document), _look()))
    return hashlib.sha256(whole.encode()).hexdigest()


@cache
def _look() -> str:
    digest = hashlib.sha256()
    for folder in (REPORTS, PACKAGE / "reporting", PACKAGE / "translations"):
        for path in sorted(folder.rglob("*.*")):
            digest.update(path.read_bytes())
    return digest.hexdigest()
