"""Passwords: Argon2id (quality.md B10), verified in the same time for a known and an unknown address.

`data/common_passwords.txt` holds the 3,000 that are met most, the first first, and those of 14 characters
and more among the next 17,000. Source: `common-passwords.txt` of Django 5.2.19 (list by Royce Williams; licence BSD-3-Clause).
"""

from functools import cache
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

_KNOWN = Path(__file__).with_name("data") / "common_passwords.txt"
_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024 * 2, parallelism=1)


def hash_password(password: str) -> str:
    """An Argon2id hash with its salt and parameters."""
    return _hasher.hash(password)


def verify(password: str, password_hash: str | None) -> bool:
    """Whether the password is right; takes as long when there is no hash to compare with."""
    try:
        _hasher.verify(password_hash or _nobody(), password)
    except (Argon2Error, InvalidHashError):
        return False
    return bool(password_hash)


@cache
def _nobody() -> str:
    return _hasher.hash("a password that nobody has")


@cache
def known_to_everybody() -> frozenset[str]:
    """The passwords that are tried first, lower-cased: none of them may be chosen."""
    return frozenset(_KNOWN.read_text("utf-8").split())
