"""Whether the process lives, and whether it can do its work."""

import shutil
from pathlib import Path

from flask import Blueprint, current_app
from flask.typing import ResponseReturnValue
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from aict.core.access import public
from aict.core.web import database

bp = Blueprint("health", __name__, url_prefix="/health")
LEAST_FREE_BYTES = 100 * 1024 * 1024


@bp.get("/live")
@public
def live() -> ResponseReturnValue:
    """The process answers."""
    return {"live": True}


@bp.get("/ready")
@public
def ready() -> ResponseReturnValue:
    """The database takes a write (rolled back) and the disk has room; 503 otherwise, saying which."""
    checks = {"database": _database_writes(), "disk": _disk_has_room()}
    return checks, 200 if all(checks.values()) else 503


def _database_writes() -> bool:
    try:
        with database().session(writing=True) as session:
            session.execute(text("DELETE FROM form_receipt WHERE 1 = 0"))
            session.rollback()
    except SQLAlchemyError:
        return False
    return True


def _disk_has_room() -> bool:
    return shutil.disk_usage(Path(current_app.instance_path)).free > LEAST_FREE_BYTES
