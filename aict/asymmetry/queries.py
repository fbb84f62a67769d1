"""Reading the checklist."""

import uuid
from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from aict.asymmetry.models import Checklist, Group, MeantFor, Question, QuestionNature
from aict.asymmetry.rules import applies
from aict.core.errors import NotVisible, Sentence

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


MEANT_FOR = {
    MeantFor.ANY: Sentence("toutes les relations"),
    MeantFor.OUTSIDE_EU: Sentence("les relations dont un côté est hors de l’Union européenne"),
}
NATURE = {
    QuestionNature.FIGURE: Sentence("chiffre : calculé d’après le registre, pas demandé"),
    QuestionNature.APPRECIATION: Sentence("appréciation : chaque côté répond seul"),
}


def current_checklist(session: Session) -> Checklist | None:
    """The published version that new evaluations begin with, with its questions; None before any was loaded.

    The newest that this instance wrote itself; before it wrote one, the newest that came with the product.
    """
    newest = (
        select(Checklist)
        .where(Checklist.published_at.is_not(None))
        .order_by(Checklist.own.desc(), Checklist.published_at.desc(), Checklist.version.desc())
        .limit(1)
    )
    return session.scalars(newest).first()


def checklists(session: Session, *, drafts: bool) -> Sequence[Checklist]:
    """Every version, the newest first, a draft before all; without `drafts`, published ones only."""
    wanted = select(Checklist).order_by(
        Checklist.published_at.is_not(None), Checklist.published_at.desc(), Checklist.version.desc()
    )
    if not drafts:
        wanted = wanted.where(Checklist.published_at.is_not(None))
    return session.scalars(wanted).all()


def checklist_in(session: Session, checklist_id: uuid.UUID, *, drafts: bool) -> Checklist:
    """One version; `NotVisible` for none, and for a draft that the reader does not write."""
    found = session.scalar(select(Checklist).where(Checklist.id == checklist_id))
    if found is None or (found.is_draft and not drafts):
        raise NotVisible
    return found


def question_in(checklist: Checklist, question_id: uuid.UUID) -> Question:
    """One question of this version; `NotVisible` for any other."""
    found = next((question for question in checklist.questions if question.id == question_id), None)
    if found is None:
        raise NotVisible
    return found


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
