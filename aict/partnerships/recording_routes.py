"""`/partnerships/new`."""

from collections.abc import Iterator, Sequence

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.attempts import Outcome, attempt
from aict.core.errors import NotAllowed, RuleBroken, Sentence
from aict.core.web import db
from aict.organisations.models import Organisation
from aict.organisations.services import record as record_organisation
from aict.partnerships.access import readable_ids
from aict.partnerships.describing import known_partners
from aict.partnerships.describing_routes import bp
from aict.partnerships.models import MemberRole
from aict.partnerships.recording import Named, record
from aict.partnerships.recording_forms import MOST_OTHERS, CompanionForm, RecordingForm, officer_of

__all__ = ["bp", "new"]


@bp.route("/partnerships/new", methods=["GET", "POST"])
@signed_in
def new() -> ResponseReturnValue:
    """Record a partnership; it is its author's draft until it is opened."""
    person = signed_in_person()
    if not officer_of(person):
        raise NotAllowed(Sentence("Un agent d’une collectivité enregistre ses partenariats."))
    partners = known_partners(db(), person, readable_ids(person))
    form = RecordingForm()
    another = request.method == "POST" and request.form.get("act") == "add-member"
    if another and len(form.others) < MOST_OTHERS:
        form.others.append_entry()
    form.offer_lists(db())
    form.offer_bodies(person, partners)
    codes: list[str] = []

    def act() -> None:
        own = next(a.organisation for a in officer_of(person) if a.organisation_id == form.own_id.data)
        others = list(_named(form, own, partners))
        values = {**form.described(), "status": form.status.data}
        made = record(db(), person=person, own=own, others=others, code=form.code.data, values=values)
        codes.append(made.code)

    outcome = Outcome() if another else attempt(form, act)
    if outcome.done:
        flash(_("Partenariat enregistré : c’est un brouillon, que votre organisation seule voit."))
        return redirect(url_for("partnerships.members", code=codes[0]), code=303)
    return render_template("partnerships/new.html", form=form, most=MOST_OTHERS), outcome.status


def _named(form: RecordingForm, own: Organisation, known: Sequence[Organisation]) -> Iterator[Named]:
    """The partner, then the others that the form names; one named twice is one."""
    met = list(known)
    first = _body(form, "", own, met)
    yield Named(first, "b", MemberRole.PARTNER)
    for row in form.others:
        if not row.form.is_left_out:
            where = f"{row.name}-"
            yield Named(_body(row.form, where, own, met), row.form.side.data, row.form.role.data, where)


def _body(
    form: RecordingForm | CompanionForm, where: str, own: Organisation, known: list[Organisation]
) -> Organisation:
    """The one chosen; else the one named, whom the reader may know already under that name."""
    chosen = next((o for o in known if o.id == form.partner_id.data), None)
    if chosen is not None:
        return chosen
    name, country, kind = form.partner_name.data, form.partner_country.data, form.partner_type.data
    if name is None:
        raise RuleBroken(
            Sentence("Choisissez une organisation, ou dites son nom."), field=f"{where}partner_id"
        )
    if country is None:
        raise RuleBroken(Sentence("Dites dans quel pays il est."), field=f"{where}partner_country")
    if kind is None:
        raise RuleBroken(
            Sentence("Dites de quel type d’organisation il s’agit."), field=f"{where}partner_type"
        )
    same = next((o for o in known if (o.name, o.country) == (name, country)), None)
    if same is None:
        values = {"name": name, "country": country, "type": kind}
        same = record_organisation(db(), given_by_id=own.id, values=values)
        known.append(same)
    return same
