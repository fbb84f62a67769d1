"""Processes of the site's own, started from a test and killed by it."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from aict.core.paths import ROOT


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@contextmanager
def started(module: str, *arguments: object) -> Iterator[subprocess.Popen[bytes]]:
    """A program of the tests in a process of its own; killed at the end if it is not gone by then."""
    process = subprocess.Popen([sys.executable, "-m", module, *map(str, arguments)], cwd=ROOT)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def kill(pid: int) -> None:
    """As the system does when memory runs out: nothing can be finished, nothing said."""
    os.kill(pid, signal.SIGKILL)


def children_of(pid: int) -> list[int]:
    """The processes of ours that a process has beside it."""
    tasks = Path(f"/proc/{pid}/task").iterdir()
    children = [int(child) for task in tasks for child in _said_in(task / "children").split()]
    return [each for each in children if b"spawn_main" in _said_in(Path(f"/proc/{each}/cmdline"))]


def _said_in(file: Path) -> bytes:
    """What the system says of a process or a thread; nothing of one that ended while it was looked at."""
    try:
        return file.read_bytes()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def waited(what: Callable[[], bool], *, seconds: float = 120) -> None:
    """Return once it is so; fail when it is not so after a while."""
    until = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.05)


def lives(pid: int) -> bool:
    status = _said_in(Path(f"/proc/{pid}/status"))
    return bool(status) and b"\nState:\tZ" not in status


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
