"""`/selection/partnerships`: several partnerships changed at once; what will change is read first."""

from collections.abc import Sequence

from flask import flash, redirect, render_template, request, url_for
from flask import session as browser
from flask.typing import ResponseReturnValue
from flask_babel import ngettext
from werkzeug.datastructures import MultiDict

from aict.accounts.models import Person
from aict.accounts.user import signed_in_person
from aict.core import listing
from aict.core.access import signed_in
from aict.core.errors import Overtaken, Sentence
from aict.core.web import db, parse_id
from aict.partnerships.access import ACTING_FOR, Permission, Standing
from aict.partnerships.following import may_follow
from aict.partnerships.listing import partnership_listing
from aict.partnerships.models import Partnership
from aict.partnerships.queries import sees_many, visible_list
from aict.partnerships.routes import bp
from aict.partnerships.selection import MOST, Wanted, change_several, chosen, outcomes
from aict.partnerships.selection_forms import SelectionForm, read, written
from aict.reference.queries import THEMES, items

__all__ = ["bp", "change_selection", "selection"]
OK, CONFLICT, UNPROCESSABLE = 200, 409, 422


@bp.get("/selection/partnerships")
@signed_in
def selection() -> ResponseReturnValue:
    """What was picked, what may be changed in it, and what would become of each."""
    # Coming from the list, the address holds its filters, which have names of their own.
    form = SelectionForm(formdata=request.args if "picks" in request.args else MultiDict())
    if not form.picks.data:
        form.picks.data = written(_picked())
    standings = _standings(form)
    return _page(form, standings, status=OK if form.validate() else UNPROCESSABLE)


@bp.post("/selection/partnerships")
@signed_in
def change_selection() -> ResponseReturnValue:
    """Change all of them as it was read, or nothing."""
    form = SelectionForm()
    standings = _standings(form)
    if not form.accepted():
        return _page(form, standings, status=UNPROCESSABLE)
    seen = dict(line.rpartition("=")[::2] for line in read(form.seen.data))
    try:
        count = change_several(db(), standings, wanted=form.wanted(_people(standings)), seen=seen)
    except Overtaken as overtaken:
        return _page(form, standings, overtaken=overtaken.sentence, status=CONFLICT)
    flash(ngettext("%(num)s partenariat modifié.", "%(num)s partenariats modifiés.", count))
    return redirect(url_for("partnerships.index"), code=303)


def _page(
    form: SelectionForm, standings: Sequence[Standing], *, status: int, overtaken: Sentence | None = None
) -> ResponseReturnValue:
    wanted = Wanted() if form.errors else form.wanted(_people(standings))
    found = outcomes(db(), standings, wanted)
    form.seen.data = written([f"{one.at.partnership.code}={one.seen}" for one in found])
    changing = sum(bool(one.changes) for one in found)
    page = render_template(
        "partnerships/selection.html",
        form=form,
        found=found,
        wanted=wanted,
        changing=changing,
        overtaken=overtaken,
        most=MOST,
        too_many=len(read(form.picks.data)) > MOST,
    )
    return page, status


def _picked() -> list[str]:
    """The codes picked on the list, or all those that its filters keep: one more than may be changed says so."""
    if not request.args.get("all"):
        return request.args.getlist("pick")
    person = signed_in_person()
    many = sees_many(db(), person)
    offered = partnership_listing(db(), person, many=many)
    shown = listing.shown(db(), offered, visible_list(person, many=many), request.args, tie=Partnership.id)
    return [partnership.code for partnership in shown.every(MOST + 1)]


def _standings(form: SelectionForm) -> list[Standing]:
    """Where the reader stands in each of those picked; the form offers what can be chosen for them."""
    kept = {code: parse_id(member) for code, member in browser.get(ACTING_FOR, {}).items()}
    standings = chosen(db(), signed_in_person(), read(form.picks.data)[:MOST], kept)
    form.offer_all(standings, [item.label_fr for item in items(db(), THEMES)], _people(standings))
    return standings


def _people(standings: Sequence[Standing]) -> Sequence[Person]:
    """Who may follow them, in the organisations that the reader acts for."""
    own = {at.member.organisation_id for at in standings if at.member and at.may(Permission.CONTRIBUTE)}
    return may_follow(db(), own)
