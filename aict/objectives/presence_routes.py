"""Who else is at an objective, and whether it has just changed: a few bytes that a page asks for now and then."""

import json
import uuid

from flask import Response, request
from flask.typing import ResponseReturnValue
from sqlalchemy import select

from aict.accounts.sessions import leave_idle
from aict.accounts.words import role_name
from aict.core.access import only_asks
from aict.core.errors import NotVisible
from aict.core.revisions import Draft, SharedText
from aict.core.templating import say
from aict.core.web import database, db
from aict.objectives.agreement_routes import bp
from aict.objectives.models import Objective
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.presence import Someone, others_at, show_up

__all__ = ["bp"]

MOST, LONGEST = 3, 72
"""People named, and bytes of each: the answer stays within 300 bytes in any script."""


@bp.post("/<objective_code>/presence")
@partnership_page(Permission.READ)
@only_asks
def presence(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Give a sign of life; say which revision and own draft there are, and who else is there."""
    leave_idle()
    text_id, newest, draft = _text_at(at, objective_code)
    writes = bool(request.form.get("writes")) and at.may(Permission.CONTRIBUTE)
    # The write lock is taken for this alone, and given back before the answer is made.
    with database().transaction() as session:
        show_up(session, at, text_id, writes=writes)
    others = others_at(db(), at, text_id)
    news = {
        "newest": newest,
        "draft": draft,
        "there": [[_label(each), int(each.writes)] for each in others[:MOST]],
        "more": len(others[MOST:]),
    }
    written = json.dumps(news, ensure_ascii=False, separators=(",", ":"))
    return Response(written, mimetype="application/json")


def _text_at(at: Standing, objective_code: str) -> tuple[uuid.UUID, int, int]:
    """The text, its newest revision and the version of the own draft, without reading what they say."""
    found = db().execute(
        select(SharedText.id, SharedText.head, Draft.version)
        .join(Objective, Objective.text_id == SharedText.id)
        .outerjoin(Draft, (Draft.text_id == SharedText.id) & (Draft.party == at.side))
        .where(Objective.partnership_id == at.partnership.id, Objective.code == objective_code)
    )
    text = found.first()
    if text is None or not (text.head or text.version):
        raise NotVisible
    return text.id, text.head, text.version or 0


def _label(someone: Someone) -> str:
    """The function and the organisation, cut to what a poor link bears."""
    label = f"{say(role_name(someone.role))}, {someone.organisation}"
    written = label.encode()
    return label if len(written) <= LONGEST else f"{written[: LONGEST - 3].decode(errors='ignore')}…"
