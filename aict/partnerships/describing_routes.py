"""`/partnerships/new`, `/partnerships/<code>/edit`, and opening a partnership to the partner."""

from collections.abc import Sequence

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.attempts import attempt
from aict.core.errors import NotAllowed, RuleBroken, Sentence
from aict.core.forms import Form
from aict.core.web import db
from aict.organisations.models import Organisation
from aict.organisations.services import record as record_organisation
from aict.partnerships.access import Permission, Standing, partnership_page, readable_ids
from aict.partnerships.describing import (
    describe,
    known_partners,
    open_to_partner,
    record,
    require_author,
)
from aict.partnerships.describing_forms import RecordingForm, officer_of
from aict.partnerships.description import DESCRIPTIONS
from aict.partnerships.fact_pages import FactPages
from aict.partnerships.facts import FactOvertaken
from aict.partnerships.own_facts_routes import bp

__all__ = ["bp", "new"]

FactPages(DESCRIPTIONS).register(bp, "/partnerships/<code>/description")


@bp.route("/partnerships/new", methods=["GET", "POST"])
@signed_in
def new() -> ResponseReturnValue:
    """Record a partnership; it is its author's draft until it is opened."""
    person = signed_in_person()
    if not officer_of(person):
        raise NotAllowed(Sentence("Un agent d’une collectivité enregistre ses partenariats."))
    partners = known_partners(db(), person, readable_ids(person))
    form = RecordingForm()
    form.offer_lists(db())
    form.offer_bodies(person, partners)
    codes: list[str] = []

    def act() -> None:
        own = next(a.organisation for a in officer_of(person) if a.organisation_id == form.own_id.data)
        partnership = record(
            db(),
            person=person,
            own=own,
            partner=_partner(form, own, partners),
            code=form.code.data,
            values={**form.described(), "status": form.status.data},
        )
        codes.append(partnership.code)

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Partenariat enregistré : c’est un brouillon, que votre organisme seul voit."))
        return redirect(url_for("partnerships.members", code=codes[0]), code=303)
    return render_template("partnerships/new.html", form=form), outcome.status


def _partner(form: RecordingForm, own: Organisation, known: Sequence[Organisation]) -> Organisation:
    """The one chosen; else the one named, whom the reader may know already under that name."""
    chosen = next((o for o in known if o.id == form.partner_id.data), None)
    if chosen is not None:
        return chosen
    name, country, kind = form.partner_name.data, form.partner_country.data, form.partner_type.data
    if name is None:
        raise RuleBroken(Sentence("Choisissez le partenaire, ou dites son nom."), field="partner_id")
    if country is None:
        raise RuleBroken(Sentence("Dites dans quel pays il est."), field="partner_country")
    if kind is None:
        raise RuleBroken(Sentence("Dites de quel type d’organisme il s’agit."), field="partner_type")
    values = {"name": name, "country": country, "type": kind}
    same = next((o for o in known if (o.name, o.country) == (name, country)), None)
    return same or record_organisation(db(), given_by_id=own.id, values=values)


@bp.route("/partnerships/<code>/edit", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def edit(at: Standing) -> ResponseReturnValue:
    """Say what the partnership is; overtaken, both versions are shown and nothing typed is lost."""
    form = DESCRIPTIONS.form(at, at.partnership.description, {})
    outcome = attempt(form, lambda: describe(db(), at=at, version=form.read_version, values=form.described()))
    if outcome.done:
        flash(_("Description enregistrée."))
        return redirect(url_for("dashboard.partnership", code=at.partnership.code), code=303)
    both = None
    if isinstance(outcome.overtaken, FactOvertaken):
        both = form.differences(outcome.overtaken.theirs, outcome.overtaken.mine)
        form.version.data = str(outcome.overtaken.version)
    return render_template("partnerships/edit.html", at=at, form=form, both=both), outcome.status


@bp.route("/partnerships/<code>/open", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def open_(at: Standing) -> ResponseReturnValue:
    """Open a draft to its members, having read who will see what."""
    require_author(at)
    form = Form()
    outcome = attempt(form, lambda: open_to_partner(db(), at=at))
    if outcome.done:
        flash(_("Le partenariat est ouvert à tous ses membres."))
        return redirect(url_for("partnerships.members", code=at.partnership.code), code=303)
    return render_template("partnerships/open.html", at=at, form=form), outcome.status
