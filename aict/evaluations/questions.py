"""What each side of an evaluation is asked: the checklist's appreciations, and the six criteria."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.asymmetry.models import Question
from aict.asymmetry.queries import GROUPS, asked, questions_for
from aict.asymmetry.rules import Answer, Gap, gap
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.evaluations.criteria import shipped_criteria
from aict.evaluations.models import Evaluation
from aict.evaluations.rules import steps_apart
from aict.reference.queries import EUROPEAN_UNION, is_in_group

CRITERION = "criterion."
CRITERIA_GROUP = Sentence("Les six critères d’évaluation (OCDE-CAD)")


@dataclass(frozen=True, slots=True)
class Asked:
    """One question that each side answers alone."""

    code: str
    group: Sentence
    text: str
    help: str | None
    choices: tuple[tuple[str, Sentence | str], ...]
    measure: str | None = None

    def gap(self, ours: str | None, theirs: str | None) -> Gap:
        """The steps between two answers to it."""
        if self.code.startswith(CRITERION):
            return _gap_of_criterion(ours, theirs)
        return gap(Answer(ours) if ours else None, Answer(theirs) if theirs else None)

    def label(self, value: str | None) -> Sentence | str | None:
        """An answer in words."""
        return dict(self.choices).get(value or "")


def checklist_of(session: Session, evaluation: Evaluation) -> list[Question]:
    """The checklist's questions meant for this relation, figures included, in order."""
    if evaluation.checklist is None:
        return []
    countries = sorted({m.organisation.country for m in evaluation.partnership.members if m.holds_key})
    on = evaluation.period_end or PartialDate.of(clock.today())
    return questions_for(
        evaluation.checklist,
        countries=countries,
        in_union=[c for c in countries if is_in_group(session, country=c, group=EUROPEAN_UNION, on=on)],
    )


def asked_in(session: Session, evaluation: Evaluation, language: str) -> list[Asked]:
    """Every question each side answers: appreciations of the checklist, then the criteria."""
    appreciations = [_of_checklist(q, language) for q in asked(checklist_of(session, evaluation))]
    return [*appreciations, *_criteria(language)]


def _of_checklist(question: Question, language: str) -> Asked:
    return Asked(
        code=question.code,
        group=GROUPS[question.group],
        text=question.text(language),
        help=question.help(language),
        choices=tuple((answer.value, answer.label) for answer in Answer),
        measure=question.measure,
    )


def _criteria(language: str) -> list[Asked]:
    shipped = shipped_criteria()
    choices = tuple((step.code, step.label(language)) for step in (*shipped.steps, *shipped.outside))
    return [
        Asked(
            code=f"{CRITERION}{criterion.code}",
            group=CRITERIA_GROUP,
            text=f"{criterion.label(language)} – {criterion.question(language)}",
            help=criterion.help(language),
            choices=choices,
        )
        for criterion in shipped.criteria
    ]


def _gap_of_criterion(ours: str | None, theirs: str | None) -> Gap:
    if ours is None or theirs is None:
        return gap(None, None)
    steps = steps_apart(ours, theirs, shipped_criteria().scale)
    if steps is None:
        return gap(Answer.CANNOT_SAY, Answer.CANNOT_SAY)
    # The same words for the same number of steps, whichever scale it is.
    ends = list(Answer)
    return gap(ends[0], ends[steps])
