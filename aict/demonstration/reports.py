"""The reports that `flask demo` leaves in the instance, so that one can look at paper before anything else."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.config import Settings
from aict.core.db import Database
from aict.core.storage import Storage
from aict.demonstration.story.sealing import awaits_its_seal, finish, snapshot_in
from aict.demonstration.story.stage import Stage
from aict.partnerships.models import Partnership
from aict.reporting.catalogue import render_report
from aict.sealing.paper import print_snapshot

SHEET = "nantes-dschang.fr.pdf"


def complete(database: Database, settings: Settings, *, afresh: bool) -> Iterator[str]:
    """Seal the evaluation if it is not, and write each demonstration report that is not there yet.

    It is done again, where something is missing, each time the demonstration starts; `afresh` says that the
    database was just filled, so that what lies there is of an earlier one. Raises `RenderingError`.
    """
    yield from _seal(database, settings)
    folder = settings.instance / "demo"
    with database.session(writing=False) as session:
        yield from _write_sealed(session, folder)
        yield from _write_sheet(session, folder, afresh=afresh)


def _seal(database: Database, settings: Settings) -> Iterator[str]:
    with database.session(writing=False) as session:
        snapshot = snapshot_in(session)
        if snapshot is None or not awaits_its_seal(snapshot):
            return
        printed = print_snapshot(snapshot, settings)
    with database.transaction() as session:
        finish(Stage(session, Storage(settings.storage_url)), printed)
    yield f"Evaluation {snapshot.evaluation.code} sealed: {snapshot.fingerprint}."


def _write_sealed(session: Session, folder: Path) -> Iterator[str]:
    snapshot = snapshot_in(session)
    for rendering in snapshot.renderings if snapshot else ():
        path = folder / f"evaluation.{rendering.locale}.pdf"
        # An earlier database may have left its own print there, which this one would not recognise.
        if not path.exists() or path.read_bytes() != rendering.pdf:
            yield _write(path, rendering.pdf)


def _write_sheet(session: Session, folder: Path, *, afresh: bool) -> Iterator[str]:
    partnership = session.scalar(select(Partnership).where(Partnership.code == "NAN-DSC"))
    path = folder / SHEET
    if partnership is not None and (afresh or not path.exists()):
        yield _write(path, render_report(session, "sheet", partnership))


def _write(path: Path, pdf: bytes) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(pdf)
    return f"{path} written ({len(pdf) // 1024} kB)."
