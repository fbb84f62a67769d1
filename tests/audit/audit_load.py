"""Four web processes and a worker under a mixed load, one killed every few seconds. AICT_LOAD_SECONDS says for how long on each database."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from aict.core.db import Database
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B
from tests.integrity.loading import kill_one_of_several
from tests.integrity.visitors import check, officer

SECONDS = float(os.environ.get("AICT_LOAD_SECONDS", "120"))
BETWEEN = 15
"""Seconds from one kill to the next."""


@pytest.mark.usefixtures("world")
def test_nothing_acknowledged_is_lost_and_every_error_is_cured_by_trying_again(
    database: Database,
    database_url: str,
    browser_of: BrowserOf,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    officers = [officer(browser_of, email) for email in (OFFICER_A, OFFICER_B)]
    times = max(1, int(SECONDS / BETWEEN))
    account = kill_one_of_several(officers, database_url, tmp_path, webs=4, seconds=SECONDS, times=times)
    check(database, account)
    record_property("web processes killed under load", times)
    record_property("requests", account.requests)
    record_property("faults survived", account.faults)
    record_property("writes acknowledged under load, and none lost", len(account.acknowledged))
    record_property("ms for half of the requests", account.within(0.5))
    record_property("ms for 95 % of the requests", account.within(0.95))
