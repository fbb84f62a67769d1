"""The identity providers that sign one in: signing out of them, and taking one away."""

import uuid

from flask import flash, redirect, render_template, session, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts import linked_identities, provider_client
from aict.accounts.provider_routes import absolute_address, settings
from aict.accounts.routes import bp
from aict.accounts.user import PROVIDER, signed_in_person
from aict.core.access import public, signed_in
from aict.core.errors import Unavailable
from aict.core.web import db, pause_session


@bp.post("/account/identities/<uuid:identity_id>/unlink")
@signed_in
def unlink_identity(identity_id: uuid.UUID) -> ResponseReturnValue:
    """Let a provider sign oneself in no more; by the same address, it can be linked again."""
    names = {provider.key: provider.name for provider in settings().identity_providers}
    linked_identities.unlink(db(), signed_in_person(), identity_id, names=names)
    flash(_("Votre compte n’est plus lié à ce fournisseur d’identité."))
    return redirect(url_for("accounts.account"), code=303)


@bp.get("/logout/provider")
@public
def leave_provider() -> ResponseReturnValue:
    """Lead whoever signed out to sign out of the provider as well."""
    left = session.pop(PROVIDER, None)
    provider = next((p for p in settings().identity_providers if left and p.key == left["key"]), None)
    if left is None or provider is None:
        return redirect(url_for("accounts.login"))
    pause_session()
    try:
        address = provider_client.leaving(
            provider, id_token=left["id_token"], return_to=absolute_address("login")
        )
    except Unavailable:
        address = None
    return render_template("accounts/leave_provider.html", provider=provider, address=address)
