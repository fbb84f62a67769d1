"""The code of an action: given by the office, or completed by the system."""

import uuid
from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.activities.models import Action
from aict.core.errors import RuleBroken, Sentence
from aict.core.schema import SHORT
from aict.partnerships.models import Partnership

_ROOM_FOR_NUMBER = 10


def settled_code(
    session: Session, partnership: Partnership, *, wanted: str | None, action: Action | None
) -> str:
    """The code wanted when it is free, the next free one when none is wanted; codes removed stay taken."""
    if action is not None and wanted in {None, action.code}:
        return action.code
    taken = _codes_taken(session, partnership.id)
    if wanted is None:
        root = f"{partnership.code[: SHORT - _ROOM_FOR_NUMBER]}-A"
        return next(code for number in count(1) if (code := f"{root}{number}") not in taken)
    if wanted in taken:
        raise RuleBroken(
            Sentence("Une autre action porte déjà le code %(code)s, en cours ou retirée.", code=wanted),
            field="code",
        )
    return wanted


def _codes_taken(session: Session, partnership_id: uuid.UUID) -> set[str]:
    # Held until the end of the transaction, so that two people who enter an action at once get two codes.
    session.execute(select(Partnership.id).where(Partnership.id == partnership_id).with_for_update())
    return set(session.scalars(select(Action.code).where(Action.partnership_id == partnership_id)))
