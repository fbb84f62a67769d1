"""What WeasyPrint says on its way: what it did not understand, and which page it is at."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from weasyprint.logger import LOGGER, PROGRESS_LOGGER

from aict.core.jobs import tell

AnyHandler = TypeVar("AnyHandler", bound=logging.Handler)


class Complaints(logging.Handler):
    """The warnings, as sentences."""

    def __init__(self) -> None:
        """Nothing heard yet."""
        super().__init__(logging.WARNING)
        self.sentences: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one."""
        self.sentences.append(record.getMessage())


class _Pages(logging.Handler):
    """Tells whoever waits how many pages are laid out: WeasyPrint says so in its progress log only."""

    def emit(self, record: logging.LogRecord) -> None:
        if record.args and str(record.msg).startswith("Step 5 - Creating layout - Page"):
            tell(int(record.args[0]))  # type: ignore[index,call-overload] # one number


PROGRESS_LOGGER.setLevel(logging.INFO)
PROGRESS_LOGGER.propagate = False


@contextmanager
def complaints() -> Iterator[Complaints]:
    """What it complains about meanwhile."""
    with _heard(LOGGER, Complaints()) as heard:
        yield heard


@contextmanager
def pages_told() -> Iterator[None]:
    """Whoever waits for the job hears of each page meanwhile."""
    with _heard(PROGRESS_LOGGER, _Pages()):
        yield


@contextmanager
def _heard(logger: logging.Logger, handler: AnyHandler) -> Iterator[AnyHandler]:
    logger.addHandler(handler)
    try:
        yield handler
    finally:
        logger.removeHandler(handler)
