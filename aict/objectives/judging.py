"""What the reader's side says of many readings of the others at once: nothing unseen, all or none."""

import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from aict.core.errors import NotVisible, Overtaken, RuleBroken, Sentence
from aict.core.forms import refuse_field
from aict.core.overtaken import RowOvertaken
from aict.objectives.board import Reading
from aict.objectives.judging_forms import Judgement, JudgingForm
from aict.objectives.models import Measurement
from aict.partnerships import opinions
from aict.partnerships.access import Standing
from aict.partnerships.facts import hold


def awaited(session: Session, at: Standing, readings: Iterable[Reading]) -> list[Measurement]:
    """Readings that the reader's member may judge and has said nothing of as they stand, the oldest first."""
    others = [m for reading in readings for m in reading.measurements if opinions.may_judge(at, m)]
    words = opinions.opinions_on(session, others)
    own = at.member.id if at.member else None
    said = {
        fact_id
        for fact_id, of_fact in words.items()
        if any(word.is_present and word.confirmation.member_id == own for word in of_fact)
    }
    return sorted((m for m in others if m.id not in said), key=lambda m: (m.entered_at, m.id))


def unsaid(session: Session, at: Standing, readings: Iterable[Reading]) -> dict[str, int]:
    """By side, how many readings another side entered of which no member of this one has said anything as they stand.

    What the operator imported is nobody's word and asks nothing of anybody.
    """
    entered = [m for reading in readings for m in reading.measurements if m.entered_by]
    words = opinions.opinions_on(session, entered)
    said = {
        (fact_id, word.confirmation.member.side)
        for fact_id, of_fact in words.items()
        for word in of_fact
        if word.is_present
    }
    counted = Counter(
        side
        for m in entered
        for side in at.sides
        if m.entered_by and m.entered_by.side != side and (m.id, side) not in said
    )
    return {side: counted[side] for side in at.sides if counted[side]}


def shown_again(
    session: Session, at: Standing, readings: Iterable[Reading], ids: Collection[uuid.UUID]
) -> list[Measurement]:
    """Those of a form that is sent back which still stand; `NotVisible` when it names one of elsewhere."""
    present = [m for reading in readings for m in reading.measurements if m.id in ids]
    known = select(func.count(Measurement.id)).where(
        Measurement.id.in_(ids), Measurement.partnership_id == at.partnership.id
    )
    if len(present) < len(ids) and session.scalar(known) != len(ids):
        raise NotVisible
    return sorted(present, key=lambda m: m.id)


def judge(session: Session, at: Standing, form: JudgingForm, facts: Sequence[Measurement]) -> int:
    """Say what was chosen of each; gives of how many. `Overtaken` when one has changed, `RuleBroken` when one is wrong.

    Every row is held, in one order, before the first word is written.
    """
    chosen = [(fact, form.judgement_of(fact.id)) for fact in facts if form.judgement_of(fact.id).opinion.data]
    if not chosen:
        raise RuleBroken(Sentence("Vous n’avez encore répondu à aucune de ces mesures."))
    for fact, _said in chosen:
        opinions.require_other_side(at, fact)
    if [fact for fact, said in chosen if not _still_stands(session, fact, said)]:
        raise Overtaken(
            Sentence("Une mesure a changé depuis que vous l’avez lue : rien n’est encore enregistré.")
        )
    if [fact for fact, said in chosen if not _has_its_reason(said)]:
        raise RuleBroken(Sentence("Rien n’est encore enregistré : une contestation a toujours sa raison."))
    for fact, said in chosen:
        if said.opinion.data == "confirm":
            opinions.confirm(session, fact, at=at, version=said.read_version)
        else:
            opinions.contest(session, fact, at=at, version=said.read_version, reason=said.reason.data)
    return len(chosen)


def _still_stands(session: Session, fact: Measurement, said: Judgement) -> bool:
    try:
        hold(session, fact, version=said.read_version, values={})
    except RowOvertaken as overtaken:
        said.read_again(overtaken.version)
        return False
    return True


def _has_its_reason(said: Judgement) -> bool:
    if said.opinion.data == "confirm" or said.reason.data:
        return True
    refuse_field(said.reason, RuleBroken(Sentence("Dites ce que vous contestez, et pourquoi.")))
    return False
