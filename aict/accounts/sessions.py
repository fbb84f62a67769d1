"""Sessions live on the server: the cookie holds a random token, the table its hash.

The store has a transaction of its own, apart from the request's (architecture.md): a session is
read before the request's transaction begins and written after it ended.
"""

import hashlib
import logging
import secrets
import uuid
from collections.abc import MutableMapping
from copy import deepcopy
from datetime import timedelta
from typing import Any

from flask import Flask, Request, Response
from flask import request as asked
from flask import session as browser
from flask.sessions import SessionInterface, SessionMixin
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError

from aict.accounts.browsers import kind_of
from aict.accounts.models import UserSession
from aict.accounts.session_lives import administers, is_asked_for_more, is_over
from aict.core import clock, outage
from aict.core.schema import new_id
from aict.core.web import SAFE_METHODS, close_session, database

LOGGER = logging.getLogger(__name__)

SEEN_EVERY = timedelta(minutes=1)
PERSON_KEY = "_user_id"


class ServerSession(dict[str, Any], SessionMixin, MutableMapping[str, Any]):
    """What is remembered of one browser between two requests."""

    def __init__(self, data: dict[str, Any] | None = None, token: str | None = None) -> None:
        """`token` is None for a browser that has no session yet."""
        super().__init__(data or {})
        self.original = deepcopy(dict(self))
        self.token = token
        self.rotated = False
        self.touch = False
        self.is_asked_for_more = False
        """Whether an organisation asks its person for a second factor."""
        self.expired_person: uuid.UUID | None = None
        self.is_read = True
        """False where the database did not answer: such a session is never written, and signs nobody out."""

    @property
    def has_changed(self) -> bool:
        """Whether it must be written."""
        return self.rotated or dict(self) != self.original

    def rotate(self) -> None:
        """Take a new token with the next answer: the old cookie is worth nothing any more."""
        self.rotated = True


class ServerSessions(SessionInterface):
    """Flask's session interface on the table `user_session`."""

    def open_session(self, app: Flask, request: Request) -> ServerSession:
        """Find the session of the cookie; an expired one only says whose it was."""
        token = request.cookies.get(self.get_cookie_name(app))
        if not token:
            return ServerSession()
        try:
            with database().session(writing=False) as session:
                wanted = select(UserSession, administers(), is_asked_for_more())
                found = session.execute(
                    wanted.where(UserSession.token_hash == token_hash(token))
                ).one_or_none()
        except DBAPIError as error:
            outage.note_unread_session(error)
            unread = ServerSession()
            unread.is_read = False
            return unread
        if found is None:
            return ServerSession()
        row, administering, asked_for_more = found
        now = clock.now()
        if is_over(row, now, administers=administering):
            expired = ServerSession()
            expired.expired_person = row.person_id
            return expired
        opened = ServerSession(row.data, token)
        opened.is_asked_for_more = asked_for_more
        opened.touch = now - row.seen_at > SEEN_EVERY
        return opened

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Write what changed, in a transaction of its own, after the request's."""
        if not isinstance(session, ServerSession) or not session.is_read:
            return
        # An error page may have read with the request's session: two writers would wait for each other.
        close_session()
        if session.has_changed:
            try:
                token = self._write(session)
            except DBAPIError:
                if session.token is None or session.rotated or asked.method not in SAFE_METHODS:
                    raise
                # A page that could be read is shown: at worst it says once more what it has said.
                LOGGER.warning("a session could not be written")
                return
            if token != session.token:
                self._send_cookie(app, response, token)
        elif session.touch and session.token:
            _touch(session.token)

    def _write(self, session: ServerSession) -> str:
        now = clock.now()
        fresh = session.token is None or session.rotated
        token = secrets.token_urlsafe(32) if fresh else str(session.token)
        values = {"data": dict(session), "person_id": _person_of(session), "seen_at": now}
        with database().session(writing=True) as store:
            if fresh:
                if session.token:
                    store.execute(
                        delete(UserSession).where(UserSession.token_hash == token_hash(session.token))
                    )
                kind = dict(zip(("browser", "system"), kind_of(asked.user_agent.string), strict=True))
                row = UserSession(id=new_id(), token_hash=token_hash(token), created_at=now, **values, **kind)
                store.execute(UserSession.__table__.insert(), [_columns(row)])  # type: ignore[attr-defined]
            else:
                store.execute(
                    update(UserSession).where(UserSession.token_hash == token_hash(token)).values(**values)
                )
            store.commit()
        return token

    def _send_cookie(self, app: Flask, response: Response, token: str) -> None:
        response.set_cookie(
            self.get_cookie_name(app),
            token,
            httponly=True,
            samesite="Lax",
            secure=self.get_cookie_secure(app),
            path="/",
        )
        response.vary.add("Cookie")


def leave_idle() -> None:
    """Keep no session alive: the request is the open page's own doing, not its reader's."""
    browser.touch = False  # type: ignore[attr-defined] # the proxy hides our own class


def _touch(token: str) -> None:
    seen = update(UserSession).where(UserSession.token_hash == token_hash(token)).values(seen_at=clock.now())
    try:
        with database().session(writing=True) as store:
            store.execute(seen)
            store.commit()
    except DBAPIError:
        # A page that could be read is shown; the next one notes it again.
        LOGGER.warning("that somebody was seen could not be noted")


def _columns(row: UserSession) -> dict[str, Any]:
    return {column.key: getattr(row, column.key) for column in UserSession.__table__.columns}


def _person_of(session: ServerSession) -> uuid.UUID | None:
    found = session.get(PERSON_KEY)
    return uuid.UUID(found) if found else None


def own_token_hash() -> str | None:
    """What the store keeps of this browser's session; None for one that has none yet."""
    token: str | None = getattr(browser, "token", None)
    return token_hash(token) if token else None


def token_hash(token: str) -> str:
    """What is kept of the token of a cookie."""
    return hashlib.sha256(token.encode()).hexdigest()
