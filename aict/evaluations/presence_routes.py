"""Who else is at the joint conclusions and recommendations, and whether they have just changed."""

import uuid
from collections.abc import Mapping

from flask.typing import ResponseReturnValue
from sqlalchemy import or_, select

from aict.core.access import only_asks
from aict.core.errors import NotVisible
from aict.core.revisions import SharedText
from aict.core.web import db
from aict.evaluations import joint_session_routes
from aict.evaluations.models import Evaluation, Recommendation
from aict.evaluations.routes import bp
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.presence_answers import Spot, presence_answer

__all__ = ["bp", "joint_session_routes"]


@bp.post("/<evaluation_code>/presence")
@partnership_page(Permission.READ)
@only_asks
def presence(at: Standing, evaluation_code: str) -> ResponseReturnValue:
    """A sign of life at the page of the evaluation, where all its texts are read."""
    conclusions, heads = _texts(at, evaluation_code)
    return presence_answer(at, Spot(conclusions, sum(heads.values()), beside=tuple(heads)))


@bp.post("/<evaluation_code>/texts/<uuid:text_id>/presence")
@partnership_page(Permission.READ)
@only_asks
def text_presence(at: Standing, evaluation_code: str, text_id: uuid.UUID) -> ResponseReturnValue:
    """A sign of life at the form of one of its texts."""
    _, heads = _texts(at, evaluation_code)
    if text_id not in heads:
        raise NotVisible
    return presence_answer(at, Spot(text_id, heads[text_id]))


def _texts(at: Standing, evaluation_code: str) -> tuple[uuid.UUID, Mapping[uuid.UUID, int]]:
    """The conclusions, and the newest revision of each text beside them, without reading what they say."""
    evaluation = db().execute(
        select(Evaluation.id, Evaluation.conclusions_id).where(
            Evaluation.partnership_id == at.partnership.id,
            Evaluation.code == evaluation_code,
            Evaluation.removed_at.is_(None),
            Evaluation.conclusions_id.is_not(None),
        )
    )
    found = evaluation.first()
    if found is None:
        raise NotVisible
    recommended = select(Recommendation.text_id).where(Recommendation.evaluation_id == found.id)
    heads = db().execute(
        select(SharedText.id, SharedText.head).where(
            or_(SharedText.id == found.conclusions_id, SharedText.id.in_(recommended))
        )
    )
    return found.conclusions_id, {text.id: text.head for text in heads}
