"""Pages of actions, missions and meetings."""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from aict.activities.pages import ACTIONS, MEETINGS, MISSIONS
from aict.activities.queries import actions_of, meetings_of, missions_of
from aict.activities.rules import from_other_side, meetings_by_level, ways
from aict.activities.shares import territory_shares
from aict.activities.words import AUTHORISATION, LEVEL, MODE
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list, list_page
from aict.partnerships.fact_pages import FactPages

bp = Blueprint("activities", __name__, url_prefix="/partnerships/<code>")

FactPages(ACTIONS).register(bp, "/actions")
FactPages(MISSIONS).register(bp, "/missions")
FactPages(MEETINGS).register(bp, "/meetings")


@bp.get("/actions")
@partnership_page(Permission.READ)
def actions(at: Standing) -> ResponseReturnValue:
    """What was done, here and there, and at whose initiative."""
    every = actions_of(db(), at.partnership.id)
    return list_page(
        "activities/actions.html",
        fact_list(db(), at, ACTIONS, every),
        shares=territory_shares(every),
        initiatives=from_other_side(every, at.sides),
    )


@bp.get("/missions")
@partnership_page(Permission.READ)
def missions(at: Standing) -> ResponseReturnValue:
    """Who travelled to whom, and with which visas."""
    every = missions_of(db(), at.partnership.id)
    return list_page(
        "activities/missions.html",
        fact_list(db(), at, MISSIONS, every),
        ways=ways(every),
        authorisation_name=AUTHORISATION.get,
    )


@bp.get("/meetings")
@partnership_page(Permission.READ)
def meetings(at: Standing) -> ResponseReturnValue:
    """Who met, at which level."""
    every = meetings_of(db(), at.partnership.id)
    return list_page(
        "activities/meetings.html",
        fact_list(db(), at, MEETINGS, every),
        levels=meetings_by_level(every),
        level_name=LEVEL.get,
        mode_name=MODE.get,
    )
