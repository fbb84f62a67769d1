"""Pages of the parties of a convention: add one, tell its steps, take it out."""

import uuid

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from aict.conventions.checks import check_after_signature, check_transmission
from aict.conventions.forms import FrenchPartyForm, NewPartyForm, PartyForm
from aict.conventions.models import Convention, ConventionParty
from aict.conventions.pages import CONVENTIONS
from aict.conventions.queries import convention_in, party_in
from aict.conventions.rules import FRANCE, day_of
from aict.conventions.services import add_party, correct_party, remove_party
from aict.core.errors import RuleBroken
from aict.core.overtaken import RowOvertaken
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.bodies import bodies
from aict.partnerships.fact_forms import OpinionForm
from aict.reference.queries import SIGNATORY_CAPACITIES, items

bp = Blueprint(
    "convention_parties",
    __name__,
    url_prefix="/partnerships/<code>/conventions/<uuid:convention_id>/parties",
)

OK, CONFLICT, UNPROCESSABLE = 200, 409, 422


@bp.route("/new", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def new(at: Standing, convention_id: uuid.UUID) -> ResponseReturnValue:
    """Add a party, then tell its steps."""
    convention = convention_in(db(), at.partnership.id, convention_id)
    form = NewPartyForm()
    present = {str(party.organisation_id) for party in convention.parties}
    form.organisation_id.offer([body for body in bodies(db(), at) if body[0] not in present])
    if form.accepted():
        try:
            party = add_party(db(), convention, at=at, organisation_id=form.organisation_id.data)
            flash(_("Partie ajoutée. Dites maintenant ce qu’elle a fait."))
            return redirect(_edit_url(at, convention, party), code=303)
        except RuleBroken as broken:
            form.refuse(broken)
    page = render_template(
        "conventions/new_party.html", at=at, kind=CONVENTIONS, convention=convention, form=form
    )
    return page, UNPROCESSABLE if form.is_submitted() else OK


@bp.route("/<uuid:party_id>/edit", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def edit(at: Standing, convention_id: uuid.UUID, party_id: uuid.UUID) -> ResponseReturnValue:
    """Tell the steps of a party; when somebody was faster, both versions are shown."""
    convention = convention_in(db(), at.partnership.id, convention_id)
    party = party_in(convention, party_id)
    form = FrenchPartyForm(obj=party) if party.organisation.country == FRANCE else PartyForm(obj=party)
    if not form.is_submitted() and form.version.data is None:
        form.version.data = str(convention.version)
    both = None
    if form.accepted():
        try:
            _check(convention, party, form)
            version = form.read_version
            correct_party(db(), party, at=at, version=version, values=form.values)
            flash(_("Étapes enregistrées."))
            return redirect(CONVENTIONS.url("show", at, convention), code=303)
        except RuleBroken as broken:
            form.refuse(broken)
        except RowOvertaken as overtaken:
            both = form.go_on_from(overtaken)
    page = render_template(
        "conventions/party.html",
        at=at,
        kind=CONVENTIONS,
        convention=convention,
        party=party,
        form=form,
        both=both,
        capacities=[item.label(str(get_locale())) for item in items(db(), SIGNATORY_CAPACITIES)],
    )
    if both is not None:
        return page, CONFLICT
    return page, UNPROCESSABLE if form.is_submitted() else OK


@bp.post("/<uuid:party_id>/remove")
@partnership_page(Permission.CONTRIBUTE)
def remove(at: Standing, convention_id: uuid.UUID, party_id: uuid.UUID) -> ResponseReturnValue:
    """Take a party out of the convention."""
    convention = convention_in(db(), at.partnership.id, convention_id)
    party = party_in(convention, party_id)
    remove_party(db(), party, at=at, version=OpinionForm().read_version)
    flash(_("Partie retirée. L’historique la garde, avec ses étapes."))
    return redirect(CONVENTIONS.url("show", at, convention), code=303)


def _check(convention: Convention, party: ConventionParty, form: PartyForm) -> None:
    """A French party transmits what was signed; what happened to a convention came after a signature."""
    signed = form.signed_on.data
    if isinstance(form, FrenchPartyForm):
        check_transmission(signed or convention.signed_on, form.transmitted_on.data)
    if signed != party.signed_on:
        others = [other.signed_on for other in convention.parties if other is not party]
        for event in convention.events:
            if (day := day_of(event)) is not None:
                check_after_signature(day, [convention.signed_on, signed, *others], field="signed_on")


def _edit_url(at: Standing, convention: Convention, party: ConventionParty) -> str:
    return url_for(
        "convention_parties.edit", code=at.partnership.code, convention_id=convention.id, party_id=party.id
    )
