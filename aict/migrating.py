"""Every table in one import, and the way from one schema to the next."""

from alembic import command
from alembic.config import Config

from aict.accounts import models as accounts
from aict.activities import models as activities
from aict.asymmetry import models as asymmetry
from aict.cofinancing import models as cofinancing
from aict.conventions import models as conventions
from aict.core import answers, once, revisions, search, trail
from aict.core.db import Database
from aict.core.paths import ROOT
from aict.core.schema import Base
from aict.documents import models as documents
from aict.evaluations import models as evaluations
from aict.local_return import models as local_return
from aict.objectives import models as objectives
from aict.organisations import finding as organisation_words
from aict.organisations import models as organisations
from aict.partnerships import finding as partnership_words
from aict.partnerships import models as partnerships
from aict.reference import models as reference
from aict.sealing import models as sealing

TABLES = (
    accounts, activities, answers, asymmetry, cofinancing, conventions, documents, evaluations, local_return,
    objectives, once, organisations, partnerships, reference, revisions, sealing, search, trail,
)  # fmt: skip
FOUND_BY_WORDS = (organisation_words, partnership_words)
"""What `core.search` has to keep up, whichever way the program is started."""
METADATA = Base.metadata


def alembic_config() -> Config:
    """Alembic's settings, read from pyproject.toml wherever the command is run from."""
    return Config(toml_file=ROOT / "pyproject.toml")


def migrate(database: Database, target: str = "head") -> None:
    """Bring the schema up to `target` (or down to it when it lies below), in one transaction."""
    config = alembic_config()
    with database.engine.connect() as connection:
        config.attributes["connection"] = connection
        (command.downgrade if _lies_below(target) else command.upgrade)(config, target)
        connection.commit()


def _lies_below(target: str) -> bool:
    return target == "base" or target.startswith("-")
