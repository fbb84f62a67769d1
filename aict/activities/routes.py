"""Pages of actions, missions and meetings."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from aict.activities.queries import actions_of, meetings_of, missions_of
from aict.activities.words import AUTHORISATION, LEVEL, MODE
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("activities", __name__, url_prefix="/partnerships/<code>")


@bp.get("/actions")
@partnership_page(Permission.READ)
def actions(at: Standing) -> ResponseReturnValue:
    """What was done, here and there."""
    return render_template("activities/actions.html", at=at, facts=actions_of(db(), at.partnership.id))


@bp.get("/missions")
@partnership_page(Permission.READ)
def missions(at: Standing) -> ResponseReturnValue:
    """Who travelled to whom, and with which visas."""
    facts = missions_of(db(), at.partnership.id)
    return render_template(
        "activities/missions.html", at=at, facts=facts, authorisation_name=AUTHORISATION.get
    )


@bp.get("/meetings")
@partnership_page(Permission.READ)
def meetings(at: Standing) -> ResponseReturnValue:
    """Who met, at which level."""
    facts = meetings_of(db(), at.partnership.id)
    return render_template(
        "activities/meetings.html", at=at, facts=facts, level_name=LEVEL.get, mode_name=MODE.get
    )
