"""A web process that is killed in the middle of what it writes loses nothing that it has acknowledged (quality.md E34)."""

from pathlib import Path

import pytest

from aict.core.db import Database
from tests.conftest import BrowserOf
from tests.factories import OFFICER_A, OFFICER_B
from tests.integrity.killing import kill_while_they_write
from tests.integrity.visitors import check, officer


@pytest.mark.usefixtures("world")
def test_nothing_acknowledged_is_lost(
    database: Database, database_url: str, browser_of: BrowserOf, tmp_path: Path
) -> None:
    officers = [officer(browser_of, email) for email in (OFFICER_A, OFFICER_B)]
    account = kill_while_they_write(officers, database_url, tmp_path, times=3)
    check(database, account)
    assert account.acknowledged
    assert account.faults
