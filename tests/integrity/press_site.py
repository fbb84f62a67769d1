"""Run in a process of its own, to be killed: a site, its web process or a worker alone, whose printing takes a moment and needs no library.

The process that a site has beside it runs this file too, and so prints in the same way.
"""

import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from aict import server
from aict.config import Settings
from aict.core import job_table
from aict.factory import create_app
from aict.reporting import batch
from aict.reporting.document import Document

SECRET = "a secret for the tests, as long as production wants it"


def print_slowly(slug: str, document: Document, **_more: Any) -> bytes:
    time.sleep(0.4)
    return f"%PDF {slug} {document.head.partnership}".encode()


batch.print_document = print_slowly  # type: ignore[attr-defined, assignment]
job_table.LEASE = timedelta(seconds=3)  # type: ignore[misc]


def settings_of(url: str, instance: Path) -> Settings:
    return Settings.from_environment({"AICT_DATABASE_URL": url, "AICT_SECRET_KEY": SECRET}, instance=instance)


def main(role: str, url: str, instance: str, port: str) -> None:
    settings = settings_of(url, Path(instance))
    app = create_app(settings)
    if role == "site":
        server.run(app, settings, host="127.0.0.1", port=int(port))
    elif role == "web":
        server.serve(app, host="127.0.0.1", port=int(port))
    else:
        sys.exit(app.test_cli_runner().invoke(args=["worker"]).exit_code)


if __name__ == "__main__":
    main(*sys.argv[1:])
