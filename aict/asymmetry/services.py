"""Loading the checklist that ships with the product."""

import json
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.asymmetry.models import Checklist, Group, MeantFor, Question, QuestionNature
from aict.core.dates import PartialDate
from aict.core.schema import new_id

SHIPPED = Path(__file__).parent / "data" / "checklist.json"


def load_shipped(session: Session) -> Checklist:
    """The shipped version of the checklist, added when it is not there; twice does no harm.

    A version already in the database is left as it is: evaluations refer to its questions.
    """
    shipped = json.loads(SHIPPED.read_text("utf-8"))
    known = session.scalars(select(Checklist).where(Checklist.version == shipped["version"])).one_or_none()
    if known is not None:
        return known
    checklist = Checklist(
        id=new_id(),
        version=shipped["version"],
        published_at=PartialDate.parse(shipped["published_at"]),
        source=shipped["source"],
        questions=[_question(item, number) for number, item in enumerate(shipped["questions"], start=1)],
    )
    session.add(checklist)
    session.flush()
    return checklist


def _question(item: dict[str, str], position: int) -> Question:
    return Question(
        id=new_id(),
        position=position,
        code=item["code"],
        group=Group(item["group"]),
        nature=QuestionNature(item["nature"]),
        meant_for=MeantFor(item["meant_for"]),
        measure=item["measure"],
        text_fr=item["text_fr"],
        text_en=item["text_en"],
        help_fr=item["help_fr"],
        help_en=item["help_en"],
    )
