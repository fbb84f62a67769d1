"""The providers that sign one in: taking one away."""

import uuid

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts import linked_identities
from aict.accounts.provider_routes import settings
from aict.accounts.routes import bp
from aict.accounts.user import signed_in_person
from aict.core.access import signed_in
from aict.core.web import db


@bp.post("/account/identities/<uuid:identity_id>/unlink")
@signed_in
def unlink_identity(identity_id: uuid.UUID) -> ResponseReturnValue:
    """Let a provider sign oneself in no more; by the same address, it can be linked again."""
    names = {provider.key: provider.name for provider in settings().identity_providers}
    linked_identities.unlink(db(), signed_in_person(), identity_id, names=names)
    flash(_("Votre compte n’est plus lié à ce fournisseur d’identité."))
    return redirect(url_for("accounts.account"), code=303)
