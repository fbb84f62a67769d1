"""The reports that `flask demo` leaves in the instance, so that one can look at paper before anything else."""

from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.db import Database
from aict.partnerships.models import Partnership
from aict.reporting.catalogue import render_report

Render = Callable[[Session], bytes | None]


def print_missing(database: Database, folder: Path) -> Iterator[str]:
    """Write each demonstration report that is not there yet; raises `RenderingError` when it cannot be made."""
    for name, render in _REPORTS.items():
        path = folder / name
        if path.exists():
            continue
        with database.session(writing=False) as session:
            pdf = render(session)
        if pdf is None:
            continue
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(pdf)
        yield f"{path} written ({len(pdf) // 1024} kB)."


def _sheet_of_nantes(session: Session) -> bytes | None:
    partnership = session.scalar(select(Partnership).where(Partnership.code == "NAN-DSC"))
    return render_report(session, "sheet", partnership) if partnership else None


_REPORTS: dict[str, Render] = {"nantes-dschang.fr.pdf": _sheet_of_nantes}
