"""Jobs that survive a restart: a table is their queue, and the only truth about them.

A job is taken by moving the moment from which it may be taken into the future: that is its lease. Whoever works on it moves it
on; where the worker is killed, the moment comes and somebody else takes the job again. So a job is done at least once,
and whatever does it must do no harm when done twice. Machines that share a database have the same time.
"""

import uuid
from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, String, and_, delete, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from aict.core import clock
from aict.core.errors import AictError, Sentence
from aict.core.schema import SHORT, Base, enumeration, new_id
from aict.core.trail import MACHINERY
from aict.core.turns import take_turn

LEASE: Final = timedelta(seconds=20)
MOST_ATTEMPTS: Final = 3
_PAUSE: Final = timedelta(seconds=10)
KEPT: Final = timedelta(days=2)


class State(StrEnum):
    """Where a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    STOPPED = "stopped"


LIVE: Final = (State.WAITING, State.RUNNING)


class Job(Base):
    """Something to do beside the requests, and how far it is."""

    __tablename__ = "job"
    __table_args__ = {"info": MACHINERY}  # noqa: RUF012 (read by SQLAlchemy)

    kind: Mapped[str] = mapped_column(String(SHORT))
    what: Mapped[dict[str, Any]]
    person_id: Mapped[uuid.UUID] = mapped_column(index=True)
    """Who asked for it; nobody else knows of it."""
    state: Mapped[State] = mapped_column(enumeration(State, "state"), default=State.WAITING)
    due_at: Mapped[datetime] = mapped_column(default=clock.now, index=True)
    """From when it may be taken; while it runs: when its lease ends."""
    attempts: Mapped[int] = mapped_column(default=0)
    holder: Mapped[uuid.UUID | None]
    """Named anew each time that the job is taken: who lost it writes nothing of it any more."""
    done: Mapped[int] = mapped_column(default=0)
    total: Mapped[int]
    why: Mapped[dict[str, Any] | None]
    """Why it failed: a sentence, kept so that each reader has it in their language."""
    asked_at: Mapped[datetime] = mapped_column(default=clock.now)

    @property
    def is_live(self) -> bool:
        """Whether it waits or runs."""
        return self.state in LIVE

    @property
    def reason(self) -> Sentence | None:
        """Why it failed; None when it did not."""
        return Sentence.again(self.why["text"], self.why["places"]) if self.why else None


class StillAtWork(AictError):
    """What this person asked for before is not finished; answered 429."""

    def __init__(self) -> None:
        """Say what to wait for."""
        super().__init__(
            Sentence(
                "Ce que vous avez demandé avant est encore en préparation. Attendez que ce soit fini, puis recommencez."
            )
        )


class NoLongerOurs(Exception):
    """The job was stopped, or taken by another worker."""


def ask(session: Session, *, kind: str, person_id: uuid.UUID, what: Mapping[str, Any], total: int) -> Job:
    """Queue a job; `total` is what its progress counts to. Raises `StillAtWork` for a second one of a person."""
    _one_at_a_time(session, person_id)
    session.execute(delete(Job).where(Job.asked_at < clock.now() - KEPT, Job.state.not_in(LIVE)))
    job = Job(id=new_id(), kind=kind, what=dict(what), person_id=person_id, total=total)
    session.add(job)
    return job


def ask_again(session: Session, job: Job) -> None:
    """Queue anew what was stopped or has failed; what was live or done stays as it is."""
    if job.state not in {State.STOPPED, State.FAILED}:
        return
    _one_at_a_time(session, job.person_id)
    job.state, job.due_at, job.attempts, job.why = State.WAITING, clock.now(), 0, None


def stop(session: Session, job: Job) -> None:
    """Have it given up: its worker hears of it at its next sign of life."""
    session.execute(update(Job).where(Job.id == job.id, Job.state.in_(LIVE)).values(state=State.STOPPED))


def job_of(session: Session, job_id: uuid.UUID, person_id: uuid.UUID) -> Job | None:
    """One's own job; None for anybody else's."""
    return session.scalar(select(Job).where(Job.id == job_id, Job.person_id == person_id))


def something_is_due(session: Session, kinds: Collection[str]) -> bool:
    """Whether there is a job to take: asked often, so without any lock."""
    return session.scalar(select(Job.id).where(_due(kinds)).limit(1)) is not None


def take(session: Session, kinds: Collection[str]) -> Job | None:
    """The job that waits longest, from now on held by the caller; None when there is none.

    One that was taken too often, and never ended, has failed: it may be what kills its workers.
    """
    due = select(Job).where(_due(kinds)).order_by(Job.due_at, Job.id).limit(1)
    # SQLite has one writer at a time, and no such clause.
    job = session.scalar(due.with_for_update(skip_locked=True))
    if job is None:
        return None
    if job.attempts >= MOST_ATTEMPTS:
        job.state, job.why = (
            State.FAILED,
            _noted(
                Sentence(
                    "Ce travail a été interrompu plusieurs fois sans arriver à sa fin. Vous pouvez le reprendre."
                )
            ),
        )
        return None
    job.state, job.holder, job.due_at = State.RUNNING, new_id(), clock.now() + LEASE
    job.attempts += 1
    return job


def hold(session: Session, job: Job, *, done: int | None = None) -> None:
    """Say that one still works on it, and how far one is. Raises `NoLongerOurs`."""
    _write(session, job, due_at=clock.now() + LEASE, **({} if done is None else {"done": done}))


def finish(session: Session, job: Job) -> None:
    """It is done. Raises `NoLongerOurs`."""
    _write(session, job, state=State.DONE, done=job.total)


def give_back(session: Session, job: Job) -> None:
    """Leave it to another worker, at once: this try does not count. Raises `NoLongerOurs`."""
    _write(session, job, state=State.WAITING, due_at=clock.now(), attempts=job.attempts - 1)


def fail(session: Session, job: Job, why: Sentence, *, for_good: bool) -> None:
    """It did not succeed: tried again a little later, unless that is useless or was done often enough. Raises `NoLongerOurs`."""
    if for_good or job.attempts >= MOST_ATTEMPTS:
        _write(session, job, state=State.FAILED, why=_noted(why))
    else:
        _write(session, job, state=State.WAITING, due_at=clock.now() + _PAUSE * job.attempts)


def _one_at_a_time(session: Session, person_id: uuid.UUID) -> None:
    take_turn(session, f"job of {person_id}")
    if session.scalar(select(Job.id).where(Job.person_id == person_id, Job.state.in_(LIVE)).limit(1)):
        raise StillAtWork


def _due(kinds: Collection[str]) -> ColumnElement[bool]:
    return and_(Job.state.in_(LIVE), Job.due_at <= clock.now(), Job.kind.in_(kinds))


def _write(session: Session, job: Job, **values: object) -> None:
    ours = update(Job).where(Job.id == job.id, Job.holder == job.holder, Job.state == State.RUNNING)
    if not session.execute(ours.values(**values)).rowcount:  # type: ignore[attr-defined] # of an UPDATE
        raise NoLongerOurs


def _noted(sentence: Sentence) -> dict[str, Any]:
    return {"text": sentence.text, "places": {name: str(value) for name, value in sentence.places}}
