"""A web process killed over and over in the middle of what it writes. AICT_KILLS says how often on each kind of database."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from aict.core.db import Database
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B
from tests.integrity.killing import kill_while_they_write
from tests.integrity.visitors import check, officer

TIMES = int(os.environ.get("AICT_KILLS", "25"))


@pytest.mark.usefixtures("world")
def test_nothing_acknowledged_is_lost(
    database: Database,
    database_url: str,
    browser_of: BrowserOf,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    officers = [officer(browser_of, email) for email in (OFFICER_A, OFFICER_B)]
    account = kill_while_they_write(officers, database_url, tmp_path, times=TIMES)
    check(database, account)
    record_property("kills", TIMES)
    record_property("writes acknowledged, and none lost", len(account.acknowledged))
    record_property("requests cut off and sent again", account.faults)
