"""Pages of co-financing."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from aict.cofinancing.plans import shown_plan
from aict.cofinancing.queries import projects_of
from aict.cofinancing.words import NATURE
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("cofinancing", __name__, url_prefix="/partnerships/<code>/cofinancing")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The projects with their financing plans: lines, balance, gap, shares, leverage."""
    plans = [shown_plan(project, at.side) for project in projects_of(db(), at.partnership.id)]
    return render_template("cofinancing/index.html", at=at, plans=plans, nature_name=NATURE.get)
