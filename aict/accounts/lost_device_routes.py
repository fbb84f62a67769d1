"""Who lost the device of their second factor: an administration of accounts takes it away, and they are told."""

import uuid

from flask import flash, redirect, url_for
from flask.typing import ResponseReturnValue
from flask_babel import gettext as _

from aict.accounts import second_factor
from aict.accounts.administration import Administration, instance_page, organisation_page
from aict.accounts.models import Person, Role
from aict.accounts.people_routes import PERSON, person_within, require_reach
from aict.accounts.queries import instance_administrators
from aict.accounts.routes import bp
from aict.accounts.rules import check_may_reset
from aict.core.errors import NotVisible
from aict.core.web import db


@bp.post(f"{PERSON}/second-factor/reset")
@organisation_page()
def reset_second_factor(by: Administration, person_id: uuid.UUID) -> ResponseReturnValue:
    """Take the second factor of somebody of the organisation away; of who administers, only for the instance."""
    found = person_within(by, person_id)
    require_reach(by, found)
    _reset(by.person, found)
    return redirect(
        url_for("accounts.person", organisation_id=by.organisation.id, person_id=person_id), code=303
    )


@bp.post("/accounts/instance/administrators/<uuid:person_id>/second-factor/reset")
@instance_page
def reset_administrator(by: Person, person_id: uuid.UUID) -> ResponseReturnValue:
    """Take the second factor of another administrator of the instance away."""
    found = next((p for p in instance_administrators(db()) if p.id == person_id), None)
    if found is None:
        raise NotVisible
    _reset(by, found)
    return redirect(url_for("accounts.instance"), code=303)


def _reset(by: Person, found: Person) -> None:
    check_may_reset(
        is_own=found.id == by.id,
        is_administrator=found.is_instance_administrator
        or any(a.role is Role.ADMINISTRATOR for a in found.affiliations),
        by_instance=by.is_instance_administrator,
    )
    factor = second_factor.of_person(db(), found.id)
    if factor is not None:
        second_factor.reset(db(), found, factor)
    flash(_("Le second facteur de %(name)s est réinitialisé ; un message le lui dit.", name=found.name))
