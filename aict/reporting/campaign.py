"""The course of an evaluation as its report prints it: what it looked at, who took part, what was followed up and given back."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from aict.core.answers import AnswerSheet, Given, revealed, sheets_of
from aict.core.revisions import in_force
from aict.evaluations.follow_up import carried_in, is_closed, question_code
from aict.evaluations.models import Carried, Evaluation
from aict.evaluations.models import Recommendation as Asked
from aict.evaluations.queries import participants_of, restitutions_of
from aict.evaluations.questions import PROGRESS
from aict.evaluations.scope import Looked, looked_at, offered
from aict.evaluations.services import response_of, sides_of
from aict.evaluations.texts import RecommendationText
from aict.evaluations.words import AUDIENCE, PART, SORT, STANCE
from aict.reporting.blocks import (
    Answer,
    FollowedUp,
    GivenBack,
    Response,
    Said,
    TakesPart,
    Versions,
    Words,
    phrase,
)
from aict.reporting.shown_in import ShownDocuments
from aict.reporting.sourcing import Sources
from aict.reporting.versions import written
from aict.reporting.viewpoint import Viewpoint

_LANGUAGES = ("fr", "en")


def scope_of(session: Session, evaluation: Evaluation) -> tuple[Said, ...]:
    """What an evaluation looked at, part by part; one sentence when it was everything."""
    if not evaluation.looks_at:
        return (
            Said(
                phrase("L’évaluation porte sur tout : conventions, objectifs, projets et les six critères.")
            ),
        )
    told = [looked_at(evaluation, offered(session, evaluation.partnership, each)) for each in _LANGUAGES]
    return tuple(
        Said(phrase("%(sort)s : %(names)s.", sort=SORT[versions[0].sort], names=_named(versions)))
        for versions in zip(*told, strict=True)
    )


def _named(versions: Sequence[Looked]) -> Versions:
    """The names of one sort in each language of the reports."""
    joined = ("; ".join(str(name) for name in one.names) for one in versions)
    return Versions(tuple(zip(_LANGUAGES, joined, strict=True)))


def participants(session: Session, evaluation: Evaluation, at: Viewpoint) -> tuple[TakesPart, ...]:
    """Who took part, by side and function; never a name."""
    people = participants_of(session, evaluation)
    people.sort(key=lambda person: at.sides.index(person.side))
    return tuple(
        TakesPart(
            at.name(person.side),
            at.tone(person.side),
            PART[person.part],
            person.function,
            person.language,
            invented=person.invented,
        )
        for person in people
    )


def followed_up(
    session: Session, evaluation: Evaluation, at: Viewpoint, sources: Sources
) -> tuple[FollowedUp, ...]:
    """Earlier recommendations that this evaluation asked about; what each side said, once all is known."""
    carried = carried_in(session, evaluation)
    said = revealed(session, evaluation.id, sides_of(evaluation)) if carried else None
    sheets = {sheet.party: sheet for sheet in sheets_of(session, evaluation.id)} if said else {}
    documents = ShownDocuments(session, evaluation, said, sources)
    found = (_followed(each, said or {}, sheets, documents, at) for each in carried)
    return tuple(each for each in found if each is not None)


def _followed(
    carried: Carried,
    said: Mapping[str, Mapping[str, Given]],
    sheets: Mapping[str, AnswerSheet],
    documents: ShownDocuments,
    at: Viewpoint,
) -> FollowedUp | None:
    recommendation, agreed = carried.recommendation, in_force(carried.recommendation.text)
    if agreed is None:
        return None
    text, of = RecommendationText.from_json(agreed.content), recommendation.evaluation
    code = question_code(recommendation.id)
    return FollowedUp(
        words=written(text, "text", agreed.language) or "",
        origin=phrase(
            "recommandation %(number)s de « %(title)s »",
            number=recommendation.number,
            title=of.title or of.code,
        ),
        due=str(text.due) if text.due else None,
        answers=tuple(
            replace(_answer(side, given, sheets, at), shown_in=documents.of(given))
            for side in at.sides
            if side in said
            for given in (said[side].get(code),)
        ),
        closed=is_closed(recommendation, said),
        lang=agreed.language,
    )


def _answer(side: str, given: Given | None, sheets: Mapping[str, AnswerSheet], at: Viewpoint) -> Answer:
    words = {progress.value: sentence for progress, sentence in PROGRESS.items()}
    sheet = sheets.get(side)
    return Answer(
        side=at.name(side),
        tone=at.tone(side),
        step=None,
        said=words[given.value] if given else phrase("pas de réponse à la date convenue"),
        comment=given.comment if given else None,
        evidence=given.evidence if given else None,
        lang=given.language if given else None,
        invented=bool(sheet and sheet.invented and given),
    )


def responses(recommendation: Asked, sides: Sequence[str], at: Viewpoint) -> tuple[Response, ...]:
    """What each side answers to a recommendation, a silent side included."""
    found = []
    for side in (side for side in at.sides if side in sides):
        given = response_of(recommendation, side)
        if given is None:
            found.append(Response(at.name(side), at.tone(side), None))
            continue
        stance: Words = STANCE[given.stance]
        said = (stance, given.words, given.language)
        found.append(Response(at.name(side), at.tone(side), *said, invented=given.invented))
    return tuple(found)


def given_back(
    session: Session, evaluation: Evaluation, previous: Evaluation | None, at: Viewpoint
) -> tuple[GivenBack, ...]:
    """What was given back of this evaluation and of the one before, by territory; where nothing was, one line says so."""
    told = [each for each in (previous, evaluation) if each is not None]
    rows = restitutions_of(session, [each.id for each in told])
    found = []
    for each in told:
        of: Words = Versions(((each.language, each.title),)) if each.title else each.code
        for side in (side for side in at.sides if side in sides_of(each)):
            here = [row for row in rows if row.evaluation_id == each.id and row.side == side]
            found += [
                GivenBack(
                    of,
                    at.name(side),
                    at.tone(side),
                    str(row.date),
                    AUDIENCE[row.audience],
                    row.form,
                    row.document.title if row.document else None,
                    row.language,
                    invented=row.invented,
                )
                for row in here
            ] or [GivenBack(of, at.name(side), at.tone(side))]
    return tuple(found)
