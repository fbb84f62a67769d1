"""Reading the checklist."""

from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.asymmetry.models import Checklist, Group, Question, QuestionNature
from aict.asymmetry.rules import applies
from aict.core.errors import Sentence

GROUPS = {
    Group.CIRCULATION: Sentence("Conditions matérielles de la circulation"),
    Group.METHODS: Sentence("Choix des méthodes"),
    Group.THEMES: Sentence("Choix des thèmes"),
    Group.LOCATION: Sentence("Lieu des actions"),
    Group.POLITICAL_DIALOGUE: Sentence("Dialogue politique"),
    Group.TECHNICAL_DIALOGUE: Sentence("Dialogue entre techniciens"),
    Group.SILENCE: Sentence("Liberté de dire non"),
    Group.DATA: Sentence("Argent, écriture, évaluation"),
}


def current_checklist(session: Session) -> Checklist | None:
    """The newest published version with its questions; None before any was loaded."""
    newest = select(Checklist).order_by(Checklist.published_at.desc(), Checklist.version.desc()).limit(1)
    return session.scalars(newest).first()


def questions_for(
    checklist: Checklist, *, countries: Collection[str], in_union: Sequence[str]
) -> list[Question]:
    """The questions meant for a relation between these countries, in order."""
    return [
        question
        for question in checklist.questions
        if applies(question.meant_for, countries=countries, in_union=in_union)
    ]


def asked(questions: Collection[Question]) -> list[Question]:
    """Those that each side answers: figures are computed, not asked."""
    return [question for question in questions if question.nature is QuestionNature.APPRECIATION]
