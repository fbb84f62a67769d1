"""Pages of what stands in several evaluations, on the screen and as files."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from aict.accounts.exporting import exported
from aict.core.listing import shown_rows
from aict.core.web import db
from aict.evaluations.lists import participant_listing, recommendation_listing, recommended_in, taking_part
from aict.evaluations.routes import bp
from aict.partnerships.access import Permission, Standing, partnership_page

__all__ = ["bp"]


@bp.get("/recommendations")
@partnership_page(Permission.READ)
def recommendations(at: Standing) -> ResponseReturnValue:
    """What was recommended, evaluation by evaluation, and what became of it."""
    rows = recommended_in(db(), at)
    shown = shown_rows(recommendation_listing(at, rows), rows, request.args)
    if shown.state.file:
        return exported(shown, name=f"{at.partnership.code}-recommendations")
    return render_template("evaluations/recommendations.html", at=at, shown=shown)


@bp.get("/participants")
@partnership_page(Permission.READ)
def participants(at: Standing) -> ResponseReturnValue:
    """Who takes part in the evaluations, by function."""
    rows = taking_part(db(), at)
    shown = shown_rows(participant_listing(at, rows), rows, request.args)
    if shown.state.file:
        return exported(shown, name=f"{at.partnership.code}-participants")
    return render_template("evaluations/participants.html", at=at, shown=shown)
