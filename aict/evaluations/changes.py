"""What changed since the last evaluation: answers and measures, the value before, the value now, and whether they compare.

An answer compares when the same question was asked in the same words. What was frozen is read as it was frozen, whatever
became of the register since; where nothing was, a measure is computed for both periods by the same formula from the
register as it stands today, and that is said. Nothing is added up and nothing is turned into a score.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from sqlalchemy.orm import Session

from aict.asymmetry.rules import Gap, Measure, Part
from aict.core.answers import Given, revealed
from aict.core.errors import Sentence
from aict.evaluations.kept import Frozen, frozen_of
from aict.evaluations.models import Evaluation
from aict.evaluations.pairs import Pair, pairs_of
from aict.evaluations.queries import evaluations_of
from aict.evaluations.questions import Asked, asked_in, checklist_of
from aict.evaluations.rules import Period, period_of
from aict.evaluations.services import sides_of
from aict.evaluations.session import registered_in

Answers = Mapping[str, Mapping[str, Given]]

NEW = Sentence("question nouvelle : elle n’était pas posée la dernière fois")
REWORDED = Sentence("question reformulée depuis : les réponses ne se comparent qu’avec prudence")
SILENT = Sentence("les réponses de la dernière fois ne sont pas connues")


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One side's answer then and now; None where it gave none."""

    side: str
    before: str | None
    now: str | None
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class QuestionChange:
    """One question in two evaluations."""

    asked: Asked
    answers: tuple[AnswerChange, ...]
    gaps: tuple[tuple[Pair, Gap | None], ...]
    """The gap between two sides now, with the gap of the same two before; None where there was none to know."""
    doubt: Sentence | None
    """Why the two do not compare, or only with care; None when they do."""

    @property
    def differs(self) -> bool:
        """Whether a side that answered both times answers otherwise now."""
        return any(a.before is not None and a.now is not None and a.before != a.now for a in self.answers)


@dataclass(frozen=True, slots=True)
class MeasureChange:
    """One measure over two periods, part by part."""

    measure: Measure
    before: Measure | None
    parts: tuple[tuple[str, Part | None, Part | None], ...]
    """Each part by its key: before, now."""
    doubt: Sentence | None

    @property
    def differs(self) -> bool:
        """Whether any part counts otherwise now than then."""
        return any((then and then.count) != (now and now.count) for _, then, now in self.parts)


@dataclass(frozen=True, slots=True)
class Found:
    """What one evaluation found, wherever it is read, and what a reader must know of that."""

    answers: Answers | None
    """None while they are secret."""
    questions: Mapping[str, str]
    """The words of each question of its checklist, by code."""
    measures: Mapping[str, Measure]
    frozen: Frozen | None
    """What was frozen of it, from which all this is read; None where it is read from today's register."""


@dataclass(frozen=True, slots=True)
class Changes:
    """One evaluation beside the one before it."""

    before: Evaluation
    source: tuple[Sentence, Sentence]
    """Where the figures of the last time are read, then those of this time."""
    doubt: Sentence | None
    """What to know before comparing anything: another version of the checklist."""
    questions: tuple[QuestionChange, ...] | None
    """None until the answers of this one are revealed."""
    measures: tuple[MeasureChange, ...]

    @property
    def subjects(self) -> tuple[tuple[Sentence, tuple[QuestionChange, ...]], ...]:
        """The questions under their titles, in their order; nothing where there is nothing to set beside them."""
        told = () if self.nothing_known else self.questions or ()
        return tuple((name, tuple(under)) for name, under in groupby(told, key=lambda one: one.asked.group))

    @property
    def nothing_known(self) -> bool:
        """Whether there are answers now and none of the last time to set beside them."""
        return bool(self.questions) and all(one.doubt == SILENT for one in self.questions or ())


def evaluation_before(session: Session, evaluation: Evaluation) -> Evaluation | None:
    """The evaluation of the same partnership whose period ended last before this one's; None for the first.

    Of two periods that end alike, the evaluation that was recorded first came first.
    """
    own = _in_time(evaluation)
    earlier = [
        other
        for other in evaluations_of(session, evaluation.partnership_id)
        if other.id != evaluation.id and _in_time(other) < own
    ]
    return max(earlier, key=_in_time, default=None)


def _in_time(evaluation: Evaluation) -> tuple[date, datetime, str]:
    ended = evaluation.period_end or evaluation.date or evaluation.period_start
    return (ended.latest if ended else date.min, evaluation.entered_at, str(evaluation.id))


def found_in(session: Session, evaluation: Evaluation) -> Found:
    """What was frozen of an evaluation; else its answers once revealed and what today's register says of its period."""
    frozen = frozen_of(session, evaluation)
    if frozen is not None:
        kept = frozen.kept
        return Found(kept.given, kept.questions, kept.measures, frozen)
    return Found(
        answers=revealed(session, evaluation.id, sides_of(evaluation)),
        questions={question.code: question.text_fr for question in checklist_of(session, evaluation)},
        measures=registered_in(session, evaluation),
        frozen=None,
    )


def changes_of(session: Session, evaluation: Evaluation, language: str) -> Changes | None:
    """What changed since the evaluation before; None when there is none."""
    before = evaluation_before(session, evaluation)
    if before is None:
        return None
    now, then = found_in(session, evaluation), found_in(session, before)
    return Changes(
        before=before,
        source=(last_time_from(then), _this_time_from(now)),
        doubt=_other_version(evaluation, before),
        questions=question_changes(asked_in(session, evaluation, language), now, then),
        measures=measure_changes(now, then, evaluation, before),
    )


