"""Web processes killed in the middle of what they write, over and over, and started again."""

import random
import time
from collections.abc import Sequence
from pathlib import Path

from tests.integrity.processes import answers, free_port, kill, started, waited
from tests.integrity.visitors import Account, Officer, Visitors

SITE = "tests.integrity.press_site"


def kill_while_they_write(officers: Sequence[Officer], url: str, instance: Path, *, times: int) -> Account:
    """Kill the only web process so many times while four write; what was sent, and what was answered."""
    port = free_port()
    chance = random.Random(times)
    visitors = Visitors(officers, [port])
    visitors.come(writers=4, readers=0)
    account = visitors.account
    for _ in range(times):
        with started(SITE, "web", url, instance, port) as web:
            before = len(account.acknowledged)
            waited(lambda: len(account.acknowledged) > before + 4)  # noqa: B023 - called within this very round
            time.sleep(chance.random() / 2)
            kill(web.pid)
    with started(SITE, "web", url, instance, port):
        waited(lambda: answers(port))
        visitors.leave()
    return account
