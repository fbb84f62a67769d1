"""`/deadlines`: every date to keep, over all the partnerships that its reader reads."""

from flask import Blueprint, render_template, request
from flask.typing import ResponseReturnValue

from aict.accounts.exporting import exported
from aict.accounts.user import signed_in_person
from aict.core import clock
from aict.core.access import signed_in
from aict.core.listing import shown_rows
from aict.core.web import db
from aict.deadlines.listing import deadline_listing, heading_of, wanted_of
from aict.deadlines.queries import agenda_of, titles_of
from aict.partnerships.deadline import CERTAINTY, When
from aict.partnerships.queries import sees_many

bp = Blueprint("deadlines", __name__)


@bp.get("/deadlines")
@signed_in
def index() -> ResponseReturnValue:
    """The deadlines as the address asks for them; with `format`, as a file."""
    person, today = signed_in_person(), clock.today()
    wanted = wanted_of(request.args, today)
    agenda = agenda_of(db(), person, wanted, many=sees_many(db(), person))
    titles = titles_of(db(), person, agenda, wanted)
    shown = shown_rows(deadline_listing(titles, today), agenda.deadlines, request.args)
    if shown.state.file:
        return exported(shown, name="deadlines")
    by_date = not shown.state.sort
    return render_template(
        "deadlines/index.html",
        shown=shown,
        agenda=agenda,
        today=today,
        heading=(lambda own: heading_of(own, today)) if by_date else None,
        When=When,
        CERTAINTY=CERTAINTY,
    )
