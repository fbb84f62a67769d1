"""Of which organisations a person may know, and which they may change: computed here only."""

import uuid
from collections.abc import Callable
from functools import wraps
from typing import Any

from flask.typing import ResponseReturnValue
from sqlalchemy import ColumnElement, Select, SQLColumnExpression, exists, or_, select, true, union
from sqlalchemy.orm import Session, aliased

from aict.accounts.models import Affiliation, Person, Role
from aict.accounts.user import signed_in_person
from aict.cofinancing.models import Project
from aict.conventions.models import Convention, ConventionParty
from aict.core.access import View, declare, require_person
from aict.core.errors import NotAllowed, NotVisible, Sentence
from aict.core.trail import Actor
from aict.core.web import db
from aict.organisations.models import Organisation
from aict.partnerships.access import is_present, reads
from aict.partnerships.models import Member, Partnership

_WRITING = frozenset({Role.OFFICER, Role.ADMINISTRATOR})


def known_to(person: Person) -> Select[uuid.UUID]:
    """The identifiers of the organisations that this person may know of."""
    if person.is_instance_administrator:
        return select(Organisation.id)
    ways = _ways(person, many=False)
    every = union(select(Organisation.id).where(_own(person)), *ways).subquery()
    return select(Organisation.id).where(Organisation.id.in_(select(every.c[0])))


def knows(person: Person) -> ColumnElement[bool]:
    """The same as the condition on one organisation: fast for a few that are named, however many there are."""
    if person.is_instance_administrator:
        return true()
    of_this = (way.where(way.selected_columns[0] == Organisation.id) for way in _ways(person, many=True))
    return or_(_own(person), *(way.correlate(Organisation).exists() for way in of_this))


def _own(person: Person) -> ColumnElement[bool]:
    own = {a.organisation_id for a in person.affiliations}
    return or_(Organisation.id.in_(own), Organisation.given_by_id.in_(own))


def _ways(person: Person, *, many: bool) -> list[Select[uuid.UUID | None]]:
    """How a partnership that one reads leads to organisations: its members, parties, holders."""
    return [
        select(Member.organisation_id).where(reads(person, Member.partnership_id, many=many)),
        select(ConventionParty.organisation_id)
        .join(Convention, Convention.id == ConventionParty.convention_id)
        .where(reads(person, Convention.partnership_id, many=many), Convention.removed_at.is_(None)),
        select(Project.holder_id).where(
            reads(person, Project.partnership_id, many=many), Project.removed_at.is_(None)
        ),
    ]


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
    return (
        session.scalar(select(Organisation.id).where(Organisation.id == organisation.id, changes(person)))
        is not None
    )


def changes(person: Person) -> ColumnElement[bool]:
    """The condition on an organisation under which this person may change what is said of it."""
    if person.is_instance_administrator:
        return true()
    own = {a.organisation_id for a in person.affiliations if a.role in _WRITING}
    recorders = {a.organisation_id for a in recorders_of(person)}
    has_account = exists().where(Affiliation.organisation_id == Organisation.id)
    return or_(Organisation.id.in_(own), Organisation.given_by_id.in_(recorders) & ~has_account)


def shares(
    one: SQLColumnExpression[uuid.UUID], other: SQLColumnExpression[uuid.UUID] | uuid.UUID
) -> ColumnElement[bool]:
    """Whether an organisation is a member of a partnership, no draft, in which another one stands."""
    member, there, partnership = aliased(Member), aliased(Member), aliased(Partnership)
    here = member.partnership_id
    party, convention, project = aliased(ConventionParty), aliased(Convention), aliased(Project)
    stands = or_(
        exists().where(there.partnership_id == here, there.organisation_id == other),
        exists().where(
            party.convention_id == convention.id,
            party.organisation_id == other,
            convention.partnership_id == here,
            convention.removed_at.is_(None),
        ),
        exists().where(
            project.partnership_id == here, project.holder_id == other, project.removed_at.is_(None)
        ),
    )
    return exists().where(
        member.organisation_id == one,
        is_present(member),
        partnership.id == here,
        partnership.draft_of_id.is_(None),
        stands,
    )


def organisation_page(*, changing: bool = False) -> Callable[[View], View]:
    """Give a view the organisation of its address; 404 outside the reader's reach, 403 when it is others' to change."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(organisation_id: uuid.UUID, **kwargs: Any) -> ResponseReturnValue:  # noqa: ANN401 (the view's own)
            require_person()
            person = signed_in_person()
            reached = select(Organisation).where(Organisation.id == organisation_id, knows(person))
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
                "Cette fiche est tenue par l’organisation elle-même, ou par celle qui l’a enregistrée tant qu’elle n’a pas de compte."
            )
        )
    acting = organisation.id if acts_in(person, organisation) else organisation.given_by_id
    own = {a.organisation_id for a in person.affiliations}
    db().info["actor"] = Actor(person.id, acting if acting in own else None)
