"""Filling an empty database with the demonstration."""

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.config import Settings
from aict.core.db import Database
from aict.core.paths import PACKAGE
from aict.demonstration.accounts import ACCOUNTS, open_demonstration_accounts
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership

REAL_PARTNERSHIPS = PACKAGE / "demonstration" / "data" / "real_partnerships"


def demonstrate(database: Database, settings: Settings) -> Iterator[str]:
    """Load the demonstration into an empty database; says line by line what was done."""
    if settings.production:
        yield "No demonstration in production."
        return
    with database.transaction() as session:
        if session.scalar(select(func.count()).select_from(Organisation)):
            yield "The database is not empty: no demonstration was loaded."
        else:
            _fill(session)
            partnerships = session.scalar(select(func.count()).select_from(Partnership))
            yield f"Demonstration loaded: {partnerships} real partnerships, {len(ACCOUNTS)} invented accounts."


def _fill(session: Session) -> None:
    report = import_workbook(session, read_workbook(REAL_PARTNERSHIPS), importer=None, actor=None)
    if not report.accepted:
        raise RuntimeError(report.errors)
    open_demonstration_accounts(session)
