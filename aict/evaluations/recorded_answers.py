"""Answers that a side gave on paper, recorded by another; that side may confirm or contest them later (product.md §1)."""

from collections.abc import Mapping

from sqlalchemy.orm import Session

from aict.accounts.queries import has_accounts
from aict.core import answers
from aict.core.answers import AnswerSheet, Finish, Given
from aict.core.errors import NotVisible, RuleBroken, Sentence
from aict.documents.models import Document
from aict.evaluations.follow_up import require_reasons
from aict.evaluations.guard import require_stage
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.questions import asked_in
from aict.evaluations.services import own_side, reveal_when_finished, sides_of, take_turns
from aict.partnerships.access import Standing


def recordable_sides(
    session: Session, evaluation: Evaluation, at: Standing, ends: Mapping[str, Finish]
) -> list[str]:
    """The sides that nobody can answer for here, once one's own has answered."""
    if evaluation.stage is not Stage.ANSWERING or ends.get(at.side or "") is not Finish.SUBMITTED:
        return []
    awaited = (side for side, end in ends.items() if side != at.side and end is Finish.AWAITED)
    return [side for side in awaited if not _answers_here(session, evaluation, side)]


def require_recordable(session: Session, evaluation: Evaluation, *, at: Standing, side: str) -> None:
    """Raise `NotVisible` for what is no side of it, `RuleBroken` or `Frozen` where nothing may be recorded."""
    if side not in sides_of(evaluation):
        raise NotVisible
    require_stage(evaluation, Stage.ANSWERING)
    own_side(evaluation, at)
    if _answers_here(session, evaluation, side):
        raise RuleBroken(Sentence("Ce côté a des comptes ici : il répond lui-même."))


def record_answers(
    session: Session,
    evaluation: Evaluation,
    *,
    at: Standing,
    side: str,
    given: Mapping[str, Given],
    document: Document,
) -> AnswerSheet:
    """Record the answers that a side without an account gave in a document. Raises what `require_recordable` does."""
    take_turns(session, evaluation)
    require_recordable(session, evaluation, at=at, side=side)
    require_reasons(given)
    sheet = answers.record(
        session,
        subject_id=evaluation.id,
        partnership_id=evaluation.partnership_id,
        party=side,
        answers=given,
        asked=[question.code for question in asked_in(session, evaluation, "fr")],
        by_party=own_side(evaluation, at),
        person_id=at.person.id,
        document_id=document.id,
    )
    reveal_when_finished(session, evaluation)
    return sheet


def judge_recorded(
    session: Session, evaluation: Evaluation, *, at: Standing, contested_because: str | None
) -> None:
    """Confirm or contest, for one's own side, what another recorded of it. Raises `RuleBroken` where nothing was."""
    sheet = answers.sheet_of(session, evaluation.id, own_side(evaluation, at))
    if sheet is None:
        raise RuleBroken(answers.NOT_RECORDED)
    answers.judge_recorded(sheet, contested_because=contested_because)
    session.flush()


def _answers_here(session: Session, evaluation: Evaluation, side: str) -> bool:
    members = (m for m in evaluation.partnership.members if m.side == side and m.holds_key)
    return any(has_accounts(session, member.organisation_id) for member in members)
