"""Reading what somebody handed over: in a child process, because a file may be anything."""

import atexit
import os
from collections.abc import Sequence
from functools import lru_cache

from aict.core.errors import Sentence, Unavailable
from aict.core.jobs import JobError, Limits, Pool, PoolBusy
from aict.core.sheets import NotReadable
from aict.exchange.intake import File
from aict.exchange.reading import Workbook

_LIMITS = Limits(seconds=40, patience=20)


def read_files(files: Sequence[File]) -> Workbook:
    """The workbook that these files hold.

    Raises `NotReadable` for what is no workbook or too large, `Unavailable` when too many are read at once.
    """
    try:
        workbook: Workbook = _pool(os.getpid()).run("aict.exchange.intake:take", list(files))
    except PoolBusy as busy:
        raise Unavailable(
            Sentence("Beaucoup de classeurs sont lus en ce moment. Rien n’a été importé : réessayez.")
        ) from busy
    except (JobError, MemoryError) as error:
        raise NotReadable(Sentence("Ce classeur est trop grand ou trop compliqué pour être lu.")) from error
    return workbook


@lru_cache(maxsize=1)
def _pool(process: int) -> Pool:  # noqa: ARG001 - a forked server makes its own pool instead of sharing a pipe
    pool = Pool(_LIMITS)
    atexit.register(pool.close)
    return pool
