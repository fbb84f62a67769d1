"""What a reader sees of an evaluation: how far it is, and once revealed, answers, facts and gap side by side."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from sqlalchemy.orm import Session

from aict.asymmetry.rules import Gap, Gaps, Measure, count_gaps
from aict.core import clock
from aict.core.answers import Finish, Given, Recording, asking_to_reopen, finishes, recordings, revealed
from aict.core.errors import Sentence
from aict.core.revisions import Consent, Revision, SharedText, Verdict, current_words, head_of, in_force
from aict.documents.models import Document
from aict.evaluations.evidence import documents_shown
from aict.evaluations.kept import frozen_of
from aict.evaluations.measures import measures_of
from aict.evaluations.models import Evaluation
from aict.evaluations.pairs import Pair, counted_by_pair, pairs_of
from aict.evaluations.questions import Asked, asked_in, checklist_of, untranslated
from aict.evaluations.recorded_answers import recordable_sides
from aict.evaluations.rules import period_of
from aict.evaluations.services import sides_of
from aict.objectives.board import own_verdict
from aict.partnerships.access import Permission, Standing
from aict.partnerships.models import Partnership
from aict.partnerships.sides import side_name


@dataclass(frozen=True, slots=True)
class Line:
    """One question with the answer of each side, the gap between two sides, and what the data say."""

    asked: Asked
    answers: dict[str, Given | None]
    gap: Gap | None
    """None when there are more than two sides: a gap is between two."""
    pairs: tuple[Pair, ...]
    """Every two sides with the gap between them."""
    measure: Measure | None


@dataclass(frozen=True, slots=True)
class Subject:
    """The questions asked under one title, in their order."""

    name: Sentence
    lines: tuple[Line, ...]

    @property
    def widest(self) -> Gap | None:
        """The gap of most steps between any two sides; None where no answer has one."""
        gaps = [pair.gap for line in self.lines for pair in line.pairs if pair.gap.steps is not None]
        return max(gaps, key=lambda one: one.steps or 0, default=None)


@dataclass(frozen=True, slots=True)
class Figure:
    """A question of the checklist that is computed and not asked."""

    code: str
    text: str
    measure: Measure
    language: str | None = None
    """That of its text, where nobody translated it."""


@dataclass(frozen=True, slots=True)
class Word:
    """A shared text as a reader sees it: in force, proposed, and who has said what."""

    text: SharedText
    in_force: Revision | None
    proposed: Revision | None
    awaits_us: bool
    own_verdict: Verdict | None
    """What the reader's member said of the newest revision."""
    awaited: tuple[tuple[str, timedelta], ...]
    """The other sides' key-holders that have not answered it, and for how long."""

    @property
    def objections(self) -> list[Consent]:
        """The objections that stand: a key that agreed later objects no more."""
        newest = self.proposed or self.in_force
        said = current_words(newest).values() if newest else ()
        return [consent for consent in said if consent.verdict is Verdict.OBJECT]


@dataclass(frozen=True, slots=True)
class View:
    """An evaluation for one reader."""

    evaluation: Evaluation
    ends: dict[str, Finish]
    figures: tuple[Figure, ...]
    lines: tuple[Line, ...] | None
    """None until every side submitted or was closed."""
    gaps: Gaps | None
    """Between two sides; None when there are more."""
    gaps_by_pair: Mapping[tuple[str, str], Gaps]
    """The same for each two sides."""
    documents: Mapping[uuid.UUID, Document]
    """What the revealed answers rest on; nothing is read of it before."""
    asking_to_reopen: set[str]
    """The sides that ask to reopen what they sent."""
    recorded: Mapping[str, Recording]
    """Whose answers were recorded from a document, by side."""
    recordable: list[str]
    """The sides without an account here, whose answers on paper this reader may record."""

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """The revealed answers by subject, without those on what became of earlier recommendations."""
        asked = [line for line in self.lines or () if not line.asked.follows]
        return tuple(
            Subject(name, tuple(lines)) for name, lines in groupby(asked, key=lambda line: line.asked.group)
        )


