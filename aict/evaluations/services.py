"""The campaign of a joint evaluation: plan, answer alone, reveal, conclude together."""

import uuid
from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.asymmetry.queries import current_checklist
from aict.core import answers, clock, revisions
from aict.core.answers import AnswerSheet, Given
from aict.core.dates import PartialDate
from aict.core.errors import Overtaken, RuleBroken, Sentence
from aict.core.revisions import Revision, Settled, Verdict
from aict.core.schema import new_id
from aict.evaluations.guard import refuse_frozen, require_stage
from aict.evaluations.models import Evaluation, EvaluationKind, Recommendation, Stage, Voice, YesNoUnknown
from aict.evaluations.questions import asked_in
from aict.evaluations.texts import (
    CONCLUSIONS_SHAPE,
    RECOMMENDATION_SHAPE,
    ConclusionsText,
    RecommendationText,
)
from aict.partnerships.access import Standing

CONCLUSIONS, RECOMMENDATION = "conclusions", "recommendation"


def plan(
    session: Session,
    *,
    at: Standing,
    title: str,
    kind: EvaluationKind | None,
    period_start: PartialDate,
    period_end: PartialDate,
    answers_due: date | None,
    invented: bool = False,
) -> Evaluation:
    """Open a joint evaluation: from now on each side answers alone. Raises `RuleBroken`."""
    if period_end.is_before(period_start):
        raise RuleBroken(Sentence("La période se termine avant de commencer."), field="period_end")
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
        checklist=current_checklist(session),
        entered_by_id=at.member.id if at.member else None,
        invented=invented,
        recommendations=[],
        voices=[],
    )
    session.add(evaluation)
    session.flush()
    return evaluation


def _next_code(session: Session, at: Standing) -> str:
    taken = set(
        session.scalars(select(Evaluation.code).where(Evaluation.partnership_id == at.partnership.id))
    )
    return next(c for n in range(1, 10**6) if (c := f"{at.partnership.code}-E{n}") not in taken)


def sides_of(evaluation: Evaluation) -> list[str]:
    """The sides that answer: those with a key-holder."""
    return sorted({m.side for m in evaluation.partnership.members if m.holds_key})


def save_answers(
    session: Session,
    evaluation: Evaluation,
    *,
    at: Standing,
    given: Mapping[str, Given],
    version: int | None,
    invented: bool = False,
) -> AnswerSheet:
    """Keep the answers of one's own side, seen by nobody else."""
    require_stage(evaluation, Stage.ANSWERING)
    return answers.save(
        session,
        subject_id=evaluation.id,
        partnership_id=evaluation.partnership_id,
        party=_own_side(evaluation, at),
        answers=given,
        version=version,
        invented=invented,
    )


def submit_answers(session: Session, evaluation: Evaluation, *, at: Standing) -> None:
    """Send the answers of one's own side for good; once every side has, all are revealed."""
    _take_turns(session, evaluation)
    require_stage(evaluation, Stage.ANSWERING)
    sheet = answers.sheet_of(session, evaluation.id, _own_side(evaluation, at))
    if sheet is None:
        raise RuleBroken(Sentence("Aucune réponse n’est encore enregistrée de votre côté."))
    asked = [question.code for question in asked_in(session, evaluation, "fr")]
    answers.submit(session, sheet, person_id=at.person.id, asked=asked)
    _reveal_when_finished(session, evaluation)


def close_answers(session: Session, evaluation: Evaluation, *, at: Standing) -> list[str]:
    """After the agreed date, go on without the sides that did not answer; gives those sides."""
    _take_turns(session, evaluation)
    require_stage(evaluation, Stage.ANSWERING)
    late = answers.close(
        session,
        subject_id=evaluation.id,
        partnership_id=evaluation.partnership_id,
        parties=sides_of(evaluation),
        by_party=_own_side(evaluation, at),
        due=evaluation.answers_due,
    )
    _reveal_when_finished(session, evaluation)
    return late


def ask_to_reopen(session: Session, evaluation: Evaluation, *, at: Standing) -> bool:
    """One side asks to reopen the answers; they reopen when every side has asked. Says whether they did."""
    _take_turns(session, evaluation)
    refuse_frozen(evaluation)
    own, sides = _own_side(evaluation, at), sides_of(evaluation)
    opened = answers.ask_to_reopen(session, evaluation.id, party=own, parties=sides)
    if opened:
        evaluation.stage = Stage.ANSWERING
        session.flush()
    return opened


def _take_turns(session: Session, evaluation: Evaluation) -> None:
    # Two sides that send at the same instant: the second must see that the first has sent.
    session.refresh(evaluation, ["stage", "version"], with_for_update=True)


