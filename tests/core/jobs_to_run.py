"""What the tests of the pool run in its children."""

import tempfile
import time
from contextlib import suppress


class Stubborn(Exception):
    def __reduce__(self) -> str:
        raise TypeError


def raise_stubborn() -> None:
    raise Stubborn("no")


def write_and_sleep() -> None:
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(b"x")
    time.sleep(60)


def fail_without_a_word() -> None:
    raise SystemError("error return without exception set")


def fail_for_memory() -> None:
    """As a library in C does that got none: it takes all there is, and fails with nothing said of why."""
    taken = []
    with suppress(MemoryError):
        while True:
            taken.append(bytearray(4 << 20))
    taken.clear()
    fail_without_a_word()
