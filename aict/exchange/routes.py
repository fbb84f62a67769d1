"""`/import` and `/export`: the whole registry of one organisation, in and out, as one workbook."""

import uuid
from dataclasses import dataclass

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale, gettext
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from aict.accounts.access_log import EXPORTED, log_taken
from aict.accounts.models import Person, Role
from aict.accounts.user import signed_in_person
from aict.core import clock
from aict.core.access import signed_in
from aict.core.errors import NotAllowed, NotVisible, Overtaken, Sentence
from aict.core.paging import page_of
from aict.core.sheets import NotReadable, csv_archive, xlsx_bytes
from aict.core.templating import say
from aict.core.trail import Actor
from aict.core.web import db, pause_session
from aict.exchange import fates
from aict.exchange.exporting import export_workbook
from aict.exchange.fates import Shown
from aict.exchange.forms import AcceptForm, ImportForm
from aict.exchange.handed_over import read_files
from aict.exchange.held import Held, held_imports
from aict.exchange.importing import import_workbook, preview_workbook
from aict.exchange.report import Fate, ImportReport
from aict.exchange.template import template_workbook
from aict.organisations.models import Organisation
from aict.partnerships.access import Permission, Standing, partnership_page, reading_organisations
from aict.partnerships.models import Partnership

bp = Blueprint("exchange", __name__)
CONFLICT, UNPROCESSABLE = 409, 422
_MEDIA = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}


@bp.get("/import")
@signed_in
def index() -> ResponseReturnValue:
    """Where a workbook is handed over, and where one is taken away."""
    return _index(_form(_importers(signed_in_person())))


@bp.get("/export")
@signed_in
def exports() -> ResponseReturnValue:
    """The same page, for who comes to take something away."""
    return _index(_form(_importers(signed_in_person())))


@bp.post("/import")
@signed_in
def hand_over() -> ResponseReturnValue:
    """Read a workbook and show what it would do; nothing of it is in the registry yet."""
    person = signed_in_person()
    importers = _importers(person)
    if not importers:
        raise NotAllowed(_OFFICERS_ONLY)
    form = _form(importers)
    if not form.accepted():
        return _index(form), UNPROCESSABLE
    owner = person.id
    # Reading a file takes seconds: nobody waits for it.
    pause_session()
    try:
        workbook = read_files(form.files.data)
    except NotReadable as refused:
        form.refuse_files(refused.sentence)
        return _index(form), UNPROCESSABLE
    names = tuple(name for name, _ in form.files.data)
    held = Held(owner, uuid.UUID(form.organisation.data), names, workbook)
    name = held_imports().keep(held)
    return redirect(url_for("exchange.review", import_id=name), code=303)


@bp.get("/import/<uuid:import_id>")
@signed_in
def review(import_id: uuid.UUID) -> ResponseReturnValue:
    """The fate of each row and every error in place, as the registry is now; nothing is written."""
    waiting = _waiting(import_id)
    report = preview_workbook(db(), waiting.held.workbook, importer=waiting.importer)
    return _review(waiting, report, AcceptForm())


@bp.post("/import/<uuid:import_id>")
@signed_in
def accept(import_id: uuid.UUID) -> ResponseReturnValue:
    """Import what was shown, all of it or nothing; what would now do something else is shown again."""
    waiting = _waiting(import_id)
    actor = Actor(person=waiting.held.owner, organisation=waiting.importer.id)
    db().info["actor"] = actor
    form = AcceptForm()
    try:
        report = import_workbook(db(), waiting.held.workbook, importer=waiting.importer, actor=actor)
    except (IntegrityError, StaleDataError, Overtaken):
        return _again(import_id)
    if not report.accepted or fates.seen_as(report) != form.seen.data:
        return _again(import_id)
    flash(
        gettext(
            "Importé. Lignes nouvelles : %(new)s. Lignes changées : %(changed)s.",
            new=report.counts[Fate.NEW],
            changed=report.counts[Fate.CHANGED],
        )
    )
    return redirect(url_for("exchange.review", import_id=import_id), code=303)


@bp.get("/import/template.xlsx")
@signed_in
def template() -> ResponseReturnValue:
    """An empty workbook with explanations and permitted values, in the reader's language."""
    return _file(template_workbook(db(), say), f"aict-{get_locale()}.xlsx", _MEDIA["xlsx"])


