"""Pages of calls and their rules: everybody signed in reads them, the administrator of the instance writes them."""

import uuid

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug import Response

from aict.accounts.administration import instance_page
from aict.accounts.exporting import exported
from aict.accounts.models import Person
from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.attempts import Outcome, attempt
from aict.core.errors import NotVisible
from aict.core.listing import shown_rows
from aict.core.web import db, parse_id
from aict.funders import services
from aict.funders.checks import check_call, checked_rule
from aict.funders.forms import CallForm, RuleForm
from aict.funders.lists import call_listing, standing
from aict.funders.models import Call, FunderRule
from aict.funders.queries import call_in, calls, rule_in
from aict.funders.words import CALL_KIND, CERTAINTY, GROUP, RULE_KIND
from aict.partnerships.fact_forms import VersionedForm

bp = Blueprint("funders", __name__, url_prefix="/reference/calls")


@bp.get("")
@signed_in
def index() -> ResponseReturnValue:
    """Every call, scheme and declaration that is known; with `format`, as a file."""
    every = calls(db())
    shown = shown_rows(call_listing(every, str(get_locale())), every, request.args)
    if shown.state.file:
        return exported(shown, name="calls")
    return render_template(
        "funders/index.html", shown=shown, may_write=signed_in_person().is_instance_administrator
    )


@bp.get("/<uuid:call_id>")
@signed_in
def show(call_id: uuid.UUID) -> ResponseReturnValue:
    """One call with its rules in words, each with its source, its validity and how sure it is."""
    call = call_in(db(), call_id)
    return render_template(
        "funders/show.html",
        call=call,
        rules=standing(call),
        may_write=signed_in_person().is_instance_administrator,
        call_kind=CALL_KIND.get,
        rule_kind=RULE_KIND.get,
        certainty=CERTAINTY.get,
        group=lambda code: GROUP.get(code, code),
    )


@bp.route("/new", methods=["GET", "POST"])
@instance_page
def new(_by: Person) -> ResponseReturnValue:
    """Write a new call; with `like`, it begins with the rules of another one."""
    like = _asked_call()
    form = CallForm(obj=like)
    if like is not None and request.method != "POST":
        form.year.data = form.opens_on.data = form.closes_on.data = None
    made: list[Call] = []

    def act() -> None:
        values = form.values
        check_call(values)
        made.append(services.record_call(db(), values=values, like=like))

    outcome = attempt(form, act)
    if outcome.done:
        return _back(made[0], _("Appel enregistré."))
    return render_template(
        "funders/call_form.html", form=form, call=None, like=like, both=None
    ), outcome.status


def _asked_call() -> Call | None:
    asked = request.args.get("like")
    if asked is None:
        return None
    found = parse_id(asked)
    if found is None:
        raise NotVisible
    return call_in(db(), found)


@bp.route("/<uuid:call_id>/edit", methods=["GET", "POST"])
@instance_page
def edit(_by: Person, call_id: uuid.UUID) -> ResponseReturnValue:
    """Correct a call; when somebody was faster, both versions are shown."""
    call = call_in(db(), call_id)
    form = CallForm(obj=call)

    def act() -> None:
        values = form.values
        check_call(values)
        services.change(db(), call, version=form.read_version, values=values)

    outcome = attempt(form, act)
    if outcome.done:
        return _back(call, _("Correction enregistrée."))
    both = form.both_versions(outcome)
    return render_template(
        "funders/call_form.html", form=form, call=call, like=None, both=both
    ), outcome.status


@bp.post("/<uuid:call_id>/remove")
@instance_page
def remove(_by: Person, call_id: uuid.UUID) -> ResponseReturnValue:
    """Take a call out of the lists; the trail keeps what it said."""
    call = call_in(db(), call_id)
    services.change(db(), call, version=VersionedForm().read_version, values={"withdrawn": True})
    flash(_("Appel retiré."))
    return redirect(url_for("funders.index"), code=303)


@bp.route("/<uuid:call_id>/rules/new", methods=["GET", "POST"])
@instance_page
def rule_new(_by: Person, call_id: uuid.UUID) -> ResponseReturnValue:
    """Write another rule of a call."""
    call = call_in(db(), call_id)
    form = RuleForm()
    outcome = attempt(form, lambda: services.record_rule(db(), call, values=checked_rule(form.values)))
    if outcome.done:
        return _back(call, _("Règle enregistrée."))
    return _rule_page(form, call, None, outcome)


@bp.route("/<uuid:call_id>/rules/<uuid:rule_id>/edit", methods=["GET", "POST"])
@instance_page
def rule_edit(_by: Person, call_id: uuid.UUID, rule_id: uuid.UUID) -> ResponseReturnValue:
    """Correct a rule."""
    call = call_in(db(), call_id)
    rule = rule_in(call, rule_id)
    form = RuleForm(obj=rule)

    def act() -> None:
        services.change(db(), rule, version=form.read_version, values=checked_rule(form.values))

    outcome = attempt(form, act)
    if outcome.done:
        return _back(call, _("Correction enregistrée."))
    return _rule_page(form, call, rule, outcome)


@bp.post("/<uuid:call_id>/rules/<uuid:rule_id>/remove")
@instance_page
def rule_remove(_by: Person, call_id: uuid.UUID, rule_id: uuid.UUID) -> ResponseReturnValue:
    """Take a rule out of its call."""
    call = call_in(db(), call_id)
    rule = rule_in(call, rule_id)
    services.change(db(), rule, version=VersionedForm().read_version, values={"withdrawn": True})
    return _back(call, _("Règle retirée."))


def _rule_page(form: RuleForm, call: Call, rule: FunderRule | None, outcome: Outcome) -> ResponseReturnValue:
    both = form.both_versions(outcome)
    return render_template(
        "funders/rule_form.html", form=form, call=call, rule=rule, both=both
    ), outcome.status


def _back(call: Call, message: str) -> Response:
    flash(message)
    return redirect(url_for("funders.show", call_id=call.id), code=303)
