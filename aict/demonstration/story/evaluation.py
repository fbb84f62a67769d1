"""A joint evaluation: each side alone and blind, then together until the last word is agreed."""

from sqlalchemy import select

from aict.accounts.models import Person
from aict.activities.models import Meeting
from aict.core.answers import Given
from aict.core.dates import PartialDate
from aict.core.revisions import Revision, SharedText, Verdict, head_of
from aict.core.schema import new_id
from aict.demonstration.story.facts import enter
from aict.demonstration.story.stage import OFFICERS, OTHER, Stage, Told
from aict.evaluations import planning, services
from aict.evaluations.campaign_models import Participant, Restitution
from aict.evaluations.follow_up import carried_in, question_code
from aict.evaluations.front_photograph import choose_photograph, offered_photographs
from aict.evaluations.models import Evaluation, EvaluationKind, Recommendation, Stance
from aict.evaluations.texts import ConclusionsText, RecommendationText
from aict.partnerships.models import Guest


def play(stage: Stage, told: Told) -> Evaluation:
    """Play one evaluation until it can be frozen."""
    evaluation = _plan(stage, told["plan"])
    if "guest" in told:
        _invite(stage, evaluation, told)
    for person in told["participants"]:
        enter(stage, Participant, person, side=person["by"], evaluation_id=evaluation.id)
    for side in told["answers"]:
        _answer(stage, evaluation, side, told)
    for meeting in told["meetings"]:
        enter(stage, Meeting, meeting)
    _conclude(stage, evaluation, told)
    for voice in told["voices"]:
        _speak(stage, evaluation, voice)
    return evaluation


def give_back(stage: Stage, evaluation: Evaluation, told: Told) -> None:
    """Each side gives the results back on its territory."""
    for restitution in told.get("restitutions", ()):
        enter(stage, Restitution, restitution, side=restitution["by"], evaluation_id=evaluation.id)


def illustrate(stage: Stage, evaluation: Evaluation, told: Told) -> None:
    """Put the photograph of the story on the first page, where one side chose it."""
    if "front" not in told:
        return
    photograph, *_ = offered_photographs(stage.session, evaluation)
    with stage.officer(told["front"]) as at:
        choose_photograph(stage.session, evaluation, at=at, testimony_id=photograph.id, seen="")


def _plan(stage: Stage, told: Told) -> Evaluation:
    with stage.officer(told) as at:
        evaluation = planning.plan(
            stage.session,
            at=at,
            title=told["title"],
            kind=EvaluationKind(told["kind"]),
            period_start=PartialDate.parse(told["period_start"]),
            period_end=PartialDate.parse(told["period_end"]),
            answers_due=told["answers_due"],
            invented=True,
        )
        evaluation.note = told["note"].strip()
    return evaluation


def _invite(stage: Stage, evaluation: Evaluation, told: Told) -> None:
    guest = stage.session.scalars(select(Person).where(Person.email == told["guest"]["email"])).one()
    with stage.officer(told["plan"]) as at:
        stage.session.add(
            Guest(id=new_id(), partnership_id=at.partnership.id, person_id=guest.id, subject_id=evaluation.id)
        )


def _answer(stage: Stage, evaluation: Evaluation, side: str, told: Told) -> None:
    given = {question["code"]: _given(question, side) for question in told["questions"]}
    codes = {
        one.recommendation.number: one.recommendation.id for one in carried_in(stage.session, evaluation)
    }
    for followed in told.get("follow_up", ()):
        given[question_code(codes[followed["number"]])] = _given(followed, side)
    with stage.act(OFFICERS[side], told["answers"][side]["on"]) as at:
        services.save_answers(stage.session, evaluation, at=at, given=given, version=0, invented=True)
        services.submit_answers(stage.session, evaluation, at=at)


def _given(told: Told, side: str) -> Given:
    return Given(told[side], told.get(f"{side}_comment"), told.get(f"{side}_evidence"))


def _conclude(stage: Stage, evaluation: Evaluation, told: Told) -> None:
    for said in told["conclusions"]:
        with stage.officer(said) as at:
            text = ConclusionsText(
                text=said["text"].strip(),
                asked=said["asked"],
                asked_words=said["asked_words"],
                asked_by=PartialDate.parse(said["asked_by"]),
            )
            revision = services.propose_conclusions(
                stage.session,
                evaluation,
                at=at,
                text=text,
                base_number=_number(evaluation.conclusions),
                invented=True,
            )
        _agree(stage, evaluation, revision, said)
    for said in told["recommendations"]:
        with stage.officer(said) as at:
            recommendation = services.propose_recommendation(
                stage.session,
                evaluation,
                at=at,
                recommendation=None,
                text=RecommendationText(
                    text=said["text"],
                    owners=tuple(sorted(said["owners"].items())),
                    due=PartialDate.parse(said["due"]),
                ),
                base_number=0,
                invented=True,
            )
        _agree(stage, evaluation, head_of(recommendation.text), said)
        _respond(stage, evaluation, recommendation, said)


def _respond(stage: Stage, evaluation: Evaluation, recommendation: Recommendation, told: Told) -> None:
    for side, stance in told["responses"].items():
        with stage.act(OFFICERS[side], told["agreed_on"]) as at:
            services.respond(
                stage.session,
                evaluation,
                recommendation,
                at=at,
                stance=Stance(stance),
                words=told.get(f"response_{side}"),
                version=0,
                invented=True,
            )


def _number(text: SharedText | None) -> int:
    return text.head if text else 0


def _agree(stage: Stage, evaluation: Evaluation, revision: Revision | None, told: Told) -> None:
    if "agreed_on" not in told or revision is None:
        return
    with stage.act(OFFICERS[OTHER[told["by"]]], told["agreed_on"]) as at:
        services.say(stage.session, evaluation, revision, at=at, verdict=Verdict.AGREE, invented=True)


def _speak(stage: Stage, evaluation: Evaluation, told: Told) -> None:
    with stage.officer(told) as at:
        services.speak(
            stage.session,
            evaluation,
            at=at,
            sentence=told["sentence"],
            dissent=told.get("dissent"),
            version=0,
            invented=True,
        )
