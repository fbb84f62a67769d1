"""Who may open the pages of accounts: declared on each view, and nothing about partnerships in it."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

from flask.typing import ResponseReturnValue
from sqlalchemy import select

from aict.accounts.models import Person, Role
from aict.accounts.user import signed_in_person
from aict.core.access import View, declare, require_person
from aict.core.errors import NotAllowed, NotVisible, Sentence
from aict.core.trail import Actor
from aict.core.web import db
from aict.organisations.models import Organisation

_ORGANISATION_ONLY = Sentence("Seule l’administration des comptes de votre organisation ouvre cette page.")


@dataclass(frozen=True, slots=True)
class Administration:
    """Somebody looking after the accounts of an organisation."""

    organisation: Organisation
    person: Person
    is_own: bool
    """Whether as its own administrator; otherwise as administrator of the instance, who gives no roles."""

    @property
    def acting_for(self) -> Organisation | None:
        """Whose act it is; None for the administration of the instance."""
        return self.organisation if self.is_own else None


def organisation_page(*, own_only: bool = False) -> Callable[[View], View]:
    """Give a view the administration of the organisation that its address names.

    404 to who does not act for it, 403 to who does without administering it. With `own_only` the
    administrator of the instance is refused, too.
    """

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(organisation_id: uuid.UUID, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401 (the view's own)
            require_person()
            by = _administration(signed_in_person(), organisation_id)
            if own_only and not by.is_own:
                raise NotAllowed(_ORGANISATION_ONLY)
            acting_for = by.acting_for
            db().info["actor"] = Actor(by.person.id, acting_for.id if acting_for else None)
            return view(by, **kwargs)

        return declare(guarded, "organisation: administer")

    return guard


def _administration(person: Person, organisation_id: uuid.UUID) -> Administration:
    roles = {a.role for a in person.affiliations if a.organisation_id == organisation_id}
    if not roles and not person.is_instance_administrator:
        raise NotVisible
    is_own = Role.ADMINISTRATOR in roles
    if not is_own and not person.is_instance_administrator:
        raise NotAllowed(_ORGANISATION_ONLY)
    organisation = db().scalar(select(Organisation).where(Organisation.id == organisation_id))
    if organisation is None:
        raise NotVisible
    return Administration(organisation, person, is_own)


def instance_page(view: View) -> View:
    """Let the administrators of the instance open a view; for everybody else it does not exist."""

    @wraps(view)
    def guarded(**kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401 (the view's own)
        require_person()
        person = signed_in_person()
        if not person.is_instance_administrator:
            raise NotVisible
        db().info["actor"] = Actor(person.id)
        return view(person, **kwargs)

    return declare(guarded, "instance: administer")
