"""The reports that `flask demo` leaves in the instance, so that one can look at paper before anything else."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.config import Settings
from aict.core.db import Database
from aict.core.jobs import Limits, Pool
from aict.core.storage import Storage
from aict.demonstration.story.sealing import CHAPTERS, awaits_its_seal, finish, snapshot_in, snapshots_in
from aict.demonstration.story.stage import Stage
from aict.partnerships.models import Partnership
from aict.reporting.catalogue import render_report
from aict.sealing.paper import print_snapshot

SHEET = "nantes-dschang.fr.pdf"
_SIDE_BY_SIDE = 2
"""A report is printed in two languages at the same time."""
_PATIENCE = 120.0
"""Seconds for one print: several times what it takes on a machine that does nothing else."""


def complete(database: Database, settings: Settings, *, afresh: bool) -> Iterator[str]:
    """Seal each evaluation that is not, and write each demonstration report that is not there yet.

    It is done again, where something is missing, each time the demonstration starts; `afresh` says that the
    database was just filled, so that what lies there is of an earlier one. Raises `RenderingError`.
    """
    folder = settings.instance / "demo"
    with _hands() as pool:
        yield from _seal(database, settings, pool)
        with database.session(writing=False) as session:
            yield from _write_sealed(session, folder)
            yield from _write_sheet(session, folder, pool, afresh=afresh)


@contextmanager
def _hands() -> Iterator[Pool]:
    """Children that print side by side, since somebody waits for the site to start; a busy machine is given its time."""
    pool = Pool(Limits(seconds=_PATIENCE, patience=_PATIENCE), children=_SIDE_BY_SIDE)
    try:
        yield pool
    finally:
        pool.close()


def _seal(database: Database, settings: Settings, pool: Pool) -> Iterator[str]:
    """Seal what both sides signed, the first evaluation first."""
    for place, _ in enumerate(CHAPTERS):
        with database.session(writing=False) as session:
            snapshot = next(iter(snapshots_in(session)[place:]), None)
            if snapshot is None or not awaits_its_seal(snapshot):
                continue
            printed = print_snapshot(snapshot, settings, pool=pool)
        with database.transaction() as session:
            finish(Stage(session, Storage(settings.storage_url)), place, printed)
        yield f"Evaluation {snapshot.evaluation.code} sealed: {snapshot.fingerprint}."


def _write_sealed(session: Session, folder: Path) -> Iterator[str]:
    snapshot = snapshot_in(session)
    for rendering in snapshot.renderings if snapshot else ():
        path = folder / f"evaluation.{rendering.locale}.pdf"
        # An earlier database may have left its own print there, which this one would not recognise.
        if not path.exists() or path.read_bytes() != rendering.pdf:
            yield _write(path, rendering.pdf)


def _write_sheet(session: Session, folder: Path, pool: Pool, *, afresh: bool) -> Iterator[str]:
    partnership = session.scalar(select(Partnership).where(Partnership.code == "NAN-DSC"))
    path = folder / SHEET
    if partnership is not None and (afresh or not path.exists()):
        yield _write(path, render_report(session, "sheet", partnership, pool=pool))


def _write(path: Path, content: bytes) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return f"{path} written ({len(content) // 1024} kB)."
