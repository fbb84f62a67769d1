"""Proof that a revision was shown to somebody: a token that the page of the text carries and that nobody else can make.

It names the person and the revision. Revisions never change, so who sends it back had that very text on the page.
"""

import uuid

from flask import current_app
from itsdangerous import BadData, URLSafeSerializer

from aict.core.errors import RuleBroken, Sentence
from aict.core.reconciling import revision_read
from aict.core.revisions import Revision, SharedText

_SALT = "aict-shown-revision"


def shown_to(person_id: uuid.UUID, revision_id: uuid.UUID) -> str:
    """The token of a page that shows this revision to this person."""
    token: str = _serializer().dumps([str(person_id), str(revision_id)])
    return token


def revision_shown(token: str, person_id: uuid.UUID) -> uuid.UUID | None:
    """The revision that was shown to this person; None for a token that is forged, or another person's."""
    try:
        whose, revision = _serializer().loads(token)
        return uuid.UUID(revision) if whose == str(person_id) else None
    except (BadData, ValueError, TypeError, AttributeError):
        return None


def revision_answered(text: SharedText, token: str, person_id: uuid.UUID) -> Revision:
    """The newest revision of a text, when it is the one that was shown to this person: nobody answers unseen.

    Raises `RuleBroken` for a token that is missing, forged, another person's or another text's; `Conflict` when a
    newer revision came.
    """
    shown = revision_shown(token, person_id)
    read = next((revision for revision in text.revisions if revision.id == shown), None)
    if read is None:
        raise RuleBroken(
            Sentence("Ce texte ne vous a pas été montré à cette révision : relisez-le, puis répondez.")
        )
    return revision_read(text, read.number)


def _serializer() -> URLSafeSerializer:
    return URLSafeSerializer(current_app.config["SECRET_KEY"], salt=_SALT)
