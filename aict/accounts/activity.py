"""What the access log says, for those it speaks of: oneself, an organisation's people, everybody.

What was taken away is told to who took it alone: the name of a file may name a partnership, which who looks after
accounts does not read. An attempt is kept with a digest of its address, so it is found again from the address only.
"""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from aict.accounts.models import AccessEvent, Person
from aict.accounts.throttle import INVITED, digest
from aict.accounts.words import ACCESS
from aict.core.errors import Sentence
from aict.core.listing import Cell, Column, Filter, Listing

NOBODY = Sentence("compte inconnu")


def events_about(people: Sequence[Person]) -> Select[AccessEvent]:
    """What these people did, and what was tried with their addresses."""
    theirs = AccessEvent.person_id.in_([person.id for person in people])
    tried = AccessEvent.subject_digest.in_([digest(person.email) for person in people])
    return select(AccessEvent).where(theirs | (AccessEvent.person_id.is_(None) & tried))


def names_of(session: Session, rows: Sequence[AccessEvent]) -> Mapping[UUID, Cell]:
    """By event, the name of its person; events of nobody known are left out."""
    ids = {row.person_id for row in rows}
    people = {p.id: p.name for p in session.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))}
    return {row.id: people[row.person_id] for row in rows if row.person_id in people}


def own_listing() -> Listing[AccessEvent]:
    """As its own person reads it, the newest first."""
    what: Column[AccessEvent] = Column("what", Sentence("Quoi"), lambda event: event.what)
    return Listing((_AT, _KIND, what, _ADDRESS), first="-at", filters=(_BY_KIND,))


def listing_of_people(session: Session, people: Sequence[Person] | None) -> Listing[AccessEvent]:
    """As who looks after accounts reads it; `people` are those of the organisation, None for everybody's."""

    def names(rows: Sequence[AccessEvent]) -> Mapping[UUID, Cell]:
        by_digest = {digest(person.email): person.name for person in people or ()}
        tried = {row.id: by_digest.get(row.subject_digest or "", NOBODY) for row in rows}
        return {**tried, **names_of(session, rows)}

    who: Column[AccessEvent] = Column("who", Sentence("Qui"), load=names)
    return Listing((_AT, who, _KIND, _ADDRESS), first="-at", filters=(_BY_KIND, *_by_person(people)))


def _by_person(people: Sequence[Person] | None) -> Sequence[Filter]:
    if not people:
        return ()
    found = {str(person.id): person for person in people}
    options = [(key, person.name) for key, person in found.items()]
    ids = {key: events_about([person]).with_only_columns(AccessEvent.id) for key, person in found.items()}
    return (Filter("person", Sentence("Personne"), options, lambda key: AccessEvent.id.in_(ids[key])),)


def _at(event: AccessEvent) -> Cell:
    return f"{event.at:%Y-%m-%d %H:%M} UTC"


def _kind(event: AccessEvent) -> Cell:
    return ACCESS.get(event.kind, event.kind)


def _address(event: AccessEvent) -> Cell:
    # Of an invitation this column holds who sent it, which the throttle counts by.
    return None if event.kind == INVITED else event.address


_AT: Column[AccessEvent] = Column("at", Sentence("Quand"), _at, (AccessEvent.at,))
_KIND: Column[AccessEvent] = Column("kind", Sentence("Ce qui s’est passé"), _kind)
_ADDRESS: Column[AccessEvent] = Column("address", Sentence("Adresse du réseau"), _address)
_BY_KIND = Filter(
    "kind", Sentence("Ce qui s’est passé"), list(ACCESS.items()), lambda kind: AccessEvent.kind == kind
)
