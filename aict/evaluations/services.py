"""The campaign of a joint evaluation: answer alone, reveal, conclude together."""

import uuid
from collections.abc import Mapping

from sqlalchemy.orm import Session

from aict.core import agreement, answers, revisions, writing
from aict.core.answers import AnswerSheet, Given
from aict.core.errors import Overtaken, RuleBroken, Sentence
from aict.core.reconciling import Settled
from aict.core.revisions import Revision, Verdict
from aict.core.schema import new_id
from aict.evaluations.follow_up import require_reasons, settle
from aict.evaluations.guard import refuse_frozen, require_stage
from aict.evaluations.models import Evaluation, Recommendation, Response, Stage, Stance, Voice
from aict.evaluations.questions import asked_in
from aict.evaluations.texts import (
    CONCLUSIONS_SHAPE,
    RECOMMENDATION_SHAPE,
    ConclusionsText,
    RecommendationText,
)
from aict.partnerships.access import Standing

CONCLUSIONS, RECOMMENDATION = "conclusions", "recommendation"


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
        party=own_side(evaluation, at),
        answers=given,
        version=version,
        invented=invented,
    )


def submit_answers(session: Session, evaluation: Evaluation, *, at: Standing) -> None:
    """Send the answers of one's own side for good; once every side has, all are revealed."""
    take_turns(session, evaluation)
    require_stage(evaluation, Stage.ANSWERING)
    sheet = answers.sheet_of(session, evaluation.id, own_side(evaluation, at))
    if sheet is None:
        raise RuleBroken(Sentence("Aucune réponse n’est encore enregistrée de votre côté."))
    require_reasons(answers.given_of(sheet))
    asked = [question.code for question in asked_in(session, evaluation, "fr")]
    answers.submit(session, sheet, person_id=at.person.id, asked=asked)
    reveal_when_finished(session, evaluation)


def close_answers(session: Session, evaluation: Evaluation, *, at: Standing) -> list[str]:
    """After the agreed date, go on without the sides that did not answer; gives those sides."""
    take_turns(session, evaluation)
    require_stage(evaluation, Stage.ANSWERING)
    late = answers.close(
        session,
        subject_id=evaluation.id,
        partnership_id=evaluation.partnership_id,
        parties=sides_of(evaluation),
        by_party=own_side(evaluation, at),
        due=evaluation.answers_due,
    )
    reveal_when_finished(session, evaluation)
    return late


def ask_to_reopen(session: Session, evaluation: Evaluation, *, at: Standing) -> bool:
    """One side asks to reopen the answers; they reopen when every side has asked. Says whether they did."""
    take_turns(session, evaluation)
    refuse_frozen(evaluation)
    own, sides = own_side(evaluation, at), sides_of(evaluation)
    opened = answers.ask_to_reopen(session, evaluation.id, party=own, parties=sides)
    if opened:
        evaluation.stage = Stage.ANSWERING
        settle(session, evaluation, sides)
    return opened


def take_turns(session: Session, evaluation: Evaluation) -> None:
    """Wait for others that send at the same instant: the second must see that the first has sent."""
    session.refresh(evaluation, ["stage", "version"], with_for_update=True)


def reveal_when_finished(session: Session, evaluation: Evaluation) -> None:
    """Open the joint session once every side has sent its answers or was closed."""
    if answers.revealed(session, evaluation.id, sides_of(evaluation)) is None:
        return
    evaluation.stage = Stage.JOINT_SESSION
    if evaluation.conclusions is None:
        evaluation.conclusions = writing.open_text(
            session, kind=CONCLUSIONS, partnership_id=evaluation.partnership_id
        )
    settle(session, evaluation, sides_of(evaluation))


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
    return writing.propose(
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
    writing.propose(
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
    text = writing.open_text(session, kind=RECOMMENDATION, partnership_id=evaluation.partnership_id)
    found = Recommendation(
        id=new_id(),
        partnership_id=evaluation.partnership_id,
        number=len(evaluation.recommendations) + 1,
        text=text,
        responses=[],
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
    agreement.say(
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
    side = own_side(evaluation, at)
    voice = voice_of(evaluation, side)
    if version != (voice.version if voice else 0):
        raise Overtaken(Sentence("Un collègue de votre côté a enregistré un autre texte entre-temps."))
    if voice is None:
        voice = Voice(id=new_id(), partnership_id=evaluation.partnership_id, side=side)
        evaluation.voices.append(voice)
    voice.sentence, voice.dissent, voice.invented = sentence, dissent, invented
    session.flush()
    return voice


def respond(
    session: Session,
    evaluation: Evaluation,
    recommendation: Recommendation,
    *,
    at: Standing,
    stance: Stance,
    words: str | None,
    version: int | None,
    invented: bool = False,
) -> Response:
    """What one's own side answers to a recommendation; a side that does not follow it says why. Raises `RuleBroken`, `Overtaken`."""
    require_stage(evaluation, Stage.JOINT_SESSION)
    side, found = own_side(evaluation, at), response_of(recommendation, at.side)
    if version != (found.version if found else 0):
        raise Overtaken(Sentence("Un collègue de votre côté a enregistré une autre réponse entre-temps."))
    if stance is not Stance.ACCEPTED and not words:
        raise RuleBroken(Sentence("Dites pourquoi, en une phrase."), field="words")
    if found is None:
        found = Response(id=new_id(), partnership_id=evaluation.partnership_id, side=side)
        recommendation.responses.append(found)
    found.stance, found.words, found.invented = stance, words, invented
    session.flush()
    return found


def response_of(recommendation: Recommendation, side: str | None) -> Response | None:
    """What a side has answered to a recommendation, None when it has not."""
    return next((each for each in recommendation.responses if each.side == side), None)


def voice_of(evaluation: Evaluation, side: str | None) -> Voice | None:
    """What a side has said, None when it has not."""
    return next((voice for voice in evaluation.voices if voice.side == side), None)


def texts_of(evaluation: Evaluation) -> dict[uuid.UUID, revisions.SharedText]:
    """The shared texts of an evaluation by identifier: no other text is reached through it."""
    found = [r.text for r in evaluation.recommendations]
    if evaluation.conclusions is not None:
        found.append(evaluation.conclusions)
    return {text.id: text for text in found}


def own_side(evaluation: Evaluation, at: Standing) -> str:
    """The side that somebody answers for. Raises `RuleBroken` for who stands on none of those that answer."""
    if at.side not in sides_of(evaluation):
        raise RuleBroken(Sentence("Vous ne répondez pour aucun des côtés de cette évaluation."))
    return str(at.side)
