"""Copies in the tests: made, brought back into a new database of either kind, compared without the product's own digests."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from click.testing import Result
from flask import Flask
from sqlalchemy import select

from aict.config import Settings
from aict.core.db import Database
from aict.factory import create_app
from aict.migrating import METADATA
from tests.conftest import SECRET_KEY

BACKUP_KEY = "a key of the copies, as long as production wants it"
OF_THE_HOUR = {"user_session", "presence", "account_link", "job"}
"""What a copy leaves out."""


@dataclass(frozen=True, slots=True)
class Machine:
    """An instance of its own: a database and a folder."""

    app: Flask
    settings: Settings

    def run(self, *arguments: str | Path) -> Result:
        return self.app.test_cli_runner().invoke(args=[str(argument) for argument in arguments])

    @property
    def database(self) -> Database:
        found: Database = self.app.extensions["aict-database"]
        return found


def machine(url: str, folder: Path, **more: str) -> Machine:
    env = {
        "AICT_DATABASE_URL": url,
        "AICT_SECRET_KEY": SECRET_KEY,
        "AICT_BACKUP_KEY": BACKUP_KEY,
        **more,
    }
    settings = Settings.from_environment(env, instance=folder)
    return Machine(create_app(settings), settings)


def hashes(database: Database) -> Mapping[str, str]:
    """The rows of every table as the program reads them, in one hash a table, whatever their order."""
    found = {}
    with database.engine.connect() as connection:
        for table in METADATA.sorted_tables:
            if table.name not in OF_THE_HOUR:
                rows = sorted(repr(tuple(row)) for row in connection.execute(select(*table.columns)))
                found[table.name] = f"{len(rows)} {hashlib.sha256(chr(10).join(rows).encode()).hexdigest()}"
    return found


def files(folder: Path) -> Mapping[str, bytes]:
    """Every file below a folder, by its name there."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
