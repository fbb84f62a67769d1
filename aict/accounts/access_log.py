"""The access log: sign-ins, failures, what was taken away; in a transaction of its own, purged, never chained."""

import uuid
from typing import Final

from flask import request
from sqlalchemy import insert

from aict.accounts.models import AccessEvent
from aict.accounts.throttle import origin
from aict.core import clock
from aict.core.logs import one_line
from aict.core.schema import LINE, new_id
from aict.core.web import database

EXPORTED: Final = "export"
"""A list, a workbook, all that is kept of a person: made from the registry."""
DOWNLOADED: Final = "download"
"""A file that somebody brought in, and that may name people."""


def log_taken(kind: str, *, person_id: uuid.UUID, what: str) -> None:
    """Write down that the person of this request took `what` away, by a name that the person knows again."""
    values = {
        "id": new_id(),
        "at": clock.now(),
        "kind": kind,
        "person_id": person_id,
        "what": one_line(what)[:LINE],
        "address": origin(request.remote_addr),
    }
    with database().session(writing=True) as session:
        session.execute(insert(AccessEvent), [values])
        session.commit()
