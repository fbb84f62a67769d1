"""Child processes keep to their limits, and leave nothing behind."""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from aict.core.jobs import JobDied, JobFailed, JobTooSlow, Limits, Pool, PoolBusy

SELF = "tests.core.jobs_to_run"


@pytest.fixture
def pool() -> Iterator[Pool]:
    made = Pool(Limits(seconds=20, patience=30))
    yield made
    made.close()


def test_a_job_answers_from_another_process_that_stays_warm(pool: Pool) -> None:
    first, second = pool.run("os:getpid"), pool.run("os:getpid")
    assert first == second != os.getpid()


def test_a_child_is_renewed_after_its_number_of_jobs() -> None:
    pool = Pool(Limits(jobs_before_renewal=2))
    seen = [pool.run("os:getpid") for _ in range(4)]
    pool.close()
    assert seen[0] == seen[1] != seen[2] == seen[3]


def test_what_the_job_raises_reaches_the_caller_with_its_place(pool: Pool) -> None:
    with pytest.raises(ZeroDivisionError) as raised:
        pool.run("operator:truediv", 1, 0)
    assert "in _answer" in raised.value.__notes__[0]


def test_an_exception_that_cannot_travel_is_told_in_words(pool: Pool) -> None:
    with pytest.raises(JobFailed, match="Stubborn: no"):
        pool.run(f"{SELF}:raise_stubborn")


def test_a_slow_job_is_killed_and_the_pool_goes_on(pool: Pool) -> None:
    began = time.monotonic()
    with pytest.raises(JobTooSlow):
        pool.run("time:sleep", 60, seconds=0.5)
    assert time.monotonic() - began < 10
    assert pool.run("operator:add", 1, 1) == 2


def test_a_greedy_job_meets_its_memory_limit() -> None:
    pool = Pool(Limits(memory=512 << 20))
    with pytest.raises(MemoryError):
        pool.run("builtins:bytearray", 1 << 30)
    pool.close()


@pytest.mark.parametrize(
    ("job", "told"), [("fail_for_memory", MemoryError), ("fail_without_a_word", SystemError)]
)
def test_a_failure_without_a_word_is_one_of_memory_where_the_limit_was_met(
    job: str, told: type[Exception]
) -> None:
    pool = Pool(Limits(memory=512 << 20))
    with pytest.raises(told):
        pool.run(f"{SELF}:{job}")
    pool.close()


def test_a_child_that_dies_is_told(pool: Pool) -> None:
    with pytest.raises(JobDied):
        pool.run("os:_exit", 3)
    assert pool.run("operator:add", 1, 1) == 2


def test_what_a_killed_job_wrote_in_its_folder_is_gone(
    pool: Pool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with pytest.raises(JobTooSlow):
        pool.run(f"{SELF}:write_and_sleep", seconds=2)
    assert list(tmp_path.iterdir()) == []


def test_a_caller_does_not_wait_for_ever_for_a_child() -> None:
    pool = Pool(Limits(patience=0.3))
    busy = threading.Thread(target=pool.run, args=("time:sleep", 2))
    busy.start()
    time.sleep(0.2)
    with pytest.raises(PoolBusy):
        pool.run("os:getpid")
    busy.join()
    pool.close()


def test_a_child_does_not_outlive_a_killed_server(tmp_path: Path) -> None:
    program = (
        "import os, tempfile\n"
        "from aict.core.jobs import Limits, Pool\n"
        f"tempfile.tempdir = {str(tmp_path)!r}\n"
        "pool = Pool(Limits())\n"
        "print(pool.run('os:getpid'), flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    child = int(ended.stdout)
    deadline = time.monotonic() + 10
    while Path(f"/proc/{child}").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not Path(f"/proc/{child}").exists()
    assert list(tmp_path.iterdir()) == []


def test_threads_share_a_child_without_mixing_answers(pool: Pool) -> None:
    answers: dict[int, int] = {}
    threads = [
        threading.Thread(target=lambda n=n: answers.update({n: pool.run("operator:mul", n, n)}))
        for n in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {n: n * n for n in range(8)}
