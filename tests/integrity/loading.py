"""Readers and writers on several web processes of one database, one of which is killed and started again in the middle."""

import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.integrity.processes import answers, free_port, kill, started, waited
from tests.integrity.visitors import Account, Officer, Visitors

SITE = "tests.integrity.press_site"


def kill_one_of_several(
    officers: Sequence[Officer], url: str, instance: Path, *, webs: int, seconds: float, times: int
) -> Account:
    """Let eight visit so many web processes, with a worker beside, for about so long; kill one of them now and then."""
    ports = [free_port() for _ in range(webs)]
    with ExitStack() as running:
        processes = [running.enter_context(started(SITE, "web", url, instance, port)) for port in ports]
        running.enter_context(started(SITE, "worker", url, instance, 0))
        waited(lambda: all(answers(port) for port in ports))
        visitors = Visitors(officers, ports)
        visitors.come(writers=3, readers=5)
        for n in range(times):
            time.sleep(seconds / (times + 1))
            killed = n % webs
            kill(processes[killed].pid)
            processes[killed].wait()
            processes[killed] = running.enter_context(started(SITE, "web", url, instance, ports[killed]))
        time.sleep(seconds / (times + 1))
        waited(lambda: all(answers(port) for port in ports))
        visitors.leave()
    return visitors.account
