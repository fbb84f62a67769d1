"""The code of a fact within its partnership: given by the office, or completed by the system."""

import uuid
from itertools import count
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core.errors import RuleBroken, Sentence
from aict.core.schema import SHORT
from aict.partnerships.models import Partnership

_ROOM_FOR_NUMBER = 10


def settled_code(
    session: Session,
    partnership: Partnership,
    *,
    model: Any,  # noqa: ANN401 (a fact with a code)
    letter: str,
    wanted: str | None,
    own: str | None,
) -> str:
    """The code wanted when it is free, the next free one (`GRE-OUA-C3`) when none is wanted.

    `own` is the code that the fact has already. Codes of removed facts stay taken: `RuleBroken` on `code`.
    """
    if own is not None and wanted in {None, own}:
        return own
    taken = _codes_taken(session, partnership.id, model)
    if wanted is None:
        root = f"{partnership.code[: SHORT - _ROOM_FOR_NUMBER]}-{letter}"
        return next(code for number in count(1) if (code := f"{root}{number}") not in taken)
    if wanted in taken:
        raise RuleBroken(
            Sentence("Une autre fiche porte déjà le code %(code)s, en cours ou retirée.", code=wanted),
            field="code",
        )
    return wanted


def _codes_taken(session: Session, partnership_id: uuid.UUID, model: Any) -> set[str]:  # noqa: ANN401 (a fact with a code)
    # Held until the end of the transaction, so that two people who enter something at once get two codes.
    session.execute(select(Partnership.id).where(Partnership.id == partnership_id).with_for_update())
    return set(session.scalars(select(model.code).where(model.partnership_id == partnership_id)))
