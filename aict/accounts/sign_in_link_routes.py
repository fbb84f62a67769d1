"""Signing in without a password: a link by e-mail, which opens a page with one button."""

from flask import flash, make_response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts import second_factor, services, throttle
from aict.accounts.admission import ask_code, let_in
from aict.accounts.forms import ActForm, AskSignInLinkForm, SignInForm
from aict.accounts.link_routes import answer_evenly, dead_link
from aict.accounts.models import LinkPurpose
from aict.accounts.queries import link_by_token, person_by_email
from aict.accounts.routes import bp, own_path, sign_in_page
from aict.core import clock
from aict.core.access import public
from aict.core.errors import TooOften
from aict.core.schema import LINE
from aict.core.secret_links import keep_secret, links
from aict.core.templating import say
from aict.core.web import db


@bp.route("/login/link", methods=["GET", "POST"])
@public
def ask_sign_in_link() -> ResponseReturnValue:
    """Ask for a link that signs in; the answer does not say whether the address has an account."""
    form = AskSignInLinkForm()
    if request.method != "POST":
        return redirect(url_for("accounts.login"))
    if not form.accepted():
        return _login_page(form), 422
    answer_evenly()
    email = form.link_email.data
    try:
        throttle.count(db(), throttle.LINK, throttle.LINKS, subject=email, address=request.remote_addr)
    except TooOften as slowed:
        form.form_errors.append(say(slowed.sentence))
        return _login_page(form), 429, {"Retry-After": str(slowed.seconds)}
    person = person_by_email(db(), email)
    if person is not None:
        services.send_sign_in_link(db(), person, links=links(), next_path=_wanted(form.next.data))
    flash(
        _(
            "Si un compte existe à l’adresse %(email)s, un lien vient d’y être envoyé. Il sert pendant vingt minutes.",
            email=email,
        )
    )
    return redirect(url_for("accounts.login"), code=303)


def _login_page(asked: AskSignInLinkForm) -> str:
    form = SignInForm(formdata=None)
    form.next.data = asked.next.data
    return sign_in_page(form, asked)


def _wanted(path: str | None) -> str | None:
    """A page of ours to lead to; one whose address is too long to keep is found again from the first page."""
    own = own_path(path)
    return own if own and len(own) <= LINE else None


@bp.route("/login/link/<token>", methods=["GET", "POST"])
@public
def sign_in_by_link(token: str) -> ResponseReturnValue:
    """Sign in by the link of a mail: only the button uses it up, so that a program that looks at links does not."""
    link = link_by_token(db(), token, LinkPurpose.SIGN_IN, clock.now())
    if link is None:
        return dead_link()
    form = ActForm()
    if form.accepted():
        if not services.use_sign_in_link(db(), link):
            return dead_link()
        person = link.person
        if second_factor.of_person(db(), person.id):
            return ask_code(person, wanted=own_path(link.next_path))
        throttle.note_sign_in(db(), email=person.email, address=request.remote_addr, person_id=person.id)
        return let_in(person, wanted=own_path(link.next_path))
    page = render_template("accounts/sign_in_by_link.html", form=form, link=link)
    return keep_secret(make_response(page, 422 if form.errors else 200))
