"""A process of ours beside this one: started again when it dies, told to stop when this one stops or is gone.

It is told by a line that breaks: the system breaks it too when this process is killed.
"""

import logging
import multiprocessing
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from threading import Event, Thread
from typing import Any, Final

LOGGER = logging.getLogger(__name__)

_SPAWN = multiprocessing.get_context("spawn")
_PAUSE: Final = 2.0
"""Seconds before one that died is started again: it may die at once."""
_PATIENCE: Final = 10.0


class Companion:
    """Keeps one child process running."""

    def __init__(self, target: Callable[..., None], *arguments: Any) -> None:  # noqa: ANN401 - the target's own
        """`target` is called in the child with an event that is set when it has to end, and the arguments."""
        self._target, self._arguments = target, arguments
        self._stopping = Event()
        self._thread = Thread(target=self._keep, name="companion", daemon=True)

    def start(self) -> None:
        """Start it, and again whenever it ends."""
        self._thread.start()

    def stop(self) -> None:
        """Tell it to end, and wait for that; killed when it takes too long."""
        self._stopping.set()
        self._thread.join()

    def _keep(self) -> None:
        while not self._stopping.is_set():
            ours, theirs = _SPAWN.Pipe()
            child = _SPAWN.Process(target=_accompany, args=(theirs, self._target, self._arguments))
            child.start()
            theirs.close()
            while child.is_alive() and not self._stopping.wait(0.2):
                pass
            ours.close()
            child.join(_PATIENCE)
            child.kill()
            child.join()
            if not self._stopping.wait(_PAUSE):
                LOGGER.warning("the process beside this one ended (%s): it is started again", child.exitcode)


def _accompany(line: Connection, target: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    # Ctrl-C is for the process that this one accompanies.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    over = Event()
    signal.signal(signal.SIGTERM, lambda *_: over.set())
    Thread(target=_listen, args=(line, over), name="line", daemon=True).start()
    target(over, *arguments)


def _listen(line: Connection, over: Event) -> None:
    with suppress(EOFError, OSError):
        line.recv()
    over.set()
