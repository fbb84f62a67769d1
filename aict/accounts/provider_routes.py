"""Signing in by an identity provider: there, back, and the first time.

What is asked of the provider is asked while no transaction waits. Coming back is a GET of the protocol and writes nothing
but the session: the first time, a page with one button links the account.
"""

import hmac
from dataclasses import asdict
from functools import wraps
from typing import Any

from flask import current_app, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from aict.accounts import (
    linked_identities,
    provider_client,
    provider_joining,
    provider_waiting,
    second_factor,
    throttle,
)
from aict.accounts.admission import ask_code, let_in
from aict.accounts.forms import ActForm, SignInForm
from aict.accounts.models import Person
from aict.accounts.provider_client import Begun, Identity
from aict.accounts.routes import bp, own_path, sign_in_page
from aict.accounts.user import LEFT, PROVIDER
from aict.config import Settings
from aict.core.access import View, public
from aict.core.errors import NotVisible, RuleBroken, Sentence, Unavailable
from aict.core.identity_providers import IdentityProvider
from aict.core.templating import say
from aict.core.web import database, db, pause_session


def settings() -> Settings:
    """The settings of the running application."""
    found: Settings = current_app.config["SETTINGS"]
    return found


def provider_called(key: str) -> IdentityProvider:
    """A provider of the settings; `NotVisible` for any other word."""
    found = next((p for p in settings().identity_providers if p.key == key), None)
    if found is None:
        raise NotVisible
    return found


def _told_on_sign_in_page(view: View) -> View:
    """Say on the sign-in page, in a sentence, why nobody was signed in."""

    @wraps(view)
    def told(*args: Any, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401 (the view's own)
        try:
            return view(*args, **kwargs)
        except (RuleBroken, Unavailable) as refused:
            form = SignInForm(formdata=None)
            form.form_errors.append(say(refused.sentence))
            return sign_in_page(form), 503 if isinstance(refused, Unavailable) else 422

    return told


@bp.get("/login/with/<provider_key>")
@public
@_told_on_sign_in_page
def ask_provider(provider_key: str) -> ResponseReturnValue:
    """Send the browser to the provider, with what it must bring back."""
    provider = provider_called(provider_key)
    pause_session()
    begun = provider_client.begin(provider, return_to=absolute_address("return_from_provider", provider))
    wanted = own_path(request.args.get("next"))
    provider_waiting.keep(provider_waiting.SENT, provider, wanted=wanted, **asdict(begun))
    return redirect(begun.address)


@bp.get("/login/with/<provider_key>/return")
@public
@_told_on_sign_in_page
def return_from_provider(provider_key: str) -> ResponseReturnValue:
    """Take somebody back: signed in if they were before, else to the page of the first time."""
    provider = provider_called(provider_key)
    sent = provider_waiting.take(provider_waiting.SENT, provider)
    begun = Begun(*(sent[name] for name in ("address", "state", "nonce", "verifier")))
    if not hmac.compare_digest(begun.state.encode(), request.args.get("state", "").encode()):
        raise RuleBroken(provider_waiting.BEGIN_AGAIN)
    if "code" not in request.args:
        raise RuleBroken(
            Sentence("%(name)s ne vous a pas connecté, ou vous y avez renoncé.", name=provider.name)
        )
    pause_session()
    identity = provider_client.finish(
        provider,
        begun,
        code=request.args["code"],
        return_to=absolute_address("return_from_provider", provider),
    )
    person = linked_identities.linked_person(db(), provider, identity.subject)
    if person is not None:
        return _admit(provider, person, identity, wanted=sent["wanted"])
    if provider_joining.invites(db(), sent["wanted"], provider, identity):
        provider_waiting.keep_identity(provider, identity, wanted=None)
        return redirect(sent["wanted"])
    linked_identities.person_to_link(db(), provider, identity)
    provider_waiting.keep_identity(provider, identity, wanted=sent["wanted"])
    return redirect(url_for("accounts.link_identity", provider_key=provider.key))


@bp.route("/login/with/<provider_key>/first", methods=["GET", "POST"])
@public
@_told_on_sign_in_page
def link_identity(provider_key: str) -> ResponseReturnValue:
    """The first time: a page with one button, which links the account to the provider and signs in."""
    provider, form = provider_called(provider_key), ActForm()
    act = form.accepted()
    first = provider_waiting.take(provider_waiting.FIRST, provider, stays=not act)
    identity = provider_waiting.identity_in(first)
    person = linked_identities.person_to_link(db(), provider, identity)
    if not act:
        return render_template("accounts/first_by_provider.html", form=form, provider=provider, person=person)
    linked_identities.link(db(), person, provider, subject=identity.subject)
    return _admit(provider, person, identity, wanted=first["wanted"])


def _admit(
    provider: IdentityProvider, person: Person, identity: Identity, *, wanted: str | None
) -> ResponseReturnValue:
    """Open the session; the code of a second factor is asked unless the provider says that it asked for one."""
    two_steps = identity.proved_second_factor(provider)
    session[PROVIDER] = {"key": provider.key, "id_token": identity.id_token}
    if not two_steps and second_factor.of_person(db(), person.id):
        return ask_code(person, wanted=wanted, carried=session.pop(LEFT, None))
    _note_sign_in(person)
    return let_in(person, wanted=wanted, carried=session.pop(LEFT, None), two_steps=two_steps)


def _note_sign_in(person: Person) -> None:
    email, person_id = person.email, person.id
    if request.method == "POST":
        throttle.note_sign_in(db(), email=email, address=request.remote_addr, person_id=person_id)
        return
    with database().session(writing=True) as store:
        throttle.note_sign_in(store, email=email, address=request.remote_addr, person_id=person_id)
        store.commit()


def absolute_address(endpoint: str, provider: IdentityProvider | None = None) -> str:
    """An address of ours as the provider knows it: from the settings, never from what a request says."""
    named: dict[str, Any] = {"provider_key": provider.key} if provider else {}
    base = settings().public_url or settings().own_url
    return base + url_for(f"accounts.{endpoint}", **named)
