"""The external evaluators of an evaluation: inviting, seeing who is invited, ending it."""

import uuid

from flask import flash, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug import Response

from aict.accounts import invitations
from aict.accounts.forms import AddressForm
from aict.accounts.people_routes import count_invitation
from aict.core.attempts import attempt
from aict.core.errors import NotVisible
from aict.core.secret_links import links
from aict.core.web import db
from aict.evaluations import campaign_routes, list_routes, photograph_routes
from aict.evaluations.models import Evaluation
from aict.evaluations.recording_routes import bp
from aict.evaluations.routes import opened
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.guests import end_guest, guest_invitations, guests_of
from aict.partnerships.joining import invite_guest

__all__ = ["bp", "campaign_routes", "guests", "list_routes", "photograph_routes"]


@bp.route("/<evaluation_code>/guests", methods=["GET", "POST"])
@partnership_page(Permission.TURN_KEY)
def guests(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """Who is invited to an evaluation from outside; either side invites, both see it."""
    evaluation, form = opened(at, evaluation_code), AddressForm()

    def act() -> None:
        count_invitation(form.email.data)
        invite_guest(
            db(),
            at=at,
            subject_id=evaluation.id,
            title=evaluation.title or evaluation.code,
            email=form.email.data,
            links=links(),
            locale=str(get_locale()),
        )

    outcome = attempt(form, act)
    if outcome.done:
        flash(_("Invitation envoyée à %(email)s.", email=form.email.data))
        return _back(at, evaluation)
    page = render_template(
        "evaluations/guests.html",
        at=at,
        evaluation=evaluation,
        form=form,
        guests=guests_of(db(), evaluation.id),
        invited=guest_invitations(db(), at.partnership.id, evaluation.id),
    )
    return page, outcome.status


@bp.post("/<evaluation_code>/guests/<uuid:person_id>/end")
@partnership_page(Permission.TURN_KEY)
def end_guest_access(at: Standing, evaluation_code: str, person_id: uuid.UUID) -> ResponseReturnValue:
    """End the access of an external evaluator, with effect on their next request."""
    evaluation = opened(at, evaluation_code)
    if not end_guest(db(), evaluation.id, person_id):
        raise NotVisible
    flash(_("L’accès est retiré."))
    return _back(at, evaluation)


@bp.post("/<evaluation_code>/guests/invitations/<uuid:invitation_id>/withdraw")
@partnership_page(Permission.TURN_KEY)
def withdraw_guest(at: Standing, evaluation_code: str, invitation_id: uuid.UUID) -> ResponseReturnValue:
    """Take back an invitation that was not accepted."""
    evaluation = opened(at, evaluation_code)
    waiting = guest_invitations(db(), at.partnership.id, evaluation.id)
    found = next((i for i in waiting if i.id == invitation_id), None)
    if found is None:
        raise NotVisible
    invitations.withdraw(found)
    flash(_("Invitation de %(email)s retirée.", email=found.email))
    return _back(at, evaluation)


def _back(at: Standing, evaluation: Evaluation) -> Response:
    address = url_for("evaluations.guests", code=at.partnership.code, evaluation_code=evaluation.code)
    return redirect(address, code=303)
