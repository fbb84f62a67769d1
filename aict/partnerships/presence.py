"""Who is at a shared text just now: a row a person and text, worth something for a minute and never in the trail.

Shown to all who read the partnership, both sides alike: the organisation and the function, never a name.
"""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import UniqueConstraint, delete, insert, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from aict.accounts.models import Affiliation, Role
from aict.core import clock
from aict.core.schema import Base, new_id
from aict.core.trail import MACHINERY
from aict.core.turns import take_turn
from aict.organisations.models import Organisation
from aict.partnerships.access import Permission, Standing, is_present, permissions_of
from aict.partnerships.models import Member

LASTS = timedelta(seconds=100)
"""Two signs of life may get lost on a poor link: a page gives one every 20 seconds, every 45 where nothing changes."""


class Presence(Base):
    """The last sign of life of one person at one text. It refers to nothing: it goes before what it names does."""

    __tablename__ = "presence"
    __table_args__ = (UniqueConstraint("text_id", "person_id"), {"info": MACHINERY})

    text_id: Mapped[uuid.UUID]
    person_id: Mapped[uuid.UUID]
    member_id: Mapped[uuid.UUID]
    writes: Mapped[bool]
    seen_at: Mapped[datetime] = mapped_column(index=True)


@dataclass(frozen=True, slots=True)
class Someone:
    """Somebody else at the text."""

    organisation: str
    role: Role
    writes: bool


def show_up(session: Session, at: Standing, text_id: uuid.UUID, *, writes: bool) -> None:
    """Give a sign of life; who comes anew clears away those who left, so that the table never grows."""
    if at.member is None:
        return
    take_turn(session, f"presence {at.person.id} {text_id}")
    here = {"text_id": text_id, "person_id": at.person.id}
    values = {"member_id": at.member.id, "writes": writes, "seen_at": clock.now()}
    found = session.execute(update(Presence).filter_by(**here).values(**values).returning(Presence.id))
    if found.first() is None:
        session.execute(insert(Presence).values(id=new_id(), **here, **values))
        _clear_away(session)


def _clear_away(session: Session) -> None:
    # Rows that somebody else clears, or comes back to, at this instant are theirs: nobody waits for anybody.
    gone = select(Presence.id).where(Presence.seen_at < clock.now() - LASTS)
    ids = session.scalars(gone.with_for_update(skip_locked=True)).all()
    session.execute(delete(Presence).where(Presence.id.in_(ids)))


def others_at(session: Session, at: Standing, texts: Collection[uuid.UUID]) -> list[Someone]:
    """Who else is at one of these texts and may read the partnership today, those who write first."""
    rows = session.execute(
        select(Presence.person_id, Presence.writes, Organisation.name, Affiliation.role)
        .join(Member, Member.id == Presence.member_id)
        .join(Organisation, Organisation.id == Member.organisation_id)
        .join(
            Affiliation,
            (Affiliation.person_id == Presence.person_id)
            & (Affiliation.organisation_id == Member.organisation_id),
        )
        .where(
            Presence.text_id.in_(texts),
            Presence.person_id != at.person.id,
            Presence.seen_at >= clock.now() - LASTS,
            Member.partnership_id == at.partnership.id,
            is_present(),
        )
        .order_by(Presence.writes.desc(), Organisation.name, Affiliation.role, Presence.id)
    )
    found: dict[uuid.UUID, Someone] = {}
    for person_id, writes, organisation, role in rows:
        if Permission.READ in permissions_of({role}, holds_key=True):
            found.setdefault(person_id, Someone(organisation, role, writes))
    return list(found.values())
