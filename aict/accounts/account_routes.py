"""One's own account: name and language, password, address, open sessions."""

import uuid
from collections.abc import Callable

from flask import flash, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts import services, throttle
from aict.accounts.forms import ChangePasswordForm, NewAddressForm, ProfileForm
from aict.accounts.passwords import hash_password, verify
from aict.accounts.queries import sessions_of, unconfirmed_of
from aict.accounts.routes import bp, reserve_sign_in
from aict.accounts.sessions import own_token_hash
from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.errors import TooOften
from aict.core.secret_links import links
from aict.core.templating import say
from aict.core.web import database, db

Act = Callable[[], object]


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
        sessions=sessions_of(db(), person.id),
        own=own_token_hash(),
    )
    return page, 422 if form.errors else 200


@bp.route("/account/password", methods=["GET", "POST"])
@signed_in
def change_password() -> ResponseReturnValue:
    """A new password for whoever knows the present one; every other session ends."""
    form, person = ChangePasswordForm(), signed_in_person()

    def change() -> None:
        hashed = hash_password(form.new_password.data or "")
        services.set_password(db(), person, password_hash=hashed, but=own_token_hash())
        session.rotate()  # type: ignore[attr-defined] # the proxy hides our own class
        flash(_("Votre mot de passe a changé ; vos autres sessions sont fermées."))

    right = form.accepted() and form.check(person.email)
    return _guarded(form, "accounts/password.html", change if right else None)


@bp.route("/account/address", methods=["GET", "POST"])
@signed_in
def change_address() -> ResponseReturnValue:
    """Ask for another address: it is taken once the link that is sent there is opened."""
    form, person = NewAddressForm(), signed_in_person()

    def ask() -> None:
        services.ask_new_address(db(), person, new_email=form.email.data, links=links())
        flash(_("Un lien a été envoyé à %(email)s : ouvrez-le pour confirmer.", email=form.email.data))

    return _guarded(form, "accounts/address.html", ask if form.accepted() else None)


def _guarded(
    form: ChangePasswordForm | NewAddressForm, template: str, act: Act | None
) -> ResponseReturnValue:
    """Do what a form asks if it comes with the present password; wrong ones are counted as at the sign-in page."""
    status = 422 if request.method == "POST" else 200
    if act is not None:
        try:
            if _knows_password(form.password.data or ""):
                act()
                return redirect(url_for("accounts.account"), code=303)
            form.password.errors = [_("Ce n’est pas votre mot de passe actuel.")]
        except TooOften as slowed:
            form.form_errors.append(say(slowed.sentence))
            status = 429
    return render_template(template, form=form), status


def _knows_password(password: str) -> bool:
    person = signed_in_person()
    email, person_id, kept = person.email, person.id, person.password_hash
    # The lock goes before the counting writes, and before the slow comparison.
    db().rollback()
    attempt = reserve_sign_in(email)
    if not verify(password, kept):
        return False
    throttle.succeed(database(), attempt, person_id=person_id)
    return True


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