def last_time_from(then: Found) -> Sentence:
    """Where the figures of the last time are read."""
    if then.frozen is None:
        return Sentence(
            "La dernière fois n’a pas été figée avec ses chiffres : sa période est recalculée sur le registre d’aujourd’hui."
        )
    return Sentence(
        "La dernière fois : les chiffres tels qu’ils ont été figés le %(day)s ; ce qui a été inscrit ou corrigé depuis n’y change rien.",
        day=then.frozen.on,
    )


def _this_time_from(now: Found) -> Sentence:
    if now.frozen is None:
        return Sentence("Cette fois : le registre d’aujourd’hui.")
    return Sentence("Cette fois : les chiffres tels qu’ils ont été figés le %(day)s.", day=now.frozen.on)


def _other_version(evaluation: Evaluation, before: Evaluation) -> Sentence | None:
    now, then = evaluation.checklist, before.checklist
    if now is None or then is None or now.id == then.id:
        return None
    return Sentence(
        "la liste de questions a changé : version %(then)s la dernière fois, version %(now)s cette fois",
        then=then.version,
        now=now.version,
    )


def question_changes(asked: Sequence[Asked], now: Found, then: Found) -> tuple[QuestionChange, ...] | None:
    """Each question beside what was answered the last time; None until the answers are revealed."""
    if now.answers is None:
        return None
    known = then.answers is not None
    return tuple(
        _question(
            one, now.answers, then.answers, doubt_of(one.code, now.questions, then.questions, known=known)
        )
        for one in asked
        # What became of a recommendation is told of that recommendation, not beside another time.
        if not one.follows
    )


def doubt_of(code: str, now: Mapping[str, str], before: Mapping[str, str], *, known: bool) -> Sentence | None:
    """Why the answers to a question do not compare with those of the last time; None when they do.

    The criteria stand outside the checklist and are the same every time. `known` says whether the answers of the
    last time are known at all.
    """
    if not known:
        return SILENT
    if code not in now:
        return None
    if code not in before:
        return NEW
    return REWORDED if now[code] != before[code] else None


def _question(asked: Asked, now: Answers, then: Answers | None, doubt: Sentence | None) -> QuestionChange:
    said = {side: given.get(asked.code) for side, given in now.items()}
    said_then = {side: given.get(asked.code) for side, given in (then or {}).items()}
    gaps_then = {(pair.one, pair.other): pair.gap for pair in pairs_of(asked, said_then)}
    return QuestionChange(
        asked=asked,
        answers=tuple(_answer(asked, side, said_then.get(side), given) for side, given in said.items()),
        gaps=tuple((pair, gaps_then.get((pair.one, pair.other))) for pair in pairs_of(asked, said)),
        doubt=doubt,
    )


def _answer(asked: Asked, side: str, before: Given | None, now: Given | None) -> AnswerChange:
    then, today = before.value if before else None, now.value if now else None
    return AnswerChange(side, then, today, _in_words(asked, then, today))


def _in_words(asked: Asked, before: str | None, now: str | None) -> Sentence:
    if before is None or now is None:
        return Sentence("rien à comparer")
    if before == now:
        return Sentence("même réponse que la dernière fois")
    steps = asked.steps(before, now)
    if steps is None:
        return Sentence("autre réponse, qui n’est pas sur l’échelle")
    if abs(steps) == 1:
        return _WORSE_BY_ONE if steps > 0 else _BETTER_BY_ONE
    return (
        Sentence("plus inégal ou moins favorable : %(n)s pas", n=steps)
        if steps > 0
        else Sentence("plus équilibré ou plus favorable : %(n)s pas", n=-steps)
    )


_WORSE_BY_ONE = Sentence("plus inégal ou moins favorable : 1 pas")
_BETTER_BY_ONE = Sentence("plus équilibré ou plus favorable : 1 pas")


def measure_changes(
    now: Found, then: Found, evaluation: Evaluation, before: Evaluation
) -> tuple[MeasureChange, ...]:
    """Each measure over the period of the evaluation before and over this one's."""
    doubt = _other_length(evaluation, before)
    return tuple(
        measure_change(measure, then.measures.get(key), doubt) for key, measure in now.measures.items()
    )


def _other_length(evaluation: Evaluation, before: Evaluation) -> Sentence | None:
    now = period_of(evaluation.period_start, evaluation.period_end)
    then = period_of(before.period_start, before.period_end)
    if then is None:
        return Sentence("la période de la dernière évaluation n’est pas connue : rien ne peut être calculé")
    if now is None or _months(now) == _months(then):
        return None
    return Sentence(
        "périodes de durée différente (%(then)s mois, puis %(now)s mois) : comparez les parts, pas les nombres",
        then=_months(then),
        now=_months(now),
    )


def _months(period: Period) -> int:
    days = (period.end - period.start).days + 1
    return round(days * 12 / 365.25)


def measure_change(measure: Measure, before: Measure | None, doubt: Sentence | None) -> MeasureChange:
    """One measure beside what it was, every part that either has."""
    then = {part.key: part for part in before.parts} if before else {}
    now = {part.key: part for part in measure.parts}
    keys: Sequence[str] = list(dict.fromkeys([*now, *then]))
    parts = tuple((key, then.get(key), now.get(key)) for key in keys)
    return MeasureChange(measure, before, parts, doubt if parts else None)
