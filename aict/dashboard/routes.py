"""`/` and the page of one partnership."""

from datetime import timedelta

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from aict.accounts.user import signed_in_person
from aict.core import clock
from aict.core.access import signed_in
from aict.core.listing import MOST_COUNTED, how_many
from aict.core.web import db
from aict.dashboard.overview import overview_of
from aict.deadlines.candidates import Wanted
from aict.deadlines.queries import agenda_of
from aict.notices.waiting import MOST, waiting_for
from aict.partnerships.access import Permission, Standing, partnership_page, reads, standing_of
from aict.partnerships.deadline import When
from aict.partnerships.description import DESCRIPTIONS
from aict.partnerships.fact_lists import fact_alone
from aict.partnerships.following import followers
from aict.partnerships.models import Partnership
from aict.partnerships.queries import sees_many

bp = Blueprint("dashboard", __name__)
MOST_PARTNERSHIPS = 12
MOST_DUE = 6
SOON = timedelta(days=90)
"""How far ahead the first page looks."""
ALL_WAITING = 200
"""Whoever has more to do than fits a page this long begins somewhere."""


@bp.get("/")
@signed_in
def home() -> ResponseReturnValue:
    """What waits for the reader, what falls due, then the reader's partnerships."""
    person, today = signed_in_person(), clock.today()
    many = sees_many(db(), person)
    own = select(Partnership).where(reads(person, Partnership.id, many=many))
    first = own.order_by(Partnership.title_key, Partnership.id).limit(MOST_PARTNERSHIPS)
    first = first.options(lazyload(Partnership.labels), lazyload(Partnership.referentials))
    soon = Wanted(until=today + SOON, most=MOST_DUE)
    most = ALL_WAITING if request.args.get("waiting") == "all" else MOST
    return render_template(
        "dashboard/home.html",
        partnerships=[standing_of(person, each) for each in db().scalars(first)],
        all=how_many(db(), own),
        most_counted=MOST_COUNTED,
        due=agenda_of(db(), person, soon, many=many).deadlines[:MOST_DUE],
        today=today,
        LATE=When.LATE,
        waiting=waiting_for(db(), person, many=many, most=most),
    )


@bp.get("/partnerships/<code>")
@partnership_page(Permission.EVALUATE)
def partnership(at: Standing) -> ResponseReturnValue:
    """Where a partnership stands: who, since when; a guest is led to the evaluation they came for."""
    if not at.may(Permission.READ):
        return redirect(url_for("evaluations.index", code=at.partnership.code))
    return render_template(
        "dashboard/partnership.html",
        at=at,
        overview=overview_of(db(), at),
        followers=followers(at.person, at.partnership),
        description=fact_alone(db(), at, DESCRIPTIONS, at.partnership.description),
    )
