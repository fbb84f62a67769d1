"""Pages of evaluations."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from aict.core.web import db
from aict.evaluations import words
from aict.evaluations.queries import evaluations_of
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("evaluations", __name__, url_prefix="/partnerships/<code>/evaluations")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """The evaluations, past and under way."""
    return render_template(
        "evaluations/index.html",
        at=at,
        evaluations=evaluations_of(db(), at.partnership.id),
        kind_name=words.KIND.get,
        joint_name=words.JOINT.get,
    )
