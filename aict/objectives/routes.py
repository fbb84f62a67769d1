"""Pages of objectives."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from aict.core.web import db
from aict.objectives.board import board_of
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("objectives", __name__, url_prefix="/partnerships/<code>/objectives")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The objectives, what is in force, what is proposed, and how far the indicators are."""
    return render_template("objectives/index.html", at=at, rows=board_of(db(), at))
