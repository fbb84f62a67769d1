"""Planning a joint evaluation: what the convention's rhythm proposes, opening it, and putting its plan right."""

import uuid
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.asymmetry.models import Checklist
from aict.asymmetry.queries import current_checklist
from aict.conventions.queries import conventions_of
from aict.core import clock
from aict.core.answers import Finish, finishes
from aict.core.dates import PartialDate
from aict.core.errors import Frozen, Overtaken, RuleBroken, Sentence
from aict.core.schema import new_id
from aict.evaluations.follow_up import carry
from aict.evaluations.guard import require_stage
from aict.evaluations.models import Evaluation, EvaluationKind, Stage, YesNoUnknown
from aict.evaluations.periodicity import last_evaluated, planned_evaluations
from aict.evaluations.queries import evaluations_of
from aict.evaluations.scope import chosen, offered
from aict.evaluations.services import sides_of
from aict.partnerships.access import Standing
from aict.partnerships.models import Partnership

DAYS_TO_ANSWER = 60
YEAR = 12


@dataclass(frozen=True, slots=True)
class Proposed:
    """What the planning form is filled with."""

    kind: EvaluationKind | None
    period_start: PartialDate | None
    period_end: PartialDate | None
    answers_due: PartialDate
    checklist: Checklist | None


def proposed_plan(session: Session, partnership: Partnership) -> Proposed:
    """The next evaluation as the rhythm of the convention in force wants it; where none is said, up to today."""
    conventions = conventions_of(session, partnership.id)
    evaluations = evaluations_of(session, partnership.id)
    today = clock.today()
    due = min(
        planned_evaluations(partnership, conventions, evaluations, today=today),
        key=lambda deadline: deadline.on.earliest,
        default=None,
    )
    wanting = next((c for c in conventions if due and c.id == due.subject), None)
    ends = due.on if due else PartialDate.of(today)
    answers = max(today, due.on.latest if due else today) + timedelta(days=DAYS_TO_ANSWER)
    return Proposed(
        kind=_kind(
            ends, wanting.ends_on if wanting else None, wanting.evaluation_months if wanting else None
        ),
        period_start=_start(
            last_evaluated(evaluations), (wanting.starts_on or wanting.signed_on) if wanting else None
        ),
        period_end=ends,
        answers_due=PartialDate.of(answers),
        checklist=current_checklist(session),
    )


def _kind(on: PartialDate, ends: PartialDate | None, months: int | None) -> EvaluationKind | None:
    """Yearly where the text wants one a year; the last one of a convention is its final one."""
    if months is None:
        return None
    following = on.months_later(months)
    if ends is not None and (following is None or ends.is_before(following) is True):
        return EvaluationKind.FINAL
    return EvaluationKind.ANNUAL if months <= YEAR else EvaluationKind.MID_TERM


def _start(last: PartialDate | None, begun: PartialDate | None) -> PartialDate | None:
    if last is None:
        return begun
    return PartialDate.of(last.latest + timedelta(days=1)) if last.day else last


def checklists(session: Session) -> Sequence[Checklist]:
    """The published versions of the checklist, the newest first."""
    return session.scalars(
        select(Checklist).order_by(Checklist.published_at.desc(), Checklist.version.desc())
    ).all()


def plan(
    session: Session,
    *,
    at: Standing,
    title: str,
    kind: EvaluationKind | None,
    period_start: PartialDate,
    period_end: PartialDate,
    answers_due: date | None,
    checklist_id: uuid.UUID | None = None,
    looks_at: Mapping[str, Collection[str]] | None = None,
    invented: bool = False,
) -> Evaluation:
    """Open a joint evaluation: from now on each side answers alone. Raises `RuleBroken`."""
    _check_period(period_start, period_end)
    if answers_due is not None and answers_due < clock.today():
        raise RuleBroken(
            Sentence("Ce jour est passé : laissez à chacun le temps de répondre."), field="answers_due"
        )
    evaluation = Evaluation(
        id=new_id(),
        partnership=at.partnership,
        code=_next_code(session, at),
        title=title,
        kind=kind,
        period_start=period_start,
        period_end=period_end,
        joint=YesNoUnknown.YES,
        stage=Stage.ANSWERING,
        answers_due=answers_due,
        checklist=_checklist(session, checklist_id),
        looks_at=_chosen(session, at, looks_at),
        entered_by_id=at.member.id if at.member else None,
        invented=invented,
        recommendations=[],
        voices=[],
    )
    session.add(evaluation)
    session.flush()
    carry(session, evaluation)
    return evaluation


def plan_again(
    session: Session,
    evaluation: Evaluation,
    *,
    at: Standing,
    version: int | None,
    title: str,
    kind: EvaluationKind | None,
    period_start: PartialDate,
    period_end: PartialDate,
    answers_due: date | None,
    checklist_id: uuid.UUID | None,
    looks_at: Mapping[str, Collection[str]] | None,
) -> None:
    """Put a plan right while nobody has sent answers; the agreed day is only ever put off, never brought forward.

    Raises `RuleBroken`, `Frozen` once a side has answered, `Overtaken` when somebody put it right meanwhile.
    """
    session.refresh(evaluation, with_for_update={"of": Evaluation})
    require_stage(evaluation, Stage.ANSWERING)
    if any(
        end is not Finish.AWAITED for end in finishes(session, evaluation.id, sides_of(evaluation)).values()
    ):
        raise Frozen(ANSWERED)
    if version != evaluation.version:
        raise Overtaken(Sentence("Quelqu’un a changé ce plan entre-temps."))
    _check_period(period_start, period_end)
    before = evaluation.answers_due
    if before is not None and (answers_due is None or answers_due < before):
        raise RuleBroken(Sentence("Le jour convenu se repousse ; il ne s’avance pas."), field="answers_due")
    evaluation.title, evaluation.kind = title, kind
    evaluation.period_start, evaluation.period_end = period_start, period_end
    evaluation.answers_due = answers_due
    evaluation.checklist = _checklist(session, checklist_id)
    evaluation.looks_at = _chosen(session, at, looks_at)
    carry(session, evaluation)


ANSWERED = Sentence("Un côté a déjà envoyé ses réponses : ce qui est demandé ne change plus.")


def _check_period(start: PartialDate, end: PartialDate) -> None:
    if end.is_before(start):
        raise RuleBroken(Sentence("La période se termine avant de commencer."), field="period_end")


def _checklist(session: Session, wanted: uuid.UUID | None) -> Checklist | None:
    if wanted is None:
        return current_checklist(session)
    return session.scalars(select(Checklist).where(Checklist.id == wanted)).one()


def _chosen(
    session: Session, at: Standing, looks_at: Mapping[str, Collection[str]] | None
) -> dict[str, list[str]] | None:
    return chosen(looks_at, offered(session, at.partnership, "fr")) if looks_at else None


def _next_code(session: Session, at: Standing) -> str:
    taken = set(
        session.scalars(select(Evaluation.code).where(Evaluation.partnership_id == at.partnership.id))
    )
    return next(c for n in range(1, 10**6) if (c := f"{at.partnership.code}-E{n}") not in taken)
