"""The dates of evaluations: answers of an open one, what was agreed to recommend and to ask of the elected officials by a day.

Nothing in the registry says that a recommendation was followed or a decision taken: the next evaluation looks at that
(product.md §9), so both stand until one with a later period has been concluded.
"""

import uuid
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import shorten
from typing import Any

from sqlalchemy import JSON, Integer, SQLColumnExpression, String, Uuid, cast, null, select
from sqlalchemy.orm import Session

from aict.core.answers import AnswerSheet
from aict.core.dates import PartialDate
from aict.core.errors import Quoted, Sentence
from aict.core.revisions import Revision
from aict.evaluations.models import Evaluation, Recommendation, Stage
from aict.evaluations.services import sides_of
from aict.evaluations.texts import Asked, ConclusionsText, RecommendationText
from aict.evaluations.words import ASKED
from aict.partnerships.deadline import (
    Days,
    Deadline,
    DeadlineKind,
    Rows,
    at_day,
    keyed_sides,
    names_of,
    page_in,
)
from aict.partnerships.models import Partnership
from aict.partnerships.sides import side_name

LONGEST_TITLE = 120
"""In characters, of a recommendation where it is one line of a list."""
_CONCLUDED = frozenset({Stage.RECORDED, Stage.FROZEN, Stage.SEALED})


@dataclass(frozen=True, slots=True)
class Agreed:
    """The revision in force of one text of an evaluation."""

    evaluation_id: uuid.UUID
    text_id: uuid.UUID
    number: int | None
    """That of the recommendation; None for the conclusions."""
    revision_id: uuid.UUID
    revision: int
    content: Mapping[str, Any]
    language: str


@dataclass(frozen=True, slots=True)
class Campaigns:
    """What is read of the evaluations of some partnerships."""

    finished: Collection[tuple[uuid.UUID, str]]
    """Evaluation and side whose answers are awaited no more."""
    agreed: Mapping[uuid.UUID, Sequence[Agreed]]
    """By evaluation."""


def campaigns_of(session: Session, partnerships: Collection[uuid.UUID]) -> Campaigns:
    """What the deadlines of these partnerships need beside the evaluations, in one query; of blind answers only whether they are given."""
    finished: set[tuple[uuid.UUID, str]] = set()
    agreed = defaultdict[uuid.UUID, list[Agreed]](list)
    asked = _recommended(partnerships).union_all(_concluded(partnerships), _finished(partnerships))
    for row in session.execute(asked) if partnerships else ():
        if row.party is None:
            agreed[row.evaluation_id].append(Agreed(*row[:-1]))
        else:
            finished.add((row.evaluation_id, row.party))
    return Campaigns(finished, {evaluation: _newest(texts) for evaluation, texts in agreed.items()})


def _finished(partnerships: Collection[uuid.UUID]) -> Rows:
    none = (_NO_ID, _NO_NUMBER, _NO_ID, _NO_NUMBER, cast(null(), JSON), cast(null(), String))
    told: Rows = select(AnswerSheet.subject_id, *none, AnswerSheet.party)
    return told.where(
        AnswerSheet.partnership_id.in_(partnerships),
        AnswerSheet.submitted_at.is_not(None) | AnswerSheet.closed_at.is_not(None),
    )


_NO_ID, _NO_NUMBER = cast(null(), Uuid), cast(null(), Integer)
_NO_PARTY = cast(null(), String)


def _recommended(partnerships: Collection[uuid.UUID]) -> Rows:
    told = select(
        Recommendation.evaluation_id,
        Revision.text_id,
        Recommendation.number,
        Revision.id,
        Revision.number.label("revision"),
        Revision.content,
        Revision.language,
        _NO_PARTY.label("party"),
    )
    return told.join(Revision, Revision.text_id == Recommendation.text_id).where(
        Recommendation.partnership_id.in_(partnerships),
        Recommendation.closed_in_id.is_(None),
        Revision.in_force_at.is_not(None),
    )


def _concluded(partnerships: Collection[uuid.UUID]) -> Rows:
    told = select(
        Evaluation.id,
        Revision.text_id,
        _NO_NUMBER,
        Revision.id,
        Revision.number,
        Revision.content,
        Revision.language,
        _NO_PARTY,
    )
    return told.join(Revision, Revision.text_id == Evaluation.conclusions_id).where(
        Evaluation.partnership_id.in_(partnerships), Revision.in_force_at.is_not(None)
    )


def _newest(texts: Sequence[Agreed]) -> list[Agreed]:
    last: dict[uuid.UUID, Agreed] = {}
    for text in sorted(texts, key=lambda text: text.revision):
        last[text.text_id] = text
    return sorted(last.values(), key=lambda text: text.number or 0)


def evaluation_deadlines(
    partnership: Partnership, evaluations: Sequence[Evaluation], campaigns: Campaigns, *, today: date
) -> Iterator[Deadline]:
    """The deadlines of all the evaluations of a partnership."""
    for evaluation in evaluations:
        if evaluation.stage is Stage.ANSWERING and evaluation.answers_due:
            yield from _answers(partnership, evaluation, campaigns, today)
        passed = any(_comes_after(other, evaluation) for other in evaluations)
        for text in campaigns.agreed.get(evaluation.id, ()):
            # What was asked of the elected is past once another evaluation is concluded; a recommendation stays until it is closed.
            if text.number is not None or not passed:
                yield from _agreed(partnership, evaluation, text)


