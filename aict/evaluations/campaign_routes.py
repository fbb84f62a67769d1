"""Around the answers of an evaluation: who takes part, what each side answers to a recommendation, restitutions."""

from flask import flash, render_template, request
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.core.attempts import attempt
from aict.core.errors import NotVisible
from aict.core.web import db
from aict.evaluations import presence_routes, services
from aict.evaluations.campaign_pages import PARTICIPANTS, RESTITUTIONS
from aict.evaluations.forms import ResponseForm
from aict.evaluations.guard import require_stage
from aict.evaluations.models import Stage
from aict.evaluations.routes import bp, opened, page_of
from aict.evaluations.words import STANCE
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_pages import FactPages

__all__ = ["bp", "presence_routes"]

FactPages(PARTICIPANTS).register(bp, "/<evaluation_code>/participants")
FactPages(RESTITUTIONS).register(bp, "/<evaluation_code>/restitutions")


@bp.route("/<evaluation_code>/recommendations/<int:number>/response", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def respond(at: Standing, evaluation_code: str, number: int) -> ResponseReturnValue:
    """What one's own side answers to a recommendation."""
    evaluation = opened(at, evaluation_code)
    if request.method == "GET":
        require_stage(evaluation, Stage.JOINT_SESSION)
    found = next((r for r in evaluation.recommendations if r.number == number), None)
    if found is None:
        raise NotVisible
    kept = services.response_of(found, at.side)
    form = ResponseForm(obj=kept)
    form.stance.offer_words(STANCE)

    def act() -> None:
        said = {"stance": form.stance.data, "words": form.words.data}
        services.respond(db(), evaluation, found, at=at, version=form.read_version, **said)

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("La réponse de votre côté est enregistrée."))
        return page_of(at, evaluation)
    if outcome.overtaken or (not kept and request.method == "GET"):
        form.version.data = str(kept.version if kept else 0)
    page = render_template(
        "evaluations/response.html",
        at=at,
        evaluation=evaluation,
        recommendation=found,
        form=form,
        kept=kept,
        overtaken=outcome.overtaken,
    )
    return page, outcome.status
