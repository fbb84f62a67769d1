"""The pages of the groups of countries: everybody reads them with the reference data, the administrator writes them."""

import uuid

from flask import Blueprint, flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts.administration import instance_page
from aict.accounts.models import Person
from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.attempts import Outcome, attempt
from aict.core.web import db
from aict.funders.forms import GroupEndForm, GroupForm
from aict.funders.groups import change, enter, group_row
from aict.funders.words import GROUP
from aict.reference.models import CountryGroup
from aict.reference.queries import country_groups

bp = Blueprint("country_groups", __name__, url_prefix="/reference/country-groups")


@bp.get("")
@signed_in
def index() -> ResponseReturnValue:
    """The groups that calls ask for, each country with its dates, its source and how sure it is."""
    rows = [row for row in country_groups(db()) if row.group_name in GROUP]
    return render_template(
        "funders/groups.html",
        groups=[(words, [r for r in rows if r.group_name == code]) for code, words in GROUP.items()],
        may_write=signed_in_person().is_instance_administrator,
    )


@bp.route("/new", methods=["GET", "POST"])
@instance_page
def new(_by: Person) -> ResponseReturnValue:
    """Put countries into a group from a day on."""
    form = GroupForm()

    def act() -> None:
        values = form.values
        enter(db(), countries=values.pop("countries"), values=values)

    return _page(form, None, attempt(form, act))


@bp.route("/<uuid:group_id>/edit", methods=["GET", "POST"])
@instance_page
def edit(_by: Person, group_id: uuid.UUID) -> ResponseReturnValue:
    """Say until when, how surely, from what source."""
    row = group_row(db(), group_id)
    form = GroupEndForm(obj=row)

    def act() -> None:
        change(db(), row, version=form.read_version, values=form.values)

    return _page(form, row, attempt(form, act))


def _page(form: GroupEndForm, row: CountryGroup | None, outcome: Outcome) -> ResponseReturnValue:
    if outcome.done:
        flash(_("Groupe de pays enregistré."))
        return redirect(url_for("country_groups.index"), code=303)
    both = form.both_versions(outcome)
    page = render_template("funders/group_form.html", form=form, row=row, both=both, group=GROUP.get)
    return page, outcome.status
