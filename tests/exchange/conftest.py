from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy.orm import Session

from aict.core.db import Database
from aict.core.trail import Actor
from aict.exchange.importing import import_workbook
from aict.exchange.reading import Workbook
from aict.exchange.report import Fate, ImportReport
from aict.organisations.models import Organisation
from tests.grounds import Ground


@pytest.fixture(scope="module")
def emptied(ground: Ground, migrated_url: str) -> Iterator[Database]:
    """A database that every test leaves empty: nothing is ever committed in it."""
    database = Database(ground.copy_of(migrated_url))
    yield database
    database.engine.dispose()


@pytest.fixture
def session(emptied: Database) -> Iterator[Session]:
    with emptied.session(writing=True) as session:
        yield session
        session.rollback()


@pytest.fixture
def bring(session: Session) -> Callable[..., ImportReport]:
    """Import a workbook, for the operator unless said otherwise."""

    def import_it(
        workbook: Workbook, importer: Organisation | None = None, actor: Actor | None = None
    ) -> ImportReport:
        return import_workbook(session, workbook, importer=importer, actor=actor)

    return import_it


@pytest.fixture
def refused(bring: Callable[..., ImportReport]) -> Callable[..., list[tuple[Any, ...]]]:
    """The places and sentences of what is refused in one workbook."""

    def errors_of(workbook: Workbook, importer: Organisation | None = None) -> list[tuple[Any, ...]]:
        report = bring(workbook, importer)
        return [(e.sheet, e.row, e.column, str(e.sentence)) for e in report.errors]

    return errors_of


@pytest.fixture
def unchanged() -> Callable[[ImportReport], bool]:
    """Whether an import changed nothing."""

    def nothing_new(report: ImportReport) -> bool:
        return report.accepted and set(report.counts) <= {Fate.UNCHANGED}

    return nothing_new
