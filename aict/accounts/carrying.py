"""What was typed in a session that expired, carried through the sign-in page (quality.md C18)."""

import uuid
from typing import Any

from flask import current_app, request, session
from itsdangerous import BadSignature, URLSafeSerializer

from aict.core.forms import CARRIED

_NOT_CARRIED = frozenset({"csrf_token", "once", "password"})


def _serializer() -> URLSafeSerializer:
    return URLSafeSerializer(current_app.secret_key or "", salt="carried form")


def pack_typed_fields() -> str | None:
    """The typed fields of this request, signed with whose they are; None when nobody's session expired."""
    whose: uuid.UUID | None = getattr(session, "expired_person", None)
    if whose is None:
        return None
    fields = [(k, v) for k, v in request.form.items(multi=True) if k not in _NOT_CARRIED]
    return _dumps({"whose": str(whose), "path": request.path, "fields": fields})


def _dumps(carried: dict[str, Any]) -> str:
    packed = _serializer().dumps(carried)
    return packed if isinstance(packed, str) else packed.decode()


def unpack_for(person_id: uuid.UUID, packed: str | None) -> str | None:
    """Keep the fields for the form they came from, and give its path; None unless it is the same person."""
    if not packed:
        return None
    try:
        carried = _serializer().loads(packed)
    except BadSignature:
        return None
    if carried["whose"] != str(person_id):
        return None
    session[CARRIED] = {"path": carried["path"], "fields": carried["fields"]}
    path: str = carried["path"]
    return path
