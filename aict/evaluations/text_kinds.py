"""The texts of evaluations, for the pages that every shared text has."""

from flask import url_for
from flask_babel import gettext as _
from sqlalchemy import or_, select

from aict.core.revisions import SharedText
from aict.core.web import db
from aict.evaluations.guard import refusal
from aict.evaluations.models import Evaluation, Recommendation, Stage
from aict.evaluations.texts import CONCLUSIONS_SHAPE, RECOMMENDATION_SHAPE
from aict.evaluations.words import words_for
from aict.partnerships.access import Standing
from aict.partnerships.text_kinds import Place, TextKind


def _place(at: Standing, text: SharedText) -> Place | None:
    number = db().scalar(select(Recommendation.number).where(Recommendation.text_id == text.id))
    of_recommendation = select(Recommendation.evaluation_id).where(Recommendation.text_id == text.id)
    found = (
        db()
        .execute(
            select(Evaluation.code, Evaluation.stage).where(
                or_(Evaluation.conclusions_id == text.id, Evaluation.id.in_(of_recommendation)),
                Evaluation.removed_at.is_(None),
            )
        )
        .one_or_none()
    )
    if found is None:
        return None
    name = _("Recommandation %(number)s", number=number) if number else _("Conclusions communes")
    address = url_for("evaluations.show", code=at.partnership.code, evaluation_code=found.code)
    anchor = "recommendations" if number else "conclusions"
    return Place(name, f"{address}#{anchor}", refusal(found.stage, Stage.JOINT_SESSION))


CONCLUSIONS = TextKind(CONCLUSIONS_SHAPE, words_for, _place)
RECOMMENDATION = TextKind(RECOMMENDATION_SHAPE, words_for, _place)