@bp.get("/export.<any(xlsx, zip):kind>")
@signed_in
def export_all(kind: str) -> ResponseReturnValue:
    """Every partnership of one organisation of the reader, as a workbook or as CSV files in an archive."""
    organisations = _exporters(signed_in_person())
    if not organisations:
        raise NotAllowed(_READERS_ONLY)
    asked = request.args.get("organisation")
    exporter = next((each for each in organisations if str(each.id) == asked), organisations[0])
    return _exported(exporter, None, kind=kind, name=exporter.code)


@bp.get("/partnerships/<code>/export.<any(xlsx, zip):kind>")
@partnership_page(Permission.READ)
def export_one(at: Standing, kind: str) -> ResponseReturnValue:
    """One partnership, as a workbook told from the reader's side."""
    if at.member is None:
        raise NotVisible
    return _exported(at.member.organisation, at.partnership, kind=kind, name=at.partnership.code)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An import that its own reader may still accept."""

    name: uuid.UUID
    held: Held
    importer: Organisation


def _waiting(import_id: uuid.UUID) -> _Waiting:
    person = signed_in_person()
    held = held_imports().find(import_id, owner=person.id)
    importer = next((each for each in _importers(person) if each.id == held.importer), None)
    if importer is None:
        raise NotAllowed(_OFFICERS_ONLY)
    return _Waiting(import_id, held, importer)


def _importers(person: Person) -> list[Organisation]:
    """The organisations for which a person may import: those it is an officer of."""
    return [a.organisation for a in person.affiliations if a.role is Role.OFFICER]


def _exporters(person: Person) -> list[Organisation]:
    """The organisations in whose name a person reads, each once."""
    reading = reading_organisations(person)
    found = {a.organisation_id: a.organisation for a in person.affiliations if a.organisation_id in reading}
    return list(found.values())


def _form(importers: list[Organisation]) -> ImportForm:
    form = ImportForm()
    form.offer(importers)
    return form


def _index(form: ImportForm) -> str:
    person = signed_in_person()
    return render_template(
        "exchange/index.html", form=form, importers=_importers(person), exporters=_exporters(person)
    )


def _again(import_id: uuid.UUID) -> ResponseReturnValue:
    """The page as the registry now is, after another word was there first."""
    db().rollback()
    waiting = _waiting(import_id)
    report = preview_workbook(db(), waiting.held.workbook, importer=waiting.importer)
    return _review(waiting, report, AcceptForm(formdata=None), overtaken=True), CONFLICT


def _review(waiting: _Waiting, report: ImportReport, form: AcceptForm, *, overtaken: bool = False) -> str:
    form.seen.data = fates.seen_as(report)
    asked = request.args.get("show", "")
    shown = Shown(asked) if asked in set(Shown) else fates.first_shown(report)
    number = request.args.get("page")
    problems = page_of(fates.problems_shown(report, shown), number)
    rows = page_of(fates.rows_shown(report, shown), number)
    return render_template(
        "exchange/review.html",
        waiting=waiting,
        report=report,
        form=form,
        overtaken=overtaken,
        counts=fates.by_sheet(report),
        changing=report.counts[Fate.NEW] + report.counts[Fate.CHANGED],
        shown=shown,
        page=problems if shown in {Shown.ERRORS, Shown.REMARKS} else rows,
        rows=fates.told(waiting.held.workbook, rows.rows),
        fate_words=fates.FATES,
    )


def _exported(exporter: Organisation, partnership: Partnership | None, *, kind: str, name: str) -> Response:
    tables = export_workbook(db(), exporter=exporter, partnership=partnership)
    log_taken(EXPORTED, person_id=signed_in_person().id, what=name)
    content = csv_archive(tables) if kind == "zip" else xlsx_bytes(tables)
    return _file(content, f"{name}-{clock.today().isoformat()}.{kind}", _MEDIA[kind])


def _file(content: bytes, name: str, media_type: str) -> Response:
    answer = Response(content, content_type=media_type)
    answer.headers.set("Content-Disposition", "attachment", filename=name)
    return answer


_OFFICERS_ONLY = Sentence("Seuls les agents d’une collectivité peuvent importer pour elle.")
_READERS_ONLY = Sentence("Aucun partenariat ne vous est ouvert : il n’y a rien à exporter.")
