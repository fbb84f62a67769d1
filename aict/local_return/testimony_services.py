"""Keeping a photograph, and erasing what a person no longer agrees to."""

from typing import Any

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.errors import Frozen, Sentence
from aict.core.storage import Storage
from aict.documents.services import take_room
from aict.local_return.models import Testimony
from aict.local_return.photographs import Picture
from aict.partnerships.access import Standing
from aict.partnerships.facts import act_for_member, hold

WITHDRAWN = Sentence("L’accord a été retiré : il ne reste que cette mention.")
_PERSONAL = ("words", "speaker", "alternative", "storage_name", "size", "width", "height", "consent_by")


def kept(session: Session, storage: Storage, *, at: Standing, picture: Picture) -> dict[str, Any]:
    """Columns of a photograph whose file is kept; the file goes away again if the transaction fails.

    Raises `RuleBroken` on `file` when the partnership has no room left.
    """
    size = len(picture.content)
    take_room(session, at.partnership.id, size)
    name = storage.keep(session, picture.content)
    return {"storage_name": name, "size": size, "width": picture.width, "height": picture.height}


def withdraw(
    session: Session, storage: Storage, testimony: Testimony, *, at: Standing, version: int | None
) -> None:
    """Erase what a person said or is seen on, whichever side was told: a note stays in its place.

    Raises `RowOvertaken` when another version stands, `Frozen` when it was withdrawn before.
    """
    act_for_member(session, at)
    hold(session, testimony, version=version, values={})
    if testimony.withdrawn_at is not None:
        raise Frozen(WITHDRAWN)
    erase(session, storage, testimony)
    testimony.withdrawn_at = clock.now()
    session.flush()


def erase(session: Session, storage: Storage, testimony: Testimony) -> None:
    """Empty what is personal, and have the file taken away with the commit."""
    if testimony.storage_name:
        storage.erase(session, testimony.storage_name)
    for name in _PERSONAL:
        setattr(testimony, name, None)
