"""Work handed to child processes that live under limits of time and memory.

A pool keeps its children warm: what a job imports is imported once. A child is replaced after a number of jobs (it gives
its memory back) and when its memory ran out, and is killed when its time is up. Whoever asks waits for the answer; other threads
of the same server go on.
"""

import gc
import multiprocessing
import os
import pickle
import pkgutil
import queue
import re
import resource
import shutil
import signal
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

_NEARLY = 0.9
"""Of the memory that is allowed: what was asked for last and refused is not in the peak."""
_SPAWN = multiprocessing.get_context("spawn")
_asker: Connection | None = None
"""In a child: who waits for the answer of the present job."""

Watch = Callable[[int], None]
"""Told how far a job is, in whatever it counts."""


class JobError(Exception):
    """A job gave no answer."""


class JobTooSlow(JobError):
    """The child was killed because its time was up."""


class JobDied(JobError):
    """The child ended in the middle of the job: killed by the system, or its memory limit met in a C library."""


class JobFailed(JobError):
    """The job raised something that cannot travel between processes; the text of it is kept."""


class PoolBusy(JobError):
    """No child became free while the caller waited."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use. Seconds are of real time; memory is address space in bytes, fonts and libraries included."""

    seconds: float = 30
    memory: int = 1 << 30
    jobs_before_renewal: int = 50
    patience: float = 60
    """Seconds a caller waits for a free child."""


class _Child:
    def __init__(self, limits: Limits) -> None:
        self.fit = False
        """Whether it answered its last job and may be given another."""
        self._jobs_left = limits.jobs_before_renewal
        # Made and removed on this side: a killed child could not clear what it wrote.
        self._folder = tempfile.mkdtemp(prefix="job-")
        self._pipe, theirs = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=_serve, args=(theirs, limits.memory, self._folder), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, target: str, arguments: tuple[Any, ...], seconds: float, watch: Watch | None) -> Any:  # noqa: ANN401 - any job, any answer
        self.fit = False
        self._jobs_left -= 1
        until = time.monotonic() + seconds
        try:
            self._pipe.send((target, arguments))
            while isinstance(said := self._hear(until, seconds), int):
                if watch:
                    watch(said)
            answer, failure = said
        except (EOFError, OSError) as error:
            message = "the child process ended before it answered"
            raise JobDied(message) from error
        self.fit = self._jobs_left > 0 and not isinstance(failure, MemoryError)
        if failure is not None:
            raise failure
        return answer

    def _hear(self, until: float, seconds: float) -> Any:  # noqa: ANN401 - a number on the way, or the answer
        if not self._pipe.poll(max(0.0, until - time.monotonic())):
            message = f"stopped after {seconds:g} s"
            raise JobTooSlow(message)
        return self._pipe.recv()

    def stop(self) -> None:
        self._process.kill()
        self._process.join()
        self._pipe.close()
        shutil.rmtree(self._folder, ignore_errors=True)


class Pool:
    """A few children, used by any number of threads of one process."""

    def __init__(self, limits: Limits, children: int = 1) -> None:
        self.limits = limits
        self.children = children
        self._owner = os.getpid()
        self._free: queue.LifoQueue[_Child | None] = queue.LifoQueue()
        for _ in range(children):
            self._free.put(None)  # a place; the child is started by the first job that needs it

    def run(
        self,
        target: str,
        *arguments: Any,  # noqa: ANN401 - any job
        seconds: float | None = None,
        watch: Watch | None = None,
    ) -> Any:  # noqa: ANN401 - any answer
        """Answer of the function named `package.module:function`, or the exception it raised.

        The function is named, not given, so that this process never imports what only the child needs. Arguments and
        answer are pickled. `watch` hears what the function says with `tell` on its way. Raises `JobTooSlow`, `JobDied`, `JobFailed` or `PoolBusy`.
        """
        try:
            child = self._free.get(timeout=self.limits.patience)
        except queue.Empty:
            message = f"no process became free within {self.limits.patience:g} s"
            raise PoolBusy(message) from None
        try:
            child = child or _Child(self.limits)
            return child.ask(target, arguments, self.limits.seconds if seconds is None else seconds, watch)
        finally:
            if child and not child.fit:
                child.stop()
            self._free.put(child if child and child.fit else None)

    def close(self) -> None:
        """Stop the children that are at rest; one at work ends with this process."""
        if os.getpid() != self._owner:  # a forked copy of this pool: the children are not its own
            return
        with suppress(queue.Empty):
            while True:
                if child := self._free.get_nowait():
                    child.stop()


def tell(done: int) -> None:
    """Say, from within a job, how far it is; outside a child nobody hears it."""
    if _asker is not None:
        _asker.send(done)


def _serve(pipe: Connection, memory: int, folder: str) -> None:
    """Life of a child: one job after the other, until the other end of the pipe is gone."""
    global _asker  # noqa: PLW0603 - a child serves one pipe for all its life
    _asker = pipe
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which then ends its children
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    tempfile.tempdir = folder
    while True:
        try:
            target, arguments = pipe.recv()
        except (EOFError, OSError):
            shutil.rmtree(folder, ignore_errors=True)
            return
        pipe.send(_answer(target, arguments))
        del target, arguments
        gc.collect()  # while nobody waits: large answers leave large trees behind


def _memory_ran_out() -> bool:
    """Whether this process has once met its limit: a library in C that got no memory may say nothing of why it failed."""
    status = Path("/proc/self/status")
    if not status.exists():
        return False
    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    peak = re.search(r"VmPeak:\s+(\d+) kB", status.read_text("ascii"))
    return limit > 0 and peak is not None and int(peak[1]) * 1024 > limit * _NEARLY


def _answer(target: str, arguments: tuple[Any, ...]) -> tuple[Any, Exception | None]:
    try:
        return pkgutil.resolve_name(target)(*arguments), None
    except Exception as error:  # noqa: BLE001 - whatever it is, the caller is told, and where in the child it was
        error.add_note(traceback.format_exc())
        return None, _portable(error)


def _portable(error: Exception) -> Exception:
    if isinstance(error, SystemError) and _memory_ran_out():
        return MemoryError(str(error))
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 - our own object, made on the line
    except Exception:  # noqa: BLE001 - any failure means that it cannot travel
        return JobFailed(f"{type(error).__name__}: {error}")
    return error
