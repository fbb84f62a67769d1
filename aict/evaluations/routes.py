"""Pages of evaluations: past ones, and the campaign of a joint one."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from aict.asymmetry.rules import caveats
from aict.core import clock
from aict.core.answers import Given, given_of, sheet_of
from aict.core.errors import NotVisible, Overtaken, RuleBroken
from aict.core.forms import read_number
from aict.core.web import db
from aict.evaluations import services, session, words
from aict.evaluations.forms import AnswersForm, PlanForm
from aict.evaluations.guard import require_stage
from aict.evaluations.models import Evaluation, EvaluationKind, Stage
from aict.evaluations.queries import evaluation_in, evaluations_of
from aict.evaluations.questions import asked_in
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("evaluations", __name__, url_prefix="/partnerships/<code>/evaluations")
CONFLICT, UNPROCESSABLE = 409, 422


@bp.record_once
def words_of_evaluations(state: BlueprintSetupState) -> None:
    """The lists of evaluations in words."""
    state.app.jinja_env.globals.update(
        {
            "evaluation_kind_name": words.KIND.get,
            "joint_name": words.JOINT.get,
            "stage_name": words.STAGE.get,
            "asked_of_reader": words.ASKED.get,
            "end_in_words": session.end_in_words,
            "part_name": session.part_name,
            "caveats": caveats,
        }
    )


def opened(at: Standing, evaluation_code: str) -> Evaluation:
    """The evaluation of that code, for who may open it: its readers, and its own guests."""
    evaluation = evaluation_in(db(), at.partnership.id, evaluation_code)
    if evaluation is None or not (at.may(Permission.READ) or evaluation.id in at.guest_of):
        raise NotVisible
    return evaluation


def page_of(at: Standing, evaluation: Evaluation) -> ResponseReturnValue:
    """Back to the page of an evaluation after something was done."""
    return redirect(
        url_for("evaluations.show", code=at.partnership.code, evaluation_code=evaluation.code), code=303
    )


@bp.get("")
@partnership_page(Permission.EVALUATE)
def index(at: Standing) -> ResponseReturnValue:
    """The evaluations, past and under way; a guest finds only theirs."""
    found = evaluations_of(db(), at.partnership.id)
    if not at.may(Permission.READ):
        found = [evaluation for evaluation in found if evaluation.id in at.guest_of]
    return render_template("evaluations/index.html", at=at, evaluations=found)


@bp.route("/new", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def new(at: Standing) -> ResponseReturnValue:
    """Plan a joint evaluation."""
    form = PlanForm()
    form.offer()
    if form.accepted():
        try:
            evaluation = services.plan(
                db(),
                at=at,
                title=form.title.data,
                kind=EvaluationKind(form.kind.data) if form.kind.data else None,
                period_start=form.period_start.data,
                period_end=form.period_end.data,
                answers_due=form.answers_due.data.earliest if form.answers_due.data else None,
            )
            flash(_("L’évaluation est ouverte : chaque côté répond seul."))
            return page_of(at, evaluation)
        except RuleBroken as broken:
            form.refuse(broken)
    page = render_template("evaluations/new.html", at=at, form=form)
    return page, UNPROCESSABLE if request.method == "POST" else 200


@bp.get("/<evaluation_code>")
@partnership_page(Permission.EVALUATE)
def show(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """One evaluation: how far it is, the facts, and once revealed, answers and gap; then conclusions."""
    evaluation = opened(at, evaluation_code)
    return render_template(
        "evaluations/show.html",
        at=at,
        view=session.view_of(db(), evaluation, at, str(get_locale())),
        conclusions=session.word_of(evaluation.conclusions, at),
        recommendations=[(r, session.word_of(r.text, at)) for r in evaluation.recommendations],
        may_close=_may_close(evaluation),
    )


def _may_close(evaluation: Evaluation) -> bool:
    return evaluation.answers_due is not None and clock.today() > evaluation.answers_due


@bp.route("/<evaluation_code>/answers", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def answers(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """The answers of one's own side, seen by nobody else until every side has finished."""
    evaluation = opened(at, evaluation_code)
    require_stage(evaluation, Stage.ANSWERING)
    questions = asked_in(db(), evaluation, str(get_locale()))
    sheet = sheet_of(db(), evaluation.id, at.side or "")
    form = AnswersForm.filled(questions, given_of(sheet) if sheet else {})
    status, overtaken = 200, None
    if request.method == "GET":
        form.version.data = form.version.data or str(sheet.version if sheet else 0)
    elif form.accepted():
        try:
            return _keep_answers(at, evaluation, form, form.given(questions))
        except RuleBroken as broken:
            form.refuse(broken)
            status = UNPROCESSABLE
        except Overtaken as error:
            overtaken, status = error, CONFLICT
            form.version.data = str(sheet.version if sheet else 0)
    else:
        status = UNPROCESSABLE
    page = render_template(
        "evaluations/answers.html",
        at=at,
        evaluation=evaluation,
        form=form,
        questions=questions,
        theirs=given_of(sheet) if overtaken and sheet else None,
        overtaken=overtaken,
        finished=bool(sheet and sheet.is_finished),
    )
    return page, status


def _keep_answers(
    at: Standing, evaluation: Evaluation, form: AnswersForm, given: dict[str, Given]
) -> ResponseReturnValue:
    version = read_number(form.version.data)
    services.save_answers(db(), evaluation, at=at, given=given, version=version)
    if request.form.get("act") == "submit":
        services.submit_answers(db(), evaluation, at=at)
        flash(_("Vos réponses sont envoyées. L’autre côté sait qu’elles le sont, pas ce qu’elles disent."))
    else:
        flash(_("Réponses gardées : seul votre côté les voit."))
    return page_of(at, evaluation)


@bp.post("/<evaluation_code>/close")
@partnership_page(Permission.TURN_KEY)
def close(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Go on, after the agreed date, without the sides that did not answer."""
    evaluation = opened(at, evaluation_code)
    services.close_answers(db(), evaluation, at=at)
    flash(_("Les réponses sont closes ; le rapport dira qui n’a pas répondu à la date convenue."))
    return page_of(at, evaluation)


@bp.post("/<evaluation_code>/reopen")
@partnership_page(Permission.TURN_KEY)
def reopen(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Ask to reopen the answers; it takes every side."""
    evaluation = opened(at, evaluation_code)
    if services.ask_to_reopen(db(), evaluation, at=at):
        flash(_("Tous les côtés l’ont demandé : les réponses sont rouvertes."))
    else:
        flash(_("Votre demande est enregistrée ; il faut que chaque côté la fasse."))
    return page_of(at, evaluation)
