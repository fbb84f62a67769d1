"""The edge of a request: one session, one commit at the end, nothing written by a GET."""

import uuid

from flask import Flask, current_app, g, request
from flask.typing import ResponseReturnValue
from sqlalchemy.orm import Session

from aict.core import once
from aict.core.db import Database, commit

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
FIRST_REFUSAL = 400


class DirtyRead(AssertionError):
    """A request that only reads has changed a row: a mistake of ours, never of the reader."""


class Application(Flask):
    """Flask, with the one commit at the edge of the request."""

    def dispatch_request(self) -> ResponseReturnValue:
        """Answer; commit when a writing request succeeded, roll back in every other case."""
        repeated = once.earlier_answer(db()) if request.method not in SAFE_METHODS and _token() else None
        response = self.make_response(repeated or super().dispatch_request())
        session: Session | None = g.get("session")
        if session is None:
            return response
        if request.method in SAFE_METHODS:
            if session.new or session.dirty or session.deleted:
                raise DirtyRead(request.path)
        elif response.status_code < FIRST_REFUSAL and repeated is None:
            once.keep(session, response)
            commit(session)
        session.rollback()
        return response


def _token() -> str | None:
    return request.form.get(once.FIELD)


def database() -> Database:
    """The database of the running application."""
    found: Database = current_app.extensions["aict-database"]
    return found


def db() -> Session:
    """The session of this request: it takes the write lock only when the request may write."""
    if "session" not in g:
        g.session = database().session(writing=request.method not in SAFE_METHODS)
    session: Session = g.session
    return session


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
