"""Loading the codes of the declaration; filing one, with its receipt and its very rows."""

import hashlib
from collections.abc import Mapping
from importlib import resources
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken, Sentence
from aict.core.schema import new_id
from aict.core.storage import Storage
from aict.documents.rules import Upload
from aict.oda.models import Filing
from aict.oda.rules import check_filing
from aict.organisations.models import Organisation
from aict.reference.services import load_list

_DATA = resources.files("aict.oda") / "data"
_LISTS = ("oda_purposes", "oda_aid_types", "oda_channels", "oda_columns")


def load_shipped(session: Session) -> int:
    """Add the codes and columns that the database does not hold yet, and say how many."""
    added = sum(load_list(session, name, folder=_DATA) for name in _LISTS)
    session.flush()
    return added


def file(
    session: Session,
    storage: Storage,
    *,
    organisation: Organisation,
    year: int,
    filed_on: PartialDate,
    receipt_reference: str | None,
    upload: Upload | None,
    note: str | None,
    content: Mapping[str, Any],
) -> Filing:
    """Keep what was filed as the next version of that year.

    Raises `RuleBroken` beside the field: a day that is not over, a year that is not, no receipt at all, nothing to file.
    """
    check_filing(year=year, earliest=filed_on.earliest, today=clock.today())
    if upload is None and receipt_reference is None:
        raise RuleBroken(
            Sentence("Joignez l’accusé de réception, ou donnez son numéro."), field="receipt_reference"
        )
    # Held until the end of the transaction: two filings at once do not take the same number.
    session.execute(select(Organisation.id).where(Organisation.id == organisation.id).with_for_update())
    last = session.scalar(
        select(func.max(Filing.number)).where(Filing.organisation_id == organisation.id, Filing.year == year)
    )
    filing = Filing(
        id=new_id(),
        organisation_id=organisation.id,
        year=year,
        number=(last or 0) + 1,
        filed_on=filed_on,
        receipt_reference=receipt_reference,
        note=note,
        content=dict(content),
        **(_kept(session, storage, upload) if upload else {}),
    )
    session.add(filing)
    session.flush()
    return filing


def _kept(session: Session, storage: Storage, upload: Upload) -> dict[str, Any]:
    return {
        "file_name": upload.file_name,
        "media_type": upload.media_type,
        "size": len(upload.content),
        "sha256": hashlib.sha256(upload.content).hexdigest(),
        "storage_name": storage.keep(session, upload.content),
    }
