"""An organisation that asks everybody who acts for it for a second factor, beside those whose role asks for one."""

from flask import flash, redirect, request, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts import second_factor
from aict.accounts.administration import Administration, organisation_page
from aict.accounts.people_routes import ONE
from aict.accounts.routes import bp
from aict.core.web import db


@bp.post(f"{ONE}/second-factor")
@organisation_page(own_only=True)
def demand_second_factor(by: Administration) -> ResponseReturnValue:
    """Ask everybody of the organisation for a second factor, or no more than their roles do; from their next request."""
    asked = request.form.get("asked") == "y"
    second_factor.demand(db(), by.organisation.id, asked=asked)
    if asked:
        flash(_("Le second facteur est demandé à toutes les personnes de l’organisation."))
    else:
        flash(_("Le second facteur n’est plus demandé qu’à celles dont le rôle le demande."))
    return redirect(url_for("accounts.people", organisation_id=by.organisation.id), code=303)
