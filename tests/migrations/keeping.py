"""Keeps the schema of a release with a small data set, to be upgraded from ever after.

From a checkout of the release (`git worktree add ../released COMMIT`), in this folder's environment:

    PYTHONPATH=../released .venv/bin/python tests/migrations/keeping.py NAME [POSTGRESQL_URL PG_DUMP]

writes `released/NAME.sqlite.sql` and, when an empty database and its `pg_dump` are given,
`released/NAME.postgresql.sql`. The release's own program makes the schema and its own tests the data: nothing here
may import what that checkout does not have. What is kept is never changed afterwards.
"""

import re
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from sqlite3 import connect

from aict.core.db import Database
from aict.migrating import migrate
from aict.reference.services import load_shipped as load_lists
from tests.factories import build_world

RELEASED = Path(__file__).resolve().parent / "released"
_OF_THE_CLIENT = re.compile(r"^(?:\\|SET |SELECT pg_catalog\.set_config|--).*\n|^\n", re.MULTILINE)
"""What a server of another version may not know, and what says nothing."""


def fill(url: str) -> None:
    database = Database(url)
    migrate(database)
    with database.transaction() as session:
        load_lists(session)
        build_world(session)
    database.engine.dispose()


def keep_sqlite(name: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "released.sqlite3")
        fill(f"sqlite:///{path}")
        with closing(connect(path)) as connection:
            text = "\n".join(connection.iterdump())
    (RELEASED / f"{name}.sqlite.sql").write_text(f"{text}\n", encoding="utf-8")


def keep_postgresql(name: str, url: str, pg_dump: str) -> None:
    fill(url)
    plain = url.replace("postgresql+psycopg:", "postgresql:")
    command = [pg_dump, "--inserts", "--no-owner", "--no-privileges", f"--dbname={plain}"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    (RELEASED / f"{name}.postgresql.sql").write_text(_OF_THE_CLIENT.sub("", text), encoding="utf-8")


if __name__ == "__main__":
    given = sys.argv[1:]
    RELEASED.mkdir(exist_ok=True)
    keep_sqlite(given[0])
    if given[1:]:
        keep_postgresql(*given)
