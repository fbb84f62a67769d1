"""The end of an evaluation on the site: its state, its acts, its PDF."""

from functools import partial

from flask import Blueprint, current_app, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale, get_translations
from flask_babel import gettext as _

from aict.config import Settings
from aict.core.errors import NotVisible, RuleBroken, Sentence
from aict.core.web import database, db
from aict.evaluations.models import Evaluation
from aict.evaluations.queries import evaluations_of
from aict.evaluations.routes import opened
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.reporting.catalogue import CATALOGUE
from aict.reporting.delivery import Heard, as_download, deliver
from aict.reporting.document import Document
from aict.reporting.wording import Pen
from aict.sealing import integrity, paper, publishing, services, signing, unfreezing
from aict.sealing.forms import ActForm, ErratumForm, RefusalForm, SignForm
from aict.sealing.illustrated import remember, shows_photograph
from aict.sealing.models import Decision, Snapshot
from aict.sealing.queries import (
    is_public,
    obstacles,
    snapshot_by_fingerprint,
    snapshot_of,
    unpublished,
    words,
)

bp = Blueprint("sealing", __name__)
ONE = "/partnerships/<code>/evaluations/<evaluation_code>"
OK, UNPROCESSABLE = 200, 422


@bp.app_context_processor
def words_of_sealing() -> dict[str, object]:
    """What the pages say of a signature, and the words of a report on the screen."""
    return {"pen": pen}


def pen() -> Pen:
    """Whatever a report says, in the reader's language."""
    return Pen(str(get_locale()), get_translations())


def settings() -> Settings:
    """The settings of the running application."""
    found: Settings = current_app.config["SETTINGS"]
    return found


def frozen(evaluation: Evaluation) -> Snapshot:
    """What was frozen; `RuleBroken` when nothing was."""
    snapshot = snapshot_of(db(), evaluation)
    if snapshot is None:
        raise RuleBroken(Sentence("Cette évaluation n’est pas encore figée : il n’y a rien à signer."))
    return snapshot


def back(at: Standing, evaluation_code: str, message: str) -> ResponseReturnValue:
    """To the page of signatures, after something was done."""
    flash(message)
    address = url_for("sealing.sign", code=at.partnership.code, evaluation_code=evaluation_code)
    return redirect(address, code=303)


