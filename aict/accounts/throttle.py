"""Slowing down who tries passwords, asks for links or invites: counted in the access log, across processes.

An attempt to sign in is written down before it is made, in a transaction of its own, so that many at once
cannot slip through together; one that succeeds is then no failure any more. Nobody is locked out: the right
password works as soon as the wait is over (quality.md B12).
"""

import hashlib
import ipaddress
import uuid
from collections.abc import Iterator

from sqlalchemy import ColumnElement, insert, select, text, true, update
from sqlalchemy.orm import Session

from aict.accounts.models import AccessEvent
from aict.accounts.rules import wait_for, wait_in_words
from aict.core import clock
from aict.core.db import Database
from aict.core.errors import TooOften
from aict.core.limits import Limit, Limits
from aict.core.schema import SHORT, new_id

REFUSED, SIGNED_IN, SLOWED = "sign-in refused", "sign-in", "sign-in slowed down"
HALF_WAY = "sign-in half way"
"""The password was right; the second factor is still asked."""
RESET, LINK, INVITED = "reset asked", "sign-in link asked", "invited"
LINKS = Limits.parse("account 3/900, address 10/900, all 300/900")
"""For links to a new password and for links that sign in, each counted apart: stricter than for passwords, each being a mail."""
INVITATIONS = Limits.parse("account 5/3600, address 60/3600, all 600/3600")
"""For invitations the "address" is the person who invites."""
_LOCK_KEY = 0x41494355
"""PostgreSQL advisory lock under which attempts are counted one after the other ("AICU")."""


def reserve_sign_in(database: Database, limits: Limits, *, subject: str, address: str | None) -> uuid.UUID:
    """Count one more attempt on a password, as refused until it succeeds; `TooOften` when it must wait.

    In a transaction of its own: the caller holds no lock.
    """
    with database.session(writing=True) as session:
        try:
            attempt = count(session, REFUSED, limits, subject=subject, address=address)
        except TooOften:
            _write(session, SLOWED, subject=subject, address=address)
            session.commit()
            raise
        session.commit()
    return attempt


def count(
    session: Session,
    kind: str,
    limits: Limits,
    *,
    subject: str,
    address: str | None,
    person_id: uuid.UUID | None = None,
) -> uuid.UUID:
    """Count one more act in the caller's transaction, or raise `TooOften` with when to try again.

    `subject` is the e-mail address it is about, kept as a digest only. Returns the identifier of what was written.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK_KEY})
    asked = _asked(limits, digest(subject), origin(address))
    seconds = max((_wait(session, kind, limit, condition) for limit, condition in asked), default=0)
    if seconds:
        raise TooOften(wait_in_words(seconds), seconds=seconds)
    return _write(session, kind, subject=subject, address=address, person_id=person_id)


def _write(
    session: Session, kind: str, *, subject: str, address: str | None, person_id: uuid.UUID | None = None
) -> uuid.UUID:
    # Not as a mapped row: the access log is no part of the trail.
    found = new_id()
    row = {
        "id": found,
        "at": clock.now(),
        "kind": kind,
        "person_id": person_id,
        "subject_digest": digest(subject),
        "address": origin(address),
    }
    session.execute(insert(AccessEvent), [row])
    return found


def note_sign_in(session: Session, *, email: str, address: str | None, person_id: uuid.UUID) -> None:
    """Write down that somebody signed in without a password, in the caller's transaction."""
    _write(session, SIGNED_IN, subject=email, address=address, person_id=person_id)


def succeed(database: Database, attempt: uuid.UUID, *, person_id: uuid.UUID, kind: str = SIGNED_IN) -> None:
    """Say that an attempt to sign in was right."""
    with database.session(writing=True) as session:
        succeed_within(session, attempt, person_id=person_id, kind=kind)
        session.commit()


def succeed_within(
    session: Session, attempt: uuid.UUID, *, person_id: uuid.UUID, kind: str = SIGNED_IN
) -> None:
    """Say it in the caller's transaction."""
    this = update(AccessEvent).where(AccessEvent.id == attempt)
    session.execute(this.values(kind=kind, person_id=person_id))


def digest(subject: str) -> str:
    """What is kept of an address that was tried."""
    return hashlib.sha256(subject.strip().lower().encode("utf-8", "surrogatepass")).hexdigest()


def origin(address: str | None) -> str | None:
    """Where an attempt came from; of IPv6 the network, because one machine owns all its addresses."""
    try:
        found = ipaddress.ip_address(address or "")
    except ValueError:
        return address[:SHORT] if address else None
    if isinstance(found, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((found, 64), strict=False))
    return str(found)


def _asked(
    limits: Limits, subject_digest: str, address: str | None
) -> Iterator[tuple[Limit, ColumnElement[bool]]]:
    for limit in limits.account:
        yield limit, AccessEvent.subject_digest == subject_digest
    for limit in limits.address if address else ():
        yield limit, AccessEvent.address == address
    for limit in limits.all:
        yield limit, true()


def _wait(session: Session, kind: str, limit: Limit, condition: ColumnElement[bool]) -> int:
    """Seconds until the limit has room: the act that will leave its window first says it."""
    filling = session.scalar(
        select(AccessEvent.at)
        .where(AccessEvent.kind == kind, condition)
        .order_by(AccessEvent.at.desc(), AccessEvent.id)
        .offset(limit.count - 1)
        .limit(1)
    )
    return wait_for(filling, seconds=limit.seconds, now=clock.now())
