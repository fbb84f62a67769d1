"""The commands of `flask`: each says what it did in one line, and exits non-zero with a plain sentence."""

from pathlib import Path

import click
from flask import Flask, current_app
from flask.cli import AppGroup

from aict.asymmetry.services import load_shipped as load_checklist
from aict.config import Settings
from aict.core.web import database
from aict.demonstration.services import fill_empty_database
from aict.migrating import migrate
from aict.reference.services import load_shipped as load_lists

schema = AppGroup("db", help="The schema of the database.")


def init_app(app: Flask) -> None:
    """Register the commands."""
    app.cli.add_command(schema)
    for command in (demo,):
        app.cli.add_command(command)


@schema.command("upgrade")
@click.argument("revision", default="head")
def upgrade(revision: str) -> None:
    """Bring the schema to REVISION, and load the lists that ship with the product."""
    settings: Settings = current_app.config["SETTINGS"]
    settings.instance.mkdir(parents=True, exist_ok=True)
    migrate(database(), revision)
    if revision == "head":
        with database().transaction() as session:
            load_lists(session)
            load_checklist(session)
    click.echo(f"Schema at {revision}.")


@click.command("demo")
def demo() -> None:
    """Fill an empty database with the demonstration; do nothing to any other."""
    click.echo(fill_empty_database(database(), current_app.config["SETTINGS"]))


def existing(path: str) -> Path:
    """A path that is there, or a plain sentence."""
    found = Path(path)
    if not found.exists():
        raise click.ClickException(f"{path} does not exist.")
    return found
