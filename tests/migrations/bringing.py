"""Databases as earlier releases left them."""

import sqlite3
from contextlib import closing

import psycopg
from sqlalchemy import make_url

from tests.migrations.keeping import RELEASED

RELEASES = sorted({path.name.partition(".")[0] for path in RELEASED.glob("*.sql")})


def bring_back(url: str, release: str) -> None:
    """Fill an empty database with what was kept of a release (`keeping.py`)."""
    address = make_url(url)
    kept = (RELEASED / f"{release}.{address.get_backend_name()}.sql").read_text("utf-8")
    if address.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(address.database))) as lite:
            lite.executescript(kept)
        return
    plain = address.set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(plain) as connection:
        connection.execute(kept)
