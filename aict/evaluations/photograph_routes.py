"""The page on which a side chooses the photograph of the first page."""

import uuid

from flask import flash, render_template
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_babel import lazy_gettext
from wtforms import HiddenField

from aict.core.attempts import attempt
from aict.core.forms import Choice, Form
from aict.core.templating import say
from aict.core.web import db
from aict.evaluations.front_photograph import (
    choose_photograph,
    front_photograph,
    offered_photographs,
    state_of_choice,
)
from aict.evaluations.routes import bp, opened, page_of
from aict.evaluations.services import own_side
from aict.partnerships.access import Permission, Standing, partnership_page

__all__ = ["bp"]


class PhotographForm(Form):
    """Which photograph stands on the first page."""

    photograph = Choice(
        lazy_gettext("Sur la première page du rapport"), empty=lazy_gettext("aucune photographie")
    )
    seen = HiddenField()


@bp.route("/<evaluation_code>/photograph", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def photograph(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Choose the photograph of the first page among those that the persons let stand in reports."""
    evaluation = opened(at, evaluation_code)
    own_side(evaluation, at)
    offered, kept = offered_photographs(db(), evaluation), front_photograph(db(), evaluation)
    standing = {str(one.id) for one in offered}
    chosen = str(kept.testimony_id) if kept and str(kept.testimony_id) in standing else None
    form = PhotographForm(data={"photograph": chosen, "seen": state_of_choice(kept)})
    form.photograph.offer([(str(one.id), one.quoted(one.alternative) or "") for one in offered])

    def act() -> None:
        wanted = form.photograph.data
        testimony_id = uuid.UUID(wanted) if wanted else None
        choose_photograph(db(), evaluation, at=at, testimony_id=testimony_id, seen=form.seen.data or "")

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Première page enregistrée."))
        return page_of(at, evaluation)
    if outcome.overtaken:
        form.form_errors.append(say(outcome.overtaken.sentence))
        kept = front_photograph(db(), evaluation)
        form.seen.data = state_of_choice(kept)
    page = render_template(
        "evaluations/photograph.html", at=at, evaluation=evaluation, form=form, offered=offered, kept=kept
    )
    return page, outcome.status
