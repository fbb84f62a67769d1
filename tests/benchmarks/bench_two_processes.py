"""What an act costs where two processes serve it on two cores, with 2,000 partnerships, on both databases (`make bench`).

Both do the same act over and over, without network; the time of one is what both together took, divided by how many they did.
That is how the yardsticks were taken: a plain framework on two cores, without revision, trail or session.
"""

import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from aict.core.db import Database
from aict.migrating import migrate
from tests.benchmarks.bench_registry import LIST, OBJECTIVES, RECORD, acts, furnish, open_registry
from tests.grounds import POSTGRESQL, SQLITE, Ground

PROCESSES = 2
PARTNERSHIPS = 2000
SECONDS = 8.0
YARDSTICKS = {
    LIST: {SQLITE: 16, POSTGRESQL: 26},
    OBJECTIVES: {SQLITE: 17, POSTGRESQL: 19},
    RECORD: {SQLITE: 5, POSTGRESQL: 6},
}
"""Milliseconds."""
BEATEN = (LIST, OBJECTIVES)
"""What is recorded leaves a revision, a trail and a session here: that it takes longer is told, and no failure."""
APART = 10_000
"""Between the first numbers of two processes that record: days, so that both stay in the past."""


@pytest.fixture(scope="module")
def furnished(ground: Ground, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path, str]]:
    """The address of the database, a folder, and the readings of one indicator."""
    url, folder = ground.empty(), tmp_path_factory.mktemp("two-processes")
    database = Database(url)
    migrate(database)
    database.engine.dispose()
    registry = furnish(url, PARTNERSHIPS, folder)
    registry.database.engine.dispose()
    yield url, folder, registry.measurements
    ground.forget(url)


@pytest.mark.parametrize("name", YARDSTICKS)
def test_two_processes_beat_the_yardstick(
    furnished: tuple[str, Path, str], name: str, request: pytest.FixtureRequest
) -> None:
    kind = next(each for each in (SQLITE, POSTGRESQL) if each in request.node.callspec.id)
    with ProcessPoolExecutor(PROCESSES, mp_context=get_context("spawn")) as pool:
        started = [pool.submit(_done_a_second, *furnished, name, 1 + n * APART) for n in range(PROCESSES)]
        took = 1000 / sum(each.result() for each in started)
    wanted = YARDSTICKS[name][kind]
    sys.stdout.write(f"\n{kind}, {PROCESSES} processes: {name}: {took:.1f} ms (yardstick {wanted} ms)\n")
    assert name not in BEATEN or took < wanted


def _done_a_second(url: str, folder: Path, measurements: str, name: str, first: int) -> float:
    """How many of an act one process does in a second, while the other does as many."""
    act = dict(acts(open_registry(url, folder, measurements), first=first))[name]
    act()
    # The other one starts as well meanwhile.
    time.sleep(2)
    began, done = time.perf_counter(), 0
    while time.perf_counter() - began < SECONDS:
        act()
        done += 1
    return done / (time.perf_counter() - began)
