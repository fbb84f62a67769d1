"""`/invitations/<token>`: accepting an invitation, by a new account (with a password or by an identity provider) or by the one there is."""

from flask import Blueprint, Response, flash, make_response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_babel import gettext as _
from flask_login import current_user
from sqlalchemy.exc import IntegrityError

from aict.accounts import provider_joining
from aict.accounts.forms import ActForm, JoinForm, ProfileForm, SignInForm
from aict.accounts.link_routes import dead_link
from aict.accounts.models import Invitation, Person
from aict.accounts.passwords import hash_password
from aict.accounts.provider_client import Identity
from aict.accounts.queries import anybody_by_email, invitation_by_token
from aict.accounts.services import open_account
from aict.accounts.user import sign_in
from aict.core import clock
from aict.core.access import public
from aict.core.identity_providers import IdentityProvider
from aict.core.secret_links import keep_secret
from aict.core.trail import Actor
from aict.core.web import db
from aict.partnerships.joining import join, partnership_named_by

bp = Blueprint("invitations", __name__)


@bp.route("/invitations/<token>", methods=["GET", "POST"])
@public
def accept(token: str) -> ResponseReturnValue:
    """Read what one is invited to, and accept it with a button: the link alone changes nothing."""
    invitation = invitation_by_token(db(), token, clock.now())
    known = anybody_by_email(db(), invitation.email) if invitation else None
    if invitation is None or (known is not None and not known.is_active):
        return dead_link()
    if known is None:
        return _accept_with_new_account(invitation, token)
    if not current_user.is_authenticated or current_user.id != known.id:
        form = SignInForm(formdata=None, data={"email": known.email})
        form.next.data = url_for("invitations.accept", token=token)
        return _page(invitation, "sign_in", form)
    form = ActForm()
    if form.accepted():
        return _joined(invitation, known)
    return _page(invitation, "act", form)


def _accept_with_new_account(invitation: Invitation, token: str) -> ResponseReturnValue:
    told = provider_joining.told_of(invitation.email)
    if told is not None:
        return _accept_by_provider(invitation, *told)
    form = JoinForm(data={"locale": str(get_locale())})
    if not (form.accepted() and form.check(invitation.email)):
        return _page(invitation, "join", form)
    db().rollback()  # the lock goes while the password is hashed
    hashed = hash_password(form.new_password.data or "")
    again = invitation_by_token(db(), token, clock.now())
    if again is None or anybody_by_email(db(), again.email):
        return dead_link()
    person = open_account(
        db(), email=again.email, name=form.name.data, password_hash=hashed, locale=form.locale.data
    )
    try:
        db().flush()
    except IntegrityError:
        # Another invitation of the same address was accepted at this very moment.
        db().rollback()
        return dead_link()
    sign_in(person)
    return _joined(again, person)


def _accept_by_provider(
    invitation: Invitation, provider: IdentityProvider, identity: Identity
) -> ResponseReturnValue:
    """The provider has told whose address it is: no password is asked."""
    form = ProfileForm(data={"locale": str(get_locale())})
    if not form.accepted():
        return _page(invitation, "join_by_provider", form, provider=provider)
    person = open_account(db(), email=invitation.email, name=str(form.name.data), locale=form.locale.data)
    try:
        provider_joining.open_by(provider, identity, db(), person)
    except IntegrityError:
        # Another invitation of the same address was accepted at this very moment.
        db().rollback()
        return dead_link()
    return _joined(invitation, person)


def _joined(invitation: Invitation, person: Person) -> ResponseReturnValue:
    db().info["actor"] = Actor(person.id, invitation.organisation_id)
    join(db(), invitation, person=person)
    if invitation.waits_for_confirmation:
        flash(
            _(
                "Votre compte est ouvert. Il aura effet dès que l’administration de l’instance l’aura confirmé : "
                "un message vous préviendra."
            )
        )
        return redirect(url_for("accounts.account"), code=303)
    flash(_("Invitation acceptée. Bienvenue !"))
    return redirect(url_for("dashboard.home"), code=303)


def _page(
    invitation: Invitation,
    step: str,
    form: ActForm | ProfileForm | SignInForm,
    provider: IdentityProvider | None = None,
) -> Response:
    page = render_template(
        "accounts/invitation.html",
        invitation=invitation,
        partnership=partnership_named_by(db(), invitation),
        step=step,
        form=form,
        provider=provider,
        providers=provider_joining.providers_for(invitation.email),
    )
    return keep_secret(make_response(page, 422 if form.errors else 200))
