"""Files kept outside the database, under random names, in a folder or an object store (one address says which).

A file is written before the row that names it, and taken away again when the transaction of that row fails: at
worst, after a crash, a file that no row names; never a row without its file.
"""

import logging
import secrets
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from flask import Flask, current_app
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, from_url
from sqlalchemy import event
from sqlalchemy.orm import Session, SessionTransaction

from aict.core.errors import Sentence, Unavailable

LOGGER = logging.getLogger(__name__)

_EXTENSION: Final = "aict-storage"
_WRITTEN: Final = "written-files"
_ERASED: Final = "erased-files"
_CHUNK: Final = 256 * 1024
_PRIVATE: Final = 0o700


class Storage:
    """One place for files; nothing is opened before the first file."""

    def __init__(self, url: str) -> None:
        """`url` is `file:///…`, `s3://bucket/…` or any other address that obstore knows."""
        self.url = url

    def keep(self, session: Session, content: bytes) -> str:
        """Write a file and give its name; it goes away again if the transaction of `session` fails."""
        token = secrets.token_hex(20)
        name = f"{token[:2]}/{token}"
        session.info.setdefault(_WRITTEN, []).append((self, name))
        try:
            self._store.put(name, content, mode="create")
        except (BaseError, OSError) as error:
            raise _unavailable() from error
        return name

    def read(self, name: str) -> Iterator[bytes]:
        """The content of a file, piece by piece; `Unavailable` at once when it cannot be had."""
        try:
            found = self._store.get(name)
        except (BaseError, OSError) as error:
            raise _unavailable() from error
        return (bytes(chunk) for chunk in found.stream(min_chunk_size=_CHUNK))

    def content_or_none(self, name: str) -> bytes | None:
        """The whole content of a file, None where there is no such file; `Unavailable` when nobody can tell."""
        try:
            return bytes(self._store.get(name).bytes())
        except FileNotFoundError:
            return None
        except (BaseError, OSError) as error:
            raise _unavailable() from error

    def put_back(self, name: str, content: bytes) -> None:
        """Write a file of a copy under the name that its rows know; one that is there already is the same."""
        try:
            self._store.put(name, content)
        except (BaseError, OSError) as error:
            raise _unavailable() from error

    def remove(self, name: str) -> None:
        """Take a file away; one that is not there is no mistake."""
        try:
            self._store.delete(name)
        except FileNotFoundError:
            return
        except (BaseError, OSError):
            # Nobody can be told any more, and a file that no row names does no harm.
            LOGGER.exception("a file that nothing names stays")

    def erase(self, session: Session, name: str) -> None:
        """Take a file away once the transaction of `session` has succeeded; until then it stays."""
        session.info.setdefault(_ERASED, []).append((self, name))

    @cached_property
    def _store(self) -> ObjectStore:
        folder = _folder(self.url)
        if folder is None:
            return from_url(self.url)
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        return LocalStore(folder)


def known_storage(url: str) -> str:
    """An address where files can be kept, as it was given; `ValueError` for any other. Nothing is opened."""
    if _folder(url) is None:
        try:
            from_url(url)
        except BaseError:
            raise ValueError from None
    return url


def _folder(url: str) -> Path | None:
    """The folder of an address, None for that of an object store; `ValueError` when it is neither."""
    parts = urlsplit(url)
    if parts.scheme != "file":
        if not parts.netloc:
            raise ValueError
        return None
    if parts.netloc or not parts.path.startswith("/"):
        raise ValueError
    return Path(unquote(parts.path))


def init_app(app: Flask, url: str) -> None:
    """Give the application its storage."""
    app.extensions[_EXTENSION] = Storage(url)


def storage() -> Storage:
    """The storage of the running application."""
    found: Storage = current_app.extensions[_EXTENSION]
    return found


@event.listens_for(Session, "after_commit")
def _stay(session: Session) -> None:
    session.info.pop(_WRITTEN, None)
    for place, name in session.info.pop(_ERASED, []):
        place.remove(name)


@event.listens_for(Session, "after_soft_rollback")
def _go(session: Session, transaction: SessionTransaction) -> None:
    # A savepoint taken back leaves the transaction, and so its files, standing.
    if transaction.nested:
        return
    session.info.pop(_ERASED, None)
    for place, name in session.info.pop(_WRITTEN, []):
        place.remove(name)


def _unavailable() -> Unavailable:
    return Unavailable(
        Sentence("Les fichiers ne sont pas accessibles en ce moment. Rien n’a été enregistré : réessayez.")
    )
