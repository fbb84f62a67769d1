"""What each side of an evaluation is asked: the checklist's appreciations, the criteria, and what became of earlier recommendations."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from aict.asymmetry.models import Question
from aict.asymmetry.queries import GROUPS, asked, questions_for
from aict.asymmetry.rules import Answer, Gap, gap
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence
from aict.core.revisions import in_force
from aict.core.versions import in_language
from aict.evaluations.criteria import shipped_criteria
from aict.evaluations.follow_up import FOLLOW_UP, Progress, carried_in, question_code
from aict.evaluations.models import Evaluation, Recommendation
from aict.evaluations.rules import steps_apart
from aict.evaluations.scope import Sort, looks_at
from aict.reference.queries import EUROPEAN_UNION, are_in_group

CRITERION = "criterion."
CRITERIA_GROUP = Sentence("Les six critères d’évaluation (OCDE-CAD)")
FOLLOW_UP_GROUP = Sentence("Suite donnée aux recommandations précédentes")
PROGRESS = {
    Progress.DONE: Sentence("fait"),
    Progress.IN_PROGRESS: Sentence("en cours"),
    Progress.NOT_BEGUN: Sentence("pas commencé"),
    Progress.ABANDONED: Sentence("abandonné, parce que…"),
}
"""What became of a recommendation, in words."""

_APPRECIATIONS = tuple(answer.value for answer in Answer if answer.rank is not None)


@dataclass(frozen=True, slots=True)
class Asked:
    """One question that each side answers alone."""

    code: str
    group: Sentence
    text: str | Sentence
    help: str | None
    choices: tuple[tuple[str, Sentence | str], ...]
    measure: str | None = None
    language: str | None = None
    """That of its text, where nobody translated it; None when it is the reader's."""

    @property
    def follows(self) -> bool:
        """Whether it asks what became of an earlier recommendation."""
        return self.code.startswith(FOLLOW_UP)

    def gap(self, ours: str | None, theirs: str | None) -> Gap | None:
        """The steps between two answers to it; none between two words on what became of a recommendation."""
        if self.follows:
            return None
        if self.code.startswith(CRITERION):
            return _gap_of_criterion(ours, theirs)
        return gap(Answer(ours) if ours else None, Answer(theirs) if theirs else None)

    @property
    def first_apart(self) -> str | None:
        """The first answer that has no place on the scale; None where the answers are no scale."""
        if self.follows:
            return None
        return next((value for value, _ in self.choices if self.steps(value, value) is None), None)

    def steps(self, before: str, now: str) -> int | None:
        """Steps from one answer to another, up the scale (more unequal, less favourable) counted positive; None off it."""
        scale = shipped_criteria().scale if self.code.startswith(CRITERION) else _APPRECIATIONS
        return scale.index(now) - scale.index(before) if {before, now} <= set(scale) else None

    def label(self, value: str | None) -> Sentence | str | None:
        """An answer in words."""
        return dict(self.choices).get(value or "")


def checklist_of(session: Session, evaluation: Evaluation) -> list[Question]:
    """The checklist's questions meant for this relation, figures included, in order."""
    if evaluation.checklist is None:
        return []
    countries = sorted({m.organisation.country for m in evaluation.partnership.members if m.holds_key})
    on = evaluation.period_end or PartialDate.of(clock.today())
    belongs = are_in_group(session, countries=countries, group=EUROPEAN_UNION, on=on)
    return questions_for(
        evaluation.checklist, countries=countries, in_union=[c for c in countries if belongs[c]]
    )


def asked_in(session: Session, evaluation: Evaluation, language: str) -> list[Asked]:
    """Every question each side answers: appreciations of the checklist, the criteria looked at, then earlier recommendations."""
    appreciations = [_of_checklist(q, language) for q in asked(checklist_of(session, evaluation))]
    followed = [_followed(c.recommendation, language) for c in carried_in(session, evaluation)]
    return [*appreciations, *_criteria(evaluation, language), *followed]


def _followed(recommendation: Recommendation, language: str) -> Asked:
    said = in_force(recommendation.text)
    words = Quoted(in_language(said.content, language)["text"], said.language) if said else None
    of = recommendation.evaluation
    text = Sentence(
        "Recommandation %(number)s de « %(evaluation)s » : %(said)s",
        number=recommendation.number,
        evaluation=of.quoted(of.title) or of.code,
        said=words,
    )
    choices = tuple((progress.value, sentence) for progress, sentence in PROGRESS.items())
    return Asked(question_code(recommendation.id), FOLLOW_UP_GROUP, text, None, choices)


def _of_checklist(question: Question, language: str) -> Asked:
    return Asked(
        code=question.code,
        group=GROUPS[question.group],
        text=question.text(language),
        help=question.help(language),
        choices=tuple((answer.value, answer.label) for answer in Answer),
        measure=question.measure,
        language=untranslated(question, language),
    )


def untranslated(question: Question, language: str) -> str | None:
    """The language a question is in when it is not the reader's; None when it is."""
    found = question.language_of_text(language)
    return found if found != language else None


def _criteria(evaluation: Evaluation, language: str) -> list[Asked]:
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
        if looks_at(evaluation, Sort.CRITERIA, criterion.code)
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
