"""A site of one's own to visit: an application on a temporary instance, behind the server that `make run` starts."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread
from typing import Any

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from waitress.server import create_server

from aict.accounts.models import Role
from aict.accounts.services import give_role, open_account
from aict.asymmetry.services import load_shipped as load_checklist
from aict.core.db import Database
from aict.demonstration.accounts import PASSWORD, open_demonstration_accounts
from aict.demonstration.services import REAL_PARTNERSHIPS
from aict.exchange.importing import import_workbook
from aict.exchange.reading import read_workbook
from aict.organisations.models import Organisation
from aict.reference.services import load_shipped as load_lists

OFFICER, PARTNER = "agent@grenoble.example", "agent@sfax.example"
SIGNATORY, PARTNER_SIGNATORY = "elue@grenoble.example", "signataire@sfax.example"
HOME = "/partnerships/GRE-SFA"
CAPACITY = "Présidente de la délégation spéciale"
"""Who signs for Sfax: its municipal council was dissolved in 2023."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where the site answers."""

    address: str
    app: Flask


def furnish(database: Database) -> None:
    """The real partnerships and the demonstration accounts, without the story; a signatory for Sfax."""
    with database.transaction() as session:
        load_lists(session)
        load_checklist(session)
        assert import_workbook(session, read_workbook(REAL_PARTNERSHIPS), importer=None, actor=None).accepted
        open_demonstration_accounts(session)
        _open_signatory_of_sfax(session)


def _open_signatory_of_sfax(session: Session) -> None:
    sfax = session.scalars(select(Organisation).where(Organisation.code == "TN-SFAX")).one()
    person = open_account(session, email=PARTNER_SIGNATORY, name="Salma (signataire)", password=PASSWORD)
    give_role(session, person, organisation=sfax, role=Role.SIGNATORY, capacity=CAPACITY)


@contextmanager
def served(app: Flask) -> Iterator[Site]:
    """Serve an application on a free port of this machine."""
    server: Any = create_server(app, host="127.0.0.1", port=0, threads=6, ident=None)
    thread = Thread(target=server.run, name="site", daemon=True)
    thread.start()
    yield Site(f"http://127.0.0.1:{server.effective_port}", app)
    server.task_dispatcher.shutdown()
    # In its own thread: a socket that another closes under it is one that it still looks at.
    server.trigger.pull_trigger(lambda: server.asyncore.close_all(server._map, ignore_all=True))  # noqa: SLF001 - all its sockets
    thread.join(timeout=5)
    assert not thread.is_alive()
