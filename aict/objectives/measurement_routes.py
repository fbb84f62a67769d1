"""Pages of the measurements of an indicator."""

from flask import Blueprint, render_template
from flask.typing import ResponseReturnValue

from aict.core.web import db
from aict.documents.queries import documents_by_id
from aict.objectives.measurement_pages import MEASUREMENTS, measured
from aict.objectives.models import Measurement
from aict.objectives.rules import progress
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.fact_lists import fact_list
from aict.partnerships.fact_pages import FactPages

bp = Blueprint(
    "measurements",
    __name__,
    url_prefix="/partnerships/<code>/objectives/<objective_code>/indicators/<uuid:indicator_id>/measurements",
)

FactPages(MEASUREMENTS).register(bp, "")


@bp.get("")
@partnership_page(Permission.READ)
def index(at: Standing, **place: object) -> ResponseReturnValue:
    """The readings of one indicator, the newest first, and how far it is."""
    found = measured(at, place)
    kept = MEASUREMENTS.within(at, place).where(Measurement.removed_at.is_(None))
    every = db().scalars(kept.order_by(Measurement.date.desc(), Measurement.id.desc())).all()
    return render_template(
        "measurements/index.html",
        at=at,
        found=found,
        list=fact_list(db(), at, MEASUREMENTS, every, place),
        documents=documents_by_id(db(), at.partnership.id),
        # In the order they were entered: of one date, the last one counts.
        progress=progress(found.text, every[::-1]),
    )
