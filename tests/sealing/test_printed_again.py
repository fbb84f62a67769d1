"""What was sealed, printed again in the same environment, is the same bytes: in another process, from either database."""

import hashlib
import os
import subprocess
import sys
from typing import Any

from sqlalchemy import update

from aict.core.db import Database
from aict.reporting import snapshot as codec
from aict.reporting.document import Document
from aict.reporting.paper import print_document
from aict.sealing.models import Snapshot
from aict.sealing.paper import SLUG
from tests.reports.evaluation_sample import evaluation_context, evaluation_front, evaluation_head

_PRINT = """
import hashlib, sys
from sqlalchemy import select
from aict.core.db import Database
from aict.reporting.paper import print_document
from aict.sealing.models import Snapshot
from aict.sealing.paper import SLUG, document_of
if __name__ == "__main__":
    database = Database(sys.argv[1])
    with database.session(writing=False) as session:
        document = document_of(session.scalars(select(Snapshot)).one(), None)
    print(hashlib.sha256(print_document(SLUG, document.in_language("fr"))).hexdigest())
"""


def printed_elsewhere(url: str, seed: str, zone: str) -> str:
    """The hash of what another process prints from the database: nothing of its chance or its clock is in it."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
    done = subprocess.run(
        [sys.executable, "-c", _PRINT, url], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_two_processes_print_the_same_bytes(sealed: str, database: Database, database_url: str) -> None:
    # The same document in both databases, so that what each process prints is what this one prints.
    blocks: Any = evaluation_context()["report"]
    document = Document(evaluation_head(), evaluation_front(), blocks)
    content = codec.freeze(document)
    with database.engine.begin() as connection:
        connection.execute(update(Snapshot).values(sealed_content=content))
    here = hashlib.sha256(print_document(SLUG, codec.thaw(content).in_language("fr"))).hexdigest()
    assert printed_elsewhere(database_url, "1", "Pacific/Auckland") == here
    assert printed_elsewhere(database_url, "2", "America/Lima") == here
