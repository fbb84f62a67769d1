"""The people whom a message may name, and how somebody is introduced to readers of another organisation."""

from collections.abc import Collection, Sequence

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from aict.accounts.models import Affiliation, Person, Role
from aict.accounts.words import role_name
from aict.core.errors import Sentence
from aict.partnerships.access import Permission, Standing, permissions_of, reading_organisations
from aict.partnerships.models import Member, Partnership


def _roles_that(permission: Permission) -> list[Role]:
    return [role for role in Role if permission in permissions_of({role}, holds_key=False)]


_READING, _ANSWERING = _roles_that(Permission.READ), _roles_that(Permission.COMMENT)


def people_to_name(session: Session, at: Standing) -> Sequence[Person]:
    """Who reads the partnership and may be named in a message by this reader, by name.

    Of other organisations, only who may answer: the names of their readers are no business of ours.
    """
    here = [m.organisation_id for m in _members_with_readers(at.partnership)]
    own = reading_organisations(at.person)
    named = or_(
        Affiliation.role.in_(_ANSWERING),
        and_(Affiliation.role.in_(_READING), Affiliation.organisation_id.in_(own)),
    )
    wanted = select(Affiliation.person_id).where(Affiliation.organisation_id.in_(here), named)
    return session.scalars(
        select(Person)
        .where(Person.id.in_(wanted), Person.is_active, Person.id != at.person.id)
        .order_by(Person.name, Person.id)
    ).all()


def introduced(person: Person, partnership: Partnership, member: Member | None = None) -> Sentence:
    """A person with their function and organisation: that of `member`, else the first of the partnership they act in."""
    if not person.name:
        return _departed(member)
    members = [member] if member else _members_with_readers(partnership)
    for each in members:
        held = [a for a in person.affiliations if a.organisation_id == each.organisation_id]
        if held:
            return Sentence(
                "%(name)s, %(function)s (%(organisation)s)",
                name=person.name,
                function=_function(held),
                organisation=each.organisation.name,
            )
    if member:
        return Sentence(
            "%(name)s (%(organisation)s)", name=person.name, organisation=member.organisation.name
        )
    return Sentence("%(name)s", name=person.name)


def _departed(member: Member | None) -> Sentence:
    """Whose account was erased: what they did stays, in the name of their organisation."""
    if member is None:
        return Sentence("une personne qui n’est plus là")
    return Sentence(
        "une personne qui n’est plus là (%(organisation)s)", organisation=member.organisation.name
    )


def _function(held: Collection[Affiliation]) -> Sentence | str:
    """The public capacity of who signs, else the role in words."""
    capacity = next((a.capacity for a in held if a.capacity), None)
    if capacity:
        return capacity
    known = {a.role for a in held}
    return role_name(next(role for role in (*_ANSWERING, *Role) if role in known))


def _members_with_readers(partnership: Partnership) -> list[Member]:
    """The present members whose people read it: its author's alone while it is a draft."""
    present = [m for m in partnership.members if m.is_present]
    draft_of = partnership.draft_of_id
    return [m for m in present if draft_of is None or m.organisation_id == draft_of]
