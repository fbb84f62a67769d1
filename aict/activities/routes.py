"""Pages of actions, missions and meetings."""

import uuid
from collections.abc import Sequence

from flask import Blueprint
from flask.typing import ResponseReturnValue

from aict.activities.models import Action, MeetingLevel
from aict.activities.pages import ACTIONS, MEETINGS, MISSIONS
from aict.activities.queries import actions_of, meetings_of, missions_of
from aict.activities.rules import from_other_side, meetings_by_level, person_days, ways
from aict.activities.shares import territory_shares
from aict.activities.words import AUTHORISATION, LEVEL, MODE
from aict.activities.years import years
from aict.core.errors import Sentence
from aict.core.web import db
from aict.objectives.board import ObjectiveRow, board_of
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list, list_page
from aict.partnerships.fact_pages import FactPages
from aict.partnerships.models import Attribution
from aict.partnerships.sides import attribution_name, own_first, side_name

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
        years=years(every, date_of=lambda a: a.starts_on, group_of=_proposer, groups=_proposers(at)),
        group_name=lambda group: _attribution(at, group),
        objectives=_objectives(at, every),
    )


@bp.get("/missions")
@partnership_page(Permission.READ)
def missions(at: Standing) -> ResponseReturnValue:
    """Who travelled to whom, and with which visas."""
    every = missions_of(db(), at.partnership.id)
    return list_page(
        "activities/missions.html",
        fact_list(db(), at, MISSIONS, every),
        ways=own_first(at.sides, ways(every), "from_side"),
        authorisation_name=AUTHORISATION.get,
        person_days=person_days,
        years=years(every, date_of=lambda m: m.date, group_of=lambda m: m.from_side, groups=at.sides),
        group_name=lambda side: side_name(at.partnership, side),
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
        years=years(
            every, date_of=lambda m: m.date, group_of=lambda m: m.level.value, groups=[*MeetingLevel]
        ),
        group_name=LEVEL.get,
        level_name=LEVEL.get,
        mode_name=MODE.get,
    )


def _proposer(action: Action) -> str | None:
    return None if action.proposed_by in {None, Attribution.UNKNOWN} else str(action.proposed_by)


def _attribution(at: Standing, group: str) -> Sentence | None:
    if not group:
        return Sentence("sans initiative connue")
    return attribution_name(at.partnership, Attribution(group))


def _proposers(at: Standing) -> list[str]:
    return [*at.sides, Attribution.JOINT.value, Attribution.THIRD.value]


def _objectives(at: Standing, actions: Sequence[Action]) -> dict[uuid.UUID, ObjectiveRow]:
    """The objectives that actions serve, as far as the reader knows of them."""
    served = any(action.objective_id for action in actions)
    return {row.objective.id: row for row in board_of(db(), at)} if served else {}
