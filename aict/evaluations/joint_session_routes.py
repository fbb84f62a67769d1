"""Pages of the joint session: conclusions, recommendations, and what each side says in its own words."""

import uuid

from flask import flash, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.core.errors import NotVisible, Overtaken, RuleBroken
from aict.core.forms import read_number
from aict.core.revisions import Conflict, SharedText, Verdict, head_of, revision_of
from aict.core.web import db
from aict.evaluations import services
from aict.evaluations.forms import ConclusionsForm, RecommendationForm, VoiceForm, WordForm
from aict.evaluations.guard import refuse_frozen, require_stage
from aict.evaluations.models import Evaluation, Recommendation, Stage
from aict.evaluations.routes import CONFLICT, UNPROCESSABLE, bp, opened, page_of
from aict.evaluations.texts import ConclusionsText, RecommendationText
from aict.partnerships.access import Permission, Standing, partnership_page


@bp.route("/<evaluation_code>/conclusions", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def conclusions(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Propose the joint conclusions, against the revision the form was opened on."""
    evaluation = opened(at, evaluation_code)
    require_stage(evaluation, Stage.JOINT_SESSION)
    head = head_of(evaluation.conclusions) if evaluation.conclusions else None
    shown = ConclusionsText.from_json(head.content) if head else None
    form = ConclusionsForm(obj=shown)
    form.offer()
    conflict = None
    if form.accepted():
        try:
            services.propose_conclusions(
                db(), evaluation, at=at, text=form.content, base_number=read_number(form.base_number.data)
            )
            flash(
                _(
                    "Conclusions proposées ; elles valent quand chaque membre qui détient une clé est d’accord."
                )
            )
            return page_of(at, evaluation)
        except RuleBroken as broken:
            form.refuse(broken)
        except Conflict as error:
            conflict = error
            form.base_number.data = str(error.number)
    elif request.method == "GET":
        form.base_number.data = form.base_number.data or str(head.number if head else 0)
    page = render_template(
        "evaluations/conclusions.html",
        at=at,
        evaluation=evaluation,
        form=form,
        conflict=conflict,
        theirs=shown,
    )
    return page, _status(conflict)


@bp.route("/<evaluation_code>/recommendations/new", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def new_recommendation(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Propose a recommendation."""
    return _recommendation_page(at, opened(at, evaluation_code), None)


@bp.route("/<evaluation_code>/recommendations/<int:number>/edit", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def edit_recommendation(at: Standing, evaluation_code: str, number: int) -> ResponseReturnValue:
    """Propose another wording of a recommendation."""
    evaluation = opened(at, evaluation_code)
    found = next((r for r in evaluation.recommendations if r.number == number), None)
    if found is None:
        raise NotVisible
    return _recommendation_page(at, evaluation, found)


def _recommendation_page(
    at: Standing, evaluation: Evaluation, found: Recommendation | None
) -> ResponseReturnValue:
    require_stage(evaluation, Stage.JOINT_SESSION)
    head = head_of(found.text) if found else None
    shown = RecommendationText.from_json(head.content) if head else None
    sides = services.sides_of(evaluation)
    form = RecommendationForm.filled(sides, shown)
    conflict = None
    if form.accepted():
        try:
            services.propose_recommendation(
                db(),
                evaluation,
                at=at,
                recommendation=found,
                text=form.content(sides),
                base_number=read_number(form.base_number.data),
            )
            flash(_("Recommandation proposée."))
            return page_of(at, evaluation)
        except RuleBroken as broken:
            form.refuse(broken)
        except Conflict as error:
            conflict = error
            form.base_number.data = str(error.number)
    elif request.method == "GET":
        form.base_number.data = form.base_number.data or str(head.number if head else 0)
    page = render_template(
        "evaluations/recommendation.html",
        at=at,
        evaluation=evaluation,
        form=form,
        sides=sides,
        conflict=conflict,
        theirs=shown,
    )
    return page, _status(conflict)


@bp.route("/<evaluation_code>/voice", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def voice(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """What one's own side says in its own words; nobody else edits it."""
    evaluation = opened(at, evaluation_code)
    refuse_frozen(evaluation)
    kept = services.voice_of(evaluation, at.side)
    form, overtaken = VoiceForm(obj=kept), None
    if form.accepted():
        try:
            services.speak(
                db(),
                evaluation,
                at=at,
                sentence=form.sentence.data,
                dissent=form.dissent.data,
                version=read_number(form.version.data),
            )
            flash(_("Enregistré : ces mots sont ceux de votre côté."))
            return page_of(at, evaluation)
        except Overtaken as error:
            overtaken = error
            form.version.data = str(kept.version if kept else 0)
    elif request.method == "GET":
        form.version.data = form.version.data if form.version.raw_data else str(kept.version if kept else 0)
    page = render_template(
        "evaluations/voice.html", at=at, evaluation=evaluation, form=form, overtaken=overtaken, kept=kept
    )
    return page, _status(overtaken)


@bp.post("/<evaluation_code>/texts/<uuid:text_id>/agree")
@partnership_page(Permission.TURN_KEY)
def agree(at: Standing, evaluation_code: str, text_id: uuid.UUID) -> ResponseReturnValue:
    """Agree to the very revision of conclusions or a recommendation that was shown."""
    return _say(at, evaluation_code, text_id, Verdict.AGREE)


@bp.post("/<evaluation_code>/texts/<uuid:text_id>/object")
@partnership_page(Permission.TURN_KEY)
def object_(at: Standing, evaluation_code: str, text_id: uuid.UUID) -> ResponseReturnValue:
    """Object to it, with the reason."""
    return _say(at, evaluation_code, text_id, Verdict.OBJECT)


def _say(at: Standing, evaluation_code: str, text_id: uuid.UUID, verdict: Verdict) -> ResponseReturnValue:
    evaluation = opened(at, evaluation_code)
    text: SharedText | None = services.texts_of(evaluation).get(text_id)
    form = WordForm()
    form.validate()
    revision = revision_of(text, read_number(form.number.data)) if text else None
    if revision is None:
        raise NotVisible
    services.say(db(), evaluation, revision, at=at, verdict=verdict, reason=form.reason.data)
    flash(
        _("Votre accord est enregistré.")
        if verdict is Verdict.AGREE
        else _("Votre objection est enregistrée.")
    )
    return page_of(at, evaluation)


def _status(overtaken: Overtaken | None) -> int:
    if overtaken is not None:
        return CONFLICT
    return UNPROCESSABLE if request.method == "POST" else 200
