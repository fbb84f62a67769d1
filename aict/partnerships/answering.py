"""Who answers for what is said of a member: the member in whose name the session acts, noted when it is written.

So no service can forget it; what the operator of the instance wrote is nobody's.
"""

import uuid
from collections.abc import Sequence

from sqlalchemy import event, inspect, select
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.trail import Actor
from aict.partnerships.models import Member, Membership

_SAID = ("organisation_id", "role", "side", "since", "until", "source")


@event.listens_for(Session, "before_flush")
def _note_who_answers(session: Session, _context: object, _instances: object) -> None:
    members = [row for row in (*session.new, *session.dirty) if isinstance(row, Member)]
    with session.no_autoflush:
        for member in members:
            if member in session.new:
                member.membership = Membership(partnership_id=_partnership_of(member))
            if member.membership and any(_has_changed(member, name) for name in _SAID):
                member.membership.entered_by = _acting(session, member, members)
                member.membership.entered_at = clock.now()


def _partnership_of(member: Member) -> uuid.UUID:
    return member.partnership_id or member.partnership.id


def _has_changed(member: Member, name: str) -> bool:
    return bool(inspect(member).attrs[name].history.has_changes())


def _acting(session: Session, member: Member, fresh: Sequence[Member]) -> Member | None:
    """The member of the same partnership in whose name the session acts."""
    actor: Actor | None = session.info.get("actor")
    if actor is None or actor.organisation is None:
        return None
    partnership = _partnership_of(member)
    for other in fresh:
        own = other.organisation_id or other.organisation.id
        if (_partnership_of(other), own) == (partnership, actor.organisation):
            return other
    wanted = select(Member).where(
        Member.partnership_id == partnership, Member.organisation_id == actor.organisation
    )
    return session.scalar(wanted)
