"""The page on which an organisation passes its partnerships to its successor."""

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from sqlalchemy import select

from aict.accounts.models import Person
from aict.accounts.user import signed_in_person
from aict.core import listing, search
from aict.core.errors import RuleBroken
from aict.core.overtaken import RowOvertaken
from aict.core.web import db, parse_id
from aict.directory.forms import SuccessionForm
from aict.directory.reach import known_to, knows, organisation_page
from aict.directory.routes import bp
from aict.directory.services import memberships_passing, succeed
from aict.organisations.finding import ORGANISATION
from aict.organisations.models import Organisation
from aict.partnerships.access import visible_to
from aict.partnerships.models import Partnership

__all__ = ["bp"]

_MOST_OFFERED = 20


@bp.route("/<uuid:organisation_id>/succession", methods=["GET", "POST"])
@organisation_page(changing=True)
def succession(organisation: Organisation) -> ResponseReturnValue:
    """Look for the successor among the organisations one knows of, then say from which day."""
    person, typed = signed_in_person(), request.args.get("q", "")[: listing.LONGEST_SEARCH]
    passing = memberships_passing(db(), organisation, person=person)
    form, status = SuccessionForm(obj=organisation), 200
    offered = _offered(person, organisation, typed, request.form.get("successor_id"))
    form.successor_id.offer([(str(one.id), one.name) for one in offered])
    if form.accepted():
        try:
            successor = next(one for one in offered if one.id == form.successor_id.data)
            on, version = form.succeeded_on.data, form.read_version
            succeed(db(), organisation, version=version, successor=successor, on=on, person=person)
            flash(_("Succession enregistrée. Les partenariats ont passé, avec leur histoire."))
            return redirect(url_for("directory.show", organisation_id=organisation.id), code=303)
        except RuleBroken as broken:
            form.refuse(broken)
        except RowOvertaken as overtaken:
            form.version.data, status = str(overtaken.version), 409
    if form.is_submitted() and status == 200:
        status = 422
    seen = visible_to(person).where(Partnership.id.in_([member.partnership_id for member in passing]))
    page = render_template(
        "directory/succession.html",
        organisation=organisation,
        form=form,
        typed=typed,
        overtaken=status == 409,
        passing=db().scalars(seen.order_by(Partnership.title_key, Partnership.id)).all(),
        passing_in_all=len(passing),
    )
    return page, status


def _offered(
    person: Person, organisation: Organisation, typed: str, chosen: str | None
) -> list[Organisation]:
    """Those that the words typed lead to; the one chosen stays offered, however the address changed."""
    within = select(Organisation).where(
        Organisation.id.in_(known_to(person)), Organisation.id != organisation.id
    )
    found = search.found_by(db(), ORGANISATION, typed, Organisation.id)
    ordered = within.order_by(Organisation.name_key, Organisation.id)
    offered = list(db().scalars(ordered.where(*found).limit(_MOST_OFFERED))) if found else []
    wanted = parse_id(chosen or "")
    if wanted is not None and all(one.id != wanted for one in offered):
        offered += db().scalars(select(Organisation).where(Organisation.id == wanted, knows(person)))
    return offered
