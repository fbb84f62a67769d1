"""The administration of the instance: who may open accounts for whom. It reads no partnership by that."""

import uuid

from flask import flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug import Response

from aict.accounts import (
    account_routes,
    activity_routes,
    code_routes,
    demand_routes,
    identity_routes,
    invitations,
    link_routes,
    lost_device_routes,
    provider_routes,
    second_factor,
    second_factor_routes,
    services,
    sign_in_link_routes,
)
from aict.accounts.administration import instance_page
from aict.accounts.forms import AddressForm
from aict.accounts.models import Invitation, Person
from aict.accounts.people_routes import count_invitation
from aict.accounts.queries import (
    count_people,
    instance_administrators,
    instance_invitations,
    organisations_named,
    organisations_with_accounts,
    unconfirmed,
)
from aict.accounts.routes import bp
from aict.core.attempts import attempt
from aict.core.errors import NotVisible
from aict.core.mail import waiting_mail
from aict.core.paging import page_of
from aict.core.secret_links import links
from aict.core.web import db

__all__ = [
    "account_routes",
    "activity_routes",
    "bp",
    "code_routes",
    "demand_routes",
    "identity_routes",
    "instance",
    "link_routes",
    "lost_device_routes",
    "provider_routes",
    "second_factor_routes",
    "sign_in_link_routes",
]


@bp.get("/accounts/instance")
@instance_page
def instance(_by: Person) -> ResponseReturnValue:
    """What waits for a confirmation, the organisations that have accounts, those that could get one."""
    asked = request.args.get("q", "").strip()
    page = page_of(organisations_with_accounts(db()), request.args.get("page"))
    administrators = instance_administrators(db())
    return render_template(
        "accounts/instance.html",
        waiting=unconfirmed(db()),
        mail=waiting_mail(db()),
        page=page,
        counts=count_people(db(), [organisation.id for organisation in page.rows]),
        asked=asked,
        found=organisations_named(db(), asked) if asked else [],
        administrators=administrators,
        with_factor=second_factor.those_with(db(), [person.id for person in administrators]),
        invited=instance_invitations(db()),
    )


@bp.post("/accounts/instance/invitations/<uuid:invitation_id>/confirm")
@instance_page
def confirm_account(by: Person, invitation_id: uuid.UUID) -> ResponseReturnValue:
    """Give effect to the first account of an organisation."""
    invitation = _unconfirmed(invitation_id)
    invitations.confirm(db(), invitation, administrator=by)
    flash(_("Le compte de %(email)s est confirmé.", email=invitation.email))
    return _back()


@bp.post("/accounts/instance/invitations/<uuid:invitation_id>/refuse")
@instance_page
def refuse_account(_by: Person, invitation_id: uuid.UUID) -> ResponseReturnValue:
    """Refuse the first account of an organisation: it never has any effect."""
    invitation = _unconfirmed(invitation_id)
    invitations.withdraw(invitation)
    flash(_("Le compte de %(email)s pour cette organisation est refusé.", email=invitation.email))
    return _back()


def _unconfirmed(invitation_id: uuid.UUID) -> Invitation:
    found = next((i for i in unconfirmed(db()) if i.id == invitation_id), None)
    if found is None:
        raise NotVisible
    return found


@bp.route("/accounts/instance/administrators/invite", methods=["GET", "POST"])
@instance_page
def invite_administrator(by: Person) -> ResponseReturnValue:
    """Invite somebody to administer the instance."""
    form = AddressForm()

    def act() -> None:
        count_invitation(form.email.data)
        invitations.invite_to_instance(
            db(), links=links(), email=form.email.data, inviter=by, locale=str(get_locale())
        )

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Invitation envoyée à %(email)s.", email=form.email.data))
        return _back()
    return render_template("accounts/invite_administrator.html", form=form), outcome.status


@bp.post("/accounts/instance/administrators/<uuid:person_id>/close")
@instance_page
def close_administrator(_by: Person, person_id: uuid.UUID) -> ResponseReturnValue:
    """Close the account of an administrator of the instance; one stays in any case."""
    found = next((p for p in instance_administrators(db()) if p.id == person_id), None)
    if found is None:
        raise NotVisible
    services.close_account(db(), found, by_instance=True)
    flash(_("Le compte de %(name)s est fermé.", name=found.name))
    return _back()


@bp.post("/accounts/instance/administrators/invitations/<uuid:invitation_id>/withdraw")
@instance_page
def withdraw_administrator(_by: Person, invitation_id: uuid.UUID) -> ResponseReturnValue:
    """Take back an invitation to administer the instance."""
    found = next((i for i in instance_invitations(db()) if i.id == invitation_id), None)
    if found is None:
        raise NotVisible
    invitations.withdraw(found)
    flash(_("Invitation de %(email)s retirée.", email=found.email))
    return _back()


def _back() -> Response:
    return redirect(url_for("accounts.instance"), code=303)
