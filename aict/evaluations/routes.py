"""Pages of evaluations: past ones, and the campaign of a joint one."""

import uuid
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from aict.asymmetry.rules import caveats
from aict.conversations.queries import Conversation, conversation_on
from aict.conversations.subjects import discussable
from aict.core import clock
from aict.core.answers import given_of, sheet_of
from aict.core.attempts import Outcome, attempt
from aict.core.dates import PartialDate
from aict.core.errors import NotVisible
from aict.core.revision_forms import WordForm
from aict.core.web import db
from aict.documents.evidence import title_and_date
from aict.documents.queries import documents_of
from aict.evaluations import planning, services, session, text_kinds, words
from aict.evaluations.campaign import campaign_of, may_plan_again
from aict.evaluations.discussing import EVALUATIONS
from aict.evaluations.evidence import documents_shown
from aict.evaluations.forms import AnswersForm, PlanForm
from aict.evaluations.front_photograph import front_photograph
from aict.evaluations.guard import require_stage
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.queries import evaluation_in, evaluations_of
from aict.evaluations.questions import asked_in
from aict.evaluations.scope import offered
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.text_kinds import register

bp = Blueprint("evaluations", __name__, url_prefix="/partnerships/<code>/evaluations")
discussable(EVALUATIONS)


@bp.record_once
def words_of_evaluations(state: BlueprintSetupState) -> None:
    """The lists of evaluations in words, and what their texts are made of."""
    register(state, services.CONCLUSIONS, text_kinds.CONCLUSIONS)
    register(state, services.RECOMMENDATION, text_kinds.RECOMMENDATION)
    state.app.jinja_env.globals.update(
        {
            "evaluation_kind_name": words.KIND.get,
            "joint_name": words.JOINT.get,
            "stage_name": words.STAGE.get,
            "asked_of_reader": words.ASKED.get,
            "end_in_words": session.end_in_words,
            "part_name": session.part_name,
            "participant_part": words.PART.get,
            "audience_name": words.AUDIENCE.get,
            "stance_name": words.STANCE.get,
            "sort_name": words.SORT.get,
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


@bp.get("/next")
@partnership_page(Permission.READ)
def upcoming(at: Standing) -> ResponseReturnValue:
    """Where an evaluation that is due is dealt with: the form of its plan, for who may open one; the list for the others."""
    page = "evaluations.new" if at.may(Permission.TURN_KEY) and at.key_id else "evaluations.index"
    return redirect(url_for(page, code=at.partnership.code), code=303)


@bp.route("/new", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def new(at: Standing) -> ResponseReturnValue:
    """Plan a joint evaluation."""
    form = _plan_form(at, _proposed(at))
    planned: list[Evaluation] = []
    outcome = attempt(form, lambda: planned.append(planning.plan(db(), at=at, **form.plan)))
    if outcome.done:
        flash(_("L’évaluation est ouverte : chaque côté répond seul."))
        return page_of(at, planned[0])
    return render_template("evaluations/plan.html", at=at, form=form, evaluation=None), outcome.status


@bp.route("/<evaluation_code>/edit", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def edit(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Put the plan right, while nobody has sent answers."""
    evaluation = opened(at, evaluation_code)
    if request.method == "GET":
        require_stage(evaluation, Stage.ANSWERING)
    form = _plan_form(at, _planned(evaluation))

    def act() -> None:
        planning.plan_again(db(), evaluation, at=at, version=form.read_version, **form.plan)

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Le plan est corrigé."))
        return page_of(at, evaluation)
    if outcome.overtaken:
        form.version.data = str(evaluation.version)
    page = render_template(
        "evaluations/plan.html", at=at, form=form, evaluation=evaluation, overtaken=outcome.overtaken
    )
    return page, outcome.status


def _plan_form(at: Standing, said: dict[str, Any]) -> PlanForm:
    form = PlanForm(data=said)
    form.offer(offered(db(), at.partnership, str(get_locale())), planning.checklists(db()))
    return form


def _proposed(at: Standing) -> dict[str, Any]:
    """What the rhythm of the convention proposes, for a form that is opened."""
    if request.method != "GET":
        return {}
    proposed = planning.proposed_plan(db(), at.partnership)
    years = sorted({day.year for day in (proposed.period_start, proposed.period_end) if day})
    title = _("Évaluation conjointe %(years)s", years="–".join(map(str, years)))
    return {
        "title": title,
        "kind": proposed.kind,
        "period_start": proposed.period_start,
        "period_end": proposed.period_end,
        "answers_due": proposed.answers_due,
        "checklist_id": proposed.checklist.id if proposed.checklist else None,
    }


def _planned(evaluation: Evaluation) -> dict[str, Any]:
    due = evaluation.answers_due
    return {
        "version": evaluation.version,
        "title": evaluation.title,
        "kind": evaluation.kind,
        "period_start": evaluation.period_start,
        "period_end": evaluation.period_end,
        "answers_due": PartialDate.of(due) if due else None,
        "checklist_id": evaluation.checklist_id,
        **(evaluation.looks_at or {}),
    }


@bp.get("/<evaluation_code>")
@partnership_page(Permission.EVALUATE)
def show(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """One evaluation: how far it is, the facts, and once revealed, answers and gap; then conclusions."""
    return evaluation_page(at, opened(at, evaluation_code))


def evaluation_page(
    at: Standing,
    evaluation: Evaluation,
    said: dict[uuid.UUID, WordForm] | None = None,
    outcome: Outcome | None = None,
) -> ResponseReturnValue:
    """The page of an evaluation, with the word that is being given on one of its texts."""
    outcome = outcome or Outcome()
    page = render_template(
        "evaluations/show.html",
        at=at,
        view=(view := session.view_of(db(), evaluation, at, str(get_locale()))),
        campaign=campaign_of(db(), evaluation, at, str(get_locale())),
        may_plan_again=may_plan_again(evaluation, view.ends),
        conclusions=session.word_of(evaluation.conclusions, at),
        recommendations=[(r, session.word_of(r.text, at)) for r in evaluation.recommendations],
        revisions_in_all=sum(text.head for text in services.texts_of(evaluation).values()),
        may_close=_may_close(evaluation),
        forms={text_id: word_form(text_id) for text_id in services.texts_of(evaluation)} | (said or {}),
        conflict=outcome.overtaken,
        conversation=_conversation(at, evaluation),
        photograph=front_photograph(db(), evaluation),
    )
    return page, outcome.status


def _conversation(at: Standing, evaluation: Evaluation) -> Conversation | None:
    """What is said of it, once the sides conclude together."""
    together = evaluation.stage in {Stage.JOINT_SESSION, Stage.FROZEN, Stage.SEALED}
    return conversation_on(db(), at, EVALUATIONS.kind, evaluation.id) if together else None


def word_form(text_id: uuid.UUID) -> WordForm:
    """The form of a word on one of several texts of the page."""
    form = WordForm()
    form.reason.id = f"reason-{text_id}"
    return form


def _may_close(evaluation: Evaluation) -> bool:
    return evaluation.answers_due is not None and clock.today() > evaluation.answers_due


@bp.route("/<evaluation_code>/answers", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def answers(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """The answers of one's own side, seen by nobody else until every side has finished."""
    evaluation = opened(at, evaluation_code)
    if request.method == "GET":
        require_stage(evaluation, Stage.ANSWERING)
    questions = asked_in(db(), evaluation, str(get_locale()))
    sheet = sheet_of(db(), evaluation.id, at.side or "")
    given = given_of(sheet) if sheet else {}
    offered_documents = [(str(d.id), title_and_date(d)) for d in documents_of(db(), at.partnership.id)]
    form = AnswersForm.asking(questions, given, offered_documents)
    outcome = attempt(form, lambda: _keep_answers(at, evaluation, form))
    if outcome.done:
        return page_of(at, evaluation)
    if outcome.overtaken or (form.version.data is None and request.method == "GET"):
        form.version.data = str(sheet.version if sheet else 0)
    theirs = given_of(sheet) if outcome.overtaken and sheet else {}
    page = render_template(
        "evaluations/answers.html",
        at=at,
        evaluation=evaluation,
        form=form,
        questions=questions,
        theirs=theirs,
        documents=documents_shown(db(), evaluation, [theirs]),
        overtaken=outcome.overtaken,
        finished=bool(sheet and sheet.is_finished),
    )
    return page, outcome.status


def _keep_answers(at: Standing, evaluation: Evaluation, form: AnswersForm) -> None:
    services.save_answers(db(), evaluation, at=at, given=form.given, version=form.read_version)
    if request.form.get("act") == "submit":
        services.submit_answers(db(), evaluation, at=at)
        flash(_("Vos réponses sont envoyées. L’autre côté sait qu’elles le sont, pas ce qu’elles disent."))
    else:
        flash(_("Réponses gardées : seul votre côté les voit."))


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
