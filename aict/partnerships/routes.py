"""The list of partnerships."""

from flask import Blueprint, redirect, render_template, request, url_for
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import lazyload, selectinload

from aict.accounts.exporting import exported
from aict.accounts.models import Role
from aict.accounts.user import signed_in_person
from aict.core import listing
from aict.core.access import signed_in
from aict.core.errors import NotVisible
from aict.core.web import db
from aict.partnerships import sides, words
from aict.partnerships.access import Permission, Standing, choose_member, partnership_page
from aict.partnerships.listing import partnership_listing
from aict.partnerships.models import Member, Partnership
from aict.partnerships.queries import sees_many, visible_list
from aict.partnerships.sections import SECTIONS
from aict.partnerships.selection import MOST

bp = Blueprint("partnerships", __name__)


@bp.record_once
def words_of_sides(state: BlueprintSetupState) -> None:
    """What every page of a partnership says of sides and sections."""
    state.app.jinja_env.globals.update(
        {
            "side_name": sides.side_name,
            "attribution_name": sides.attribution_name,
            "territory_name": sides.territory_name,
            "SECTIONS": SECTIONS,
            "status_name": words.STATUS.get,
            "key_date_name": words.KEY_DATE.get,
        }
    )


@bp.get("/partnerships")
@signed_in
def index() -> ResponseReturnValue:
    """The partnerships that the reader may see, as the address asks for them; with `format`, as a file."""
    person = signed_in_person()
    many = sees_many(db(), person)
    wanted = visible_list(person, many=many).options(
        selectinload(Partnership.members).selectinload(Member.followed_by), lazyload(Partnership.referentials)
    )
    shown = listing.shown(
        db(), partnership_listing(db(), person, many=many), wanted, request.args, tie=Partnership.id
    )
    if shown.state.file:
        return exported(shown, name="partnerships")
    may_change = any(a.role is Role.OFFICER for a in person.affiliations)
    return render_template("partnerships/index.html", shown=shown, may_change=may_change, most=MOST)


@bp.post("/partnerships/<code>/acting-for")
@partnership_page(Permission.READ)
def act_for(at: Standing) -> ResponseReturnValue:
    """Choose, among one's own members of a partnership, the one to act for: never two keys at once."""
    wanted = next((m for m in at.own_members if str(m.id) == request.form.get("member")), None)
    if wanted is None:
        raise NotVisible
    choose_member(at.partnership.code, wanted)
    return redirect(url_for("dashboard.partnership", code=at.partnership.code), code=303)
