"""The answers of both sides as a report prints them: only once all are revealed, with what the registry says."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.asymmetry.models import QuestionNature
from aict.asymmetry.rules import Answer as Appreciation
from aict.asymmetry.rules import Measure, caveats
from aict.core.answers import AnswerSheet, Given, revealed, sheets_of
from aict.evaluations.changes import Answers, QuestionChange, question_changes
from aict.evaluations.criteria import shipped_criteria
from aict.evaluations.models import Evaluation
from aict.evaluations.questions import CRITERIA_GROUP, CRITERION, Asked, asked_in, checklist_of
from aict.evaluations.services import sides_of
from aict.evaluations.session import part_name
from aict.partnerships.sides import own_first
from aict.reporting.blocks import (
    Answer,
    ChecklistBlock,
    Evidence,
    QuestionBlock,
    Quote,
    Versions,
    Words,
    phrase,
)
from aict.reporting.changes import Times, answers_then, gaps_of_pairs
from aict.reporting.shown_in import ShownDocuments
from aict.reporting.sourcing import Sources
from aict.reporting.viewpoint import Viewpoint

_LANGUAGES = ("fr", "en")
_TWO = 2


@dataclass(frozen=True, slots=True)
class Answered:
    """The criteria, the checklist, and whether any answer was made up for the demonstration."""

    criteria: ChecklistBlock
    asymmetry: ChecklistBlock
    contested: tuple[Quote, ...]
    """Why a side says that what was copied from its paper is not right."""
    invented: bool


def answered(
    session: Session, evaluation: Evaluation, times: Times, at: Viewpoint, sources: Sources
) -> Answered:
    """Answers and evidence of an evaluation, compared with the one before it."""
    asked = [
        [question for question in asked_in(session, evaluation, language) if not question.follows]
        for language in _LANGUAGES
    ]
    given = revealed(session, evaluation.id, sides_of(evaluation))
    writer = _Writer(
        at=at,
        given=given,
        before=times.then.answers if times.then else None,
        sheets={sheet.party: sheet for sheet in sheets_of(session, evaluation.id)} if given else {},
        measures=times.now.measures,
        changes=_changes(asked[0], times),
        documents=ShownDocuments(session, evaluation, given, sources),
    )
    pairs = list(zip(*asked, strict=True)) if given else []
    criteria = [writer.question(*pair) for pair in pairs if pair[0].code.startswith(CRITERION)]
    checklist = [writer.question(*pair) for pair in pairs if not pair[0].code.startswith(CRITERION)]
    return Answered(
        criteria=_criteria(criteria, _introduction(given)),
        asymmetry=_checklist(
            [*checklist, *_figures(session, evaluation, writer, told={asked.measure for asked, _ in pairs})],
            _introduction(given),
        ),
        contested=tuple(
            _contest(at, writer.sheets[side]) for side in at.sides if _is_contested(writer.sheets.get(side))
        ),
        invented=any(sheet.invented for sheet in writer.sheets.values()),
    )


def _is_contested(sheet: AnswerSheet | None) -> bool:
    return sheet is not None and sheet.contested_because is not None


def _contest(at: Viewpoint, sheet: AnswerSheet) -> Quote:
    side = sheet.party
    return Quote(at.name(side), at.tone(side), sheet.contested_because, sheet.language)


def _changes(asked: Sequence[Asked], times: Times) -> Mapping[str, QuestionChange]:
    """What changed in the answer to each question, by its code; nothing where there was no last time."""
    if times.then is None:
        return {}
    found = question_changes(asked, times.now, times.then) or ()
    return {change.asked.code: change for change in found}


def _criteria(questions: Sequence[QuestionBlock], introduction: Words) -> ChecklistBlock:
    steps = tuple(Versions((("fr", s.label_fr), ("en", s.label_en))) for s in shipped_criteria().steps)
    return ChecklistBlock(CRITERIA_GROUP, introduction, steps, tuple(questions))


def _checklist(questions: Sequence[QuestionBlock], introduction: Words) -> ChecklistBlock:
    steps = tuple(answer.label for answer in Appreciation if answer.rank is not None)
    return ChecklistBlock(phrase("Ce qui est inégal"), introduction, steps, tuple(questions))


def _introduction(given: Answers | None) -> Words:
    if given is None:
        return phrase("Chaque côté répond seul : les réponses s’impriment quand tous ont envoyé les leurs.")
    if len(given) > _TWO:
        return phrase(
            "Chaque côté a répondu seul, sans voir les autres ; dans une question, « ce côté » est celui qui répond, "
            "« l’autre » chacun des autres. Aucune moyenne n’est faite des réponses."
        )
    return phrase(
        "Chaque côté a répondu seul, sans voir l’autre ; dans une question, « ce côté » est celui qui répond. "
        "Aucune moyenne n’est faite des réponses."
    )


def _figures(
    session: Session, evaluation: Evaluation, writer: "_Writer", *, told: Container[str | None]
) -> list[QuestionBlock]:
    """What is computed and not asked, save what is `told` under a question; printed before the answers are known too."""
    found = []
    for question in checklist_of(session, evaluation):
        measure = writer.measures.get(question.measure or "")
        if question.nature is QuestionNature.FIGURE and measure and question.measure not in told:
            words = Versions(question.versions)
            found.append(QuestionBlock(question.code, words, (), None, (writer.evidence(measure),)))
    return found


@dataclass(frozen=True, slots=True)
class _Writer:
    at: Viewpoint
    given: Mapping[str, Mapping[str, Given]] | None
    before: Answers | None
    sheets: Mapping[str, AnswerSheet]
    measures: Mapping[str, Measure]
    changes: Mapping[str, QuestionChange]
    documents: ShownDocuments

    def question(self, asked: Asked, other: Asked) -> QuestionBlock:
        """One question, in French and in the other language."""
        measure = self.measures.get(asked.measure or "")
        return QuestionBlock(
            # A criterion is named in its question; only the points of the checklist are known by a code.
            code="" if asked.code.startswith(CRITERION) else asked.code,
            question=_versions(asked, other),
            answers=tuple(
                self._answer(side, asked, other) for side in self.at.sides if side in (self.given or {})
            ),
            gap=self._gap(asked, self.given),
            evidence=(self.evidence(measure),) if measure else (),
            previous_gap=self._gap(asked, self.before) if self._compares(asked) else None,
            pairs=gaps_of_pairs(self.at, asked, self.given or {}),
            then=answers_then(self.at, self.changes.get(asked.code)),
            doubt=self._doubt(asked),
        )

    def _compares(self, asked: Asked) -> bool:
        """Whether it was asked in the same words the last time."""
        change = self.changes.get(asked.code)
        return change is not None and change.doubt is None

    def _doubt(self, asked: Asked) -> Words | None:
        """Why its answers compare only with care; nothing where there are none to compare."""
        change = self.changes.get(asked.code)
        return change.doubt if change and answers_then(self.at, change) else None

    def _answer(self, side: str, asked: Asked, other: Asked) -> Answer:
        given = (self.given or {})[side].get(asked.code)
        sheet = self.sheets.get(side)
        steps = [value for value, _ in asked.choices][:4]
        return Answer(
            side=self.at.name(side),
            tone=self.at.tone(side),
            step=steps.index(given.value) if given and given.value in steps else None,
            said=_label(given, asked, other),
            comment=given.comment if given else None,
            evidence=given.evidence if given else None,
            lang=given.language if given else None,
            recorded=_recorded(sheet),
            invented=bool(sheet and sheet.invented and given),
            shown_in=self.documents.of(given),
        )

    def _gap(self, asked: Asked, given: Mapping[str, Mapping[str, Given]] | None) -> int | None:
        """Steps between the answers of two sides; a gap is between two."""
        if given is None or len(given) != _TWO:
            return None
        ours, theirs = ((answers.get(asked.code)) for answers in given.values())
        found = asked.gap(ours.value if ours else None, theirs.value if theirs else None)
        return found.steps if found else None

    def evidence(self, measure: Measure) -> Evidence:
        """What the registry says, part by part."""
        return Evidence(
            label=measure.label,
            parts=tuple(
                (part_name(self.at.partnership, part.key), part.value)
                for part in own_first(self.at.sides, measure.parts, "key")
            ),
            formula=measure.formula,
            remarks=tuple(caveats(measure)) if measure.is_recorded else measure.remarks,
        )


def _versions(asked: Asked, other: Asked) -> Versions:
    """A question in French, and in the other language where somebody translated it."""
    translated = (("en", str(other.text)),) if other.language is None else ()
    return Versions((("fr", str(asked.text)), *translated))


def _label(given: Given | None, asked: Asked, other: Asked) -> Words:
    if given is None:
        return phrase("pas de réponse à la date convenue")
    label, translated = asked.label(given.value), other.label(given.value)
    if isinstance(label, str) and isinstance(translated, str):
        return Versions((("fr", label), ("en", translated)))
    return label or given.value


def _recorded(sheet: AnswerSheet | None) -> Words | None:
    """That these answers were recorded from a document, and what their own side says of it; None when it answered here."""
    if sheet is None or sheet.recorded_from_id is None:
        return None
    if sheet.contested_because is not None:
        return phrase("recopié d’un document par l’autre côté ; contesté depuis")
    if sheet.said_at is not None:
        return phrase("recopié d’un document par l’autre côté ; confirmé depuis")
    return phrase("recopié d’un document par l’autre côté")
