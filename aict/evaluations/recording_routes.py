"""Pages of answers given on paper: recorded by another side, then confirmed or contested by the one they are of."""

from flask import flash, render_template
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from aict.core.answers import NOT_RECORDED, recordings
from aict.core.attempts import attempt
from aict.core.errors import RuleBroken, Sentence
from aict.core.templating import say
from aict.core.web import db
from aict.documents.evidence import evidence, offer_documents, title_and_date
from aict.documents.queries import document_in, documents_of
from aict.evaluations.forms import RecordAnswersForm, RecordedWordForm
from aict.evaluations.models import Evaluation
from aict.evaluations.questions import asked_in
from aict.evaluations.recorded_answers import judge_recorded, record_answers, require_recordable
from aict.evaluations.routes import bp, opened, page_of
from aict.partnerships.access import Permission, Standing, partnership_page, require
from aict.partnerships.sides import side_name

__all__ = ["bp", "record_answers_of"]


@bp.route("/<evaluation_code>/answers/<side>/record", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def record_answers_of(at: Standing, evaluation_code: str, side: str) -> ResponseReturnValue:
    """Record what a side that has no account here answered on paper; one's own side has answered before."""
    require(at, Permission.CONTRIBUTE)
    evaluation = opened(at, evaluation_code)
    require_recordable(db(), evaluation, at=at, side=side)
    questions = asked_in(db(), evaluation, str(get_locale()))
    offered = [(str(d.id), title_and_date(d)) for d in documents_of(db(), at.partnership.id)]
    form = RecordAnswersForm.asking(questions, {}, offered)
    offer_documents(form, at)
    outcome = attempt(form, lambda: _record(at, evaluation, side, form))
    if outcome.done:
        flash(_("Réponses enregistrées d’après le document : ce côté pourra les confirmer ou les contester."))
        return page_of(at, evaluation)
    page = render_template(
        "evaluations/record_answers.html",
        at=at,
        evaluation=evaluation,
        form=form,
        questions=questions,
        whose=side_name(at.partnership, side),
    )
    return page, outcome.status


def _record(at: Standing, evaluation: Evaluation, side: str, form: RecordAnswersForm) -> None:
    title = Sentence(
        "Réponses de %(who)s – %(evaluation)s",
        who=side_name(at.partnership, side),
        evaluation=evaluation.title or evaluation.code,
    )
    document = evidence(form, at, title=say(title), date=form.answered_on.data)
    record_answers(db(), evaluation, at=at, side=side, given=form.given, document=document)


@bp.route("/<evaluation_code>/answers/recorded", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def judge_recorded_answers(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Confirm or contest, for one's own side, the answers that another recorded for it."""
    evaluation = opened(at, evaluation_code)
    found = next((each for each in recordings(db(), evaluation.id) if each.party == at.side), None)
    if found is None:
        raise RuleBroken(NOT_RECORDED)
    form = RecordedWordForm().offer()
    outcome = attempt(
        form,
        lambda: judge_recorded(db(), evaluation, at=at, contested_because=form.contested_because),
    )
    if outcome.done:
        flash(_("Votre réponse est enregistrée."))
        return page_of(at, evaluation)
    page = render_template(
        "evaluations/recorded.html",
        at=at,
        evaluation=evaluation,
        form=form,
        recording=found,
        document=document_in(db(), at.partnership.id, found.document_id),
        by=side_name(at.partnership, found.by_party),
    )
    return page, outcome.status
