"""Prints under way and just made: beside the requests that ask for them, one a person at a time, kept for a day.

A print is known by a key drawn from all that it says: asked for again it is there at once, and one that says
something else is another one. All processes of a machine share a folder: `<key>.pdf`, and while it is made
`<key>.json` (whose it is, how many pages are laid out). Two processes that make the same one do no harm.
"""

import json
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread
from typing import Final

from flask import Flask, current_app

from aict.core.errors import AictError, Sentence
from aict.core.jobs import Watch
from aict.core.pdf import RenderingError

LOGGER = logging.getLogger(__name__)

_EXTENSION: Final = "aict-prints"
SILENCE: Final = 100.0
"""Seconds without news after which a print under way is given up: its process is gone (`core.jobs` allows 60 + 30)."""
KEPT: Final = 24 * 3600.0
_LOOK_AGAIN: Final = 0.1

Make = Callable[[Watch], bytes]


class StillPrinting(AictError):
    """The earlier print of this person is not finished; answered 429."""

    def __init__(self) -> None:
        """Say what to wait for."""
        super().__init__(
            Sentence(
                "Votre impression précédente est encore en préparation. Attendez qu’elle soit finie, puis recommencez."
            )
        )


@dataclass(frozen=True, slots=True)
class Underway:
    """A print that is being made."""

    owner: str
    pages: int


class Prints:
    """The folder of prints of one machine."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made before the first print."""
        self._folder = folder
        self._lock = Lock()

    def made(self, key: str) -> bytes | None:
        """The print, when it is there."""
        try:
            return self._path(key, "pdf").read_bytes()
        except FileNotFoundError:
            return None

    def underway(self, key: str) -> Underway | None:
        """How far the print is, None when nobody makes it."""
        return _read(self._path(key, "json"))

    def begin(self, key: str, *, owner: str, make: Make) -> None:
        """Have it made beside this request, unless it is already; raises `StillPrinting` for a second one of `owner`."""
        with self._lock:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.clear()
            if self.underway(key) is not None:
                return
            if any(each.owner == owner for each in self._all_underway()):
                raise StillPrinting
            self._path(key, "failed").unlink(missing_ok=True)
            self._note(key, Underway(owner, 0))
        Thread(target=self._make, args=(key, owner, make), name="print", daemon=True).start()

    def keep(self, key: str, pdf: bytes) -> None:
        """Put a print there that was made elsewhere."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.clear()
        self._write(key, "pdf", pdf)

    def wait(self, key: str, seconds: float) -> bytes | None:
        """The print once it is made, None when it still is not after `seconds`. Raises `RenderingError`."""
        until = time.monotonic() + seconds
        while True:
            busy = self.underway(key) is not None
            if (pdf := self.made(key)) is not None:
                return pdf
            self.complain(key)
            if not busy or time.monotonic() >= until:
                return None
            time.sleep(_LOOK_AGAIN)

    def complain(self, key: str) -> None:
        """Raise `RenderingError` when the last try failed, once: the next request tries again."""
        failed = self._path(key, "failed")
        with suppress(FileNotFoundError):
            why = failed.read_text("utf-8")
            failed.unlink(missing_ok=True)
            raise RenderingError(why)

    def _make(self, key: str, owner: str, make: Make) -> None:
        try:
            pdf = make(lambda pages: self._note(key, Underway(owner, pages)))
            self._write(key, "pdf", pdf)
        except Exception as error:
            if not isinstance(error, RenderingError):
                LOGGER.exception("a print failed")
            self._write(key, "failed", str(error).encode())
        finally:
            self._path(key, "json").unlink(missing_ok=True)

    def _note(self, key: str, underway: Underway) -> None:
        news = {"owner": underway.owner, "pages": underway.pages}
        self._write(key, "json", json.dumps(news).encode())

    def _write(self, key: str, kind: str, content: bytes) -> None:
        # Whole or not at all: another process may read meanwhile.
        fresh = self._path(key, f"{kind}.new")
        fresh.write_bytes(content)
        fresh.replace(self._path(key, kind))

    def _all_underway(self) -> Iterator[Underway]:
        return filter(None, map(_read, self._folder.glob("*.json")))

    def clear(self) -> int:
        """Take away what is older than a day; how many files that was."""
        gone = 0
        for path in self._folder.glob("*"):
            with suppress(FileNotFoundError):
                if time.time() - path.stat().st_mtime > KEPT:
                    path.unlink()
                    gone += 1
        return gone

    def _path(self, key: str, kind: str) -> Path:
        return self._folder / f"{key}.{kind}"


def _read(path: Path) -> Underway | None:
    try:
        if time.time() - path.stat().st_mtime > SILENCE:
            return None
        news = json.loads(path.read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return Underway(news["owner"], news["pages"])


def init_app(app: Flask, folder: Path) -> None:
    """Give the application its prints."""
    app.extensions[_EXTENSION] = Prints(folder)


def prints() -> Prints:
    """The prints of the running application."""
    found: Prints = current_app.extensions[_EXTENSION]
    return found
