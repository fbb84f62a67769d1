"""One's own account: name and language, password, address, open sessions."""

import uuid

from flask import flash, redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts import linked_identities, recovery_codes, second_factor, services
from aict.accounts.forms import ChangePasswordForm, NewAddressForm, ProfileForm
from aict.accounts.passwords import hash_password
from aict.accounts.present_password import require_present_password
from aict.accounts.provider_routes import settings
from aict.accounts.queries import unconfirmed_of
from aict.accounts.routes import bp
from aict.accounts.second_factor_routes import is_asked
from aict.accounts.session_lives import open_sessions
from aict.accounts.sessions import own_token_hash
from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.attempts import attempt
from aict.core.secret_links import links
from aict.core.web import db


@bp.route("/account", methods=["GET", "POST"])
@signed_in
def account() -> ResponseReturnValue:
    """One's name, language, roles and open sessions; what is posted are the name and the language."""
    person = signed_in_person()
    form = ProfileForm(obj=person)
    if form.accepted():
        person.name, person.locale = form.name.data, form.locale.data
        flash(_("Enregistré."))
        return redirect(url_for("accounts.account"), code=303)
    page = render_template(
        "accounts/account.html",
        form=form,
        person=person,
        waiting=unconfirmed_of(db(), person.id),
        factor=second_factor.of_person(db(), person.id),
        codes_left=recovery_codes.left(db(), person.id),
        is_asked=is_asked(),
        identities=linked_identities.of_person(db(), person.id),
        provider_names={provider.key: provider.name for provider in settings().identity_providers},
        sessions=open_sessions(db(), person),
        own=own_token_hash(),
    )
    return page, 422 if form.errors else 200


@bp.route("/account/password", methods=["GET", "POST"])
@signed_in
def change_password() -> ResponseReturnValue:
    """A new password for whoever knows the present one; every other session ends."""
    form = ChangePasswordForm()

    def change() -> None:
        form.require(signed_in_person().email)
        require_present_password(form.password.data)
        hashed = hash_password(form.new_password.data or "")
        services.set_password(db(), signed_in_person(), password_hash=hashed, but=own_token_hash())
        session.rotate()  # type: ignore[attr-defined] # the proxy hides our own class
        flash(_("Votre mot de passe a changé ; vos autres sessions sont fermées."))

    outcome = attempt(form, change)
    if outcome.done:
        return redirect(url_for("accounts.account"), code=303)
    return render_template("accounts/password.html", form=form), outcome.status


@bp.route("/account/address", methods=["GET", "POST"])
@signed_in
def change_address() -> ResponseReturnValue:
    """Ask for another address: it is taken once the link that is sent there is opened."""
    form = NewAddressForm()

    def ask() -> None:
        require_present_password(form.password.data)
        services.ask_new_address(db(), signed_in_person(), new_email=form.email.data, links=links())
        flash(_("Un lien a été envoyé à %(email)s : ouvrez-le pour confirmer.", email=form.email.data))

    outcome = attempt(form, ask)
    if outcome.done:
        return redirect(url_for("accounts.account"), code=303)
    return render_template("accounts/address.html", form=form), outcome.status


@bp.post("/account/sessions/<uuid:session_id>/end")
@signed_in
def end_session(session_id: uuid.UUID) -> ResponseReturnValue:
    """End one of one's sessions."""
    services.end_session(db(), signed_in_person(), session_id)
    flash(_("La session est fermée."))
    return redirect(url_for("accounts.account"), code=303)


@bp.post("/account/sessions/end-others")
@signed_in
def end_other_sessions() -> ResponseReturnValue:
    """End every session but this one."""
    services.end_sessions(db(), signed_in_person(), but=own_token_hash())
    flash(_("Vos autres sessions sont fermées."))
    return redirect(url_for("accounts.account"), code=303)
