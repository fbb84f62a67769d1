"""The report of an evaluation: how it was made, what both sides say, conclude, recommend and ask, and the proof."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from aict.core import clock
from aict.core.answers import Finish, finishes
from aict.core.revisions import Revision, SharedText, head_of, in_force
from aict.core.versions import languages_said
from aict.evaluations import kept
from aict.evaluations.changes import Found
from aict.evaluations.models import Evaluation, Stage
from aict.evaluations.queries import evaluations_of
from aict.evaluations.rules import period_of
from aict.evaluations.services import sides_of, voice_of
from aict.evaluations.session import end_in_words
from aict.evaluations.texts import (
    CONCLUSIONS_SHAPE,
    RECOMMENDATION_SHAPE,
    ConclusionsText,
    RecommendationText,
)
from aict.evaluations.texts import Asked as AskedOf
from aict.evaluations.words import ASKED, KIND
from aict.reporting import campaign
from aict.reporting.answers import Answered, answered
from aict.reporting.blocks import (
    Asked,
    Conclusion,
    Day,
    FrontPage,
    QuestionBlock,
    Quote,
    Recommendation,
    ReportHead,
    Said,
    Versions,
    Words,
    Written,
    phrase,
)
from aict.reporting.changes import Times, changed_from, changed_measures, referentials, times_of
from aict.reporting.document import Document
from aict.reporting.front import shortened
from aict.reporting.sheet import sheet
from aict.reporting.sourcing import Sources
from aict.reporting.versions import written
from aict.reporting.viewpoint import Viewpoint

MOST, MOST_UNEQUAL = 3, 2
"""Recommendations, and unequal points, on the first page; all of them stand in the proof."""
LONGEST_QUESTION = 160
TWO = 2
"""Sides of most relations: a gap is between two."""


def evaluation_report(session: Session, at: Viewpoint, evaluation: Evaluation) -> Document:
    """Head and blocks of the report of one evaluation; the facts are those of the sheet that may fall in its period."""
    period = period_of(evaluation.period_start, evaluation.period_end)
    at = replace(at, period=period, evaluation=evaluation)
    facts, times = sheet(session, at), times_of(session, evaluation)
    sources = Sources(session, facts.blocks["sources"])
    answers = answered(session, evaluation, times, at, sources)
    conclusions = shown_text(evaluation.conclusions)
    asked = [(r, text) for r in evaluation.recommendations if (text := shown_text(r.text))]
    recommendations = [text for _, text in asked]
    texts = [text for text in (conclusions, *recommendations) if text]
    invented = answers.invented or evaluation.invented or any(text.invented for text in texts)
    blocks = {
        **facts.blocks,
        "method": _method(session, evaluation, at),
        "contested": answers.contested,
        "criteria": answers.criteria,
        "asymmetry": answers.asymmetry,
        "conclusions": conclusions_of(evaluation, conclusions, at),
        "recommendations": tuple(
            replace(recommendation_of(text, at), responses=campaign.responses(r, sides_of(evaluation), at))
            for r, text in asked
        ),
        "scope": campaign.scope_of(session, evaluation),
        "participants": campaign.participants(session, evaluation, at),
        "follow_up": campaign.followed_up(session, evaluation, at, sources),
        "changed": changed_measures(times, at),
        "changed_from": changed_from(times),
        "referentials": referentials(session, at),
        "restitutions": campaign.given_back(session, evaluation, times.previous, at),
        "signatures": (),
        kept.BLOCK: kept.to_keep(session, evaluation, times.now.measures),
    }
    blocks["sources"] = sources.listed()
    invented = invented or sources.invented
    front = _front(
        facts.front, evaluation, at, answers=answers, conclusions=conclusions, recommendations=recommendations
    )
    return Document(_head(facts.head, evaluation, invented=facts.head.invented or invented), front, blocks)


def sheet_in_full(session: Session, at: Viewpoint) -> Document:
    """The partnership sheet, whose first page says what the last evaluation that both sides closed found and asks.

    Answers still secret, and words still discussed, are left out: the sheet is read by anybody of the partnership.
    """
    facts = sheet(session, at)
    closed = (
        e for e in evaluations_of(session, at.partnership.id) if e.stage in (Stage.FROZEN, Stage.SEALED)
    )
    evaluation = next(closed, None)
    if evaluation is None:
        return facts
    # What the registry says beside each answer stands in the report of the evaluation: nothing is computed again here.
    times = Times(evaluation, None, Found(None, {}, {}, None), None)
    answers = answered(session, evaluation, times, at, Sources(session, facts.blocks["sources"]))
    conclusions = shown_text(evaluation.conclusions)
    recommendations = [text for r in evaluation.recommendations if (text := shown_text(r.text))]
    front = _front(
        facts.front, evaluation, at, answers=answers, conclusions=conclusions, recommendations=recommendations
    )
    told = Said(phrase("D’après : %(title)s.", title=title_of(evaluation)))
    front = replace(front, unequal=(*front.unequal, told), recommended=(*front.recommended, told))
    invented = facts.head.invented or evaluation.invented or answers.invented
    return replace(facts, head=replace(facts.head, invented=invented), front=front)


def title_of(evaluation: Evaluation) -> Words:
    """Its title, else what it is, else its code."""
    kind: Words = KIND[evaluation.kind] if evaluation.kind else evaluation.code
    return evaluation.title or kind


def latest(session: Session, at: Viewpoint) -> Evaluation | None:
    """The evaluation of the latest period; None when the partnership has none."""
    return next(iter(evaluations_of(session, at.partnership.id)), None)


def shown_text(text: SharedText | None) -> Revision | None:
    """What is in force, else what is proposed."""
    return (in_force(text) or head_of(text)) if text else None


def _head(head: ReportHead, evaluation: Evaluation, *, invented: bool) -> ReportHead:
    kind: Words = KIND[evaluation.kind] if evaluation.kind else phrase("Évaluation")
    starts, ends = evaluation.period_start, evaluation.period_end
    period = (
        phrase("Période : %(a)s – %(b)s", a=Day(str(starts)), b=Day(str(ends))) if starts and ends else None
    )
    return replace(
        head,
        title=evaluation.title or kind,
        lang=evaluation.language if evaluation.title else None,
        code=evaluation.code,
        subtitle=period or phrase("Période inconnue"),
        generated_on=clock.today().isoformat(),
        invented=invented,
    )


def _method(session: Session, evaluation: Evaluation, at: Viewpoint) -> tuple[Said, ...]:
    ends = finishes(session, evaluation.id, sides_of(evaluation))
    if all(end is Finish.AWAITED for end in ends.values()) and evaluation.checklist is None:
        return (
            Said(
                phrase(
                    "Évaluation passée, enregistrée d’après ses sources ; aucune réponse n’y est attachée."
                )
            ),
        )
    sides = [side for side in at.sides if side in ends]
    said = [
        Said(phrase("%(who)s : %(end)s.", who=at.name(side), end=end_in_words(ends[side]))) for side in sides
    ]
    if evaluation.answers_due:
        due = Day(evaluation.answers_due.isoformat())
        said.append(Said(phrase("Date convenue pour les réponses : %(day)s.", day=due)))
    said += _languages(evaluation.conclusions)
    together = _TOGETHER[len(sides) > TWO]
    return (Said(together), *said)


_TOGETHER = {
    False: phrase("Chaque côté a répondu seul, puis les deux ont conclu ensemble."),
    True: phrase("Chaque côté a répondu seul, puis tous ont conclu ensemble."),
}


def _languages(conclusions: SharedText | None) -> list[Said]:
    agreed = in_force(conclusions) if conclusions else None
    languages = languages_said(CONCLUSIONS_SHAPE, agreed.content, agreed.language) if agreed else None
    return [Said(phrase("Conclusions acceptées %(languages)s.", languages=languages))] if languages else []


def conclusions_of(evaluation: Evaluation, text: Revision | None, at: Viewpoint) -> tuple[Conclusion, ...]:
    """One conclusion a paragraph; what a side does not share stands under the last."""
    if text is None:
        return ()
    words = _paragraphs(written(ConclusionsText.from_json(text.content), "text", text.language) or "")
    voices = [voice_of(evaluation, side) for side in at.sides]
    dissents = tuple(
        Quote(
            at.name(voice.side), at.tone(voice.side), voice.dissent, voice.language, invented=voice.invented
        )
        for voice in voices
        if voice and voice.dissent
    )
    return (
        *(Conclusion(part, lang=text.language) for part in words[:-1]),
        *(Conclusion(part, dissents, text.language) for part in words[-1:]),
    )


def _paragraphs(words: Written) -> list[Written]:
    """One by one; whole where the versions are not cut alike, as nobody can say then which says which again."""
    if isinstance(words, str):
        return [part.strip() for part in words.split("\n\n") if part.strip()]
    cut = {language: [p for p in said.split("\n\n") if p.strip()] for language, said in words.texts}
    if len({len(parts) for parts in cut.values()}) > 1:
        return [words]
    return [Versions(tuple(zip(cut, parts, strict=True))) for parts in zip(*cut.values(), strict=True)]


def recommendation_of(text: Revision, at: Viewpoint) -> Recommendation:
    """One recommendation as agreed or proposed, with who answers for it on each side."""
    said = RecommendationText.from_json(text.content)
    owners = dict(said.owners)
    return Recommendation(
        words=written(said, "text", text.language) or "",
        owners=tuple((at.name(side), owners.get(side)) for side in at.sides),
        due=str(said.due) if said.due else None,
        follow_up=_follow_up(text),
        lang=text.language,
    )


def _follow_up(text: Revision) -> Words | None:
    if text.in_force_at is None:
        return phrase("proposée, pas encore acceptée par tous")
    languages = languages_said(RECOMMENDATION_SHAPE, text.content, text.language)
    return phrase("acceptée %(languages)s", languages=languages) if languages else None


def _front(
    front: FrontPage,
    evaluation: Evaluation,
    at: Viewpoint,
    *,
    answers: Answered,
    conclusions: Revision | None,
    recommendations: Sequence[Revision],
) -> FrontPage:
    texts = [
        Said(
            shortened(written(RecommendationText.from_json(text.content), "text", text.language) or ""),
            lang=text.language,
        )
        for text in recommendations
    ]
    return replace(
        front,
        unequal=_unequal(answers.asymmetry.questions),
        recommended=tuple(texts[:MOST]),
        asked=_asked(conclusions),
        voices=tuple(_voice(evaluation, side, at) for side in at.sides),
    )


def _unequal(questions: Sequence[QuestionBlock]) -> tuple[Said, ...]:
    """The points that a side finds unequal (steps 2 and 3), the widest gap first; said when there is none."""
    found = [q for q in questions if any((answer.step or 0) >= 2 for answer in q.answers)]
    found.sort(key=lambda question: -(apart(question) or 0))
    if not found:
        silent = not any(question.answers for question in questions)
        return () if silent else (Said(phrase("Aucun côté ne juge un point inégal.")),)
    return tuple(Said(point_of(question)) for question in found[:MOST_UNEQUAL])


def steps_of(question: QuestionBlock) -> list[int]:
    """The steps of the answers that stand on the scale."""
    return [answer.step for answer in question.answers if answer.step is not None]


def apart(question: QuestionBlock) -> int | None:
    """The steps between the two answers that are farthest apart; None where fewer than two stand on the scale."""
    steps = steps_of(question)
    return max(steps) - min(steps) if len(steps) > 1 else None


def point_of(question: QuestionBlock) -> Words:
    """A question in short, with what each side answers."""
    asked = question.question
    if isinstance(asked, Versions):
        asked = Versions(
            tuple((language, shortened(text, LONGEST_QUESTION)) for language, text in asked.texts)
        )
    answers = [phrase("%(who)s : %(said)s", who=a.side, said=a.said) for a in question.answers]
    if len(answers) == TWO:
        return phrase("%(question)s %(a)s ; %(b)s.", question=asked, a=answers[0], b=answers[1])
    return (
        phrase("%(question)s %(answers)s.", question=asked, answers=in_a_row(answers)) if answers else asked
    )


def in_a_row(said: Sequence[Words]) -> Words:
    """Several statements one after the other; at least one."""
    first, *others = said
    for other in others:
        first = phrase("%(a)s ; %(b)s", a=first, b=other)
    return first


def _asked(text: Revision | None) -> tuple[Asked, ...]:
    said = ConclusionsText.from_json(text.content) if text else None
    if said is None or said.asked is None:
        return ()
    word: Words = ASKED[AskedOf(said.asked)]
    words = written(said, "asked_words", text.language) if text else None
    if words:
        word = phrase("%(act)s – %(words)s", act=word, words=words)
    return (Asked(word, str(said.asked_by) if said.asked_by else None),)


def _voice(evaluation: Evaluation, side: str, at: Viewpoint) -> Quote:
    voice = voice_of(evaluation, side)
    words = voice.sentence if voice else None
    language = voice.language if voice else None
    return Quote(
        at.name(side), at.tone(side), words, language, invented=bool(words and voice and voice.invented)
    )
