"""What every page of a partnership needs: the words of its sides, and for whom one acts."""

from flask import Blueprint, redirect, request, url_for
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue

from aict.core.errors import NotVisible
from aict.partnerships import sides, words
from aict.partnerships.access import Permission, Standing, choose_member, partnership_page
from aict.partnerships.sections import SECTIONS

bp = Blueprint("partnerships", __name__)


@bp.record_once
def words_of_sides(state: BlueprintSetupState) -> None:
    """What every page of a partnership says of sides and sections."""
    state.app.jinja_env.globals.update(
        {
            "side_name": sides.side_name,
            "own_first": sides.own_first,
            "attribution_name": sides.attribution_name,
            "territory_name": sides.territory_name,
            "SECTIONS": SECTIONS,
            "status_name": words.STATUS.get,
            "key_date_name": words.KEY_DATE.get,
            "GOALS": words.SDG,
            "ORIGINS": words.ORIGIN,
        }
    )


@bp.post("/partnerships/<code>/acting-for")
@partnership_page(Permission.READ)
def act_for(at: Standing) -> ResponseReturnValue:
    """Choose, among one's own members of a partnership, the one to act for: never two keys at once."""
    wanted = next((m for m in at.own_members if str(m.id) == request.form.get("member")), None)
    if wanted is None:
        raise NotVisible
    choose_member(at.partnership.code, wanted)
    return redirect(url_for("dashboard.partnership", code=at.partnership.code), code=303)
