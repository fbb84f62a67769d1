"""The photograph that stands on the first page of a report, where one side chose one (product.md §10).

It is no part of what is frozen: it may be chosen, changed or taken away at any time, and goes with the consent of the person.
"""

import uuid
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.errors import Overtaken, RuleBroken, Sentence
from aict.core.schema import new_id
from aict.evaluations.models import Evaluation
from aict.evaluations.photograph_models import FrontPhotograph
from aict.evaluations.services import own_side
from aict.local_return.models import Testimony, TestimonyKind, Use
from aict.local_return.testimony_queries import testimonies_of
from aict.partnerships.access import Standing


def front_photograph(session: Session, evaluation: Evaluation) -> FrontPhotograph | None:
    """The one that was chosen, whatever became of it since; None where nobody chose."""
    return session.scalar(select(FrontPhotograph).where(FrontPhotograph.evaluation_id == evaluation.id))


def offered_photographs(session: Session, evaluation: Evaluation) -> Sequence[Testimony]:
    """The photographs of the partnership that the persons let stand in reports today."""
    today = clock.today()
    return [
        one
        for one in testimonies_of(session, evaluation.partnership_id)
        if one.kind is TestimonyKind.PHOTOGRAPH and one.may_serve(Use.REPORTS, today)
    ]


def state_of_choice(kept: FrontPhotograph | None) -> str:
    """What a form carries of the choice that it was opened on; another one, made since, has another."""
    return kept.chosen_at.isoformat() if kept else ""


def choose_photograph(
    session: Session, evaluation: Evaluation, *, at: Standing, testimony_id: uuid.UUID | None, seen: str
) -> None:
    """Put one photograph on the first page in the place of any other, or none.

    `seen` is the state of the choice that was shown. Raises `RuleBroken`, `NotAllowed`, `Overtaken` when somebody chose since.
    """
    own_side(evaluation, at)
    session.refresh(evaluation, with_for_update={"of": Evaluation})
    kept = front_photograph(session, evaluation)
    if state_of_choice(kept) != seen:
        raise Overtaken(CHOSEN_SINCE)
    if testimony_id is None:
        if kept is not None:
            session.delete(kept)
        session.flush()
        return
    if testimony_id not in {one.id for one in offered_photographs(session, evaluation)}:
        raise RuleBroken(NOT_OFFERED, field="photograph")
    if kept is None:
        row = {"evaluation_id": evaluation.id, "partnership_id": evaluation.partnership_id}
        kept = FrontPhotograph(id=new_id(), **row)
        session.add(kept)
    kept.testimony_id, kept.member_id = testimony_id, at.member.id if at.member else None
    kept.chosen_at = clock.now()
    session.flush()


NOT_OFFERED = Sentence("Cette photographie ne peut plus s’imprimer : choisissez-en une autre.")
CHOSEN_SINCE = Sentence("Quelqu’un a changé ce choix entre-temps. Relisez, puis enregistrez de nouveau.")
