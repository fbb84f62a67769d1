"""Between the password and the code of the second factor: kept with the browser for ten minutes, and no session of anybody.

It is worth nothing in another browser, after the password or the address changed, and once the code was right.
"""

import hashlib
import uuid
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import session
from flask_login import logout_user

from aict.accounts.models import Person
from aict.accounts.queries import person_by_id
from aict.core import clock
from aict.core.web import db

LIVES = timedelta(minutes=10)
_KEY = "half signed"


@dataclass(frozen=True, slots=True)
class HalfSigned:
    """Who gave a right password, when, and where they want to go."""

    person_id: str
    at: str
    proof: str
    """Of the password and the address that were right: others make it worthless."""
    wanted: str | None
    carried: str | None
    """What an expired session had typed, as the sign-in page carries it."""

    def person(self) -> Person | None:
        """Whose second factor is asked; None when it is too late, or when account or password changed meanwhile."""
        if clock.now() - datetime.fromisoformat(self.at) > LIVES:
            return None
        found = person_by_id(db(), uuid.UUID(self.person_id))
        return found if found and _proof_of(found) == self.proof else None


def begin(person: Person, *, wanted: str | None, carried: str | None) -> None:
    """Remember a right password under a new identifier; whoever was signed in with this browser is so no more."""
    logout_user()
    half = HalfSigned(str(person.id), clock.now().isoformat(), _proof_of(person), wanted, carried)
    session[_KEY] = asdict(half)
    session.rotate()  # type: ignore[attr-defined] # the proxy hides our own class


def current() -> HalfSigned | None:
    """What this browser remembers, perhaps too old; None when nobody gave a password."""
    kept: dict[str, Any] | None = session.get(_KEY)
    return HalfSigned(**kept) if kept else None


def end() -> None:
    """Forget it."""
    session.pop(_KEY, None)


def _proof_of(person: Person) -> str:
    return hashlib.sha256(f"{person.email}\0{person.password_hash}".encode()).hexdigest()
