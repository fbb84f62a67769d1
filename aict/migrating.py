"""Every table in one import, and the way from one schema to the next."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, func, select

from aict.accessibility import models as accessibility
from aict.accounts import identity_models as identities
from aict.accounts import models as accounts
from aict.accounts import second_factor_models as second_factors
from aict.activities import finding as action_words
from aict.activities import models as activities
from aict.asymmetry import models as asymmetry
from aict.cofinancing import finding as project_words
from aict.cofinancing import ledger_totals
from aict.cofinancing import models as cofinancing
from aict.contacts import models as contacts
from aict.conventions import finding as convention_words
from aict.conventions import models as conventions
from aict.conversations import models as conversations
from aict.core import answers, job_table, mail, once, originals, revisions, search, trail, unsent
from aict.core.db import Database
from aict.core.paths import ROOT
from aict.core.schema import Base
from aict.deadlines import models as deadlines
from aict.directory import models as directory
from aict.documents import models as documents
from aict.evaluations import campaign_models as campaigns
from aict.evaluations import models as evaluations
from aict.evaluations import photograph_models as photographs
from aict.funders import models as funders
from aict.local_return import models as local_return
from aict.notices import models as notices
from aict.objectives import finding as objective_words
from aict.objectives import models as objectives
from aict.oda import models as oda
from aict.organisations import finding as organisation_words
from aict.organisations import models as organisations
from aict.partnerships import answering as who_answers
from aict.partnerships import finding as partnership_words
from aict.partnerships import models as partnerships
from aict.partnerships import presence
from aict.readiness import models as readiness
from aict.reference import models as reference
from aict.sealing import models as sealing

TABLES = (
    accessibility, accounts, activities, answers, asymmetry, campaigns, cofinancing, contacts, conventions, conversations, deadlines,
    directory, documents, evaluations, funders, identities, job_table, local_return, mail, notices, objectives, oda, once, organisations, originals, partnerships, photographs, presence, readiness, reference,
    revisions, sealing, search, second_factors, trail, unsent,
)  # fmt: skip
FOUND_BY_WORDS = (
    action_words, convention_words, objective_words, organisation_words, partnership_words, project_words,
)  # fmt: skip
"""What `core.search` has to keep up, whichever way the program is started."""
NOTED_BY_THEMSELVES = (ledger_totals, who_answers)
"""What is noted at every flush, whichever way the program is started."""
METADATA = Base.metadata

TIMEOUTS = {"lock_timeout": "4s", "statement_timeout": "5s"}
"""How long a migration on PostgreSQL waits for a lock, and how long one statement may hold what it took.

A statement that waits for a lock makes everybody wait behind it: it gives up before the site seems down.
"""


def alembic_config() -> Config:
    """Alembic's settings, read from pyproject.toml wherever the command is run from."""
    return Config(toml_file=ROOT / "pyproject.toml")


def migrate(database: Database, target: str = "head") -> None:
    """Bring the schema up to `target` (or down to it when it lies below), in one transaction."""
    with database.engine.connect() as connection, in_one_transaction(connection):
        migrate_within(connection, target)


def migrate_within(connection: Connection, target: str) -> None:
    """The same in a transaction that is under way."""
    config = alembic_config()
    config.attributes["connection"] = connection
    (command.downgrade if _lies_below(target) else command.upgrade)(config, target)


@contextmanager
def in_one_transaction(connection: Connection, limits: Mapping[str, str] = TIMEOUTS) -> Iterator[None]:
    """What is done inside is done whole or not at all; no reference may lead nowhere at its end."""
    if connection.dialect.name == "sqlite":
        with _references_checked_at_the_end(connection):
            yield
        return
    with connection.begin():
        for name, value in limits.items():
            connection.execute(select(func.set_config(name, value, True)))
        yield


@contextmanager
def _references_checked_at_the_end(connection: Connection) -> Iterator[None]:
    """On SQLite the references between tables are checked once, before the commit.

    SQLite changes a table by making another in its place. While references are watched it refuses to take
    away the old one as soon as a row refers to it; and it stops watching outside a transaction only.
    """
    driver: Any = connection.connection.driver_connection
    driver.execute("PRAGMA foreign_keys=OFF")
    try:
        with connection.begin():
            yield
            dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if dangling:
                raise DanglingReference(dangling)
    finally:
        driver.execute("PRAGMA foreign_keys=ON")


class DanglingReference(RuntimeError):
    """A migration would leave rows that refer to nothing; it is taken back."""


def _lies_below(target: str) -> bool:
    return target == "base" or target.startswith("-")
