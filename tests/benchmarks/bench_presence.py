"""How many open readers one process bears: signs of life a second, from people at one objective at once (`make bench`).

The server is the one that `make run` starts, in a process of its own, on both databases; those who ask keep their
connection and ask without a pause. A page asks every 20 seconds: readers = signs of life a second × 20.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

import pytest

from aict.core.db import Database
from aict.core.paths import ROOT
from aict.reference.services import load_shipped as load_lists
from tests.access.conftest import settled
from tests.access.settled import Settled
from tests.conftest import SECRET_KEY
from tests.grounds import Ground
from tests.poor_links.test_stopping import free_port

__all__ = ["settled"]

SECONDS = 8.0
EVERY = 20
AT_LEAST = 25
"""Signs of life a second below which something is wrong, even on a machine that does other things as well."""
PEOPLE = ("reader", "officer", "signatory", "other_officer", "other_signatory", "associate_officer")
PATH = "/partnerships/alpha/objectives/O1/presence"


@contextmanager
def started(url: str, folder: Path) -> Iterator[int]:
    """The server on a free port, once it answers."""
    port = free_port()
    env = {**os.environ, "AICT_DATABASE_URL": url, "AICT_SECRET_KEY": SECRET_KEY, "PORT": str(port)}
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen([sys.executable, "-m", "aict.server"], cwd=ROOT, env=env, stdout=log)
    try:
        _wait_for(port)
        yield port
    finally:
        server.terminate()
        server.wait()


def _wait_for(port: int) -> None:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        try:
            with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as line:
                line.request("GET", "/login")
                line.getresponse().read()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise TimeoutError


def ask(port: int, cookie: str, token: str) -> int:
    """Give signs of life until the time is over; how many were answered."""
    body = urlencode({"csrf_token": token, "writes": ""})
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Accept": "application/json",
        "Cookie": f"aict_session={cookie}",
    }
    answered, until = 0, time.monotonic() + SECONDS
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as line:
        while time.monotonic() < until:
            line.request("POST", PATH, body, headers)
            answer = line.getresponse()
            answer.read()
            assert answer.status == 200
            answered += 1
    return answered


def test_readers_of_one_process(
    ground: Ground, settled: Settled, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = ground.copy_of(settled.url)
    database = Database(url)
    with database.transaction() as session:
        load_lists(session)
    database.engine.dispose()
    with started(url, tmp_path) as port, ThreadPoolExecutor(len(PEOPLE)) as pool:
        signed_in = [settled.sessions[person] for person in PEOPLE]
        each = list(pool.map(lambda session: ask(port, *session), signed_in))
    a_second = sum(each) / SECONDS
    with capsys.disabled():
        sys.stdout.write(f"\n{a_second:.0f} signs of life a second: {a_second * EVERY:.0f} open readers\n")
    assert a_second >= AT_LEAST
