"""What a page that asks now and then is told: which revisions there are, and who else is at the text; a few bytes."""

import json
import uuid
from dataclasses import dataclass

from flask import Response, request

from aict.accounts.sessions import leave_idle
from aict.accounts.words import role_name
from aict.core.templating import say
from aict.core.web import database, db
from aict.partnerships.access import Permission, Standing
from aict.partnerships.presence import Someone, others_at, show_up

MOST, LONGEST = 3, 72
"""People named, and bytes of each: the answer stays within 300 bytes in any script."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody is: the text they give a sign of life at, and what there is to know."""

    text_id: uuid.UUID
    newest: int
    """Grows when what the page shows has changed."""
    draft: int = 0
    """The version of the own side's draft; 0 for none."""
    beside: tuple[uuid.UUID, ...] = ()
    """Other texts of the same page: who is at one of them is there as well."""


def presence_answer(at: Standing, spot: Spot) -> Response:
    """Give a sign of life, and say who else is there."""
    leave_idle()
    writes = bool(request.form.get("writes")) and at.may(Permission.CONTRIBUTE)
    # The write lock is taken for this alone, and given back before the answer is made.
    with database().transaction() as session:
        show_up(session, at, spot.text_id, writes=writes)
    others = others_at(db(), at, {spot.text_id, *spot.beside})
    news = {
        "newest": spot.newest,
        "draft": spot.draft,
        "there": [[_label(each), int(each.writes)] for each in others[:MOST]],
        "more": len(others[MOST:]),
    }
    written = json.dumps(news, ensure_ascii=False, separators=(",", ":"))
    return Response(written, mimetype="application/json")


def _label(someone: Someone) -> str:
    """The function and the organisation, cut to what a poor link bears."""
    label = f"{say(role_name(someone.role))}, {someone.organisation}"
    written = label.encode()
    return label if len(written) <= LONGEST else f"{written[: LONGEST - 3].decode(errors='ignore')}…"
