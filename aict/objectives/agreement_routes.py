"""One act for several objectives: each text is on the page, and only what was shown to that person can be agreed to."""

import uuid
from collections.abc import Sequence

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import ngettext

from aict.core.attempts import attempt
from aict.core.errors import RuleBroken, Sentence
from aict.core.forms import Form
from aict.core.shown import revision_shown, shown_to
from aict.core.web import db
from aict.objectives import services
from aict.objectives.board import ObjectiveRow, board_of
from aict.objectives.consent_routes import bp
from aict.partnerships.access import Permission, Standing, partnership_page

__all__ = ["bp"]


@bp.route("/agree", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def agree_to_several(at: Standing) -> ResponseReturnValue:
    """Read every proposal that awaits one's own member, and agree to those that are ticked."""
    rows = board_of(db(), at)
    form = Form()
    ticked = [revision_shown(token, at.person.id) for token in request.form.getlist("agree")]
    outcome = attempt(form, lambda: _agree(at, rows, ticked))
    if outcome.done:
        flash(ngettext("Accord donné à %(num)s objectif.", "Accord donné à %(num)s objectifs.", len(ticked)))
        return redirect(url_for("objectives.index", code=at.partnership.code), code=303)
    page = render_template(
        "objectives/agree.html",
        at=at,
        form=form,
        rows=[
            (row, shown_to(at.person.id, row.proposed.id)) for row in rows if row.awaits_us and row.proposed
        ],
        ticked=set(ticked),
        overtaken=outcome.overtaken,
    )
    return page, outcome.status


def _agree(at: Standing, rows: Sequence[ObjectiveRow], ticked: Sequence[uuid.UUID | None]) -> None:
    if not ticked:
        raise RuleBroken(Sentence("Cochez au moins un objectif."))
    known = {r.id: r for row in rows for r in row.objective.text.revisions}
    shown = {revision for revision in ticked if revision in known}
    if len(shown) < len(set(ticked)):
        raise RuleBroken(
            Sentence("Un de ces textes ne vous a pas été montré ici : relisez la page, puis répondez.")
        )
    services.agree_to_several(db(), [known[revision] for revision in shown if revision], at=at)
