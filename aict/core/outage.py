"""What the site says when its database or its disk does not do its work: a page that needs neither, and loses nothing that was typed.

The page brings what was sent back with a button that sends it again, its token against repetition included: where the first
try was saved after all, the second changes nothing.
"""

import errno
import sqlite3
from collections.abc import Sequence
from typing import Final

from flask import Flask, Response, current_app, g, make_response, request
from flask.typing import ResponseReturnValue
from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from werkzeug.exceptions import RequestEntityTooLarge

from aict.core.access import Audience, declared
from aict.core.errors import Sentence
from aict.core.web import SAFE_METHODS

_BLIND: Final = "session_unread"
"""In `g`: why the session of this request could not be read."""
_WITHOUT_SESSION: Final = {"static", "health.live", "health.ready"}
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG}
_FULL_ON_POSTGRESQL: Final = {"53100", "25006"}
"""No room on the disk, and nothing but reading allowed."""
_FULL_ON_SQLITE: Final = ("is full", "readonly", "read-only")
RETRY_AFTER: Final = 10
"""Seconds that a program is asked to wait."""

_GONE: Final = Sentence("La base de données ne répond pas en ce moment.")
_NO_ROOM: Final = Sentence(
    "Le disque du serveur est plein, ou rien ne peut plus y être écrit. Prévenez votre administrateur."
)
_NOTHING_SAVED: Final = Sentence("Rien n’a été enregistré. Réessayez dans un instant.")
_MAYBE_SAVED: Final = Sentence(
    "Votre envoi est peut-être enregistré, peut-être pas. Envoyez-le de nouveau : rien ne sera enregistré deux fois."
)


def init_app(app: Flask) -> None:
    """Answer with that page, whatever part of a request met the outage."""
    for kind in (OperationalError, InterfaceError, InternalError, NoConnectionFree, OSError):
        app.register_error_handler(kind, _page_or_fault)
    app.before_request(_refuse_blindly)


def note_unread_session(error: Exception) -> None:
    """Let the request be answered with the page: whose it is cannot be known, and nobody is signed out for it."""
    setattr(g, _BLIND, error)


def is_outage(error: BaseException | None) -> bool:
    """Whether the machine fails, and not the program."""
    if isinstance(error, InternalError):
        return _has_no_room(error)
    if isinstance(error, OSError):
        return error.errno in _FULL
    return isinstance(error, (OperationalError, InterfaceError, NoConnectionFree))


def page(error: BaseException) -> ResponseReturnValue:
    """503, in the reader's language as far as it is known, without a question to the database."""
    # Not `render_template`: what every page is given is read from the database.
    template = current_app.jinja_env.get_template("_layout/outage.html")
    shown = template.render(
        why=_NO_ROOM if _has_no_room(error) else _GONE,
        then=_MAYBE_SAVED if g.get("may_be_saved") else _NOTHING_SAVED,
        here=_here(),
        typed=(typed := _typed()),
        files=bool(typed and request.files),
    )
    answer: Response = make_response(shown, 503)
    answer.headers["Retry-After"] = str(RETRY_AFTER)
    return answer


def _page_or_fault(error: Exception) -> ResponseReturnValue:
    if not is_outage(error):
        raise error
    current_app.logger.error("outage on %s [%s]: %s", request.url_rule, request.method, type(error).__name__)
    return page(error)


def _refuse_blindly() -> ResponseReturnValue | None:
    error: Exception | None = g.get(_BLIND)
    return page(error) if error and request.endpoint not in _WITHOUT_SESSION else None


def _has_no_room(error: BaseException) -> bool:
    if isinstance(error, OSError):
        return error.errno in _FULL
    if not isinstance(error, DBAPIError):
        return False
    if (state := getattr(error.orig, "sqlstate", None)) is not None:
        return state in _FULL_ON_POSTGRESQL
    # What is written on a disk that became read-only under an open file is an error of the disk.
    is_disk = getattr(error.orig, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_IOERR
    return is_disk or any(words in str(error.orig) for words in _FULL_ON_SQLITE)


def _here() -> str:
    """The address of this page; one that begins with two strokes would be another site's."""
    return "/" + request.full_path.lstrip("/\\").rstrip("?")


def _sent() -> bool:
    """Whether a form of somebody signed in was sent: a public one holds a password or a secret link."""
    view = current_app.view_functions.get(request.endpoint or "")
    return request.method not in SAFE_METHODS and view is not None and declared(view) != Audience.PUBLIC


def _typed() -> Sequence[tuple[str, str]]:
    if not _sent():
        return ()
    try:
        return [(name, value) for name, value in request.form.items(multi=True) if "password" not in name]
    except RequestEntityTooLarge:
        # It would have been refused without the outage, too.
        return ()