@bp.get(f"{ONE}/sign")
@partnership_page(Permission.READ)
def sign(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """How far the end of an evaluation is, and what the reader may do."""
    return _page(at, opened(at, evaluation_code))


@bp.post(f"{ONE}/sign")
@partnership_page(Permission.SIGN)
def sign_off(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Sign the fingerprint that was read."""
    form = SignForm()
    _decide(at, evaluation_code, form, Decision.SIGN)
    return back(at, evaluation_code, _("Signé, au nom de votre collectivité."))


@bp.post(f"{ONE}/refuse")
@partnership_page(Permission.SIGN)
def refuse(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Refuse to sign, with the reason that will be printed."""
    form = RefusalForm()
    if not form.accepted():
        return _page(at, opened(at, evaluation_code), form)
    _decide(at, evaluation_code, form, Decision.REFUSE, form.reason.data)
    return back(at, evaluation_code, _("Votre refus est enregistré, avec son motif : le rapport le dira."))


def _decide(
    at: Standing, evaluation_code: str, form: SignForm, decision: Decision, reason: str | None = None
) -> None:
    snapshot, read = frozen(opened(at, evaluation_code)), str(form.fingerprint.data)
    signing.sign(db(), snapshot, at=at, fingerprint=read, decision=decision, reason=reason)


def _page(at: Standing, evaluation: Evaluation, form: RefusalForm | None = None) -> ResponseReturnValue:
    snapshot = snapshot_of(db(), evaluation)
    page = render_template(
        "sealing/sign.html",
        at=at,
        evaluation=evaluation,
        snapshot=snapshot,
        front=paper.document_of(snapshot, settings()).front if snapshot else None,
        obstacles=obstacles(db(), evaluation),
        holders=at.holders,
        words=words(snapshot) if snapshot else {},
        unpublished=sorted(unpublished(snapshot), key=at.holders.index) if snapshot else [],
        is_public=bool(snapshot and is_public(snapshot)),
        faults=integrity.faults(db(), snapshot) if snapshot else [],
        may_be_undone=bool(snapshot and unfreezing.may_be_undone(snapshot)),
        not_asking=unfreezing.not_asking(snapshot) if snapshot else [],
        form=form or RefusalForm(),
        act=ActForm(),
    )
    return page, UNPROCESSABLE if form else OK


@bp.post(f"{ONE}/freeze")
@partnership_page(Permission.TURN_KEY)
def freeze(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Keep what the evaluation says, for the signatures."""
    services.freeze(db(), opened(at, evaluation_code), at=at)
    return back(at, evaluation_code, _("L’évaluation est figée. Les signataires peuvent signer."))


@bp.post(f"{ONE}/unfreeze")
@partnership_page(Permission.TURN_KEY)
def unfreeze(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Ask to undo the freeze; it takes every key-holder, before anybody has signed."""
    if unfreezing.ask_to_unfreeze(db(), frozen(opened(at, evaluation_code)), at=at):
        message = _("Chaque membre à clé l’a demandé : l’évaluation est de nouveau en séance commune.")
    else:
        message = _("Votre demande est enregistrée ; il faut que chaque membre à clé la fasse.")
    return back(at, evaluation_code, message)


@bp.post(f"{ONE}/seal")
@partnership_page(Permission.TURN_KEY)
def seal(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Print for good what was signed. Its form carries no token: sealing twice is sealing once."""
    snapshot = frozen(opened(at, evaluation_code))
    if snapshot.sealed_at is None:
        services.require_every_word(snapshot)
        # Printing takes seconds: nobody else waits for our lock meanwhile. What changed is found by `seal`.
        fingerprint = snapshot.fingerprint
        db().rollback()
        with database().session(writing=False) as reading:
            printed = paper.print_snapshot(snapshot_by_fingerprint(reading, fingerprint), settings())
        services.seal(db(), snapshot, at=at, printed=printed)
    return back(at, evaluation_code, _("L’évaluation est scellée : plus rien n’y change."))


@bp.post(f"{ONE}/publish")
@partnership_page(Permission.TURN_KEY)
def publish(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Agree that everyone may see the figures."""
    publishing.publish(db(), frozen(opened(at, evaluation_code)), at=at)
    return back(at, evaluation_code, _("Votre accord est enregistré. Il faut celui de chaque membre à clé."))


@bp.route(f"{ONE}/erratum", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def erratum(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Write a correction beside what is sealed."""
    evaluation, form = opened(at, evaluation_code), ErratumForm()
    snapshot = frozen(evaluation)
    if request.method == "GET":
        services.require_sealed(snapshot)
    if form.accepted():
        try:
            services.add_erratum(db(), snapshot, at=at, text=form.text.data)
        except RuleBroken as broken:
            form.refuse(broken)
        else:
            return back(at, evaluation_code, _("Erratum ajouté. Le rapport scellé, lui, ne change pas."))
    page = render_template("sealing/erratum.html", at=at, evaluation=evaluation, form=form)
    return page, UNPROCESSABLE if request.method == "POST" else OK


@bp.get(f"{ONE}/report.pdf")
@partnership_page(Permission.EVALUATE)
def report(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """The report of an evaluation."""
    return _download(at, opened(at, evaluation_code))


@bp.get(f"{ONE}/illustrated.pdf")
@partnership_page(Permission.EVALUATE)
def illustrated(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """The same with the photograph of its first page, which no signature covers."""
    evaluation, locale = opened(at, evaluation_code), str(get_locale())
    document = paper.illustrated_copy(db(), evaluation, settings(), locale=locale, side=at.side)
    name = f"{at.partnership.code}-{evaluation.code}-illustrated.{locale}.pdf".lower()
    title, made = CATALOGUE[paper.SLUG].title, _remembering(evaluation, document)
    return deliver(at, paper.SLUG, document, title=title, name=name, made=made)


def _remembering(evaluation: Evaluation, document: Document) -> Heard | None:
    """Whoever is offered a copy of what was sealed, with a photograph on it, is to know it again."""
    snapshot, holder = snapshot_of(db(), evaluation), database()
    if snapshot is None or snapshot.sealed_at is None or not shows_photograph(document):
        return None
    return partial(remember, holder, snapshot.id, document.head.language)


@bp.get("/partnerships/<code>/reports/evaluation.pdf")
@partnership_page(Permission.READ)
def latest_report(at: Standing) -> ResponseReturnValue:
    """The report of the latest evaluation."""
    latest = next(iter(evaluations_of(db(), at.partnership.id)), None)
    if latest is None:
        raise NotVisible
    return _download(at, latest)


def _download(at: Standing, evaluation: Evaluation) -> ResponseReturnValue:
    locale = str(get_locale())
    found = paper.evaluation_print(db(), evaluation, settings(), locale=locale, side=at.side)
    name = f"{at.partnership.code}-{evaluation.code}.{locale}.pdf".lower()
    if isinstance(found, bytes):
        return as_download(found, name)
    return deliver(at, paper.SLUG, found, title=CATALOGUE[paper.SLUG].title, name=name)
