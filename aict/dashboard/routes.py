"""`/` and the page of one partnership."""

from flask import Blueprint, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.web import db
from aict.dashboard.overview import overview_of
from aict.dashboard.waiting import waiting_for
from aict.partnerships.access import Permission, Standing, partnership_page, standing_of
from aict.partnerships.queries import partnerships_of

bp = Blueprint("dashboard", __name__)


@bp.get("/")
@signed_in
def home() -> ResponseReturnValue:
    """What waits for the reader, then the reader's partnerships."""
    person = signed_in_person()
    partnerships = partnerships_of(db(), person)
    waiting = waiting_for(db(), person, partnerships)
    # Who is only invited to one evaluation may not open the partnership itself.
    own = [p for p in partnerships if standing_of(person, p).may(Permission.READ)]
    return render_template("dashboard/home.html", partnerships=own, waiting=waiting)


@bp.get("/partnerships/<code>")
@partnership_page(Permission.EVALUATE)
def partnership(at: Standing) -> ResponseReturnValue:
    """Where a partnership stands: who, since when; a guest is led to the evaluation they came for."""
    if not at.may(Permission.READ):
        return redirect(url_for("evaluations.index", code=at.partnership.code))
    return render_template("dashboard/partnership.html", at=at, overview=overview_of(db(), at))
