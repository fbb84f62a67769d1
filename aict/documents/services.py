"""Attaching a document, and removing one that nothing stands on."""

import hashlib
import uuid

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.dates import PartialDate
from aict.core.errors import RuleBroken, Sentence
from aict.core.storage import Storage
from aict.documents.models import Document
from aict.documents.queries import bears_a_word, bytes_kept
from aict.documents.rules import Upload, check_quota
from aict.partnerships import facts
from aict.partnerships.access import Standing
from aict.partnerships.models import Partnership


def attach(
    session: Session,
    storage: Storage,
    *,
    at: Standing,
    title: str,
    date: PartialDate | None,
    upload: Upload,
    about_id: uuid.UUID | None = None,
    source: str | None = None,
    note: str | None = None,
) -> Document:
    """Keep a file of the partnership in the name of the member acted for.

    The file goes away again if the transaction fails. Raises `RuleBroken` on `file` when there is no room left.
    """
    size = len(upload.content)
    take_room(session, at.partnership.id, size)
    values = {
        "title": title,
        "date": date,
        "file_name": upload.file_name,
        "media_type": upload.media_type,
        "size": size,
        "sha256": hashlib.sha256(upload.content).hexdigest(),
        "storage_name": storage.keep(session, upload.content),
        "about_id": about_id,
        "source": source,
        "note": note,
    }
    return facts.enter(session, Document, at=at, values=values)


def take_room(session: Session, partnership_id: uuid.UUID, size: int) -> None:
    """Raise `RuleBroken` on `file` when the partnership has no room left for so many bytes more."""
    # Held until the end of the transaction: two uploads at once may not both take the last room.
    session.execute(select(Partnership.id).where(Partnership.id == partnership_id).with_for_update())
    check_quota(bytes_kept(session, partnership_id), size)


def remove(session: Session, document: Document, *, at: Standing, version: int | None) -> None:
    """Take a document out of the list, unless the word of a partner stands in it; its file stays on record."""
    if bears_a_word(session, document):
        raise RuleBroken(
            Sentence(
                "Un accord ou des réponses ont été enregistrés d’après ce document : il ne peut pas partir."
            )
        )
    facts.remove(session, document, at=at, version=version)
