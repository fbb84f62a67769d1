"""Looking through everybody for what there is to tell: by `flask remind`, and in the running site for who is told at once."""

import logging
import threading
import time
import uuid
from dataclasses import dataclass

from flask import Flask
from flask_babel import force_locale

from aict.accounts.queries import person_by_id
from aict.core import clock
from aict.core.languages import LOCALES
from aict.core.web import database
from aict.notices.changes import latest_entry
from aict.notices.queries import people_due
from aict.notices.rules import Rhythm
from aict.notices.services import gather, tell

LOGGER = logging.getLogger(__name__)

EVERY = 30.0
"""Seconds between two looks of the running site: several acts in a row make one mail."""


@dataclass(frozen=True, slots=True)
class Reminded:
    """What one look through did."""

    looked_at: int
    written: int
    failed: int


def remind(app: Flask, *, only: Rhythm | None = None) -> Reminded:
    """Write every digest that is due, each in a transaction of its own: one that fails keeps nobody else's back.

    Done twice it writes nothing twice; who failed is due again at the next look. Nothing is sent here: `core.postman` sends.
    """
    settings = app.config["SETTINGS"]
    written = failed = 0
    # Addresses are made as on a page; the host is put before them when the mail leaves.
    with app.test_request_context(base_url=settings.public_url or settings.own_url):
        with database().session(writing=False) as session:
            due = people_due(session, clock.today(), only)
        for person_id in due:
            try:
                written += _remind(person_id)
            except Exception:
                LOGGER.exception("no digest could be written for person %s", person_id)
                failed += 1
    return Reminded(len(due), written, failed)


def _remind(person_id: uuid.UUID) -> bool:
    with database().session(writing=False) as session:
        person = person_by_id(session, person_id)
        if person is None:
            return False
        with force_locale(person.locale or LOCALES[0]):
            draft = gather(session, person)
    if draft is None:
        return False
    with database().transaction() as session:
        return tell(session, draft)


def start(app: Flask) -> None:
    """From now on, tell who wants to be told at once, soon after each commit of whatever process."""
    threading.Thread(target=_watch, args=(app,), name="notices", daemon=True).start()


def _watch(app: Flask) -> None:
    seen: int | None = None
    while True:
        try:
            seen = look(app, seen)
        except Exception:
            LOGGER.exception("nobody could be told at once; what there is to tell waits")
        time.sleep(EVERY)


def look(app: Flask, seen: int | None) -> int:
    """Tell who wants to be told at once, if anything happened since the entry of the trail that was `seen`; the newest entry."""
    with app.app_context():
        with database().session(writing=False) as session:
            newest = latest_entry(session)
        if newest != seen:
            remind(app, only=Rhythm.IMMEDIATE)
        return newest
