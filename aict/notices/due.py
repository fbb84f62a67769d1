"""The deadlines that a digest says: 30, 7 and 1 days before, then once when they are late, each step once."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from aict.accounts.models import Person
from aict.core import clock
from aict.deadlines.candidates import Wanted
from aict.deadlines.queries import agenda_of
from aict.notices.rules import AHEAD, step_of
from aict.partnerships.deadline import Deadline

_LATE = timedelta(days=366)
"""What has been late for longer is on its page and in nobody's mail."""


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline and the last step that it has reached."""

    deadline: Deadline
    step: str

    @property
    def code(self) -> str | None:
        """Its partnership; None for what an organisation owes by itself."""
        return self.deadline.partnership.code if self.deadline.partnership else None

    @property
    def name(self) -> str:
        """What is remembered once it was said: a deadline that moves to another day is said again."""
        said = f"{self.deadline.key}\0{self.deadline.on}\0{self.step}"
        return hashlib.sha256(said.encode()).hexdigest()[:16]


def due_for(session: Session, person: Person, *, many: bool) -> list[Due]:
    """The deadlines of a person, who `sees_many` or not, that have reached a step, what is late first."""
    today = clock.today()
    wanted = Wanted(since=today - _LATE, until=today + timedelta(days=max(AHEAD)))
    steps = ((o.deadline, _step(o.deadline)) for o in agenda_of(session, person, wanted, many=many).deadlines)
    return [Due(deadline, step) for deadline, step in steps if step is not None]


def _step(deadline: Deadline) -> str | None:
    return step_of(deadline.on.earliest, deadline.on.latest, clock.today())
