"""Illustrated copies of what was sealed: known again by their fingerprints, kept as they are made.

A file is never believed in what it says of itself, and printing it again would no longer show a photograph that was withdrawn.
"""

import hashlib
import uuid

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.db import Database
from aict.core.schema import new_id
from aict.reporting.document import Document
from aict.sealing.models import IllustratedCopy, Snapshot


def shows_photograph(document: Document) -> bool:
    """Whether a photograph stands on it: one may have been chosen and withdrawn since."""
    photograph = document.blocks.get("photograph")
    return bool(photograph and photograph.picture)


def remember(database: Database, snapshot_id: uuid.UUID, locale: str, pdf: bytes) -> None:
    """Keep the fingerprint of a copy that was just printed, once. It is written apart from any request: a reader changes nothing."""
    digest = hashlib.sha256(pdf).hexdigest()
    try:
        with database.transaction() as session:
            if _copy(session, snapshot_id, digest) is None:
                made = IllustratedCopy(
                    id=new_id(), snapshot_id=snapshot_id, sha256=digest, locale=locale, at=clock.now()
                )
                session.add(made)
    except IntegrityError:
        # Another process printed the same at the same moment: it is kept.
        return


def illustrated(session: Session, snapshot: Snapshot, digest: str) -> IllustratedCopy | None:
    """The copy of what was sealed that has these bytes; None when none made here has."""
    return _copy(session, snapshot.id, digest)


def _copy(session: Session, snapshot_id: uuid.UUID, digest: str) -> IllustratedCopy | None:
    return session.scalar(
        select(IllustratedCopy).where(
            IllustratedCopy.snapshot_id == snapshot_id, IllustratedCopy.sha256 == digest
        )
    )
