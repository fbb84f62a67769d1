"""The status of a partnership: that of its latest dated change, set here and nowhere else once there is one."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.dates import PartialDate
from aict.partnerships.access import Standing
from aict.partnerships.facts import enter
from aict.partnerships.models import Partnership, Status, StatusChange


def follow_status(session: Session, partnership: Partnership) -> None:
    """Give a partnership the status of its latest change that is not to come; without any, what it has stands."""
    kept = select(StatusChange).where(
        StatusChange.partnership_id == partnership.id, StatusChange.removed_at.is_(None)
    )
    changes = session.scalars(kept.order_by(StatusChange.since, StatusChange.entered_at, StatusChange.id))
    begun = [change for change in changes if change.since.earliest <= clock.today()]
    if begun:
        partnership.status = begun[-1].status
    session.flush()


def change_status(session: Session, *, at: Standing, status: Status) -> None:
    """Say that the partnership stands otherwise from today on."""
    today = PartialDate.of(clock.today())
    enter(session, StatusChange, at=at, values={"status": status, "since": today})
    follow_status(session, at.partnership)
