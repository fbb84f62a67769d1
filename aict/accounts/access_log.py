"""The access log: sign-ins and failures, in a transaction of its own, purgeable, never chained."""

import hashlib
import uuid

from aict.accounts.models import AccessEvent
from aict.core import clock
from aict.core.db import Database
from aict.core.schema import new_id


def log_access(
    database: Database, kind: str, *, person_id: uuid.UUID | None, subject: str | None, address: str | None
) -> None:
    """Write one line; the address that was tried is kept as a digest only."""
    digest = hashlib.sha256(subject.lower().encode()).hexdigest() if subject else None
    values = {
        "id": new_id(),
        "at": clock.now(),
        "kind": kind,
        "person_id": person_id,
        "subject_digest": digest,
        "address": address,
    }
    with database.session(writing=True) as session:
        session.execute(AccessEvent.__table__.insert(), [values])  # type: ignore[attr-defined]
        session.commit()
