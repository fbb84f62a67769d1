"""Alembic's environment: our own engine and tables, batch mode for SQLite."""

from typing import Literal

from alembic import context
from sqlalchemy import Connection, TypeDecorator

from aict.config import Settings
from aict.core.db import build_engine
from aict.migrating import METADATA, in_one_transaction


def render_plainly(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write our own types as what they are in the database: a migration outlives the code of its day."""
    return f"sa.{item.impl!r}" if kind == "type" and isinstance(item, TypeDecorator) else False


def run(connection: Connection) -> None:
    """Migrate on one connection, in the transaction that it is in."""
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        compare_type=True,
        render_item=render_plainly,
    )
    with context.begin_transaction():
        context.run_migrations()


given: Connection | None = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    engine = build_engine(Settings.from_environment().database_url)
    with engine.connect() as own, in_one_transaction(own):
        run(own)
