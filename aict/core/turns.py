"""Taking turns: on PostgreSQL two requests may do the same thing at the same instant; SQLite has one writer at a time."""

import hashlib

from sqlalchemy import text
from sqlalchemy.orm import Session


def take_turn(session: Session, what: str) -> None:
    """Wait until nobody else does `what`, and keep others waiting until the end of the transaction.

    What is read afterwards is what the one before has written.
    """
    if session.get_bind().dialect.name == "postgresql":
        key = int.from_bytes(hashlib.sha256(what.encode()).digest()[:8], "big", signed=True)
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": key})
