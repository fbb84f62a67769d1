"""Doing what waits in the table of jobs: one job after the other, for as long as the process is not told to stop.

Any number of workers may run, beside the site or apart from it (`flask worker`); each takes what no other holds.
"""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import Final

from flask import Flask

from aict.core import job_table
from aict.core.db import Database
from aict.core.errors import AictError, Sentence
from aict.core.job_table import Job, NoLongerOurs
from aict.core.jobs import Watch

LOGGER = logging.getLogger(__name__)

LOOK_AGAIN: Final = 0.5
"""Seconds between two looks at the table when there is nothing to do."""
SIGNS_OF_LIFE: Final = 4
"""In the time of one lease."""
LONGEST: Final = 3600.0
"""Seconds after which a job that never ends is left to expire."""
_EXTENSION: Final = "aict-work"

Work = Callable[[Job, Watch], None]
"""Does a job, within the application; may be done twice. It tells how far it is; what that raises, it lets through."""


class _Stopping(Exception):
    """The worker was told to stop while it worked."""


def init_app(app: Flask, work: Mapping[str, Work]) -> None:
    """Tell the application what does each kind of job."""
    app.extensions[_EXTENSION] = work


class Worker:
    """Takes jobs and does them."""

    def __init__(self, app: Flask, stopped: Event) -> None:
        """`stopped` tells it to stop: what it works on is then given back."""
        self._app, self._stopped = app, stopped
        self._database: Database = app.extensions["aict-database"]
        self._work: Mapping[str, Work] = app.extensions[_EXTENSION]

    def run(self) -> int:
        """Work until told to stop; how many jobs were worked on. A database that is gone is waited for."""
        count = 0
        while not self._stopped.is_set():
            try:
                worked = self.work_once()
            except Exception:
                LOGGER.exception("jobs could not be looked through; they wait")
                worked = False
            count += worked
            if not worked:
                self._stopped.wait(LOOK_AGAIN)
        return count

    def work_once(self) -> bool:
        """Take one job and work on it; False when there was none."""
        with self._database.session(writing=False) as session:
            if not job_table.something_is_due(session, self._work):
                return False
        with self._database.transaction() as session:
            job = job_table.take(session, self._work)
        if job is None:
            return False
        with suppress(NoLongerOurs):
            self._do(job)
        return True

    def _do(self, job: Job) -> None:
        try:
            with self._held(job), self._app.app_context():
                self._work[job.kind](job, lambda done: self._go_on(job, done))
        except _Stopping:
            self._write(job_table.give_back, job)
        except AictError as error:
            self._fail(job, error.sentence, for_good=True)
        except NoLongerOurs:
            raise
        except Exception:
            LOGGER.exception("job %s failed", job.id)
            self._fail(job, Sentence("Une erreur de notre côté a empêché ce travail."), for_good=False)
        else:
            self._write(job_table.finish, job)

    def _go_on(self, job: Job, done: int) -> None:
        if self._stopped.is_set():
            raise _Stopping
        with self._database.transaction() as session:
            job_table.hold(session, job, done=done)

    def _write(self, act: Callable[..., None], job: Job) -> None:
        with self._database.transaction() as session:
            act(session, job)

    def _fail(self, job: Job, why: Sentence, *, for_good: bool) -> None:
        with self._database.transaction() as session:
            job_table.fail(session, job, why, for_good=for_good)

    @contextmanager
    def _held(self, job: Job) -> Iterator[None]:
        """Move the end of the lease on while the block works, however long one step of it takes."""
        ended = Event()
        thread = Thread(target=self._show_life, args=(job, ended), name="sign of life", daemon=True)
        thread.start()
        try:
            yield
        finally:
            ended.set()
            thread.join()

    def _show_life(self, job: Job, ended: Event) -> None:
        pause = job_table.LEASE.total_seconds() / SIGNS_OF_LIFE
        for _ in range(int(LONGEST / pause)):
            if ended.wait(pause):
                return
            try:
                self._write(job_table.hold, job)
            except NoLongerOurs:
                return  # the work hears of it itself when it next tells how far it is
            except Exception:
                LOGGER.exception("job %s could not be held on to; tried again", job.id)
