"""`/partnerships/<code>/members`: who stands in it, and with which role."""

import uuid

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.core.attempts import CONFLICT, attempt
from aict.core.errors import NotVisible
from aict.core.overtaken import RowOvertaken
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page, readable_ids
from aict.partnerships.describing import known_partners
from aict.partnerships.fact_forms import OpinionForm
from aict.partnerships.fact_lists import fact_list
from aict.partnerships.fact_pages import FactPages
from aict.partnerships.history import history_page
from aict.partnerships.member_forms import MemberForm, NewMemberForm
from aict.partnerships.membership import (
    add_member,
    correct_member,
    may_remove,
)
from aict.partnerships.membership import remove_member as take_away
from aict.partnerships.memberships import MEMBERSHIPS
from aict.partnerships.models import Member
from aict.partnerships.recording_routes import bp
from aict.partnerships.words import MEMBER_ROLE

__all__ = ["bp", "members"]

_HERE = "/partnerships/<code>/members"
FactPages(MEMBERSHIPS).register(bp, f"{_HERE}/said")


@bp.get(_HERE)
@partnership_page(Permission.READ)
def members(at: Standing) -> ResponseReturnValue:
    """The members by side, those who left included."""
    said = db().scalars(MEMBERSHIPS.within(at, {})).all()
    return render_template(
        "partnerships/members.html",
        at=at,
        role_name=MEMBER_ROLE.get,
        list=fact_list(db(), at, MEMBERSHIPS, said),
        said={membership.member_id: membership for membership in said},
    )


@bp.route(f"{_HERE}/new", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def new_member(at: Standing) -> ResponseReturnValue:
    """Let an organisation in."""
    form = NewMemberForm()
    form.offer_roles()
    form.offer_sides(at)
    inside = {m.organisation_id for m in at.partnership.members}
    known = known_partners(db(), at.person, readable_ids(at.person))
    form.organisation_id.offer([(str(o.id), o.name) for o in known if o.id not in inside])
    outcome = attempt(form, lambda: add_member(db(), at=at, values=form.values))
    if outcome.done:
        return _back(at, _("Membre ajouté."))
    page = render_template("partnerships/member_form.html", at=at, form=form, member=None, both=None)
    return page, outcome.status


@bp.route(f"{_HERE}/<uuid:member_id>/edit", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def edit_member(at: Standing, member_id: uuid.UUID) -> ResponseReturnValue:
    """Correct a role, or say until when somebody was a member."""
    member = _found(at, member_id)
    form = MemberForm(obj=member)
    form.offer_roles()
    outcome = attempt(
        form, lambda: correct_member(db(), member, at=at, version=form.read_version, values=form.values)
    )
    if outcome.done:
        return _back(at, _("Correction enregistrée."))
    overtaken = outcome.overtaken if isinstance(outcome.overtaken, RowOvertaken) else None
    return _form_page(at, form, member, overtaken, outcome.status)


@bp.post(f"{_HERE}/<uuid:member_id>/remove")
@partnership_page(Permission.CONTRIBUTE)
def remove_member(at: Standing, member_id: uuid.UUID) -> ResponseReturnValue:
    """Take away a member that was added by mistake."""
    member = _found(at, member_id)
    try:
        take_away(db(), member, at=at, version=OpinionForm().read_version)
    except RowOvertaken as overtaken:
        form = MemberForm(formdata=None, obj=member)
        form.offer_roles()
        return _form_page(at, form, member, overtaken, CONFLICT)
    return _back(at, _("Membre retiré."))


@bp.get("/partnerships/<code>/history")
@partnership_page(Permission.READ)
def history(at: Standing) -> ResponseReturnValue:
    """Who did what in the whole partnership."""
    page = history_page(db(), at, request.args.get("page"))
    return render_template("partnerships/history.html", at=at, page=page)


def _found(at: Standing, member_id: uuid.UUID) -> Member:
    member = next((m for m in at.partnership.members if m.id == member_id), None)
    if member is None:
        raise NotVisible
    return member


def _form_page(
    at: Standing, form: MemberForm, member: Member, overtaken: RowOvertaken | None, status: int
) -> ResponseReturnValue:
    both = form.go_on_from(overtaken) if overtaken else None
    page = render_template(
        "partnerships/member_form.html",
        at=at,
        form=form,
        member=member,
        both=both,
        may_remove=may_remove(db(), at, member),
    )
    return page, status


def _back(at: Standing, message: str) -> ResponseReturnValue:
    flash(message)
    return redirect(url_for("partnerships.members", code=at.partnership.code), code=303)
