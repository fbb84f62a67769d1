"""Printing one report of all one's partnerships: chosen, watched, stopped, taken up again, fetched."""

from collections.abc import Sequence

from flask import Blueprint, Response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale, lazy_gettext
from sqlalchemy import select

from aict.accounts.user import signed_in_person
from aict.core import job_table
from aict.core.access import signed_in
from aict.core.errors import NotVisible
from aict.core.forms import Choice, Form, Required
from aict.core.job_table import Job
from aict.core.prints import prints
from aict.core.templating import say
from aict.core.web import db, parse_id
from aict.partnerships.access import readable_ids
from aict.partnerships.models import Partnership
from aict.reporting.batch import KIND, MOST, SLUGS, Batch
from aict.reporting.catalogue import CATALOGUE

bp = Blueprint("batch", __name__, url_prefix="/reports/all")


class BatchForm(Form):
    """Which report."""

    slug = Choice(lazy_gettext("Quel rapport"), validators=[Required()])

    def __init__(self) -> None:
        """Offer the reports of the catalogue that a batch may hold."""
        super().__init__()
        self.slug.offer([(slug, say(CATALOGUE[slug].title)) for slug in SLUGS])


@bp.get("")
@signed_in
def choose() -> ResponseReturnValue:
    """The reports that can be printed of all one's partnerships."""
    return _choosing(BatchForm())


@bp.post("")
@signed_in
def begin() -> ResponseReturnValue:
    """Begin a batch, and show how far it is."""
    form, codes = BatchForm(), _codes()
    if not form.validate() or not codes:
        return _choosing(form), 422
    person = signed_in_person()
    batch = Batch(person.id, form.slug.data, str(get_locale()), tuple(codes[:MOST]))
    job = job_table.ask(db(), kind=KIND, person_id=person.id, what=batch.noted(), total=len(batch.codes))
    return _shown(job)


@bp.get("/<token>")
@signed_in
def progress(token: str) -> ResponseReturnValue:
    """How far a batch is, read again as often as one likes."""
    job = _own(token)
    ready = prints().made(token) is not None
    title = CATALOGUE[Batch.of(job).slug].title
    return render_template("reporting/batch.html", title=title, job=job, token=token, ready=ready)


@bp.post("/<token>/stop")
@signed_in
def stop(token: str) -> ResponseReturnValue:
    """Give a batch up; what is printed already stays for a day."""
    job = _own(token)
    job_table.stop(db(), job)
    return _shown(job)


@bp.post("/<token>/resume")
@signed_in
def resume(token: str) -> ResponseReturnValue:
    """Go on with a batch that was stopped, or that has failed."""
    job = _own(token)
    job_table.ask_again(db(), job)
    return _shown(job)


@bp.get("/<token>.zip")
@signed_in
def fetch(token: str) -> ResponseReturnValue:
    """The reports in one file."""
    batch, content = Batch.of(_own(token)), prints().made(token)
    if content is None:
        raise NotVisible
    response = Response(content, mimetype="application/zip")
    response.headers.set("Content-Disposition", "attachment", filename=f"{batch.slug}.{batch.locale}.zip")
    return response


def _shown(job: Job) -> ResponseReturnValue:
    return redirect(url_for(".progress", token=job.id.hex), code=303)


def _own(token: str) -> Job:
    """Never somebody else's: a name that is not of one's own batch does not exist."""
    named = parse_id(token)
    job = job_table.job_of(db(), named, signed_in_person().id) if named else None
    if job is None or job.kind != KIND or token != job.id.hex:
        raise NotVisible
    return job


def _codes() -> Sequence[str]:
    """Codes of all that one may read, by title; one more than a batch holds, to know that there are more."""
    readable = select(Partnership.code).where(Partnership.id.in_(readable_ids(signed_in_person())))
    return db().scalars(readable.order_by(Partnership.title, Partnership.code).limit(MOST + 1)).all()


def _choosing(form: BatchForm) -> str:
    codes = _codes()
    return render_template(
        "reporting/batches.html", form=form, count=min(len(codes), MOST), more=len(codes) > MOST, most=MOST
    )
