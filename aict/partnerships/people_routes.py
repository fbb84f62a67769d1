"""The people of a partnership's members: inviting the first one of a member, and who sees what."""

import uuid

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _

from aict.accounts.forms import AddressForm
from aict.accounts.people_routes import count_invitation
from aict.accounts.queries import has_accounts
from aict.core.attempts import attempt
from aict.core.errors import NotVisible
from aict.core.secret_links import links
from aict.core.web import db
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.joining import invite_member as invite
from aict.partnerships.joining_routes import bp
from aict.partnerships.who_sees import who_sees_what

__all__ = ["bp", "who_sees"]


@bp.get("/partnerships/<code>/members/access")
@partnership_page(Permission.READ)
def who_sees(at: Standing) -> ResponseReturnValue:
    """Who sees what in this partnership, from the very table that decides it."""
    return render_template("partnerships/who_sees.html", at=at, view=who_sees_what(db(), at))


@bp.route("/partnerships/<code>/members/invite/<uuid:member_id>", methods=["GET", "POST"])
@partnership_page(Permission.CONTRIBUTE)
def invite_member(at: Standing, member_id: uuid.UUID) -> ResponseReturnValue:
    """Invite the first person of a member that nobody acts for yet."""
    member = next((m for m in at.partnership.members if m.id == member_id and m.is_present), None)
    if member is None:
        raise NotVisible
    form = AddressForm()

    def act() -> None:
        count_invitation(form.email.data)
        invite(db(), at=at, member=member, email=form.email.data, links=links(), locale=str(get_locale()))

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Invitation envoyée à %(email)s.", email=form.email.data))
        return redirect(url_for("invitations.who_sees", code=at.partnership.code), code=303)
    page = render_template(
        "partnerships/invite_member.html",
        at=at,
        member=member,
        form=form,
        has_accounts=has_accounts(db(), member.organisation_id),
    )
    return page, outcome.status
