"""Signing in and out."""

from urllib.parse import urlsplit

from flask import Blueprint, flash, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from aict.accounts import carrying
from aict.accounts.access_log import log_access
from aict.accounts.forms import SignInForm
from aict.accounts.models import Person
from aict.accounts.passwords import verify
from aict.accounts.queries import person_by_email
from aict.accounts.user import sign_in, sign_out
from aict.core.access import SignInNeeded, public, signed_in
from aict.core.web import SAFE_METHODS, database, db

bp = Blueprint("accounts", __name__)


@bp.get("/login")
@public
def login() -> ResponseReturnValue:
    """The sign-in page."""
    if current_user.is_authenticated:
        return redirect(url_for("dashboard.home"))
    form = SignInForm()
    form.next.data = request.args.get("next")
    return render_template("accounts/login.html", form=form)


@bp.post("/login")
@public
def enter() -> ResponseReturnValue:
    """Check the password, before any write transaction begins, and open a session."""
    form = SignInForm()
    person = _checked_person(form) if form.accepted() else None
    if person is None:
        if not form.errors:
            form.form_errors.append(_("Adresse ou mot de passe incorrect."))
        return render_template("accounts/login.html", form=form), 422
    sign_in(person)
    carried_to = carrying.unpack_for(person.id, form.carried.data)
    if carried_to:
        flash(_("Vous êtes de nouveau connecté. Ce que vous aviez saisi est là, pas encore enregistré."))
    return redirect(carried_to or own_path(form.next.data) or url_for("dashboard.home"), code=303)


def _checked_person(form: SignInForm) -> Person | None:
    with database().session(writing=False) as session:
        person = person_by_email(session, str(form.email.data))
    right = verify(form.password.data or "", person.password_hash if person else None)
    # Who was signed in already was read with the request's session: its lock goes before another write.
    db().rollback()
    log_access(
        database(),
        "sign-in" if right else "sign-in refused",
        person_id=person.id if person else None,
        subject=form.email.data,
        address=request.remote_addr,
    )
    return person if right else None


@bp.post("/logout")
@signed_in
def logout() -> ResponseReturnValue:
    """End the session."""
    sign_out()
    flash(_("Vous êtes déconnecté."))
    return redirect(url_for("accounts.login"), code=303)


@bp.app_errorhandler(SignInNeeded)
def ask_to_sign_in(_error: SignInNeeded) -> ResponseReturnValue:
    """Send a reader to the sign-in page; keep what a writer had typed."""
    if request.method in SAFE_METHODS:
        return redirect(url_for("accounts.login", next=request.full_path.rstrip("?")))
    form = SignInForm(formdata=None)
    form.carried.data = carrying.pack_typed_fields()
    form.next.data = carrying.opening(request.path)
    return render_template("accounts/login.html", form=form, interrupted=bool(form.carried.data)), 401


def own_path(wanted: str | None) -> str | None:
    """A path of our own site, None for anything that a browser might read as another one."""
    if not wanted or not wanted.startswith("/") or wanted.startswith("//"):
        return None
    if "\\" in wanted or any(ord(c) < ord(" ") for c in wanted):
        return None
    parts = urlsplit(wanted)
    return wanted if not parts.scheme and not parts.netloc else None
