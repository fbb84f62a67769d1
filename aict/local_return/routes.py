"""Pages of the local-return ledger."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from aict.core.web import db
from aict.local_return.queries import returns_of
from aict.partnerships.access import Permission, Standing, partnership_page

bp = Blueprint("local_return", __name__, url_prefix="/partnerships/<code>/local-return")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """What the cooperation gave to each territory, the reader's own first."""
    return render_template("local_return/index.html", at=at, facts=returns_of(db(), at.partnership.id))
