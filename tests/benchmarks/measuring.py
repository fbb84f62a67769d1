"""What is measured of an act on the site: its time, the questions it asks the database, the bytes it answers."""

import resource
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine, event

Act = Callable[[], int]
"""Does something and gives the bytes of the answer."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Milliseconds of one act among several tries, statements it sent, bytes it answered compressed."""

    median: float
    ninth_decile: float
    queries: int
    size: int
    fastest: float
    """What it takes when the machine does nothing else meanwhile."""


def measure(engine: Engine, act: Act, *, tries: int, seconds: float) -> Measured:
    """Try an act `tries` times, or as often as `seconds` allow; the first, which fills caches, is not counted."""
    act()
    with counted(engine) as sent:
        size = act()
    times, until = [milliseconds(act), milliseconds(act)], time.perf_counter() + seconds
    while len(times) < tries and time.perf_counter() < until:
        times.append(milliseconds(act))
    deciles = statistics.quantiles(times, n=10)
    return Measured(statistics.median(times), deciles[8], len(sent), size, min(times))


def milliseconds(act: Act) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


@contextmanager
def counted(engine: Engine) -> Iterator[list[str]]:
    """The statements that are sent meanwhile."""
    sent: list[str] = []

    def keep(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        if not statement.startswith(("BEGIN", "SAVEPOINT", "RELEASE")):
            sent.append(statement)

    event.listen(engine, "before_cursor_execute", keep)
    yield sent
    event.remove(engine, "before_cursor_execute", keep)


def peak_memory() -> int:
    """Mebibytes that this process has held at once so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
