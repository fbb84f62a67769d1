"""Reading the declaration, and what the foot of each page says of it."""

import logging
import threading
import time
from collections.abc import Sequence

from flask import Flask, current_app
from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.accessibility.grid import Level, rate
from aict.accessibility.models import AccessibilityDeclaration
from aict.core.web import database

LOGGER = logging.getLogger(__name__)

EVERY = 60.0
"""Seconds between two looks of the running site: the foot of a page asks the database nothing."""
_EXTENSION = "aict-accessibility"


def versions(session: Session) -> Sequence[AccessibilityDeclaration]:
    """Every version published, the latest first; the foot of this process's pages says the same from now on."""
    by_date = (AccessibilityDeclaration.at.desc(), AccessibilityDeclaration.id.desc())
    found = session.scalars(select(AccessibilityDeclaration).order_by(*by_date)).all()
    current_app.extensions[_EXTENSION] = level_of(found)
    return found


def level_of(found: Sequence[AccessibilityDeclaration]) -> Level:
    """That of the latest version; without any, what the grid allows to claim."""
    return found[0].level if found else rate().level


def level_for_foot() -> Level:
    """As it was when this process last looked."""
    level: Level = current_app.extensions[_EXTENSION]
    return level


def init_app(app: Flask) -> None:
    """Until somebody looks, what the grid says."""
    app.extensions[_EXTENSION] = rate().level


def start(app: Flask) -> None:
    """From now on, learn what is published by whatever process."""
    threading.Thread(target=_watch, args=(app,), name="accessibility", daemon=True).start()


def _watch(app: Flask) -> None:
    while True:
        try:
            with app.app_context(), database().session(writing=False) as session:
                versions(session)
        except Exception:
            LOGGER.exception("the declaration of accessibility could not be read; pages say what they said")
        time.sleep(EVERY)
