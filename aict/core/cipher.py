"""What must be kept and read again, and means nothing in a copy of the database: encrypted under the instance's secret.

One key for each purpose, so that what was encrypted for one is nothing for another. Who loses `AICT_SECRET_KEY`
loses what was encrypted with it: it is then as if it had never been kept.
"""

import base64
from datetime import timedelta

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from flask import current_app

from aict.core import clock


class Cipher:
    """Encrypts short texts for one purpose."""

    def __init__(self, secret_key: str, purpose: str) -> None:
        """`secret_key` is the instance's; `purpose` sets this key apart from every other."""
        derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose.encode())
        self._fernet = Fernet(base64.urlsafe_b64encode(derived.derive(secret_key.encode())))

    def encrypt(self, text: str) -> str:
        """A text that only this instance reads, for this purpose."""
        return self._fernet.encrypt_at_time(text.encode(), _seconds()).decode("ascii")

    def decrypt(self, encrypted: str, *, lives: timedelta | None = None) -> str | None:
        """The text again; None when it is not ours, was encrypted under another secret, or is older than `lives`."""
        try:
            if lives is None:
                return self._fernet.decrypt(encrypted).decode()
            at_most = int(lives.total_seconds())
            return self._fernet.decrypt_at_time(encrypted, at_most, _seconds()).decode()
        except (InvalidToken, ValueError):
            return None


def cipher_for(purpose: str) -> Cipher:
    """The running application's cipher for one purpose."""
    return Cipher(str(current_app.secret_key), purpose)


def _seconds() -> int:
    return int(clock.now().timestamp())
