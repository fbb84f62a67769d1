"""What the tests of the pool run in its children."""

import tempfile
import time


class Stubborn(Exception):
    def __reduce__(self) -> str:
        raise TypeError


def raise_stubborn() -> None:
    raise Stubborn("no")


def write_and_sleep() -> None:
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(b"x")
    time.sleep(60)
