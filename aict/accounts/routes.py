"""Signing in and out."""

import uuid
from urllib.parse import urlsplit

from flask import Blueprint, current_app, flash, redirect, render_template, request, session, url_for
from flask.sansio.blueprints import BlueprintSetupState
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _
from flask_login import current_user

from aict.accounts import carrying, second_factor, throttle
from aict.accounts.admission import ask_code, let_in
from aict.accounts.forms import AskSignInLinkForm, SignInForm
from aict.accounts.models import Person
from aict.accounts.passwords import verify
from aict.accounts.queries import person_by_email
from aict.accounts.user import LEFT, PROVIDER, sign_out
from aict.accounts.words import role_name
from aict.config import Settings
from aict.core.access import SignInNeeded, public, signed_in
from aict.core.errors import TooOften
from aict.core.identity_providers import IdentityProvider
from aict.core.templating import say
from aict.core.web import SAFE_METHODS, database, db

bp = Blueprint("accounts", __name__)


@bp.record_once
def words_of_roles(state: BlueprintSetupState) -> None:
    """What every page says of roles."""
    state.app.jinja_env.globals.update({"role_name": role_name})


@bp.get("/login")
@public
def login() -> ResponseReturnValue:
    """The sign-in page."""
    if current_user.is_authenticated:
        return redirect(url_for("dashboard.home"))
    form = SignInForm()
    form.next.data = request.args.get("next")
    return sign_in_page(form)


@bp.post("/login")
@public
def enter() -> ResponseReturnValue:
    """Check the password, before any write transaction begins; then ask for the code of who has a second factor."""
    form = SignInForm()
    try:
        checked = _checked_person(form) if form.accepted() else None
    except TooOften as slowed:
        form.form_errors.append(say(slowed.sentence))
        return sign_in_page(form), 429, {"Retry-After": str(slowed.seconds)}
    if checked is None:
        if not form.errors:
            form.form_errors.append(_("Adresse ou mot de passe incorrect."))
        return sign_in_page(form), 422
    person, asks_code = checked
    for kept in (PROVIDER, LEFT):
        session.pop(kept, None)
    go_on = ask_code if asks_code else let_in
    return go_on(person, wanted=own_path(form.next.data), carried=form.carried.data)


def sign_in_page(form: SignInForm, asked: AskSignInLinkForm | None = None) -> str:
    """The sign-in page; who came back from an expired session is not offered a link, which would lose what they typed."""
    ask = asked or AskSignInLinkForm(formdata=None)
    ask.next.data = form.next.data
    interrupted = bool(form.carried.data)
    return render_template(
        "accounts/login.html",
        form=form,
        link_form=None if interrupted else ask,
        interrupted=interrupted,
        providers=_providers(),
    )


def _providers() -> tuple[IdentityProvider, ...]:
    settings: Settings = current_app.config["SETTINGS"]
    return settings.identity_providers


def _checked_person(form: SignInForm) -> tuple[Person, bool] | None:
    """Who gave the right password, and whether a code is asked, too."""
    # Who was signed in already was read with the request's session: its lock goes before another write.
    db().rollback()
    attempt = reserve_sign_in(str(form.email.data))
    with database().session(writing=False) as store:
        person = person_by_email(store, str(form.email.data))
        asks_code = person is not None and second_factor.of_person(store, person.id) is not None
    if not verify(form.password.data or "", person.password_hash if person else None) or person is None:
        return None
    throttle.succeed(
        database(), attempt, person_id=person.id, kind=throttle.HALF_WAY if asks_code else throttle.SIGNED_IN
    )
    return person, asks_code


def reserve_sign_in(email: str) -> uuid.UUID:
    """Count one more attempt on a password; `TooOften` when it must wait. The caller holds no lock."""
    settings: Settings = current_app.config["SETTINGS"]
    return throttle.reserve_sign_in(
        database(), settings.signin_limits, subject=email, address=request.remote_addr
    )


@bp.post("/logout")
@signed_in
def logout() -> ResponseReturnValue:
    """End the session, and erase what the browser kept while the link was down."""
    provider = session.get(PROVIDER)
    sign_out()
    if provider:
        session[PROVIDER] = provider
    flash(_("Vous êtes déconnecté."))
    answer = redirect(url_for("accounts.leave_provider" if provider else "accounts.login"), code=303)
    answer.headers["Clear-Site-Data"] = '"storage"'
    return answer


@bp.app_errorhandler(SignInNeeded)
def ask_to_sign_in(_error: SignInNeeded) -> ResponseReturnValue:
    """Send a reader to the sign-in page; keep what a writer had typed."""
    if request.method in SAFE_METHODS:
        return redirect(url_for("accounts.login", next=request.full_path.rstrip("?")))
    if request.accept_mimetypes.best == "application/json":
        # A script asks beside the page: a new session now would forget whose form the page still holds.
        return "", 401
    form = SignInForm(formdata=None)
    form.carried.data = carrying.pack_typed_fields()
    if form.carried.data and _providers():
        # A provider is reached by a link, which carries nothing.
        session[LEFT] = form.carried.data
    form.next.data = carrying.opening(request.path)
    return sign_in_page(form), 401


def own_path(wanted: str | None) -> str | None:
    """A path of our own site, None for anything that a browser might read as another one."""
    if not wanted or not wanted.startswith("/") or wanted.startswith("//"):
        return None
    if "\\" in wanted or any(ord(c) < ord(" ") for c in wanted):
        return None
    parts = urlsplit(wanted)
    return wanted if not parts.scheme and not parts.netloc else None
