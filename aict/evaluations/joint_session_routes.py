"""Pages of the joint session: conclusions, recommendations, and what each side says in its own words."""

import uuid

from flask import flash, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.core import keeping
from aict.core.attempts import Outcome, attempt
from aict.core.errors import NotVisible
from aict.core.reconciling import Conflict
from aict.core.revision_forms import RevisionForm
from aict.core.revisions import SharedText, Verdict, head_of
from aict.core.web import db
from aict.evaluations import services
from aict.evaluations.forms import ConclusionsForm, RecommendationForm, VoiceForm
from aict.evaluations.guard import require_stage
from aict.evaluations.models import Evaluation, Recommendation, Stage
from aict.evaluations.routes import bp, evaluation_page, opened, page_of, word_form
from aict.evaluations.texts import ConclusionsText, RecommendationText
from aict.evaluations.words import words_for
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.shared_texts import settling_page, tell_proposed
from aict.partnerships.sides import side_name


def _opened_in_session(at: Standing, evaluation_code: str) -> Evaluation:
    """The evaluation; who only opens a form learns here that it is too early or too late."""
    evaluation = opened(at, evaluation_code)
    if request.method == "GET":
        require_stage(evaluation, Stage.JOINT_SESSION)
    return evaluation


@bp.route("/<evaluation_code>/conclusions", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def conclusions(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Propose the joint conclusions, against the revision the form was opened on."""
    evaluation = _opened_in_session(at, evaluation_code)
    head = head_of(evaluation.conclusions) if evaluation.conclusions else None
    if keeping.is_asked():
        return keeping.answer(newest=head.number if head else 0)
    form = ConclusionsForm.filled(ConclusionsText.from_json(head.content) if head else None)
    form.open_on(evaluation.conclusions)
    if form.is_looked_at:
        return _answer("evaluations/conclusions.html", at, evaluation, form, Outcome())

    def propose() -> None:
        revision = services.propose_conclusions(
            db(),
            evaluation,
            at=at,
            text=form.content,
            base_number=form.opened_on,
            settled=form.settled,
            language=form.language.data,
        )
        tell_proposed(revision, form.shape, words_for(at), at)

    outcome = attempt(form, propose)
    if isinstance(outcome.overtaken, Conflict):
        mine = ConclusionsForm.filled(ConclusionsText.from_json(outcome.overtaken.mine), posted=False)
        return _settle(at, (form, mine), outcome.overtaken, _("Conclusions communes"))
    return _answer("evaluations/conclusions.html", at, evaluation, form, outcome)


@bp.route("/<evaluation_code>/recommendations/new", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def new_recommendation(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Propose a recommendation."""
    return _recommend(at, _opened_in_session(at, evaluation_code), None)


@bp.route("/<evaluation_code>/recommendations/<int:number>/edit", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def edit_recommendation(at: Standing, evaluation_code: str, number: int) -> ResponseReturnValue:
    """Propose another wording of a recommendation."""
    evaluation = _opened_in_session(at, evaluation_code)
    found = next((r for r in evaluation.recommendations if r.number == number), None)
    if found is None:
        raise NotVisible
    return _recommend(at, evaluation, found)


def _recommend(at: Standing, evaluation: Evaluation, found: Recommendation | None) -> ResponseReturnValue:
    head = head_of(found.text) if found else None
    if keeping.is_asked():
        return keeping.answer(newest=head.number if head else 0)
    taking_part = services.sides_of(evaluation)
    sides = {side: side_name(at.partnership, side) for side in at.sides if side in taking_part}
    form = RecommendationForm.asking(sides, RecommendationText.from_json(head.content) if head else None)
    form.open_on(found.text if found else None)
    if form.is_looked_at:
        return _answer(
            "evaluations/recommendation.html", at, evaluation, form, Outcome(), recommendation=found
        )

    def propose() -> None:
        made = services.propose_recommendation(
            db(),
            evaluation,
            at=at,
            recommendation=found,
            text=form.content,
            base_number=form.opened_on,
            settled=form.settled,
            language=form.language.data,
        )
        tell_proposed(made.text.revisions[-1], form.shape, words_for(at), at)

    outcome = attempt(form, propose)
    if isinstance(outcome.overtaken, Conflict):
        mine = RecommendationForm.asking(
            sides, RecommendationText.from_json(outcome.overtaken.mine), posted=False
        )
        return _settle(at, (form, mine), outcome.overtaken, _("Recommandation"))
    return _answer("evaluations/recommendation.html", at, evaluation, form, outcome, recommendation=found)


def _settle(
    at: Standing, forms: tuple[RevisionForm, RevisionForm], conflict: Conflict, name: str
) -> ResponseReturnValue:
    return settling_page(at, forms, conflict, words=words_for(at), name=name)


def _answer(
    template: str,
    at: Standing,
    evaluation: Evaluation,
    form: RevisionForm,
    outcome: Outcome,
    *,
    recommendation: Recommendation | None = None,
) -> ResponseReturnValue:
    if outcome.done:
        return page_of(at, evaluation)
    page = render_template(template, at=at, evaluation=evaluation, form=form, recommendation=recommendation)
    return page, outcome.status


@bp.route("/<evaluation_code>/voice", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def voice(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """What one's own side says in its own words; nobody else edits it."""
    evaluation = _opened_in_session(at, evaluation_code)
    kept = services.voice_of(evaluation, at.side)
    form = VoiceForm(obj=kept)
    outcome = attempt(form, lambda: _speak(at, evaluation, form))
    if outcome.done:
        flash(_("Enregistré : ces mots sont ceux de votre côté."))
        return page_of(at, evaluation)
    if outcome.overtaken or (not kept and request.method == "GET"):
        form.version.data = str(kept.version if kept else 0)
    page = render_template(
        "evaluations/voice.html",
        at=at,
        evaluation=evaluation,
        form=form,
        overtaken=outcome.overtaken,
        kept=kept,
    )
    return page, outcome.status


def _speak(at: Standing, evaluation: Evaluation, form: VoiceForm) -> None:
    said = {"sentence": form.sentence.data, "dissent": form.dissent.data}
    services.speak(db(), evaluation, at=at, version=form.read_version, **said)


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
    if text is None:
        raise NotVisible
    form = word_form(text_id)

    def say() -> None:
        require_stage(evaluation, Stage.JOINT_SESSION)
        revision = form.revision_read(text, at.person.id)
        reason = form.reason.data if verdict is Verdict.OBJECT else None
        services.say(db(), evaluation, revision, at=at, verdict=verdict, reason=reason)

    outcome = attempt(form, say)
    if not outcome.done:
        return evaluation_page(at, evaluation, {text_id: form}, outcome)
    flash(_("Votre réponse est enregistrée."))
    return page_of(at, evaluation)
