"""The declaration of an authority: its people alone see it, its officers file it."""

from collections.abc import Iterator

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts.access_log import DOWNLOADED, EXPORTED, log_taken
from aict.accounts.own_pages import Own, own_organisation_page
from aict.core import clock
from aict.core.attempts import attempt
from aict.core.errors import NotVisible
from aict.core.sheets import Table, csv_bytes, xlsx_bytes
from aict.core.storage import storage
from aict.core.web import db
from aict.documents.sending import sent
from aict.oda import services
from aict.oda.columns import export, kept, sheet
from aict.oda.declaring import Declaration, declaration, years_of
from aict.oda.forms import FilingForm
from aict.oda.queries import filing_in, filings_of, window_of
from aict.oda.rules import Place

bp = Blueprint("oda", __name__, url_prefix="/organisations/<uuid:organisation_id>/oda")

FIRST_YEAR, LAST_YEAR = 1990, 2100
_MEDIA = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


@bp.get("")
@own_organisation_page()
def index(own: Own) -> ResponseReturnValue:
    """The years in which something was paid or filed, and the year that is due next."""
    due = clock.today().year - 1
    years = years_of(db(), person=own.person, organisation=own.organisation)
    filed = {filing.year: filing for filing in reversed(filings_of(db(), own.organisation.id))}
    return render_template(
        "oda/index.html",
        organisation=own.organisation,
        years=sorted({due, *years}, reverse=True),
        filed=filed,
    )


@bp.get("/<int:year>")
@own_organisation_page()
def show(own: Own, year: int) -> ResponseReturnValue:
    """What is declared of a year, what is missing and where it is said; with `format`, the sheet to hand in."""
    found = _declared(own, year)
    kind = request.args.get("format")
    if kind in _MEDIA:
        return _sheet(own, export(db(), found), kind, f"apd-{year}")
    return render_template(
        "oda/show.html",
        organisation=own.organisation,
        found=found,
        window=window_of(db(), year),
        filings=filings_of(db(), own.organisation.id, year),
        may_file=own.writes,
        places=Place,
    )


@bp.route("/<int:year>/file", methods=["GET", "POST"])
@own_organisation_page(writing=True)
def file(own: Own, year: int) -> ResponseReturnValue:
    """Keep what was filed: the day, the receipt, the very rows."""
    found = _declared(own, year)
    form = FilingForm()

    def act() -> None:
        values = form.values
        content = {**kept(export(db(), found)), "missing": found.missing}
        values["upload"] = values.pop("file")
        services.file(db(), storage(), organisation=own.organisation, year=year, content=content, **values)

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Déclaration enregistrée, avec ses lignes et son accusé de réception."))
        return redirect(url_for("oda.show", organisation_id=own.organisation.id, year=year), code=303)
    page = render_template("oda/file.html", organisation=own.organisation, form=form, found=found)
    return page, outcome.status


@bp.get("/<int:year>/filings/<int:number>")
@own_organisation_page()
def filing(own: Own, year: int, number: int) -> ResponseReturnValue:
    """One filing as it was; with `format`, its sheet."""
    found = filing_in(db(), own.organisation.id, year, number)
    table = sheet(found.content, year)
    kind = request.args.get("format")
    if kind in _MEDIA:
        return _sheet(own, table, kind, f"apd-{year}-{number}")
    return render_template("oda/filing.html", organisation=own.organisation, filing=found, table=table)


@bp.get("/<int:year>/filings/<int:number>/receipt")
@own_organisation_page()
def receipt(own: Own, year: int, number: int) -> ResponseReturnValue:
    """The receipt itself, to be saved."""
    found = filing_in(db(), own.organisation.id, year, number)
    if found.storage_name is None:
        raise NotVisible
    content: Iterator[bytes] = storage().read(found.storage_name)
    log_taken(DOWNLOADED, person_id=own.person.id, what=found.file_name or "")
    return sent(
        content, file_name=found.file_name or "", media_type=found.media_type or "", size=found.size or 0
    )


def _declared(own: Own, year: int) -> Declaration:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotVisible
    return declaration(db(), person=own.person, organisation=own.organisation, year=year)


def _sheet(own: Own, table: Table, kind: str, name: str) -> Response:
    log_taken(EXPORTED, person_id=own.person.id, what=name)
    content = xlsx_bytes([table]) if kind == "xlsx" else csv_bytes(table)
    answer = Response(content, content_type=_MEDIA[kind])
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.{kind}"'
    return answer
