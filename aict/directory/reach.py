"""Of which organisations a person may know, and which they may change: computed here only."""

import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any

from flask.typing import ResponseReturnValue
from sqlalchemy import Select, exists, select, union
from sqlalchemy.orm import Session

from aict.accounts.models import Affiliation, Person, Role
from aict.accounts.user import signed_in_person
from aict.cofinancing.models import Project
from aict.conventions.models import Convention, ConventionParty
from aict.core.access import View, declare, require_person
from aict.core.errors import NotAllowed, NotVisible, Sentence
from aict.core.trail import Actor
from aict.core.web import db
from aict.organisations.models import Organisation
from aict.partnerships.access import readable_ids
from aict.partnerships.models import Member

_WRITING = frozenset({Role.OFFICER, Role.ADMINISTRATOR})


def known_to(person: Person) -> Select[uuid.UUID]:
    """The identifiers of the organisations that this person may know of."""
    if person.is_instance_administrator:
        return select(Organisation.id)
    own = {a.organisation_id for a in person.affiliations}
    readable = readable_ids(person)
    members = select(Member.organisation_id).where(Member.partnership_id.in_(readable))
    parties = (
        select(ConventionParty.organisation_id)
        .join(Convention, Convention.id == ConventionParty.convention_id)
        .where(Convention.partnership_id.in_(readable), Convention.removed_at.is_(None))
    )
    holders = select(Project.holder_id).where(
        Project.partnership_id.in_(readable), Project.removed_at.is_(None)
    )
    recorded = select(Organisation.id).where(Organisation.given_by_id.in_(own) | Organisation.id.in_(own))
    every = union(recorded, members, parties, holders).subquery()
    return select(Organisation.id).where(Organisation.id.in_(select(every.c[0])))


def recorders_of(person: Person) -> list[Affiliation]:
    """The roles in which this person may record another organisation."""
    return [a for a in person.affiliations if a.role is Role.OFFICER]


def may_record(person: Person) -> bool:
    """Whether this person may record an organisation."""
    return person.is_instance_administrator or bool(recorders_of(person))


def acts_in(person: Person, organisation: Organisation) -> bool:
    """Whether this person writes for the organisation itself."""
    return any(a.organisation_id == organisation.id and a.role in _WRITING for a in person.affiliations)


def may_change(session: Session, person: Person, organisation: Organisation) -> bool:
    """Whether this person may change what is said of an organisation."""
    if person.is_instance_administrator or acts_in(person, organisation):
        return True
    recorders = {a.organisation_id for a in recorders_of(person)}
    return organisation.given_by_id in recorders and not _has_account(session, organisation)


def _has_account(session: Session, organisation: Organisation) -> bool:
    own = exists().where(Affiliation.organisation_id == organisation.id)
    return bool(session.scalar(select(own)))


def organisation_page(*, changing: bool = False) -> Callable[[View], View]:
    """Give a view the organisation of its address; 404 outside the reader's reach, 403 when it is others' to change."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(organisation_id: uuid.UUID, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401 (the view's own)
            require_person()
            person = signed_in_person()
            reached = select(Organisation).where(
                Organisation.id == organisation_id, Organisation.id.in_(known_to(person))
            )
            organisation = db().scalar(reached)
            if organisation is None:
                raise NotVisible
            if changing:
                _begin_changing(person, organisation)
            return view(organisation, **kwargs)

        return declare(guarded, "organisation: change" if changing else "organisation: read")

    return guard


def _begin_changing(person: Person, organisation: Organisation) -> None:
    if not may_change(db(), person, organisation):
        raise NotAllowed(
            Sentence(
                "Cette fiche est tenue par l’organisme lui-même, ou par celui qui l’a enregistré tant qu’il n’a pas de compte."
            )
        )
    acting = organisation.id if acts_in(person, organisation) else organisation.given_by_id
    own = {a.organisation_id for a in person.affiliations}
    db().info["actor"] = Actor(person.id, acting if acting in own else None)
