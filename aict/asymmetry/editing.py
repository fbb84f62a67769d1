"""Writing a new version of the checklist: a draft begun from the last one, changed, then published for good.

A published version does not change: evaluations that began with it refer to its questions. The code of a
question is what answers of several evaluations are compared by; its words may change from one version to the next.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from aict.asymmetry.models import Checklist, Question, QuestionNature
from aict.asymmetry.queries import current_checklist
from aict.core import clock
from aict.core.dates import PartialDate
from aict.core.errors import Frozen, Overtaken, RuleBroken, Sentence
from aict.core.overtaken import require_version
from aict.core.schema import new_id

_COPIED = (
    "position", "code", "group", "nature", "meant_for", "measure", "text_fr", "text_en", "help_fr", "help_en",
)  # fmt: skip
PUBLISHED = Sentence("Cette version est publiée : elle ne change plus. Commencez-en une nouvelle.")
_CHANGED = Sentence("Ce brouillon a changé depuis que vous l’avez ouvert : relisez-le d’abord.")
_OTHER_WORDS = Sentence("Cette question a changé depuis que vous l’avez ouverte : relisez-la d’abord.")


def start_draft(session: Session, *, version: str, source: str) -> Checklist:
    """A new draft that begins with the questions of the version in use; one at a time."""
    if session.scalar(select(Checklist.id).where(Checklist.published_at.is_(None))) is not None:
        raise RuleBroken(Sentence("Un brouillon est déjà commencé : publiez-le ou abandonnez-le d’abord."))
    _refuse_taken(session, version, None)
    last = current_checklist(session)
    draft = Checklist(
        id=new_id(),
        version=version,
        source=source,
        own=True,
        questions=[_copied(question) for question in last.questions] if last else [],
    )
    session.add(draft)
    session.flush()
    return draft


def _copied(question: Question) -> Question:
    return Question(id=new_id(), **{name: getattr(question, name) for name in _COPIED})


def _refuse_taken(session: Session, version: str, own: Checklist | None) -> None:
    same = session.scalar(select(Checklist).where(Checklist.version == version))
    if same is not None and same is not own:
        raise RuleBroken(Sentence("Une autre version porte déjà ce nom."), field="name")


def rename(session: Session, draft: Checklist, *, edition: int | None, version: str, source: str) -> None:
    """Another name for a draft, or another source."""
    _open(session, draft, edition)
    _refuse_taken(session, version, draft)
    draft.version, draft.source = version, source
    session.flush()


def record_question(session: Session, draft: Checklist, *, values: Mapping[str, Any]) -> Question:
    """A new question, the last of the draft."""
    _open(session, draft)
    _check(draft, None, values)
    position = max((question.position for question in draft.questions), default=0) + 1
    question = Question(id=new_id(), position=position, **values)
    draft.questions.append(question)
    session.flush()
    return question


def change_question(
    session: Session, draft: Checklist, question: Question, *, version: int | None, values: Mapping[str, Any]
) -> None:
    """Other words for a question; `RowOvertaken` when somebody changed it meanwhile."""
    _open(session, draft)
    session.refresh(question)
    require_version(session, question, version=version, sent=values, sentence=_OTHER_WORDS)
    _check(draft, question, values)
    for name, value in values.items():
        setattr(question, name, value)
    session.flush()


def _check(draft: Checklist, own: Question | None, values: Mapping[str, Any]) -> None:
    if any(q.code == values["code"] for q in draft.questions if q is not own):
        raise RuleBroken(Sentence("Une autre question porte déjà ce numéro."), field="code")
    if values["nature"] == QuestionNature.FIGURE and not values["measure"]:
        raise RuleBroken(Sentence("Un chiffre se calcule : dites d’après quelle mesure."), field="measure")


def remove_question(session: Session, draft: Checklist, question: Question) -> None:
    """Take a question out of the draft; the versions that have it keep it."""
    _open(session, draft)
    draft.questions.remove(question)
    session.delete(question)
    session.flush()


def move_question(session: Session, draft: Checklist, question: Question, *, up: bool) -> None:
    """One place up or down; the first does not go up, nor the last down."""
    _open(session, draft)
    here = draft.questions.index(question)
    there = here - 1 if up else here + 1
    if not 0 <= there < len(draft.questions):
        return
    other = draft.questions[there]
    ours, theirs = question.position, other.position
    # No two questions of a version may stand in one place, not even in between.
    question.position = -ours
    session.flush()
    other.position = ours
    session.flush()
    question.position = theirs
    session.flush()
    session.refresh(draft, ["questions"])


def publish(session: Session, draft: Checklist, *, edition: int | None) -> None:
    """From now on evaluations begin with it, and it does not change any more."""
    _open(session, draft, edition)
    if not any(question.nature is QuestionNature.APPRECIATION for question in draft.questions):
        raise RuleBroken(Sentence("Une liste sans question à poser ne se publie pas."))
    draft.published_at = PartialDate.of(clock.today())
    session.flush()


def discard(session: Session, draft: Checklist, *, edition: int | None) -> None:
    """Give a draft up."""
    _open(session, draft, edition)
    for question in list(draft.questions):
        session.delete(question)
    session.flush()
    session.delete(draft)
    session.flush()


_ANY = -1


def _open(session: Session, draft: Checklist, edition: int | None = _ANY) -> None:
    """Hold the draft for this change, one at a time; refuse a published version, and an edition that was left behind."""
    session.refresh(draft, with_for_update={"of": Checklist})
    if not draft.is_draft:
        raise Frozen(Sentence("Cette version est publiée : elle ne change plus. Commencez-en une nouvelle."))
    if edition not in {_ANY, draft.edition}:
        raise Overtaken(_CHANGED)
    # Whatever changes in it, who has read it before has read another one.
    flag_modified(draft, "source")
