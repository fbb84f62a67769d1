"""Filling an empty database with the demonstration."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.config import Settings
from aict.core.db import Database
from aict.core.paths import PACKAGE
from aict.demonstration.accounts import open_demonstration_accounts
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.organisations.models import Organisation

REAL_PARTNERSHIPS = PACKAGE / "demonstration" / "data" / "real_partnerships"


def fill_empty_database(database: Database, settings: Settings) -> str:
    """Load the demonstration when the database is empty; says in one line what was done."""
    if settings.production:
        return "No demonstration in production."
    with database.transaction() as session:
        if session.scalar(select(func.count()).select_from(Organisation)):
            return "The database is not empty: nothing was loaded."
        _fill(session)
    return "Demonstration loaded: 13 real partnerships, 11 accounts."


def _fill(session: Session) -> None:
    report = import_workbook(session, read_workbook(REAL_PARTNERSHIPS), importer=None, actor=None)
    if report.errors:
        raise RuntimeError(report.errors)
    open_demonstration_accounts(session)
