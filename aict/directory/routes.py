"""Pages of organisations."""

from dataclasses import replace

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from sqlalchemy import select
from werkzeug import Response

from aict.accounts.exporting import exported
from aict.accounts.own_pages import READING
from aict.accounts.user import signed_in_person
from aict.core import listing
from aict.core.access import signed_in
from aict.core.errors import NotAllowed, RuleBroken, Sentence
from aict.core.overtaken import RowOvertaken
from aict.core.trail import Actor
from aict.core.web import db
from aict.directory.forms import OrganisationForm
from aict.directory.listing import organisation_listing
from aict.directory.opinions import judges
from aict.directory.pages import changing_form, checked, french_hits, recording_form
from aict.directory.reach import known_to, knows, may_change, may_record, organisation_page, recorders_of
from aict.directory.words_said import opinions_on, readable_words
from aict.organisations import services
from aict.organisations.models import Organisation
from aict.organisations.queries import alike, predecessors_of, successors_of
from aict.organisations.words import TYPE
from aict.partnerships.access import visible_to
from aict.partnerships.fact_forms import VersionedForm
from aict.partnerships.fact_history import Event, history_of
from aict.partnerships.models import Member, Partnership

bp = Blueprint("directory", __name__, url_prefix="/organisations")

_TYPE_NAME = TYPE.get
_SUCCEEDED = Sentence("a enregistré qui lui succède")


@bp.get("")
@signed_in
def index() -> ResponseReturnValue:
    """The organisations that the reader may know of; with `format`, as a file."""
    person = signed_in_person()
    known = select(Organisation).where(Organisation.id.in_(known_to(person)))
    shown = listing.shown(db(), organisation_listing(db(), person), known, request.args, tie=Organisation.id)
    if shown.state.file:
        return exported(shown, name="organisations")
    return render_template("directory/index.html", shown=shown, may_record=may_record(person))


@bp.route("/new", methods=["GET", "POST"])
@signed_in
def new() -> ResponseReturnValue:
    """Record an organisation; a French one is looked up first in the State's list."""
    person = signed_in_person()
    if not may_record(person):
        raise NotAllowed(Sentence("Seuls les agents d’une collectivité enregistrent une organisation."))
    form = recording_form(person, request.args.get("french"))
    if form.accepted():
        try:
            values = checked(form)
            own = recorders_of(person)
            given_by = values.pop("given_by_id", None) or (own[0].organisation_id if own else None)
            db().info["actor"] = Actor(person.id, given_by)
            found = services.record(db(), given_by_id=given_by, values=values)
            return _back(found, _("Organisation enregistrée."))
        except RuleBroken as broken:
            form.refuse(broken)
    typed = request.args.get("q", "")[: listing.LONGEST_SEARCH]
    hits = french_hits(db(), person, typed) if typed else []
    page = render_template("directory/new.html", form=form, typed=typed, hits=hits, type_name=_TYPE_NAME)
    return page, 422 if form.is_submitted() else 200


@bp.get("/<uuid:organisation_id>")
@organisation_page()
def show(organisation: Organisation) -> ResponseReturnValue:
    """What is known of an organisation, and the partnerships that the reader shares with it."""
    person = signed_in_person()
    in_them = select(Member.partnership_id).where(Member.organisation_id == organisation.id)
    shared = visible_to(person).where(Partnership.id.in_(in_them))
    predecessors, successors = predecessors_of(db(), organisation), successors_of(db(), organisation)
    named = [one.id for one in (*predecessors, *successors)]
    return render_template(
        "directory/show.html",
        organisation=organisation,
        type_name=_TYPE_NAME,
        partnerships=db().scalars(shared.order_by(Partnership.title_key, Partnership.id)).all(),
        predecessors=predecessors,
        successors=successors,
        reached=set(db().scalars(select(Organisation.id).where(Organisation.id.in_(named), knows(person)))),
        alike=alike(db(), organisation, knows(person)),
        may_change=may_change(db(), person, organisation),
        may_judge=bool(judges(db(), person, organisation)),
        words=opinions_on(db(), person, organisation),
        is_own=any(a.organisation_id == organisation.id and a.role in READING for a in person.affiliations),
        is_referred_to=services.is_referred_to(db(), organisation),
        form=VersionedForm(obj=organisation),
    )


@bp.route("/<uuid:organisation_id>/edit", methods=["GET", "POST"])
@organisation_page(changing=True)
def edit(organisation: Organisation) -> ResponseReturnValue:
    """Correct an organisation; when somebody was faster, both versions are shown and nothing typed is lost."""
    form = changing_form(organisation)
    if form.accepted():
        try:
            services.change(db(), organisation, version=form.read_version, values=checked(form))
            return _back(organisation, _("Correction enregistrée."))
        except RuleBroken as broken:
            form.refuse(broken)
        except RowOvertaken as overtaken:
            return _form_page(form, organisation, both=form.go_on_from(overtaken)), 409
    return _form_page(form, organisation), 422 if form.is_submitted() else 200


@bp.post("/<uuid:organisation_id>/remove")
@organisation_page(changing=True)
def remove(organisation: Organisation) -> ResponseReturnValue:
    """Take away an organisation that nothing refers to."""
    services.remove(db(), organisation, version=VersionedForm().read_version)
    flash(_("Organisation retirée."))
    return redirect(url_for("directory.index"), code=303)


@bp.get("/<uuid:organisation_id>/history")
@organisation_page()
def history(organisation: Organisation) -> ResponseReturnValue:
    """Who did what to an organisation; others than the reader knows of are not named."""
    form, person = changing_form(organisation), signed_in_person()
    words = readable_words(db(), person, organisation)
    told = history_of(db(), organisation, nameable=knows(person), words=words)
    events = [(_worded(event), form.differences(event.before, event.after)) for event in told]
    return render_template("directory/history.html", organisation=organisation, events=events)


def _worded(event: Event) -> Event:
    return replace(event, act=_SUCCEEDED) if event.before and event.after.get("succeeded_by_id") else event


def _back(organisation: Organisation, message: str) -> Response:
    flash(message)
    return redirect(url_for("directory.show", organisation_id=organisation.id), code=303)


def _form_page(form: OrganisationForm, organisation: Organisation, **more: object) -> str:
    return render_template("directory/edit.html", form=form, organisation=organisation, **more)
