"""What is done with a person's calendar: making its address, making another, taking it away."""

from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core import clock
from aict.core.schema import new_id
from aict.core.turns import take_turn
from aict.deadlines.feeds import feed_of
from aict.deadlines.models import CalendarFeed


def make_feed(session: Session, person: Person, *, token_hash: str) -> CalendarFeed:
    """Give a person's calendar a new address; the one before, if there was one, leads nowhere from now on."""
    # Two at once would both make one.
    take_turn(session, f"calendar {person.id}")
    found = feed_of(session, person)
    if found is None:
        found = CalendarFeed(id=new_id(), person_id=person.id)
        session.add(found)
    found.token_hash, found.made_at = token_hash, clock.now()
    return found


def revoke_feed(session: Session, person: Person) -> None:
    """Take a person's calendar away; nothing happens when there is none."""
    take_turn(session, f"calendar {person.id}")
    found = feed_of(session, person)
    if found is not None:
        session.delete(found)
