"""Printing one report of all one's partnerships: chosen, watched, stopped, taken up again, fetched."""

from collections.abc import Sequence

from flask import Blueprint, Response, current_app, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale, lazy_gettext
from sqlalchemy import select

from aict.accounts.user import signed_in_person
from aict.core import clock
from aict.core.access import signed_in
from aict.core.errors import NotVisible
from aict.core.forms import Choice, Form, Required
from aict.core.jobs import Watch
from aict.core.prints import Underway, prints
from aict.core.templating import say
from aict.core.web import database, db
from aict.partnerships.access import readable_ids
from aict.partnerships.models import Partnership
from aict.reporting.batch import MOST, SLUGS, Batch, make, token_of
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
    batch = Batch(str(signed_in_person().id), form.slug.data, str(get_locale()), tuple(codes[:MOST]))
    token = token_of(batch, clock.now().isoformat())
    prints().note_order(token, batch.noted())
    _start(token, batch)
    return redirect(url_for(".progress", token=token), code=303)


@bp.get("/<token>")
@signed_in
def progress(token: str) -> ResponseReturnValue:
    """How far a batch is, read again as often as one likes."""
    batch, underway = _own(token), prints().underway(token)
    ready = prints().made(token) is not None
    return render_template(
        "reporting/batch.html",
        title=CATALOGUE[batch.slug].title,
        token=token,
        done=len(batch.codes) if ready else _done(underway),
        total=len(batch.codes),
        underway=underway is not None,
        ready=ready,
    )


@bp.post("/<token>/stop")
@signed_in
def stop(token: str) -> ResponseReturnValue:
    """Give a batch up; what is printed already stays for a day."""
    _own(token)
    prints().stop(token)
    return redirect(url_for(".progress", token=token), code=303)


@bp.post("/<token>/resume")
@signed_in
def resume(token: str) -> ResponseReturnValue:
    """Go on with a batch that was stopped, or cut short by a restart."""
    _start(token, _own(token))
    return redirect(url_for(".progress", token=token), code=303)


@bp.get("/<token>.zip")
@signed_in
def fetch(token: str) -> ResponseReturnValue:
    """The reports in one file."""
    batch, content = _own(token), prints().made(token)
    if content is None:
        raise NotVisible
    response = Response(content, mimetype="application/zip")
    response.headers.set("Content-Disposition", "attachment", filename=f"{batch.slug}.{batch.locale}.zip")
    return response


def _start(token: str, batch: Batch) -> None:
    """Beside this request; refused while another print of the same person is under way."""
    data, shelf = database(), prints()
    app = current_app._get_current_object()  # type: ignore[attr-defined]  # noqa: SLF001 - the way Flask gives to a thread

    def made(watch: Watch) -> bytes:
        with app.app_context():
            return make(batch, data, shelf, watch)

    shelf.begin(token, owner=batch.person, make=made)


def _own(token: str) -> Batch:
    """Never somebody else's: a name that is not of one's own batch does not exist."""
    noted = prints().order(token) if token.isalnum() else None
    if noted is None or noted["person"] != str(signed_in_person().id):
        raise NotVisible
    return Batch.of(noted)


def _done(underway: Underway | None) -> int:
    return underway.pages if underway else 0


def _codes() -> Sequence[str]:
    """Codes of all that one may read, by title; one more than a batch holds, to know that there are more."""
    readable = select(Partnership.code).where(Partnership.id.in_(readable_ids(signed_in_person())))
    return db().scalars(readable.order_by(Partnership.title, Partnership.code).limit(MOST + 1)).all()


def _choosing(form: BatchForm) -> str:
    codes = _codes()
    return render_template(
        "reporting/batches.html", form=form, count=min(len(codes), MOST), more=len(codes) > MOST, most=MOST
    )
