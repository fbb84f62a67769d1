"""Pages of what the relation itself costs, beside its projects."""

from flask import Blueprint
from flask.typing import ResponseReturnValue

from aict.cofinancing.ledger_queries import relation_costs_of
from aict.cofinancing.relation_pages import RELATION_COSTS, amount_of, figures_of
from aict.cofinancing.relation_rules import days_of, grouped
from aict.cofinancing.words import RELATION_COST
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list, list_page
from aict.partnerships.fact_pages import FactPages

bp = Blueprint("relation_costs", __name__, url_prefix="/partnerships/<code>/relation-costs")

FactPages(RELATION_COSTS).register(bp, "")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing) -> ResponseReturnValue:
    """Each cost; what they come to by side and by nature, days and money."""
    costs = relation_costs_of(db(), at.partnership.id)
    sums = [
        (side, kind, days_of(rows), figures_of(rows))
        for side, of_side in grouped(costs, lambda cost: cost.side).items()
        for kind, rows in grouped(of_side, lambda cost: cost.kind).items()
    ]
    return list_page(
        "relation_costs/index.html",
        fact_list(db(), at, RELATION_COSTS, costs),
        sums=sums,
        kind_name=RELATION_COST.get,
        amount_of=amount_of,
    )
