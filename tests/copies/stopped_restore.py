"""Run in a process of its own, to be killed: a copy brought back, which stands still at a moment named from outside.

A moment is what the command says of itself (`restoring partnership`), or `committed`: all is done, and nothing said yet.
"""

import sys
import time
from pathlib import Path

from aict import cli
from aict.config import Settings
from aict.copies.progress import Progress
from aict.copies.restoring import Restored, restore
from aict.factory import create_app

COMMITTED = "committed"


def stand_still(marker: Path) -> None:
    marker.touch()
    time.sleep(600)


def main(copy: str, moment: str, instance: str, marker: str) -> None:
    class Stopping(Progress):
        """Stands still where it is told to."""

        def __call__(self, doing: str) -> None:
            if doing == moment:
                stand_still(Path(marker))

    def restore_and_stop(*arguments: object, **named: object) -> Restored:
        found = restore(*arguments, **named)  # type: ignore[arg-type]
        if moment == COMMITTED:
            stand_still(Path(marker))
        return found

    vars(cli).update(Progress=Stopping, restore=restore_and_stop)
    app = create_app(Settings.from_environment(instance=Path(instance)))
    sys.exit(app.test_cli_runner().invoke(args=["restore", copy]).exit_code)


if __name__ == "__main__":
    main(*sys.argv[1:])
