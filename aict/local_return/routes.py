"""Pages of the local-return ledger."""

from collections.abc import Sequence

from flask import Blueprint
from flask.typing import ResponseReturnValue

from aict.core.web import db
from aict.local_return.citing import cited
from aict.local_return.models import LocalReturn
from aict.local_return.pages import RETURNS, dimensions
from aict.local_return.queries import returns_of
from aict.local_return.rules import matrix
from aict.local_return.words import ASSESSED, STRENGTH, TERM
from aict.objectives.shown_values import agreed_value
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list, list_page
from aict.partnerships.fact_pages import FactPages
from aict.partnerships.models import Territory

bp = Blueprint("local_return", __name__, url_prefix="/partnerships/<code>/local-return")

FactPages(RETURNS).register(bp, "")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """What the cooperation gave to each territory, the reader's own first."""
    every = returns_of(db(), at.partnership.id)
    shown = fact_list(db(), at, RETURNS, every)
    return list_page(
        "local_return/index.html",
        shown,
        written_in={entry.dimension: entry.language for entry in every},
        matrix=matrix(every, dimensions=dimensions(), territories=at.sides),
        columns=_columns(at, shown.page.rows),
        assessed_name=ASSESSED.get,
        strength_name=STRENGTH.get,
        term_name=TERM.get,
        cited=cited(at, shown.page.rows),
        agreed_value=agreed_value,
    )


def _columns(at: Standing, entries: Sequence[LocalReturn]) -> list[tuple[str, list[LocalReturn]]]:
    """The entries of each territory, then those of both."""
    places = [*at.sides, Territory.BOTH.value]
    return [(place, [entry for entry in entries if entry.territory == place]) for place in places]
