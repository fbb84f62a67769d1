"""Several web processes and a worker share one database: one is killed, and nobody notices but by having to try again."""

from pathlib import Path

import pytest

from aict.core.db import Database
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B
from tests.integrity.loading import kill_one_of_several
from tests.integrity.visitors import check, officer


@pytest.mark.postgresql
@pytest.mark.usefixtures("world")
def test_one_of_two_web_processes_is_killed_and_nothing_acknowledged_is_lost(
    database: Database, database_url: str, browser_of: BrowserOf, tmp_path: Path
) -> None:
    officers = [officer(browser_of, email) for email in (OFFICER_A, OFFICER_B)]
    account = kill_one_of_several(officers, database_url, tmp_path, webs=2, seconds=6, times=1)
    check(database, account)
    assert account.acknowledged
    assert account.faults
