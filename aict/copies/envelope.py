"""The encrypted file around a copy: chunks that can neither be read, changed, reordered nor cut off without the key.

    magic | salt | proof | chunk, chunk, …

Key and proof of a file are derived (HKDF, SHA-256) from the key of the copies and a salt of its own; the proof tells
another key from a damaged file. Each chunk is sealed with ChaCha20-Poly1305 under its number and whether it is the
last one (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so memory stays flat and a file
that was cut is known for it.
"""

import hmac
import io
import secrets
from typing import BinaryIO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from aict.copies.errors import CopyRefused

MAGIC: Final = b"AICT copy 1\n"
CHUNK: Final = 64 * 1024
_SALT, _PROOF, _KEY, _TAG = 32, 16, 32, 16


def _cipher(key: str, salt: bytes) -> tuple[bytes, ChaCha20Poly1305]:
    derived = HKDF(SHA256(), length=_PROOF + _KEY, salt=salt, info=MAGIC).derive(key.encode())
    return derived[:_PROOF], ChaCha20Poly1305(derived[_PROOF:])


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


class Sealing(io.RawIOBase):
    """A file to write to: what is written is sealed into `target`; complete once closed."""

    def __init__(self, target: BinaryIO, key: str) -> None:
        """Write the beginning; `target` stays open when this is closed."""
        salt = secrets.token_bytes(_SALT)
        proof, self._cipher = _cipher(key, salt)
        self._target, self._waiting, self._number = target, bytearray(), 0
        target.write(MAGIC + salt + proof)

    def writable(self) -> bool:
        """It is for writing."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override] # any buffer that knows its length
        """Take everything; a chunk waits until something follows it, for the last one is sealed as such."""
        self._waiting += data
        while len(self._waiting) > CHUNK:
            self._seal(last=False)
        return len(data)

    def finish(self) -> None:
        """Seal the last chunk: without it the file is refused."""
        self._seal(last=True)

    def _seal(self, *, last: bool) -> None:
        chunk = bytes(self._waiting[:CHUNK])
        del self._waiting[:CHUNK]
        self._target.write(self._cipher.encrypt(_nonce(self._number, last=last), chunk, None))
        self._number += 1


class Opening(io.RawIOBase):
    """A file to read from: what `source` holds, unsealed; raises `CopyRefused` for anything but a whole copy."""

    def __init__(self, source: BinaryIO, key: str) -> None:
        """Read the beginning."""
        if source.read(len(MAGIC)) != MAGIC:
            raise CopyRefused("This file is not a copy made by flask backup.")
        proof, self._cipher = _cipher(key, source.read(_SALT))
        if not hmac.compare_digest(proof, source.read(_PROOF)):
            raise CopyRefused("This copy was made with another key: give that one in AICT_BACKUP_KEY.")
        self._source, self._left, self._number = source, b"", 0
        self._sealed = source.read(CHUNK + _TAG)
        self._ended = False

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override] # what io hands over
        """Fill the buffer as far as one chunk goes; 0 at the end."""
        if not self._left and not self._ended:
            self._left = self._next()
        taken, self._left = self._left[: len(buffer)], self._left[len(buffer) :]
        buffer[: len(taken)] = taken
        return len(taken)

    def _next(self) -> bytes:
        following = self._source.read(CHUNK + _TAG)
        self._ended = not following
        try:
            opened = self._cipher.decrypt(_nonce(self._number, last=self._ended), self._sealed, None)
        except InvalidTag as error:
            raise CopyRefused(
                "This copy is damaged or cut short: take another one, nothing can be restored from it."
            ) from error
        self._sealed, self._number = following, self._number + 1
        return opened