def _reveal_when_finished(session: Session, evaluation: Evaluation) -> None:
    if answers.revealed(session, evaluation.id, sides_of(evaluation)) is None:
        return
    evaluation.stage = Stage.JOINT_SESSION
    if evaluation.conclusions is None:
        evaluation.conclusions = revisions.open_text(
            session, kind=CONCLUSIONS, partnership_id=evaluation.partnership_id
        )
    session.flush()


def propose_conclusions(
    session: Session,
    evaluation: Evaluation,
    *,
    at: Standing,
    text: ConclusionsText,
    base_number: int,
    settled: Settled | None = None,
    language: str | None = None,
    invented: bool = False,
) -> Revision:
    """Propose the joint conclusions; they are in force when every key-holder agreed. Raises `Conflict`."""
    require_stage(evaluation, Stage.JOINT_SESSION)
    if evaluation.conclusions is None:
        raise RuleBroken(Sentence("Les réponses ne sont pas encore connues des deux côtés."))
    return revisions.propose(
        session,
        evaluation.conclusions,
        content=text.to_json(),
        base_number=base_number,
        author=at.author,
        keys=at.keys,
        shape=CONCLUSIONS_SHAPE,
        settled=settled,
        complete=lambda content: ConclusionsText.from_json(content).to_json(),
        language=language,
        invented=invented,
    )


def propose_recommendation(
    session: Session,
    evaluation: Evaluation,
    *,
    at: Standing,
    recommendation: Recommendation | None,
    text: RecommendationText,
    base_number: int,
    settled: Settled | None = None,
    language: str | None = None,
    invented: bool = False,
) -> Recommendation:
    """Propose a new recommendation (None), or another wording of one. Raises `Conflict`."""
    require_stage(evaluation, Stage.JOINT_SESSION)
    found = recommendation or _open_recommendation(session, evaluation)
    revisions.propose(
        session,
        found.text,
        content=text.to_json(),
        base_number=base_number,
        author=at.author,
        keys=at.keys,
        shape=RECOMMENDATION_SHAPE,
        settled=settled,
        complete=lambda content: RecommendationText.from_json(content).to_json(),
        language=language,
        invented=invented,
    )
    return found


def _open_recommendation(session: Session, evaluation: Evaluation) -> Recommendation:
    text = revisions.open_text(session, kind=RECOMMENDATION, partnership_id=evaluation.partnership_id)
    found = Recommendation(
        id=new_id(),
        partnership_id=evaluation.partnership_id,
        number=len(evaluation.recommendations) + 1,
        text=text,
    )
    evaluation.recommendations.append(found)
    session.flush()
    return found


def say(
    session: Session,
    evaluation: Evaluation,
    revision: Revision,
    *,
    at: Standing,
    verdict: Verdict,
    reason: str | None = None,
    invented: bool = False,
) -> None:
    """Agree or object to conclusions or to a recommendation, at the very revision shown."""
    require_stage(evaluation, Stage.JOINT_SESSION)
    revisions.say(
        session, revision, verdict=verdict, author=at.author, keys=at.keys, reason=reason, invented=invented
    )


def speak(
    session: Session,
    evaluation: Evaluation,
    *,
    at: Standing,
    sentence: str | None,
    dissent: str | None,
    version: int | None,
    invented: bool = False,
) -> Voice:
    """What one's own side says in its own words: a sentence for the first page, and its dissent if any."""
    require_stage(evaluation, Stage.JOINT_SESSION)
    side = _own_side(evaluation, at)
    voice = voice_of(evaluation, side)
    if version != (voice.version if voice else 0):
        raise Overtaken(Sentence("Un collègue de votre côté a enregistré un autre texte entre-temps."))
    if voice is None:
        voice = Voice(id=new_id(), partnership_id=evaluation.partnership_id, side=side)
        evaluation.voices.append(voice)
    voice.sentence, voice.dissent, voice.invented = sentence, dissent, invented
    session.flush()
    return voice


def voice_of(evaluation: Evaluation, side: str | None) -> Voice | None:
    """What a side has said, None when it has not."""
    return next((voice for voice in evaluation.voices if voice.side == side), None)


def texts_of(evaluation: Evaluation) -> dict[uuid.UUID, revisions.SharedText]:
    """The shared texts of an evaluation by identifier: no other text is reached through it."""
    found = [r.text for r in evaluation.recommendations]
    if evaluation.conclusions is not None:
        found.append(evaluation.conclusions)
    return {text.id: text for text in found}


def _own_side(evaluation: Evaluation, at: Standing) -> str:
    if at.side not in sides_of(evaluation):
        raise RuleBroken(Sentence("Vous ne répondez pour aucun des côtés de cette évaluation."))
    return str(at.side)
