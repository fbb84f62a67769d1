"""Recovery codes: ten numbers to print, each of which stands in once for the device that makes codes.

Kept as passwords are, under a salt of each set: a copy of the database gives none away. They need no secret of the
instance, so that they still work when that was lost.
"""

import secrets
import uuid
from dataclasses import dataclass
from typing import Self

from argon2.low_level import Type, hash_secret_raw
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from aict.accounts.second_factor_models import RecoveryCode
from aict.core.schema import new_id

COUNT, DIGITS, GROUP = 10, 12, 4


@dataclass(frozen=True, slots=True)
class RecoveryCodes:
    """A new set: what its owner is shown once, and what is kept of it."""

    shown: tuple[str, ...]
    salt: str
    digests: tuple[str, ...]

    @classmethod
    def make(cls) -> Self:
        """Ten codes; takes a while, as hashing a password does: no transaction should wait for it."""
        salt = secrets.token_hex(16)
        codes = ["".join(secrets.choice("0123456789") for _ in range(DIGITS)) for _ in range(COUNT)]
        shown = tuple(" ".join(code[at : at + GROUP] for at in range(0, DIGITS, GROUP)) for code in codes)
        return cls(shown, salt, tuple(digest_of(code, salt) for code in codes))


def digest_of(code: str, salt: str) -> str:
    """What is kept of a code (ASVS 6.5.2: as a password, being shorter than 112 bits); takes a while."""
    raw = hash_secret_raw(
        code.encode(),
        bytes.fromhex(salt),
        time_cost=2,
        memory_cost=19 * 1024,
        parallelism=1,
        hash_len=32,
        type=Type.ID,
    )
    return raw.hex()


def keep(session: Session, person_id: uuid.UUID, codes: RecoveryCodes) -> None:
    """Make a set the person's only one."""
    forget(session, person_id)
    session.add_all(RecoveryCode(id=new_id(), person_id=person_id, digest=each) for each in codes.digests)


def forget(session: Session, person_id: uuid.UUID) -> None:
    """Take every code of a person out of use."""
    session.execute(delete(RecoveryCode).where(RecoveryCode.person_id == person_id))


def use(session: Session, person_id: uuid.UUID, digest: str) -> bool:
    """Take a code out of use; False when there is none such (any more). Of two at once, one alone gets True."""
    own = delete(RecoveryCode).where(RecoveryCode.person_id == person_id, RecoveryCode.digest == digest)
    return bool(session.execute(own).rowcount)  # type: ignore[attr-defined] # of a DELETE


def left(session: Session, person_id: uuid.UUID) -> int:
    """How many codes a person has left."""
    wanted = select(func.count()).select_from(RecoveryCode).where(RecoveryCode.person_id == person_id)
    return session.scalar(wanted) or 0
