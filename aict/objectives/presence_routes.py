"""Who else is at an objective, and whether it has just changed."""

from flask.typing import ResponseReturnValue
from sqlalchemy import select

from aict.core.access import only_asks
from aict.core.errors import NotVisible
from aict.core.revisions import Draft, SharedText
from aict.core.web import db
from aict.objectives.agreement_routes import bp
from aict.objectives.models import Objective
from aict.partnerships.access import Permission, Standing, partnership_page
from aict.partnerships.presence_answers import Spot, presence_answer

__all__ = ["bp"]


@bp.post("/<objective_code>/presence")
@partnership_page(Permission.READ)
@only_asks
def presence(at: Standing, objective_code: str) -> ResponseReturnValue:
    """Give a sign of life; say which revision and own draft there are, and who else is there."""
    return presence_answer(at, _spot(at, objective_code))


def _spot(at: Standing, objective_code: str) -> Spot:
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
    return Spot(text.id, text.head, text.version or 0)
