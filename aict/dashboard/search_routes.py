"""`/search`: one question to the whole registry."""

from flask import render_template, request
from flask.typing import ResponseReturnValue

from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.listing import LONGEST_SEARCH
from aict.core.search import asked_words
from aict.core.web import db
from aict.dashboard.routes import bp
from aict.dashboard.searching import all_found, first_found


@bp.get("/search")
@signed_in
def search() -> ResponseReturnValue:
    """The first things found of each kind; with `kind`, one page of all of that kind."""
    typed = " ".join(request.args.get("q", "").split())[:LONGEST_SEARCH]
    asked, person = bool(asked_words(typed)), signed_in_person()
    kind, page = request.args.get("kind", ""), request.args.get("page")
    whole = all_found(db(), person, typed, kind, page) if asked and kind else None
    groups = [whole] if whole else first_found(db(), person, typed) if asked else []
    return render_template("dashboard/search.html", typed=typed, asked=asked, groups=groups, whole=whole)