def view_of(session: Session, evaluation: Evaluation, at: Standing, language: str) -> View:
    """What this reader may see of the evaluation now."""
    sides = sides_of(evaluation)
    measures = measures_in(session, evaluation)
    given = revealed(session, evaluation.id, sides)
    lines = None
    if given is not None:
        asked = asked_in(session, evaluation, language)
        lines = tuple(_line(question, given, at.sides, measures) for question in asked)
    gaps = [line.gap for line in lines or () if line.gap is not None]
    ends = finishes(session, evaluation.id, sides)
    return View(
        evaluation=evaluation,
        ends=ends,
        figures=_figures(session, evaluation, measures, language),
        lines=lines,
        gaps=count_gaps(gaps) if gaps else None,
        gaps_by_pair=counted_by_pair([pair for line in lines or () for pair in line.pairs]),
        documents=documents_shown(session, evaluation, given.values()) if given else {},
        asking_to_reopen=asking_to_reopen(session, evaluation.id) if lines else set(),
        recorded={each.party: each for each in recordings(session, evaluation.id)},
        recordable=recordable_sides(session, evaluation, at, ends) if at.may(Permission.TURN_KEY) else [],
    )


def measures_in(session: Session, evaluation: Evaluation) -> dict[str, Measure]:
    """What the registry says over the period of the evaluation; once that is frozen, what it said then."""
    frozen = frozen_of(session, evaluation)
    return dict(frozen.kept.measures) if frozen else registered_in(session, evaluation)


def registered_in(session: Session, evaluation: Evaluation) -> dict[str, Measure]:
    """What today's registry says over the period of the evaluation; nothing when the period is unknown."""
    period = period_of(evaluation.period_start, evaluation.period_end)
    if period is None:
        return {}
    spoken = {voice.side for voice in evaluation.voices if voice.sentence}
    return measures_of(
        session,
        evaluation.partnership,
        start=period.start,
        end=period.end,
        own_texts={side: side in spoken for side in sides_of(evaluation)},
        evaluation=evaluation,
    )


def _figures(
    session: Session, evaluation: Evaluation, measures: dict[str, Measure], language: str
) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            question.code,
            question.text(language),
            measures[question.measure],
            untranslated(question, language),
        )
        for question in checklist_of(session, evaluation)
        if question.nature == "figure" and question.measure in measures
    )


def _line(
    question: Asked, given: dict[str, dict[str, Given]], sides: list[str], measures: dict[str, Measure]
) -> Line:
    answers = {side: given[side].get(question.code) for side in sides if side in given}
    values = [answer.value if answer else None for answer in answers.values()]
    two = len(values) == 2
    return Line(
        asked=question,
        answers=answers,
        gap=question.gap(values[0], values[1]) if two else None,
        pairs=pairs_of(question, answers),
        measure=measures.get(question.measure or ""),
    )


def word_of(text: SharedText | None, at: Standing) -> Word | None:
    """A shared text for one reader; None while nothing was proposed."""
    newest = head_of(text) if text is not None else None
    if text is None or newest is None:
        return None
    agreed = in_force(text)
    return Word(
        text=text,
        in_force=agreed,
        proposed=newest if newest is not agreed else None,
        awaits_us=at.key_id in set(at.keys) - set(current_words(newest)),
        own_verdict=own_verdict(newest, at),
        awaited=tuple(
            (m.organisation.name, clock.now() - newest.at)
            for m in at.holders
            if m.side != newest.party and m.id not in current_words(newest)
        ),
    )


def end_in_words(end: Finish) -> Sentence:
    """How far a side is."""
    return _ENDS[end]


_ENDS = {
    Finish.AWAITED: Sentence("réponses attendues"),
    Finish.SUBMITTED: Sentence("réponses envoyées"),
    Finish.CLOSED: Sentence("pas de réponse à la date convenue"),
}


def part_name(partnership: Partnership, key: str) -> Sentence:
    """What a part of a measure is: a side, a territory, a direction, or a word of a list."""
    start, arrow, end = key.partition(">")
    if arrow:
        return Sentence(
            "de %(start)s vers %(end)s", start=side_name(partnership, start), end=side_name(partnership, end)
        )
    if key in _PARTS:
        return _PARTS[key]
    return Sentence("%(side)s", side=side_name(partnership, key))


_PARTS = {
    "both": Sentence("les deux territoires"),
    "joint": Sentence("ensemble"),
    "third": Sentence("un tiers"),
    "unknown": Sentence("côté inconnu"),
    "ailleurs": Sentence("ailleurs"),
    "oui": Sentence("oui"),
    "non": Sentence("non"),
    "presence": Sentence("en présence"),
    "distance": Sentence("à distance"),
}
