"""What was typed in a session that expired, carried through the sign-in pages (quality.md C18)."""

import uuid
from pathlib import PurePosixPath

from flask import current_app, request, session
from itsdangerous import BadSignature, URLSafeSerializer
from werkzeug.exceptions import RequestEntityTooLarge

from aict.core.forms import CARRIED

_NOT_CARRIED = frozenset({"csrf_token", "once", "password", "new_password"})
_SECRET_OF_ACCOUNTS = frozenset({"code", "offered"})
"""Of a second factor, on the pages of accounts; anywhere else a code is how a thing is called."""


def _serializer() -> URLSafeSerializer:
    return URLSafeSerializer(current_app.secret_key or "", salt="carried form")


def pack_typed_fields() -> str | None:
    """The typed fields of this request, signed with whose they are; None when nobody's session expired."""
    whose: uuid.UUID | None = getattr(session, "expired_person", None)
    if whose is None:
        return None
    fields = _typed_fields()
    if fields is None:
        return None
    carried = {"whose": str(whose), "path": request.path, "fields": fields}
    packed: str = _serializer().dumps(carried)
    return packed


def _typed_fields() -> list[tuple[str, str]] | None:
    left = _NOT_CARRIED | (_SECRET_OF_ACCOUNTS if request.blueprint == "accounts" else frozenset())
    try:
        return [(k, v) for k, v in request.form.items(multi=True) if k not in left]
    except RequestEntityTooLarge:
        # It would have been refused with the session, too.
        return None


def keep_typed_fields() -> str | None:
    """Keep what this request typed until the page it came from is opened again, and give its path."""
    page = opening(request.path)
    _keep(page, request.path, _typed_fields() or [])
    return page


def unpack_for(person_id: uuid.UUID, packed: str | None) -> str | None:
    """Keep the fields for the page they came from, and give its path; None unless it is the same person."""
    if not packed:
        return None
    try:
        carried = _serializer().loads(packed)
    except BadSignature:
        return None
    if carried["whose"] != str(person_id):
        return None
    page = opening(carried["path"])
    _keep(page, carried["path"], carried["fields"])
    return page


def _keep(page: str | None, path: str, fields: list[tuple[str, str]]) -> None:
    session[CARRIED] = {"page": page, "of_page": page == path, "fields": fields}


def opening(path: str) -> str | None:
    """The path itself when it opens as a page, else the nearest one above it that does."""
    addresses = current_app.create_url_adapter(request)
    above = [path, *(str(parent) for parent in PurePosixPath(path).parents)]
    return next((p for p in above if addresses and addresses.test(p, "GET")), None)
