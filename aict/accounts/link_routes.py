"""The links of mails to people who have an account: a new password, a new address."""

import time
from typing import Final

from flask import (
    Response,
    after_this_request,
    flash,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts import services, throttle
from aict.accounts.forms import ActForm, AskResetForm, NewPasswordForm
from aict.accounts.models import LinkPurpose
from aict.accounts.passwords import hash_password
from aict.accounts.queries import link_by_token, person_by_email
from aict.accounts.routes import bp
from aict.accounts.user import sign_out
from aict.core import clock
from aict.core.access import public
from aict.core.errors import RuleBroken, TooOften
from aict.core.secret_links import keep_secret, links
from aict.core.templating import say
from aict.core.web import db

DEAD = 404
"""The answer of a link that does not work (any more), as of an address that never was."""
EVENLY: Final = 0.1
"""Seconds before which nobody who asks for a link is answered: several times what writing its mail takes."""


def answer_evenly() -> None:
    """Answer this request no sooner than any other of its kind: the time does not say whether an account was found."""
    began = time.monotonic()

    # After the commit: nobody else waits.
    @after_this_request
    def wait(response: Response) -> Response:
        time.sleep(max(0.0, EVENLY - (time.monotonic() - began)))
        return response


@bp.route("/reset", methods=["GET", "POST"])
@public
def ask_reset() -> ResponseReturnValue:
    """Ask for a link to choose a new password; the answer does not say whether the address has an account."""
    form = AskResetForm()
    if not form.accepted():
        return render_template("accounts/ask_reset.html", form=form), 422 if form.errors else 200
    answer_evenly()
    try:
        throttle.count(
            db(),
            throttle.RESET,
            throttle.LINKS,
            subject=form.email.data,
            address=request.remote_addr,
        )
    except TooOften as slowed:
        form.form_errors.append(say(slowed.sentence))
        page = render_template("accounts/ask_reset.html", form=form)
        return page, 429, {"Retry-After": str(slowed.seconds)}
    person = person_by_email(db(), form.email.data)
    if person is not None:
        services.send_password_link(db(), person, links=links())
    flash(
        _(
            "Si un compte existe à l’adresse %(email)s, un lien vient d’y être envoyé. Il sert pendant une heure.",
            email=form.email.data,
        )
    )
    return redirect(url_for("accounts.login"), code=303)


@bp.route("/reset/<token>", methods=["GET", "POST"])
@public
def reset(token: str) -> ResponseReturnValue:
    """Choose a new password by the link of a mail; every session of the account ends."""
    link = link_by_token(db(), token, LinkPurpose.PASSWORD, clock.now())
    if link is None:
        return dead_link()
    form = NewPasswordForm()
    if form.accepted() and form.check(link.email):
        db().rollback()  # the lock goes while the password is hashed
        hashed = hash_password(form.new_password.data or "")
        link = link_by_token(db(), token, LinkPurpose.PASSWORD, clock.now())
        if link is None:
            return dead_link()
        services.set_password(db(), link.person, password_hash=hashed)
        flash(_("Votre mot de passe a changé : connectez-vous."))
        sign_out()
        return redirect(url_for("accounts.login"), code=303)
    page = render_template("accounts/reset.html", form=form, email=link.email)
    return keep_secret(make_response(page, 422 if form.errors else 200))


@bp.route("/account/address/<token>", methods=["GET", "POST"])
@public
def confirm_address(token: str) -> ResponseReturnValue:
    """Take a new address by the link that was sent there."""
    link = link_by_token(db(), token, LinkPurpose.ADDRESS, clock.now())
    if link is None:
        return dead_link()
    form = ActForm()
    if form.accepted():
        try:
            services.take_new_address(db(), link)
        except RuleBroken:
            return dead_link()
        flash(_("Votre adresse a changé : connectez-vous avec la nouvelle."))
        sign_out()
        return redirect(url_for("accounts.login"), code=303)
    page = render_template("accounts/confirm_address.html", form=form, link=link)
    return keep_secret(make_response(page, 422 if form.errors else 200))


def dead_link() -> ResponseReturnValue:
    """The page of a link that was used, is too old or never was."""
    return keep_secret(make_response(render_template("accounts/dead_link.html"), DEAD))
