"""Pages that belong to the people of one organisation: for everybody else they do not exist."""

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

READING = frozenset({Role.OFFICER, Role.SIGNATORY, Role.READER})
_WRITING = frozenset({Role.OFFICER})


@dataclass(frozen=True, slots=True)
class Own:
    """Somebody in their own organisation."""

    organisation: Organisation
    person: Person
    writes: bool


def own_organisation_page(*, writing: bool = False) -> Callable[[View], View]:
    """Give a view the organisation of its address, which its reader acts for.

    404 to who has no role in it, 403 to who looks after its accounts only, or may not write where it is written.
    """

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(organisation_id: uuid.UUID, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401 (the view's own)
            require_person()
            own = _own(signed_in_person(), organisation_id)
            if writing and not own.writes:
                raise NotAllowed(Sentence("Seuls les agents de votre organisation peuvent saisir ici."))
            db().info["actor"] = Actor(own.person.id, own.organisation.id)
            return view(own, **kwargs)

        return declare(guarded, "own organisation: write" if writing else "own organisation: read")

    return guard


def _own(person: Person, organisation_id: uuid.UUID) -> Own:
    roles = {a.role for a in person.affiliations if a.organisation_id == organisation_id}
    organisation = db().scalar(select(Organisation).where(Organisation.id == organisation_id))
    if not roles or organisation is None:
        raise NotVisible
    if not roles & READING:
        raise NotAllowed(Sentence("Administrer les comptes ne donne pas à lire cette page."))
    return Own(organisation, person, bool(roles & _WRITING))
