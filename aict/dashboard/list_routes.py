"""`/partnerships`: it stands here because it tells what features above `partnerships` know."""

from flask import render_template, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Load, load_only

from aict.accounts.exporting import exported
from aict.accounts.models import Role
from aict.accounts.user import signed_in_person
from aict.core import listing
from aict.core.access import signed_in
from aict.core.web import db
from aict.dashboard.list_columns import columns_of
from aict.partnerships.listing import partnership_listing
from aict.partnerships.member_routes import bp
from aict.partnerships.models import Partnership
from aict.partnerships.queries import sees_many, visible_list
from aict.partnerships.selection import MOST

__all__ = ["bp", "index"]


@bp.get("/partnerships")
@signed_in
def index() -> ResponseReturnValue:
    """The partnerships that the reader may see, as the address asks for them; with `format`, as a file."""
    person = signed_in_person()
    many = sees_many(db(), person)
    # Each column says what it reads with the rows; what none has asked for is read for none.
    wanted = visible_list(person, many=many).options(
        Load(Partnership).lazyload("*"),
        load_only(Partnership.code, Partnership.title, Partnership.status, Partnership.draft_of_id),
    )
    offered = partnership_listing(db(), person, many=many, more=columns_of(db(), person))
    shown = listing.shown(db(), offered, wanted, request.args, tie=Partnership.id)
    if shown.state.file:
        return exported(shown, name="partnerships")
    may_change = any(a.role is Role.OFFICER for a in person.affiliations)
    return render_template("partnerships/index.html", shown=shown, may_change=may_change, most=MOST)
