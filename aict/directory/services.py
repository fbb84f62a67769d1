"""An organisation is succeeded by another: its partnerships pass on and keep their history."""

import uuid
from collections.abc import Collection, Sequence
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import NotAllowed, RuleBroken, Sentence
from aict.core.schema import new_id
from aict.directory.reach import acts_in
from aict.organisations.models import Organisation
from aict.organisations.services import hold
from aict.partnerships.access import is_present, readable_ids
from aict.partnerships.models import Member, MemberRole


def memberships_passing(session: Session, organisation: Organisation, *, person: Person) -> Sequence[Member]:
    """The memberships that would pass to a successor.

    `NotAllowed` for who only recorded the organisation, when it is a member of something that they do not read.
    """
    present = (
        select(Member).where(Member.organisation_id == organisation.id, is_present()).order_by(Member.id)
    )
    members = session.scalars(present).all()
    if not (person.is_instance_administrator or acts_in(person, organisation)):
        readable = set(session.scalars(readable_ids(person)))
        if any(member.partnership_id not in readable for member in members):
            raise NotAllowed(Sentence("Demandez cette succession à l’administrateur de l’instance."))
    return members


def succeed(
    session: Session,
    organisation: Organisation,
    *,
    version: int | None,
    successor: Organisation,
    on: PartialDate,
    person: Person,
) -> None:
    """Let `successor` take the place of an organisation, from the day `on`, in every partnership it is in.

    Each membership ends the day before, and the successor's begins on the same side with the same role;
    what was agreed stays agreed. Raises `RuleBroken` beside the field, `RowOvertaken`, `NotAllowed`.
    """
    hold(session, organisation, version=version, values={})
    _check(organisation, successor, on)
    members = memberships_passing(session, organisation, person=person)
    _check_own(organisation, successor, members, person)
    already = _already_there(session, members, successor)
    organisation.succeeded_by, organisation.succeeded_on = successor, on
    if successor.succeeds_id is None:
        successor.succeeds_id = organisation.id
    for member in members:
        _hand_over(session, member, already.get(member.partnership_id), successor, on)
    session.flush()


def _check(organisation: Organisation, successor: Organisation, on: PartialDate) -> None:
    if organisation.succeeded_by_id is not None:
        raise RuleBroken(Sentence("Quelqu’un lui a déjà succédé."))
    if on.day is None:
        raise RuleBroken(
            Sentence("Donnez le jour : un membre finit la veille, l’autre commence."), field="succeeded_on"
        )
    if on.latest > clock.today():
        raise RuleBroken(Sentence("Ce jour n’est pas encore venu."), field="succeeded_on")
    seen: Organisation | None = successor
    while seen is not None:
        if seen.id == organisation.id:
            raise RuleBroken(
                Sentence("Une organisation ne se succède pas à elle-même."), field="successor_id"
            )
        seen = seen.succeeded_by


def _check_own(
    organisation: Organisation, successor: Organisation, members: Collection[Member], person: Person
) -> None:
    """Who recorded an organisation does not take its keys for their own side."""
    own = any(a.organisation_id == successor.id for a in person.affiliations)
    if members and own and not acts_in(person, organisation) and not person.is_instance_administrator:
        raise RuleBroken(
            Sentence("Vous ne pouvez pas prendre vous-même la place d’un autre membre."), field="successor_id"
        )


def _already_there(
    session: Session, members: Sequence[Member], successor: Organisation
) -> dict[uuid.UUID, Member]:
    """The successor's own memberships in the same partnerships, each on the side of the one it succeeds."""
    sides = {member.partnership_id: member.side for member in members}
    own = select(Member).where(Member.organisation_id == successor.id, Member.partnership_id.in_(sides))
    found = {member.partnership_id: member for member in session.scalars(own)}
    if any(member.side != sides[partnership] for partnership, member in found.items()):
        raise RuleBroken(
            Sentence(
                "Cette organisation est déjà membre, sur un autre côté, d’un des partenariats concernés."
            ),
            field="successor_id",
        )
    return found


def _hand_over(
    session: Session, member: Member, already: Member | None, successor: Organisation, on: PartialDate
) -> None:
    if already is None:
        place = {"partnership_id": member.partnership_id, "role": member.role, "side": member.side}
        session.add(Member(id=new_id(), organisation=successor, since=on, **place))
    else:
        _take_over(already, member, on)
    member.until = PartialDate.of(on.earliest - timedelta(days=1))


def _take_over(already: Member, member: Member, on: PartialDate) -> None:
    """A successor that is a member already keeps its place, with a key when the one it succeeds held one."""
    if not already.is_present:
        already.since, already.until = on, None
    if already.role is MemberRole.ASSOCIATE:
        already.role = member.role
