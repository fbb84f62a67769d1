"""The edge of a request: one session, one commit at the end, nothing written by a GET."""

import uuid
from types import TracebackType
from typing import Final

from flask import Flask, Response, current_app, g, request
from flask import session as browser
from flask.typing import ResponseReturnValue
from flask_babel import get_locale
from flask_login import current_user
from sqlalchemy.orm import Session

from aict.core import once, unsent
from aict.core.access import ONLY_ASKS, Audience, declared
from aict.core.db import Database, commit
from aict.core.originals import LANGUAGE

_SAID: Final = "_flashes"
"""Where the framework keeps, in a session, what the next page says."""
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
FIRST_REFUSAL = 400


class DirtyRead(AssertionError):
    """A request that only reads has changed a row: a mistake of ours, never of the reader."""


class Application(Flask):
    """Flask, with the one commit at the edge of the request."""

    def log_exception(
        self,
        exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None] | BaseException,
    ) -> None:
        """Say which address failed by its rule: the address itself may end with a token (quality.md H49)."""
        self.logger.error("Exception on %s [%s]", request.url_rule, request.method, exc_info=exc_info)

    def dispatch_request(self) -> ResponseReturnValue:
        """Answer; commit when a writing request succeeded, roll back in every other case."""
        said = [*browser.get(_SAID, ())]
        try:
            repeated = once.earlier_answer(db()) if _acts_once() else None
            response = self.make_response(repeated or super().dispatch_request())
            if repeated is None:
                _finish(response)
        except BaseException:
            _unsay(said)
            raise
        finally:
            # Also before an error page is made: it reads with this session, and a failed one reads nothing.
            if "session" in g:
                g.session.rollback()
        return response


def _unsay(said: list[object]) -> None:
    """The next page does not tell as done what was taken back: only what was to be said before this request stays."""
    if browser.pop(_SAID, None) and said:
        browser[_SAID] = said


def _finish(response: Response) -> None:
    session: Session | None = g.get("session")
    if session is None:
        return
    if not _may_write():
        if session.new or session.dirty or session.deleted:
            raise DirtyRead(request.path)
    elif response.status_code < FIRST_REFUSAL:
        if _acts_once():
            once.keep(session, response)
            _forget_unsent(session, response)
        g.may_be_saved = True  # a line that is cut now leaves it open
        commit(session)


def _forget_unsent(session: Session, response: Response) -> None:
    """A form that leads elsewhere has done what it is for: nothing waits in it any more.

    Whose account was just erased is nobody any more, and nothing of theirs waits.
    """
    if response.location and current_user.is_authenticated:
        unsent.forget(session, person_id=current_user.id, path=request.path, showing=request.form[once.FIELD])


def _acts_once() -> bool:
    """Whether the request carries a token against repetition, and knows whose it is.

    A public address looks nothing up: signing in checks the password before any write begins.
    """
    view = current_app.view_functions.get(request.endpoint or "")
    known = request.method not in SAFE_METHODS and view is not None and declared(view) != Audience.PUBLIC
    return known and bool(request.form.get(once.FIELD))


def _may_write() -> bool:
    view = current_app.view_functions.get(request.endpoint or "")
    return request.method not in SAFE_METHODS and not getattr(view, ONLY_ASKS, False)


def database() -> Database:
    """The database of the running application."""
    found: Database = current_app.extensions["aict-database"]
    return found


def db() -> Session:
    """The session of this request: it takes the write lock only when the request may write."""
    if "session" not in g:
        g.session = database().session(writing=_may_write())
        g.session.info[LANGUAGE] = get_locale
    session: Session = g.session
    return session


def pause_session() -> None:
    """Give the write lock back before something slow; the next query begins another transaction."""
    db().rollback()


def close_session(_error: BaseException | None = None) -> None:
    """Give the connection back, whatever happened."""
    session: Session | None = g.pop("session", None)
    if session is not None:
        session.rollback()
        session.close()


def parse_id(text: str) -> uuid.UUID | None:
    """An identifier given from outside, None when it is none."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
