"""Filling an empty database with the demonstration."""

from collections.abc import Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.config import Settings
from aict.core import trail
from aict.core.db import Database
from aict.core.paths import PACKAGE
from aict.core.storage import Storage
from aict.demonstration.accounts import ACCOUNTS, open_demonstration_accounts
from aict.demonstration.banner import is_demonstration
from aict.demonstration.reports import complete
from aict.demonstration.story import evaluation, registers, sealing
from aict.demonstration.story.objectives import Objectives
from aict.demonstration.story.stage import EARLY, LATE, Stage, chapter
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.organisations.models import Organisation
from aict.partnerships.models import Partnership

REAL_PARTNERSHIPS = PACKAGE / "demonstration" / "data" / "real_partnerships"


def demonstrate(database: Database, settings: Settings) -> Iterator[str]:
    """Load the demonstration into an empty database, then print what is missing; says line by line what was done.

    Raises `RenderingError` when only the printing failed: the demonstration is loaded by then, its evaluation
    signed and not yet sealed, and the next time goes on from there.
    """
    if settings.production:
        yield "No demonstration in production."
        return
    with database.transaction() as session:
        is_empty = not session.scalar(select(func.count()).select_from(Organisation))
        if is_empty:
            _fill(session, Storage(settings.storage_url))
        is_ours = is_demonstration(session)
        partnerships = session.scalar(select(func.count()).select_from(Partnership))
    if is_empty:
        yield f"Demonstration loaded: {partnerships} real partnerships, {len(ACCOUNTS)} invented accounts."
    else:
        yield "The database is not empty: no demonstration was loaded."
    if is_ours:
        yield from complete(database, settings, afresh=is_empty)


def _fill(session: Session, storage: Storage) -> None:
    """Everything or nothing: the caller's transaction is the only one."""
    report = import_workbook(session, read_workbook(REAL_PARTNERSHIPS), importer=None, actor=None)
    if not report.accepted:
        raise RuntimeError(report.errors)
    open_demonstration_accounts(session)
    session.flush()
    # What was read from public sources is nobody's act: it is told before the story names somebody.
    trail.write(session)
    stage = Stage(session, storage)
    played = Objectives(stage)
    for days, name in zip((EARLY, LATE), sealing.CHAPTERS, strict=True):
        played.play(days)
        registers.play(stage, played.by_name, days)
        told = chapter(name)
        evaluated = evaluation.play(stage, told)
        sealing.play(stage, evaluated, told)
        evaluation.give_back(stage, evaluated, told)
        evaluation.illustrate(stage, evaluated, told)