def _comes_after(other: Evaluation, evaluation: Evaluation) -> bool:
    if other.stage not in _CONCLUDED or other.period_end is None or evaluation.period_end is None:
        return False
    return evaluation.period_end.is_before(other.period_end) is True


def _answers(
    partnership: Partnership, evaluation: Evaluation, campaigns: Campaigns, today: date
) -> Iterator[Deadline]:
    due = evaluation.answers_due
    awaited = [s for s in sides_of(evaluation) if (evaluation.id, s) not in campaigns.finished]
    if due is None or not awaited:
        return
    passed = due < today
    yield Deadline(
        subject=evaluation.id,
        kind=DeadlineKind.ANSWERS,
        on=PartialDate.of(due),
        what=Sentence("Envoyer les réponses à l’évaluation"),
        title=_title(evaluation),
        why=_CLOSABLE if passed else _PLANNED,
        page=page_in(partnership, "evaluations.show", evaluation_code=evaluation.code),
        partnership=partnership,
        who=names_of(partnership, awaited),
        sides=frozenset(awaited),
        source=evaluation.quoted(evaluation.source),
        version=evaluation.version,
    )


_PLANNED = Sentence("Jour convenu en ouvrant l’évaluation.")
_CLOSABLE = Sentence(
    "Jour convenu en ouvrant l’évaluation ; il est passé, chaque côté peut clore ce que l’autre n’a pas répondu."
)


def _agreed(partnership: Partnership, evaluation: Evaluation, text: Agreed) -> Iterator[Deadline]:
    yield from (_asked if text.number is None else _recommendation)(partnership, evaluation, text)


def _asked(partnership: Partnership, evaluation: Evaluation, text: Agreed) -> Iterator[Deadline]:
    said = ConclusionsText.from_json(dict(text.content))
    if said.asked_by is None:
        return
    sides = keyed_sides(partnership)
    asked = ASKED[Asked(said.asked)] if said.asked else Sentence("décider")
    yield _of_text(
        partnership,
        evaluation,
        text,
        kind=DeadlineKind.DECISION,
        on=said.asked_by,
        what=Sentence("Décision demandée aux élus : %(asked)s", asked=asked),
        title=Quoted(said.asked_words, text.language) if said.asked_words else _title(evaluation),
        why=Sentence("Conclusions communes de l’évaluation, acceptées par chaque côté."),
        who=names_of(partnership, sides),
        sides=sides,
    )


def _recommendation(partnership: Partnership, evaluation: Evaluation, text: Agreed) -> Iterator[Deadline]:
    said = RecommendationText.from_json(dict(text.content))
    if said.due is None:
        return
    owners = [(side, function) for side, function in said.owners if function]
    yield _of_text(
        partnership,
        evaluation,
        text,
        kind=DeadlineKind.RECOMMENDATION,
        on=said.due,
        what=Sentence("Suivre la recommandation %(number)s de l’évaluation", number=text.number),
        title=Quoted(shorten(said.text, LONGEST_TITLE, placeholder="…"), text.language),
        why=Sentence("Recommandation de l’évaluation, acceptée par chaque côté."),
        who=tuple(f"{side_name(partnership, side)} – {function}" for side, function in owners),
        sides=frozenset(side for side, _ in owners) or keyed_sides(partnership),
    )


def _of_text(
    partnership: Partnership,
    evaluation: Evaluation,
    text: Agreed,
    *,
    kind: DeadlineKind,
    on: PartialDate,
    what: Sentence,
    title: Quoted | str,
    why: Sentence,
    who: tuple[str, ...],
    sides: frozenset[str],
) -> Deadline:
    return Deadline(
        subject=text.text_id,
        kind=kind,
        on=on,
        what=what,
        title=title,
        why=why,
        page=page_in(partnership, "evaluations.show", evaluation_code=evaluation.code),
        partnership=partnership,
        who=who,
        sides=sides,
        rows=frozenset({evaluation.id, text.revision_id}),
        version=text.revision,
    )


def _title(evaluation: Evaluation) -> Quoted | str:
    return evaluation.quoted(evaluation.title) or evaluation.code


def _newest_in_force(text: SQLColumnExpression[Any], date: str) -> SQLColumnExpression[Any]:
    """A date in the revision of a text that is in force; asked text by text: there are far fewer of these than of all the others."""
    said = select(Revision.content[date].as_string()).where(
        Revision.text_id == text, Revision.in_force_at.is_not(None)
    )
    return said.order_by(Revision.number.desc()).limit(1).scalar_subquery()


DAYS = (
    Days(
        DeadlineKind.ANSWERS,
        lambda wanted: wanted.select_from(Evaluation).where(
            Evaluation.stage == Stage.ANSWERING, Evaluation.removed_at.is_(None)
        ),
        Evaluation.partnership_id,
        at_day(Evaluation.answers_due),
        is_text=False,
    ),
    Days(
        DeadlineKind.RECOMMENDATION,
        lambda wanted: (
            wanted.select_from(Recommendation)
            .join(Recommendation.evaluation)
            .where(Evaluation.removed_at.is_(None), Recommendation.closed_in_id.is_(None))
        ),
        Recommendation.partnership_id,
        at_day(_newest_in_force(Recommendation.text_id, "due")),
    ),
    Days(
        DeadlineKind.DECISION,
        lambda wanted: wanted.select_from(Evaluation).where(
            Evaluation.conclusions_id.is_not(None), Evaluation.removed_at.is_(None)
        ),
        Evaluation.partnership_id,
        at_day(_newest_in_force(Evaluation.conclusions_id, "asked_by")),
    ),
)
