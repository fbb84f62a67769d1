"""The texts of objectives, for the pages that every shared text has."""

from flask import url_for
from sqlalchemy import select

from aict.core.revisions import SharedText
from aict.core.web import db
from aict.objectives.models import Objective
from aict.objectives.shape import OBJECTIVE
from aict.objectives.words import words_for
from aict.partnerships.access import Standing
from aict.partnerships.text_kinds import Place, TextKind


def _place(at: Standing, text: SharedText) -> Place | None:
    code = db().scalar(select(Objective.code).where(Objective.text_id == text.id))
    if code is None:
        return None
    address = url_for("objectives.show", code=at.partnership.code, objective_code=code)
    return Place(str(text.revisions[-1].content["statement"]), address)


KIND = TextKind(OBJECTIVE, words_for, _place)
