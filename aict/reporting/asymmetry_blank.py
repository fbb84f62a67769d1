"""The asymmetry checklist to fill by hand, for a meeting without a screen: one copy for each side, alone, then copied in.

It is the checklist of the evaluation under way, else the newest one; what the registry says is not on it, so that nobody
answers by it.
"""

from itertools import groupby

from sqlalchemy.orm import Session

from aict.asymmetry.models import Question
from aict.asymmetry.queries import GROUPS, asked, current_checklist, questions_for
from aict.asymmetry.rules import Answer
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Sentence
from aict.evaluations.models import Evaluation
from aict.evaluations.questions import checklist_of
from aict.reference.queries import EUROPEAN_UNION, are_in_group
from aict.reporting.blocks import BlankGroup, BlankQuestion, FrontPage, ReportHead, Versions, phrase
from aict.reporting.document import Document
from aict.reporting.viewpoint import Viewpoint

SLUG = "asymmetry-blank"
TITLE = Sentence("Grille d’asymétrie à remplir à la main")


def asymmetry_blank(session: Session, at: Viewpoint, evaluation: Evaluation | None) -> Document:
    """Head and questions of the empty checklist, meant for this relation."""
    questions = asked(_questions(session, at, evaluation))
    groups = tuple(
        BlankGroup(GROUPS[group], tuple(_question(question) for question in of_group))
        for group, of_group in groupby(questions, key=lambda question: question.group)
    )
    blocks = {
        "groups": groups,
        "choices": tuple(answer.label for answer in Answer if answer.rank is not None),
        "apart": tuple(answer.label for answer in Answer if answer.rank is None),
        "count": len(questions),
    }
    head = ReportHead(
        title=TITLE,
        partnership=at.partnership.title,
        code=evaluation.code if evaluation else at.partnership.code,
        members=at.members(),
        generated_on=clock.today().isoformat(),
        subtitle=(evaluation.title if evaluation else None)
        or phrase("Une copie par côté ; chaque côté répond seul."),
        subtitle_lang=evaluation.language if evaluation and evaluation.title else None,
    )
    return Document(head, FrontPage(figures=()), blocks)


def _questions(session: Session, at: Viewpoint, evaluation: Evaluation | None) -> list[Question]:
    if evaluation and evaluation.checklist:
        return checklist_of(session, evaluation)
    newest = current_checklist(session)
    if newest is None:
        return []
    countries = sorted({member.organisation.country for member in at.partnership.members if member.holds_key})
    today = PartialDate.of(clock.today())
    belongs = are_in_group(session, countries=countries, group=EUROPEAN_UNION, on=today)
    in_union = [c for c in countries if belongs[c]]
    return questions_for(newest, countries=countries, in_union=in_union)


def _question(question: Question) -> BlankQuestion:
    written = (("fr", question.help_fr), ("en", question.help_en))
    helps = tuple((language, text) for language, text in written if text)
    return BlankQuestion(question.code, Versions(question.versions), Versions(helps) if helps else None)
