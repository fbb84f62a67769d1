"""The page on which the sheet of an organisation is confirmed or contested."""

from dataclasses import dataclass

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from werkzeug import Response

from aict.accounts.user import signed_in_person
from aict.core.errors import NotAllowed, RuleBroken
from aict.core.overtaken import RowOvertaken
from aict.core.web import db
from aict.directory import opinions
from aict.directory.pages import changing_form
from aict.directory.reach import organisation_page
from aict.directory.succession_routes import bp
from aict.directory.words_said import opinions_on
from aict.organisations.models import Organisation
from aict.partnerships.fact_forms import OpinionForm

__all__ = ["bp"]


@dataclass(frozen=True, slots=True)
class Judging:
    """The sheet that is judged, and in whose name."""

    organisation: Organisation
    by: Organisation
    others: tuple[Organisation, ...]
    """In whose name the reader could judge as well."""


@bp.post("/<uuid:organisation_id>/confirm")
@organisation_page()
def confirm(organisation: Organisation) -> ResponseReturnValue:
    """Say that the sheet is right."""
    judging, form = _judging(organisation), OpinionForm(obj=organisation)
    try:
        version, person = form.read_version, signed_in_person()
        opinions.confirm(db(), organisation, by=judging.by, person=person, version=version)
    except RowOvertaken as overtaken:
        return _page(judging, form, overtaken)
    return _back(organisation, _("Confirmé au nom de %(name)s.", name=judging.by.name))


@bp.route("/<uuid:organisation_id>/contest", methods=["GET", "POST"])
@organisation_page()
def contest(organisation: Organisation) -> ResponseReturnValue:
    """Say that the sheet is wrong, and why."""
    judging, form, overtaken = _judging(organisation), OpinionForm(obj=organisation), None
    if form.accepted():
        try:
            reason, version, person = form.reason.data, form.read_version, signed_in_person()
            opinions.contest(db(), organisation, by=judging.by, person=person, version=version, reason=reason)
            return _back(organisation, _("Contestation enregistrée, avec votre raison."))
        except RuleBroken as broken:
            form.refuse(broken)
        except RowOvertaken as error:
            overtaken = error
    return _page(judging, form, overtaken)


def _judging(organisation: Organisation) -> Judging:
    able = opinions.judges(db(), signed_in_person(), organisation)
    if not able:
        raise NotAllowed(opinions.WHO_MAY)
    by = next((one for one in able if str(one.id) == request.args.get("by")), able[0])
    return Judging(organisation, by, tuple(one for one in able if one is not by))


def _page(judging: Judging, form: OpinionForm, overtaken: RowOvertaken | None) -> ResponseReturnValue:
    if overtaken:
        form.version.data = str(overtaken.version)
    page = render_template(
        "directory/opinion.html",
        organisation=judging.organisation,
        judging=judging,
        form=form,
        says=changing_form(judging.organisation).said_by(judging.organisation),
        words=opinions_on(db(), signed_in_person(), judging.organisation),
        overtaken=overtaken is not None,
    )
    if overtaken:
        return page, 409
    return page, 422 if form.is_submitted() else 200


def _back(organisation: Organisation, message: str) -> Response:
    flash(message)
    return redirect(url_for("directory.show", organisation_id=organisation.id), code=303)
